/** The rules of offers: who may make, answer and withdraw which, and what ends first when two people act at the same moment. */
import { limits } from '../room/limits.ts'
import { isSide, type Standing } from '../room/participant.ts'
import { type Refusal, type RefusalCode, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import { knowsTitle } from './issues.ts'
import type {
  AcceptAct,
  CounterAct,
  DeclineAct,
  GiftAct,
  Offer,
  OfferAct,
  OfferFamilyAct,
  Term,
  WithdrawAct,
} from './offers.ts'
import { statusAt, termsOf } from './offers.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'
import { pastValueRefusal, valueRefusal } from './value.ts'

/** Every issue is on the table and named once, and its values fit it as it is now. */
export const termsRefusal = ({ issues }: RoomState, terms: readonly Term[]): Refusal | undefined => {
  if (terms.length > limits.termsPerOffer) return refuse('too-many-terms')
  if (new Set(terms.map(({ issue }) => issue)).size < terms.length) return refuse('issue-twice')
  for (const { issue, from, to } of terms) {
    const known = issues.get(issue)
    if (!known) return refuse('issue-unknown')
    if (known.aside) return refuse('issue-set-aside')
    const refusal =
      valueRefusal(known, to) ?? (from === undefined ? undefined : pastValueRefusal(known, from))
    if (refusal) return refusal
  }
  return undefined
}

/** Nothing binds a side on an issue whose title changed into one it has not accepted. */
const titlesRefusal = (
  { issues }: RoomState,
  terms: readonly Term[],
  side: Standing,
  code: RefusalCode,
): Refusal | undefined => {
  const isNew = terms.some(({ issue }) => {
    const known = issues.get(issue)
    return known !== undefined && isSide(side) && !knowsTitle(known, side)
  })
  return isNew ? refuse(code) : undefined
}

const noteRefusal = (text: string | undefined, limit: number): Refusal | undefined =>
  text === undefined ? undefined : textRefusal(text, limit)

/** What an answer answers: a gift, or something explored, of somebody else's, that was not taken back. */
const answersRefusal = (
  { offers, explorations }: RoomState,
  { standing }: Actor,
  answers: string | undefined,
): Refusal | undefined => {
  if (answers === undefined) return undefined
  const [offer, exploring] = [offers.get(answers), explorations.get(answers)]
  const from = offer?.kind === 'gift' ? offer.side : exploring?.standing
  if (from === undefined) return refuse('nothing-to-answer')
  if (from === standing) return refuse('own-offer')
  if (offer?.status === 'withdrawn') return refuse('offer-withdrawn')
  return exploring?.takenBack ? refuse('exploring-taken-back') : undefined
}

/** How much one chair has put on the table of late: what comes faster than anyone can read is not offered but thrown. */
export const paceRefusal = (
  { offers, explorations, packageSets }: RoomState,
  standing: Standing,
  now: number,
): Refusal | undefined => {
  const since = now - 60_000
  let recent = 0
  for (const { side, at } of offers.values()) if (side === standing && at > since) recent += 1
  for (const made of explorations.values()) if (made.standing === standing && made.at > since) recent += 1
  for (const { side, at } of packageSets.values()) if (side === standing && at > since) recent += 1
  return recent >= limits.offersPerMinute ? refuse('too-many-offers') : undefined
}

const packageRefusal = (
  state: RoomState,
  actor: Actor,
  act: OfferAct | CounterAct | GiftAct,
  now: number,
): Refusal | undefined => {
  const gets = act.type === 'gift' ? undefined : act.gets
  if (act.type !== 'gift' && (act.terms.length === 0 || gets?.terms.length === 0))
    return refuse('terms-missing')
  const terms = termsOf({ terms: act.terms, ...(gets ? { gets } : {}) })
  return (
    paceRefusal(state, actor.standing, now) ??
    termsRefusal(state, terms) ??
    titlesRefusal(state, terms, actor.standing, 'title-first') ??
    (act.type === 'gift' ? textRefusal(act.text, limits.text.gift) : undefined) ??
    textRefusal(act.benefit, limits.text.benefit) ??
    noteRefusal(gets?.benefit, limits.text.benefit) ??
    noteRefusal(act.credit, limits.text.credit) ??
    noteRefusal(act.check, limits.text.check) ??
    answersRefusal(state, actor, act.answers)
  )
}

/** The offer, while anything can still become of it. */
const openOffer = (state: RoomState, id: string, now: number): Offer | Refusal => {
  const offer = state.offers.get(id)
  if (!offer && state.packageSets.has(id)) return refuse('packages-bind-nobody')
  if (!offer) return refuse(state.explorations.has(id) ? 'exploring-binds-nobody' : 'offer-unknown')
  switch (statusAt(offer, state.pauses, now)) {
    case 'open':
      return offer
    case 'withdrawn':
      return refuse('offer-withdrawn')
    case 'expired':
      return refuse('offer-expired')
    case 'countered':
      return refuse('offer-countered')
    case 'accepted':
    case 'declined':
      return refuse('offer-answered')
  }
}

/** An open offer is answered once, by the other side. */
const answerable = (state: RoomState, actor: Actor, id: string, now: number): Offer | Refusal => {
  if (state.offers.get(id)?.side === actor.standing) return refuse('own-offer')
  return openOffer(state, id, now)
}

const decideAccept = (state: RoomState, actor: Actor, act: AcceptAct, now: number): AcceptAct | Refusal => {
  const offer = answerable(state, actor, act.offer, now)
  if ('refused' in offer) return offer
  if (!state.people.get(actor.id)?.authority) return refuse('authority-needed')
  const wanted = termsOf(offer).map(({ issue, to }) => ({ issue, to }))
  return (
    termsRefusal(state, wanted) ??
    titlesRefusal(state, wanted, actor.standing, 'title-first') ??
    titlesRefusal(state, wanted, offer.side, 'title-waits') ??
    act
  )
}

const decideDecline = (
  state: RoomState,
  actor: Actor,
  act: DeclineAct,
  now: number,
): DeclineAct | Refusal => {
  const offer = answerable(state, actor, act.offer, now)
  if ('refused' in offer) return offer
  return noteRefusal(act.reason, limits.text.reason) ?? act
}

const decideCounter = (
  state: RoomState,
  actor: Actor,
  act: CounterAct,
  now: number,
): CounterAct | Refusal => {
  const offer = answerable(state, actor, act.offer, now)
  if ('refused' in offer) return offer
  if (offer.kind === 'gift') return refuse('gift-not-countered')
  return packageRefusal(state, actor, act, now) ?? act
}

const decideWithdraw = (
  state: RoomState,
  actor: Actor,
  act: WithdrawAct,
  now: number,
): WithdrawAct | Refusal => {
  const offer = state.offers.get(act.offer)
  if (offer && offer.side !== actor.standing) return refuse('not-your-offer')
  const open = openOffer(state, act.offer, now)
  return 'refused' in open ? open : act
}

export const decideOffers = (
  state: RoomState,
  actor: Actor,
  act: OfferFamilyAct,
  { now }: Surroundings,
): OfferFamilyAct | Refusal => {
  if (!isSide(actor.standing)) return refuse('not-for-your-role')
  switch (act.type) {
    case 'offer':
    case 'gift':
      return packageRefusal(state, actor, act, now) ?? act
    case 'counter':
      return decideCounter(state, actor, act, now)
    case 'accept':
      return decideAccept(state, actor, act, now)
    case 'decline':
      return decideDecline(state, actor, act, now)
    case 'withdraw':
      return decideWithdraw(state, actor, act, now)
  }
}
