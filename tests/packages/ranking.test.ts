/** Ranking three packages by buttons: whatever is pressed, no place is given twice, and what is sent is what was pressed last. */
import type { RankDraft } from '@common-ground/client/packages/drafts'
import { orderOf, placesIn, ranked, unranked } from '@common-ground/client/packages/ranking'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const press = fc.tuple(fc.nat(2), fc.nat(2))

describe('ranking three packages', () => {
  it('fills the last place by itself, and swaps two that want the same one', () => {
    const first = ranked(unranked, 1, 0)
    expect(orderOf(first)).toBeUndefined()
    const all = ranked(first, 0, 1)
    expect([all, orderOf(all)]).toEqual([
      [1, 0, 2],
      [1, 0, 2],
    ])
    expect(ranked(all, 2, 0)).toEqual([1, 2, 0])
    expect(orderOf(ranked(all, 2, 0))).toEqual([2, 0, 1])
    // Before all are said, a place that is taken leaves the one it was taken from without any.
    expect(ranked(first, 2, 0)).toEqual([undefined, undefined, 0])
  })

  it('never gives a place twice, gives the pressed one what was pressed, and is read back as it was sent', () => {
    fc.assert(
      fc.property(fc.array(press, { minLength: 1, maxLength: 8 }), (presses) => {
        let draft: RankDraft = unranked
        for (const [at, place] of presses) {
          draft = ranked(draft, at, place)
          expect(draft[at]).toBe(place)
          const given = draft.filter((one) => one !== undefined)
          expect(new Set(given).size).toBe(given.length)
        }
        const order = orderOf(draft)
        if (order) expect(placesIn(order)).toEqual(draft)
      }),
    )
  })
})
