/** An issue's history as a picture: where its points, its band and what is agreed stand, and when there is none. */
import { drawnAtMost, pictureOf } from '@common-ground/client/ledger/issue-picture'
import type { IssueKind } from '@common-ground/shared/acts/issues'
import type { History, Point } from '@common-ground/shared/momentum/history'
import type { Side } from '@common-ground/shared/room/side'
import { describe, expect, it } from 'vitest'

const point = (offer: string, side: Side, value: string, counts = true): Point => ({
  offer,
  side,
  value,
  at: 0,
  seq: 0,
  status: counts ? 'open' : 'withdrawn',
  counts,
})
const history = (points: readonly Point[], positions: History['positions'] = {}): History => ({
  points,
  positions,
  reopened: false,
})
const agreed = (value: string) => ({ value, offer: 'x', at: 0, conditional: false })
const amount: IssueKind = { type: 'amount', unit: 'EUR' }

describe('the picture of an issue', () => {
  it('stands amounts where they are, what says nothing any more beside its line, the gap as a band', () => {
    const picture = pictureOf(
      amount,
      history([point('1', 'a', '2000'), point('2', 'b', '2400.5'), point('3', 'a', '2300', false)], {
        a: '2000',
        b: '2400.5',
      }),
      agreed('2100'),
    )
    expect(picture).toMatchObject({
      unit: 'EUR',
      rows: [
        { move: 1, a: 2000 },
        { move: 2, b: 2400.5 },
        { move: 3, hollowA: 2300 },
      ],
      band: [2000, 2400.5],
      agreed: 2100,
    })
    expect(picture?.rows[2]).not.toHaveProperty('a')
  })

  it('stands options on an axis of names, those taken out and once named too', () => {
    const picture = pictureOf(
      { type: 'choice', options: ['early', 'late'] },
      history([point('1', 'a', 'early'), point('2', 'b', 'at noon')], { a: 'early', b: 'at noon' }),
      undefined,
    )
    expect(picture?.names).toEqual(['at noon', 'late', 'early'])
    expect(picture?.rows).toMatchObject([{ a: 2 }, { b: 0 }])
    expect(picture).not.toHaveProperty('band')
  })

  it('of many options has the named ones alone, and of more than one can read there is none', () => {
    const options = Array.from({ length: 20 }, (_, index) => `option ${index}`)
    const named = (count: number) =>
      pictureOf(
        { type: 'choice', options },
        history(options.slice(0, count).map((option, index) => point(String(index), 'a', option))),
        undefined,
      )
    expect(named(3)?.names).toEqual(['option 2', 'option 1', 'option 0'])
    expect(named(12)).toBeUndefined()
  })

  it('is none for words, and has the latest moves of a long day', () => {
    expect(pictureOf({ type: 'text' }, history([point('1', 'a', 'Quiet')]), undefined)).toBeUndefined()
    const many = Array.from({ length: drawnAtMost + 5 }, (_, index) =>
      point(String(index), 'a', String(index)),
    )
    expect(pictureOf(amount, history(many), undefined)?.rows).toHaveLength(drawnAtMost)
  })
})
