/** The rules of "better for both": who may switch and ask, when, and how often in a room's life. */
import { type Against, leastCompared, referenceAt, sameReference } from '../better/reference.ts'
import { publicValues } from '../better/values.ts'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { SideNumbers } from '../tradeoffs/numbers.ts'
import {
  type BetterAct,
  betterAgainAt,
  betterLeft,
  isBetterOn,
  openQuestion,
  type RecordedBetterAct,
  type SwitchBetterAct,
} from './better.ts'
import { type Issue, onTable } from './issues.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'

/** A weight, and at least two outcomes whose worth is known: nothing less can be compared. */
const isWeighed = ({ kind }: Pick<Issue, 'kind'>, own: ReturnType<SideNumbers['get']>): boolean => {
  if (!own || own.weight === 0) return false
  if (kind.type === 'amount') return own.target !== undefined && own.walkAway !== undefined
  return kind.type !== 'text' && (own.worths?.size ?? 0) >= 2
}

/** Whether a side has said enough of its own numbers to switch on. */
export const hasEnoughNumbers = (issues: RoomState['issues'], numbers: SideNumbers | undefined): boolean =>
  onTable(issues).filter((issue) => isWeighed(issue, numbers?.get(issue.id))).length >= leastCompared

const decideSwitch = (
  { better, issues }: RoomState,
  { standing }: Actor,
  act: SwitchBetterAct,
  { ownNumbers }: Surroundings,
): SwitchBetterAct | Refusal => {
  if (!isSide(standing)) return refuse('not-for-your-role')
  const isOn = better.on.includes(standing)
  if (!act.on) return isOn ? act : refuse('not-said')
  if (isOn) return refuse('already-said')
  return hasEnoughNumbers(issues, ownNumbers()) ? act : refuse('numbers-missing')
}

/** Whether what is compared can be searched at all, by what everybody knows. */
const referenceRefusal = (state: RoomState, { from, issues }: Against): Refusal | undefined => {
  if (issues.length > limits.search.issues) return refuse('search-too-large')
  if (from !== 'nothing') return issues.length < leastCompared ? refuse('better-nothing') : undefined
  const movable = issues.filter(({ issue }) => {
    const known = state.issues.get(issue)
    return known && publicValues(state, known).length > 1
  })
  if (movable.length > limits.termsPerOffer) return refuse('too-many-terms')
  return movable.length < leastCompared ? refuse('better-nothing') : undefined
}

/** Why this one cannot ask now. What is refused rests on the joint ledger alone. */
export const askRefusal = (
  state: RoomState,
  { standing }: Pick<Actor, 'standing'>,
  now: number,
): Refusal | undefined => {
  const { better, offers } = state
  if (!isBetterOn(better)) return refuse('better-off')
  if (openQuestion(better)) return refuse('better-running')
  const left = betterLeft(better)
  const asked = better.questions.size
  if (left.answers === 0 || left.packages === 0 || asked >= limits.better.questions)
    return refuse('better-enough')
  const against = referenceAt(state, now)
  const refusal = referenceRefusal(state, against)
  if (refusal) return refusal
  // Whoever could choose what the other side is compared with would choose it so that the answer tells most.
  if (against.offer !== undefined && offers.get(against.offer)?.side === standing)
    return refuse('better-own-offer')
  const answered = [...better.questions.values()].some(
    ({ answer, lock, against: other }) =>
      answer && !answer.failed && lock === better.lock && sameReference(other, against),
  )
  if (answered) return refuse('better-answered')
  return now < betterAgainAt(better) ? refuse('better-too-soon') : undefined
}

export const decideBetter = (
  state: RoomState,
  actor: Actor,
  act: BetterAct,
  surroundings: Surroundings,
): RecordedBetterAct | Refusal => {
  const { now } = surroundings
  switch (act.type) {
    case 'switch-better':
      return decideSwitch(state, actor, act, surroundings)
    case 'ask-better':
      return askRefusal(state, actor, now) ?? { type: act.type, against: referenceAt(state, now) }
    case 'cancel-better':
      return openQuestion(state.better)?.id === act.question ? act : refuse('better-unknown')
  }
}
