/** Offers: a package over one or several issues, an if-then pair or a gift; their shape, and what became of each. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import type { Side } from '../room/side.ts'
import { Identifier } from './identifier.ts'
import { type Pauses, runsUntil } from './pause.ts'
import { type Made, withValue } from './room-state.ts'

/** One issue's move. `from` is where whoever moves stood before, if that was said. */
export const Term = Type.Object(
  { issue: Identifier, from: Type.Optional(Type.String()), to: Type.String() },
  { additionalProperties: false },
)
export type Term = Static<typeof Term>

const Terms = Type.Array(Term, { maxItems: limits.termsPerOffer })

const notes = {
  /** The other side's point that led here, in the words of whoever offers. */
  credit: Type.Optional(Type.String()),
  /** How both can check that it is done. */
  check: Type.Optional(Type.String()),
  /** The gift or the exploring of the other side this is an answer to. */
  answers: Type.Optional(Identifier),
}

const Package = {
  terms: Terms,
  /** What the other side gains, in a sentence. */
  benefit: Type.String(),
  /** What the other side gives for it: with this it is an if-then, of which both halves commit in one act or neither does. */
  gets: Type.Optional(Type.Object({ terms: Terms, benefit: Type.String() }, { additionalProperties: false })),
  /** How long it stands, in minutes of the room's time, which stands still in pauses. Without it, until it is answered. */
  minutes: Type.Optional(
    Type.Integer({ minimum: limits.offerMinutes.least, maximum: limits.offerMinutes.most }),
  ),
  /** Subject to the whole package: accepted, it holds once every issue that was in the room by then is agreed. */
  whole: Type.Optional(Type.Literal(true)),
  ...notes,
}

export const OfferAct = Type.Object(
  { type: Type.Literal('offer'), ...Package },
  { additionalProperties: false },
)
export type OfferAct = Static<typeof OfferAct>

/** A counter answers one offer and makes another, bound to the first, in one act. */
export const CounterAct = Type.Object(
  { type: Type.Literal('counter'), offer: Identifier, ...Package },
  { additionalProperties: false },
)
export type CounterAct = Static<typeof CounterAct>

/** A small, reversible step, whatever else is decided, with an invitation to answer. */
export const GiftAct = Type.Object(
  { type: Type.Literal('gift'), text: Type.String(), terms: Terms, benefit: Type.String(), ...notes },
  { additionalProperties: false },
)
export type GiftAct = Static<typeof GiftAct>

export const AcceptAct = Type.Object(
  { type: Type.Literal('accept'), offer: Identifier },
  { additionalProperties: false },
)
export type AcceptAct = Static<typeof AcceptAct>

export const DeclineAct = Type.Object(
  { type: Type.Literal('decline'), offer: Identifier, reason: Type.Optional(Type.String()) },
  { additionalProperties: false },
)
export type DeclineAct = Static<typeof DeclineAct>

export const WithdrawAct = Type.Object(
  { type: Type.Literal('withdraw'), offer: Identifier },
  { additionalProperties: false },
)
export type WithdrawAct = Static<typeof WithdrawAct>

export type OfferStatus = 'open' | 'accepted' | 'declined' | 'countered' | 'withdrawn'

export interface Offer {
  readonly id: string
  readonly kind: 'offer' | 'if-then' | 'gift'
  readonly side: Side
  readonly by: string
  readonly at: number
  /** Position of its entry in the ledger. */
  readonly seq: number
  readonly terms: readonly Term[]
  readonly benefit: string
  /** The other half of an if-then: what the other side gives, and what this side gains by it. */
  readonly gets?: { readonly terms: readonly Term[]; readonly benefit: string }
  /** Of a gift: the step, in words. */
  readonly text?: string
  readonly minutes?: number
  readonly whole?: true
  readonly credit?: string
  readonly check?: string
  readonly answers?: string
  /** The offer this one counters. */
  readonly counters?: string
  /** What the acts of the sides made of it. That its time is over shows in `statusAt` alone. */
  readonly status: OfferStatus
  /** Who ended it, when, and with which words; absent while open. */
  readonly ended?: {
    readonly by: string
    readonly at: number
    readonly seq: number
    readonly reason?: string
    readonly counter?: string
  }
}
export type Offers = ReadonlyMap<string, Offer>

export type OfferFamilyAct = OfferAct | CounterAct | GiftAct | AcceptAct | DeclineAct | WithdrawAct
type MakingAct = OfferAct | CounterAct | GiftAct

/** Every move a package names, those of both halves. */
export const termsOf = ({ terms, gets }: Pick<Offer, 'terms' | 'gets'>): readonly Term[] =>
  gets ? [...terms, ...gets.terms] : terms

/** What an accepted offer made of one issue. */
export interface Accepted {
  readonly value: string
  readonly offer: Offer
  readonly at: number
  readonly seq: number
}

/** Of the offers on an issue, the one that was accepted last. */
export const agreedOn = (offers: Iterable<Offer>, issue: string): Accepted | undefined => {
  let last: Accepted | undefined
  for (const offer of offers) {
    const { status, ended } = offer
    if (status !== 'accepted' || !ended || (last && last.seq > ended.seq)) continue
    const term = termsOf(offer).find((candidate) => candidate.issue === issue)
    if (term) last = { value: term.to, offer, at: ended.at, seq: ended.seq }
  }
  return last
}

/** When an offer's time is over, ms since 1970, as far as is known of pauses; undefined where it has none. */
export const expiresAt = (
  { at, minutes }: Pick<Offer, 'at' | 'minutes'>,
  pauses: Pick<Pauses, 'all'>,
): number | undefined => (minutes === undefined ? undefined : runsUntil(pauses, at, minutes * 60_000))

/** What an offer is at a time of the server's clock. At the very millisecond its time is over, it is over. */
export const statusAt = (
  offer: Pick<Offer, 'at' | 'minutes' | 'status'>,
  pauses: Pick<Pauses, 'all'>,
  now: number,
): OfferStatus | 'expired' => {
  const end = offer.status === 'open' ? expiresAt(offer, pauses) : undefined
  return end !== undefined && now >= end ? 'expired' : offer.status
}

const endings = {
  accept: 'accepted',
  decline: 'declined',
  counter: 'countered',
  withdraw: 'withdrawn',
} as const satisfies Record<'accept' | 'decline' | 'counter' | 'withdraw', OfferStatus>

const ended = (
  offer: Offer,
  act: Exclude<OfferFamilyAct, OfferAct | GiftAct>,
  { id, by, at, seq }: Made,
): Offer => ({
  ...offer,
  status: endings[act.type],
  ended: {
    by,
    at,
    seq,
    ...(act.type === 'decline' && act.reason !== undefined ? { reason: act.reason } : {}),
    ...(act.type === 'counter' ? { counter: id } : {}),
  },
})

const isMaking = (act: OfferFamilyAct): act is MakingAct =>
  act.type === 'offer' || act.type === 'counter' || act.type === 'gift'

const made = (act: MakingAct, side: Side, { id, by, at, seq }: Made): Offer => {
  const envelope = { id, side, by, at, seq, status: 'open' } as const
  if (act.type === 'gift') {
    const { type: kind, ...gift } = act
    return { ...envelope, kind, ...gift }
  }
  const kind = act.gets ? 'if-then' : 'offer'
  if (act.type === 'offer') {
    const { type: _, ...offer } = act
    return { ...envelope, kind, ...offer }
  }
  const { type: _, offer: counters, ...offer } = act
  return { ...envelope, kind, ...offer, counters }
}

export const foldOffers = (offers: Offers, act: OfferFamilyAct, folded: Made): Offers => {
  const { id, standing, owned } = folded
  let next = offers
  if (act.type !== 'offer' && act.type !== 'gift') {
    const answered = offers.get(act.offer)
    if (answered) next = withValue(next, act.offer, ended(answered, act, folded), owned)
  }
  return isMaking(act) && isSide(standing) ? withValue(next, id, made(act, standing, folded), owned) : next
}
