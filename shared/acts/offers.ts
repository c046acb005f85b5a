/** Offers: a package over one or several issues, its answers, and what became of it. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Side } from '../room/side.ts'
import { textRefusal } from '../room/text.ts'
import { Identifier } from './identifier.ts'
import { valueRefusal } from './issues.ts'
import { type Actor, type Made, type RoomState, withValue } from './room-state.ts'

/** One issue's move. `from` is where the offering side stood before, if it had said so. */
export const Term = Type.Object(
  { issue: Identifier, from: Type.Optional(Type.String()), to: Type.String() },
  { additionalProperties: false },
)
export type Term = Static<typeof Term>

const Package = {
  terms: Type.Array(Term, { maxItems: limits.termsPerOffer }),
  /** What the other side gains, in a sentence. */
  benefit: Type.String(),
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
  readonly side: Side
  readonly by: string
  readonly at: number
  readonly terms: readonly Term[]
  readonly benefit: string
  /** The offer this one counters. */
  readonly counters?: string
  readonly status: OfferStatus
  /** Who ended it, when, and with which words; absent while open. */
  readonly ended?: {
    readonly by: string
    readonly at: number
    readonly reason?: string
    readonly counter?: string
  }
}
export type Offers = ReadonlyMap<string, Offer>

const packageRefusal = (state: RoomState, { terms, benefit }: OfferAct | CounterAct): Refusal | undefined => {
  if (terms.length === 0) return refuse('terms-missing')
  if (new Set(terms.map((term) => term.issue)).size < terms.length) return refuse('issue-twice')
  for (const { issue, from, to } of terms) {
    const known = state.issues.get(issue)
    if (!known) return refuse('issue-unknown')
    const refusal =
      valueRefusal(known.kind, to) ?? (from === undefined ? undefined : valueRefusal(known.kind, from))
    if (refusal) return refusal
  }
  return textRefusal(benefit, limits.text.benefit)
}

/** An open offer can be answered once, by the other side. */
const answerRefusal = (state: RoomState, actor: Actor, id: string): Refusal | undefined => {
  const offer = state.offers.get(id)
  if (!offer) return refuse('offer-unknown')
  if (offer.side === actor.standing) return refuse('own-offer')
  if (offer.status === 'withdrawn') return refuse('offer-withdrawn')
  return offer.status === 'open' ? undefined : refuse('offer-answered')
}

const decideAccept = (state: RoomState, actor: Actor, act: AcceptAct): AcceptAct | Refusal => {
  const refusal = answerRefusal(state, actor, act.offer)
  if (refusal) return refusal
  return state.people.get(actor.id)?.authority ? act : refuse('authority-needed')
}

const decideDecline = (state: RoomState, actor: Actor, act: DeclineAct): DeclineAct | Refusal => {
  const reason = act.reason === undefined ? undefined : textRefusal(act.reason, limits.text.reason)
  return answerRefusal(state, actor, act.offer) ?? reason ?? act
}

const decideWithdraw = (state: RoomState, actor: Actor, act: WithdrawAct): WithdrawAct | Refusal => {
  const offer = state.offers.get(act.offer)
  if (!offer) return refuse('offer-unknown')
  if (offer.side !== actor.standing) return refuse('not-your-offer')
  if (offer.status === 'withdrawn') return refuse('offer-withdrawn')
  return offer.status === 'open' ? act : refuse('offer-answered')
}

const endings = {
  accept: 'accepted',
  decline: 'declined',
  counter: 'countered',
  withdraw: 'withdrawn',
} as const satisfies Record<'accept' | 'decline' | 'counter' | 'withdraw', OfferStatus>

type OfferFamilyAct = OfferAct | CounterAct | AcceptAct | DeclineAct | WithdrawAct

export const decideOffers = (
  state: RoomState,
  actor: Actor,
  act: OfferFamilyAct,
): OfferFamilyAct | Refusal => {
  switch (act.type) {
    case 'offer':
      return packageRefusal(state, act) ?? act
    case 'counter':
      return answerRefusal(state, actor, act.offer) ?? packageRefusal(state, act) ?? act
    case 'accept':
      return decideAccept(state, actor, act)
    case 'decline':
      return decideDecline(state, actor, act)
    case 'withdraw':
      return decideWithdraw(state, actor, act)
  }
}

const ended = (offer: Offer, act: Exclude<OfferFamilyAct, OfferAct>, { id, by, at }: Made): Offer => ({
  ...offer,
  status: endings[act.type],
  ended: {
    by,
    at,
    ...(act.type === 'decline' && act.reason !== undefined ? { reason: act.reason } : {}),
    ...(act.type === 'counter' ? { counter: id } : {}),
  },
})

export const foldOffers = (offers: Offers, act: OfferFamilyAct, made: Made): Offers => {
  const { id, by, at, standing, owned } = made
  let next = offers
  if (act.type !== 'offer') {
    const answered = offers.get(act.offer)
    if (answered) next = withValue(next, act.offer, ended(answered, act, made), owned)
  }
  if ((act.type === 'offer' || act.type === 'counter') && isSide(standing)) {
    const { terms, benefit } = act
    const bound = act.type === 'counter' ? { counters: act.offer } : {}
    next = withValue(
      next,
      id,
      { id, side: standing, by, at, terms, benefit, status: 'open', ...bound },
      owned,
    )
  }
  return next
}
