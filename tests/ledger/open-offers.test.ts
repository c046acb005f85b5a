/** What is open at a glance: whom it waits for, what runs out first, and nothing of what a pause or an answer has changed. */
import type { Offer } from '@common-ground/shared/acts/offers'
import { noPauses } from '@common-ground/shared/acts/pause'
import { expiredBy, openOffers } from '@common-ground/shared/ledger/open-offers'
import { describe, expect, it } from 'vitest'

const minute = 60_000

const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  kind: 'offer',
  side: 'a',
  by: 'maya',
  at: 0,
  seq: 0,
  benefit: 'Peace',
  terms: [{ issue: 'rent', to: '2200' }],
  status: 'open',
  ...more,
})
const room = (offers: readonly Offer[], pauses = noPauses) => ({
  offers: new Map(offers.map((made) => [made.id, made])),
  pauses,
})
const ids = (offers: readonly Offer[]) => offers.map(({ id }) => id)

describe('open offers', () => {
  it('wait for the other side, oldest first; a gift waits for nobody and stands apart', () => {
    const { waiting, gifts } = openOffers(
      room([
        offer('one'),
        offer('two', { side: 'b' }),
        offer('three'),
        offer('four', { kind: 'gift', text: 'Quiet on Sundays' }),
        offer('five', { status: 'withdrawn' }),
      ]),
      new Set(),
    )
    expect(ids(waiting.b)).toEqual(['one', 'three'])
    expect(ids(waiting.a)).toEqual(['two'])
    expect([ids(gifts.a), ids(gifts.b)]).toEqual([[], ['four']])
  })

  it('are over at the very millisecond, and the next to end is the one that ends first', () => {
    const state = room([
      offer('long', { minutes: 60 }),
      offer('short', { minutes: 30, side: 'b' }),
      offer('without'),
    ])
    const at = (now: number) => openOffers(state, new Set(expiredBy(state, now)))
    expect(at(30 * minute - 1).next).toMatchObject({ offer: { id: 'short' }, at: 30 * minute })
    expect(expiredBy(state, 30 * minute)).toEqual(['short'])
    expect(at(30 * minute).next).toMatchObject({ offer: { id: 'long' }, at: 60 * minute })
    expect(at(60 * minute).next).toBeUndefined()
    expect(ids(at(60 * minute).waiting.b)).toEqual(['without'])
  })

  it('stand as much longer as the room paused', () => {
    const pauses = { ...noPauses, all: [{ from: 10 * minute, until: 15 * minute }] }
    const state = room([offer('one', { minutes: 30 })], pauses)
    expect(expiredBy(state, 34 * minute)).toEqual([])
    expect(openOffers(state, new Set()).next?.at).toBe(35 * minute)
    expect(expiredBy(state, 35 * minute)).toEqual(['one'])
  })
})
