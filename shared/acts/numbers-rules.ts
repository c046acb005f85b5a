/** The rules of a side's own numbers: which of them fit the issues and offers that are in the room. */
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Side } from '../room/side.ts'
import { isBlank, textRefusal } from '../room/text.ts'
import type { Issue } from './issues.ts'
import {
  differingKinds,
  issueNumbersOf,
  type NoteAboutAct,
  type Numbers,
  type NumbersAct,
  nothingOf,
  type RateOfferAct,
  type RecordedNumbersAct,
  ratingOf,
  type SetAlternativeAct,
  type SetIssueNumbersAct,
  sealedAbout,
} from './numbers.ts'
import type { Offer } from './offers.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'
import { millionths, valueRefusal } from './value.ts'

const isWhole = (value: number | undefined, most: number): boolean =>
  value === undefined || (Number.isInteger(value) && value >= 0 && value <= most)

/** Most of what weights and worths can be. */
export const fullWorth = 100
/** Most of what a cost and what a worth can be. */
export const fullRating = 3

/** Why an issue's target and walk-away point cannot stand, of which one: for the field it was typed into. */
export const amountsRefusal = (
  { kind }: Pick<Issue, 'kind'>,
  { target, walkAway }: Pick<SetIssueNumbersAct, 'target' | 'walkAway'>,
): { readonly of: 'target' | 'walkAway'; readonly refusal: Refusal } | undefined => {
  for (const [of, amount] of [
    ['target', target],
    ['walkAway', walkAway],
  ] as const) {
    const refusal = amount === undefined ? undefined : valueRefusal({ kind, removed: [] }, amount)
    if (refusal) return { of, refusal }
  }
  const alike = target !== undefined && walkAway !== undefined && millionths(target) === millionths(walkAway)
  return alike ? { of: 'walkAway', refusal: refuse('target-is-walk-away') } : undefined
}

const amountIssueRefusal = (issue: Issue, act: SetIssueNumbersAct): Refusal | undefined =>
  act.worths === undefined ? amountsRefusal(issue, act)?.refusal : refuse('worths-for-options')

/** An option that was taken out may keep a worth it had: it can be what both have agreed on. */
const optionsIssueRefusal = (
  issue: Issue,
  act: SetIssueNumbersAct,
  before: ReadonlyMap<string, number>,
): Refusal | undefined => {
  if (act.target !== undefined || act.walkAway !== undefined) return refuse('target-for-amounts')
  const worths = act.worths ?? []
  if (new Set(worths.map(({ option }) => option)).size < worths.length) return refuse('worth-twice')
  for (const { option, worth } of worths) {
    const refusal = before.has(option) ? undefined : valueRefusal(issue, option)
    if (refusal) return refusal
    if (!isWhole(worth, fullWorth)) return refuse('weight-unfit')
  }
  return undefined
}

const weighedBeside = ({ issues }: Numbers, issue: string): number =>
  [...issues].reduce((sum, [id, { worths }]) => (id === issue ? sum : sum + worths.size), 0)

const decideIssueNumbers = (
  { numbers }: RoomState,
  act: SetIssueNumbersAct,
  { joint }: Surroundings,
): SetIssueNumbersAct | Refusal => {
  const issue = joint.issues.get(act.issue)
  if (!issue) return refuse('issue-unknown')
  if (issue.kind.type === 'text') return refuse('numbers-for-text')
  if (!isWhole(act.weight, fullWorth)) return refuse('weight-unfit')
  const before = numbers.issues.get(act.issue) ?? nothingOf
  const refusal =
    issue.kind.type === 'amount'
      ? amountIssueRefusal(issue, act)
      : optionsIssueRefusal(issue, act, before.worths)
  if (refusal) return refusal
  if (weighedBeside(numbers, act.issue) + (act.worths?.length ?? 0) > limits.numbers.worths)
    return refuse('too-many-worths')
  return differingKinds(before, issueNumbersOf(act)).length === 0 ? refuse('numbers-same') : act
}

const decideAlternative = ({ numbers }: RoomState, act: SetAlternativeAct): SetAlternativeAct | Refusal => {
  if (!isWhole(act.worth, fullWorth)) return refuse('weight-unfit')
  return act.worth === numbers.alternative ? refuse('numbers-same') : act
}

/** Which halves of an offer a side gives, and which it gets: what one gives costs, what one gets is worth something. */
export const rates = (
  { side: maker, gets }: Pick<Offer, 'side' | 'gets'>,
  side: Side,
): { readonly cost: boolean; readonly worth: boolean } => ({
  cost: maker === side || gets !== undefined,
  worth: maker !== side || gets !== undefined,
})

const decideRating = (
  { numbers }: RoomState,
  side: Side,
  act: RateOfferAct,
  { joint }: Surroundings,
): RateOfferAct | Refusal => {
  const offer = joint.offers.get(act.offer)
  if (!offer) return refuse('offer-unknown')
  if (!isWhole(act.cost, fullRating) || !isWhole(act.worth, fullRating)) return refuse('rating-unfit')
  const { cost, worth } = rates(offer, side)
  if ((act.cost !== undefined && !cost) || (act.worth !== undefined && !worth))
    return refuse('rating-of-half')
  const before = numbers.ratings.get(act.offer)
  const after = ratingOf(act)
  if (before?.cost === after.cost && before?.worth === after.worth) return refuse('numbers-same')
  return before === undefined && numbers.ratings.size >= limits.numbers.ratings
    ? refuse('too-many-ratings')
    : act
}

const decideAbout = (
  { numbers }: RoomState,
  act: NoteAboutAct,
  { joint, id, keptWords }: Surroundings,
): RecordedNumbersAct | Refusal => {
  if (!joint.issues.has(act.issue)) return refuse('issue-unknown')
  const before = numbers.about.get(act.issue)
  const same = before?.words ? keptWords(before.id) === act.text : isBlank(act.text)
  if (same) return refuse('text-unchanged')
  // A colleague's words are replaced only by who has seen them.
  if (act.on !== before?.id) return refuse('about-changed')
  const refusal = isBlank(act.text) ? undefined : textRefusal(act.text, limits.text.about)
  return refusal ?? sealedAbout(id, act)
}

export const decideNumbers = (
  state: RoomState,
  { standing }: Actor,
  act: NumbersAct,
  surroundings: Surroundings,
): RecordedNumbersAct | Refusal => {
  if (!isSide(standing)) return refuse('not-for-your-role')
  const { grants, acts } = state.numbers
  // Whatever was done before, what the mediator sees can be taken back.
  if (act.type === 'revoke-numbers') return grants[act.kind] ? act : refuse('not-granted')
  if (acts >= limits.numbers.acts) return refuse('too-many-numbers')
  switch (act.type) {
    case 'set-issue-numbers':
      return decideIssueNumbers(state, act, surroundings)
    case 'set-alternative':
      return decideAlternative(state, act)
    case 'rate-offer':
      return decideRating(state, standing, act, surroundings)
    case 'note-about':
      return decideAbout(state, act, surroundings)
    case 'grant-numbers':
      return grants[act.kind] ? refuse('already-granted') : act
  }
}
