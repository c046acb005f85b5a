/** An issue's history as a picture shows it: every value that was named, which of them still say something, and the gap after each. */
import type { Issue } from '../acts/issues.ts'
import { type Offer, type OfferStatus, termsOf } from '../acts/offers.ts'
import type { Settlement } from '../acts/settlements.ts'
import { millionths } from '../acts/value.ts'
import type { Side } from '../room/side.ts'
import type { Move } from './movement.ts'
import { gapBetween, type Positions } from './narrowing.ts'

/** A value named in an offer, and what became of that offer. */
export interface Point extends Move {
  readonly status: OfferStatus | 'expired'
  /** Whether it says where its side stands: withdrawn, or its time over, it is shown and says so no more. */
  readonly counts: boolean
  /** Between the positions after this move, once both sides have one: in millionths of the unit, else 1 or 0. */
  readonly gap?: bigint
}

export interface History {
  /** In the order they were made, those before an agreement too. */
  readonly points: readonly Point[]
  /** Where each side stands now. What was agreed last is the position of both until either moves on. */
  readonly positions: Positions
  /** It was agreed, and somebody has named a value since. */
  readonly reopened: boolean
}

interface Settled {
  readonly value: string
  /** Position in the ledger. */
  readonly seq: number
}

/** Everything that settled an issue, in its order: offers accepted, prices drawn, proposals both sides said yes to. */
const settledOn = (
  issue: string,
  named: readonly { readonly offer: Offer; readonly value: string }[],
  settlements: Iterable<Settlement>,
): readonly Settled[] => {
  const accepted = named.flatMap(({ offer: { status, ended }, value }) =>
    status === 'accepted' && ended ? [{ value, seq: ended.seq }] : [],
  )
  const otherwise = [...settlements].filter((settled) => settled.issue === issue)
  return [...accepted, ...otherwise].sort((one, other) => one.seq - other.seq)
}

/**
 * From the offers that name the issue, in the order of the ledger, and what settled issues otherwise. `expired` are those open ones whose
 * time was over when this is read: no clock is read here.
 */
export const historyOf = (
  { id, kind }: Pick<Issue, 'id' | 'kind'>,
  offers: Iterable<Offer>,
  settlements: Iterable<Settlement>,
  expired: ReadonlySet<string>,
): History => {
  const named = [...offers].flatMap((offer) => {
    const term = termsOf(offer).find(({ issue }) => issue === id)
    return term ? [{ offer, value: term.to }] : []
  })
  const agreements = settledOn(id, named, settlements)
  let positions: Positions = {}
  let agreed = false
  let reopened = false
  let next = 0
  const settleUntil = (seq: number): void => {
    for (let settled = agreements[next]; settled && settled.seq < seq; settled = agreements[next]) {
      positions = { a: settled.value, b: settled.value }
      agreed = true
      reopened = false
      next += 1
    }
  }
  const points = named.map(({ offer, value }): Point => {
    const { id: made, side, at, seq } = offer
    const status: Point['status'] = expired.has(made) ? 'expired' : offer.status
    const counts = status !== 'withdrawn' && status !== 'expired'
    const point: Point = { offer: made, side, value, at, seq, status, counts }
    settleUntil(seq)
    if (!counts) return point
    positions = { ...positions, [side]: value }
    reopened = agreed
    const { a, b } = positions
    return a === undefined || b === undefined ? point : { ...point, gap: gapBetween(kind, a, b) }
  })
  settleUntil(Number.POSITIVE_INFINITY)
  return { points, positions, reopened }
}

/** What the positions come to, in one phrase. */
export type Bracket =
  | { readonly said: 'nobody' }
  | { readonly said: 'one'; readonly side: Side; readonly value: string }
  | { readonly said: 'same'; readonly value: string }
  /** Of amounts the lower first; of everything else A's first. */
  | { readonly said: 'both'; readonly from: string; readonly to: string }

export const bracketOf = (kind: Issue['kind'], { a, b }: Positions): Bracket => {
  if (a === undefined && b === undefined) return { said: 'nobody' }
  if (b === undefined) return { said: 'one', side: 'a', value: a ?? '' }
  if (a === undefined) return { said: 'one', side: 'b', value: b }
  if (gapBetween(kind, a, b) === 0n) return { said: 'same', value: a }
  const ordered = kind.type === 'amount' && millionths(a) > millionths(b) ? [b, a] : [a, b]
  return { said: 'both', from: ordered[0] ?? a, to: ordered[1] ?? b }
}
