/** What waits for an answer at a moment of the server's clock, and what of it ends first. Nothing is counted that was given. */
import { expiresAt, type Offer, statusAt } from '../acts/offers.ts'
import type { RoomState } from '../acts/room-state.ts'
import { otherSide, type Side } from '../room/side.ts'

/** A gift invites and waits for nobody: it stands apart. */
export interface OpenOffers {
  /** Offers by the side that is to answer them, oldest first. */
  readonly waiting: Readonly<Record<Side, readonly Offer[]>>
  /** Gifts by the side they are for. */
  readonly gifts: Readonly<Record<Side, readonly Offer[]>>
  /** The open offer whose time is over first. */
  readonly next?: { readonly offer: Offer; readonly at: number }
}

/** Open offers whose time is over by now. */
export const expiredBy = (
  { offers, pauses }: Pick<RoomState, 'offers' | 'pauses'>,
  now: number,
): readonly string[] =>
  [...offers.values()].filter((offer) => statusAt(offer, pauses, now) === 'expired').map(({ id }) => id)

export const openOffers = (
  { offers, pauses }: Pick<RoomState, 'offers' | 'pauses'>,
  expired: ReadonlySet<string>,
): OpenOffers => {
  const waiting: Record<Side, Offer[]> = { a: [], b: [] }
  const gifts: Record<Side, Offer[]> = { a: [], b: [] }
  let next: OpenOffers['next']
  for (const offer of offers.values()) {
    if (offer.status !== 'open' || expired.has(offer.id)) continue
    const of = offer.kind === 'gift' ? gifts : waiting
    of[otherSide(offer.side)].push(offer)
    const at = expiresAt(offer, pauses)
    if (at !== undefined && (!next || at < next.at)) next = { offer, at }
  }
  return { waiting, gifts, ...(next ? { next } : {}) }
}
