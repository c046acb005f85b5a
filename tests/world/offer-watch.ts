/** Watches what is recorded of the concession ledger, and what every page says of it when all is settled. */
import type { RecordedAct } from '@common-ground/shared/acts/act'
import { knowsTitle } from '@common-ground/shared/acts/issues'
import { type Offer, statusAt, termsOf } from '@common-ground/shared/acts/offers'
import { pauseAt } from '@common-ground/shared/acts/pause'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import type { PersonsEntry } from '@common-ground/shared/ledger/entry'
import { isSide } from '@common-ground/shared/room/participant'
import { violated } from './trace.ts'

const ending = (act: RecordedAct): string | undefined =>
  act.type === 'accept' || act.type === 'decline' || act.type === 'withdraw' || act.type === 'counter'
    ? act.offer
    : undefined

const accepted = ({ issues }: RoomState, offer: Offer): void => {
  for (const { issue: id, to } of termsOf(offer)) {
    const issue = issues.get(id) ?? violated(`accepted on ${id}, which is no issue`)
    if (!knowsTitle(issue, 'a') || !knowsTitle(issue, 'b'))
      violated('accepted under a title a side has not seen')
    if (issue.aside) violated('accepted on what is set aside')
    if (issue.kind.type === 'choice' && !issue.kind.options.includes(to))
      violated('accepted with an option that is not there')
  }
}

/** `joint` is the joint ledger's state before the entry. */
export const watchOffers = (joint: RoomState, { act, at, standing }: PersonsEntry): void => {
  const isOn = pauseAt(joint.pauses, at) !== undefined
  if (act.type === 'ask-pause' && isOn) violated('a pause in a pause')
  if (act.type === 'go-on' && !isOn) violated('going on without a pause')
  if (act.type === 'retitle-issue')
    for (const offer of joint.offers.values())
      if (offer.status === 'accepted' && termsOf(offer).some(({ issue }) => issue === act.issue))
        violated('another title for what is agreed')
  const named = ending(act)
  if (named === undefined) return
  const offer = joint.offers.get(named) ?? violated(`${act.type} of an offer that is not there`)
  const status = statusAt(offer, joint.pauses, at)
  if (status !== 'open') violated(`${act.type} of an offer that is ${status}`)
  if ((act.type === 'withdraw') !== (offer.side === standing)) violated(`${act.type} by the wrong side`)
  if (act.type === 'accept') accepted(joint, offer)
}

/** One text: what became of each offer by now, and what is agreed. */
export const offersSay = (state: RoomState, now: number): string =>
  JSON.stringify({
    offers: [...state.offers.values()].map((offer) => [offer.id, statusAt(offer, state.pauses, now)]),
    aside: [...state.issues.values()].map(({ id, aside, asks, takenUp }) => [id, aside, asks, takenUp]),
    agreed: issueStandings(state).map(({ issue, agreed }) => [issue.id, issue.title, agreed]),
    explored: [...state.explorations.values()].map(({ id, takenBack }) => [id, takenBack !== undefined]),
    pauses: state.pauses.all,
  })

/** No part of an offer is agreed without the others, unless by something accepted later. */
export const nothingByHalf = (state: RoomState): void => {
  const agreed = new Map(issueStandings(state).map((one) => [one.issue.id, one.agreed?.offer]))
  for (const offer of state.offers.values()) {
    const { id, status, ended } = offer
    // What is agreed can also come of sealed bids.
    const agreedAt = (other: string): number =>
      state.offers.get(other)?.ended?.seq ?? state.biddings.get(other)?.settled?.seq ?? -1
    const isBefore = (other: string | undefined): boolean =>
      other === undefined || agreedAt(other) < (ended?.seq ?? 0)
    if (status !== 'accepted' && [...agreed.values()].includes(id)) violated(`${status} and agreed`)
    if (status === 'accepted' && termsOf(offer).some(({ issue }) => isBefore(agreed.get(issue))))
      violated('a part of what was accepted is not agreed')
    if (!isSide(offer.side)) violated('an offer of no side')
  }
}
