/** Joint fact-finding: who looks into disputed evidence, how, until when, and whether both sides will take the result. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide, type Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Side } from '../room/side.ts'
import { textRefusal } from '../room/text.ts'
import type { EvidenceCard } from './evidence.ts'
import { standingAnswers, untilRefusal } from './evidence-answers.ts'
import { Hash, Identifier } from './identifier.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

export const ProposeCheckAct = Type.Object(
  {
    type: Type.Literal('propose-check'),
    evidence: Identifier,
    /** Hash of the evidence as the person had it on screen. */
    words: Hash,
    who: Type.String(),
    how: Type.String(),
    until: Type.String(),
  },
  { additionalProperties: false },
)
export type ProposeCheckAct = Static<typeof ProposeCheckAct>

export const TakeResultAct = Type.Object(
  {
    type: Type.Literal('take-result'),
    check: Identifier,
    answer: Type.Union([Type.Literal('yes'), Type.Literal('no')]),
  },
  { additionalProperties: false },
)
export type TakeResultAct = Static<typeof TakeResultAct>

export const ReportCheckAct = Type.Object(
  { type: Type.Literal('report-check'), check: Identifier, result: Type.String() },
  { additionalProperties: false },
)
export type ReportCheckAct = Static<typeof ReportCheckAct>

export const DropCheckAct = Type.Object(
  { type: Type.Literal('drop-check'), check: Identifier },
  { additionalProperties: false },
)
export type DropCheckAct = Static<typeof DropCheckAct>

interface By {
  readonly by: string
  readonly at: number
}

export interface EvidenceCheck extends By {
  readonly id: string
  readonly evidence: string
  /** Hash of the evidence it is about. */
  readonly words: string
  readonly standing: Standing
  readonly who: string
  readonly how: string
  readonly until: string
  /** Will this side take the result, whatever it is? */
  readonly takes: Readonly<Partial<Record<Side, By & { readonly answer: 'yes' | 'no' }>>>
  /** What it has shown, as each chair reports it: whoever it concerns does not have the last word on it. */
  readonly reports: Readonly<Partial<Record<Standing, By & { readonly result: string }>>>
  readonly dropped?: By
}
export type EvidenceChecks = ReadonlyMap<string, EvidenceCheck>

/** Nothing is known of its result yet. */
export const isRunning = ({ reports, dropped }: EvidenceCheck): boolean =>
  Object.keys(reports).length === 0 && !dropped

/** Both sides will take its result, whatever it is. */
export const isTaken = ({ takes }: EvidenceCheck): boolean =>
  takes.a?.answer === 'yes' && takes.b?.answer === 'yes'

const cardRefusal = (card: EvidenceCard | undefined, words: string): Refusal | undefined => {
  if (!card) return refuse('evidence-unknown')
  if (card.withdrawn) return refuse('evidence-withdrawn')
  return card.words === words ? undefined : refuse('evidence-changed')
}

const doubts = new Set(['question', 'dispute', 'need-to-check'])
/** Whether someone has said about what it says now that it is not settled for them. */
export const isDoubted = (card: EvidenceCard): boolean =>
  Object.values(standingAnswers(card)).some(({ answer }) => doubts.has(answer))

const decidePropose = (
  { evidence, checks }: RoomState,
  { standing }: Actor,
  act: ProposeCheckAct,
  { now }: Surroundings,
): ProposeCheckAct | Refusal => {
  const card = evidence.get(act.evidence)
  const refusal = cardRefusal(card, act.words)
  if (refusal) return refusal
  if (!card || !isDoubted(card)) return refuse('check-needless')
  const own = [...checks.values()].filter((check) => check.standing === standing)
  if (own.some((check) => check.evidence === act.evidence && check.words === act.words && isRunning(check)))
    return refuse('check-open')
  if (own.length >= limits.checksPerChair) return refuse('too-many-checks')
  return (
    textRefusal(act.who, limits.text.checkWho) ??
    textRefusal(act.how, limits.text.checkHow) ??
    untilRefusal(act.until, now) ??
    act
  )
}

/** A check nobody called off, of evidence that still says the same. */
const liveCheck = ({ checks, evidence }: RoomState, id: string): EvidenceCheck | Refusal => {
  const check = checks.get(id)
  if (!check) return refuse('check-unknown')
  if (check.dropped) return refuse('check-ended')
  return cardRefusal(evidence.get(check.evidence), check.words) ?? check
}

const decideTake = (state: RoomState, actor: Actor, act: TakeResultAct): TakeResultAct | Refusal => {
  if (!isSide(actor.standing)) return refuse('not-for-your-role')
  const check = liveCheck(state, act.check)
  if ('refused' in check) return check
  if (!isRunning(check)) return refuse('check-shown')
  // Two yeses are a promise each made for the other's. "Not yet" can become a yes while nobody knows the result.
  if (isTaken(check)) return refuse('check-takes-stand')
  return check.takes[actor.standing]?.answer === act.answer ? refuse('already-answered') : act
}

/** Whether one takes a result is said before one knows it. Each chair reports once, beside what another has reported. */
const decideReport = (state: RoomState, actor: Actor, act: ReportCheckAct): ReportCheckAct | Refusal => {
  const check = liveCheck(state, act.check)
  if ('refused' in check) return check
  if (check.reports[actor.standing]) return refuse('check-reported')
  if (!check.takes.a || !check.takes.b) return refuse('check-takes-missing')
  return textRefusal(act.result, limits.text.checkResult) ?? act
}

const decideDrop = ({ checks }: RoomState, actor: Actor, act: DropCheckAct): DropCheckAct | Refusal => {
  const check = checks.get(act.check)
  if (!check) return refuse('check-unknown')
  if (check.standing !== actor.standing) return refuse('not-your-check')
  return isRunning(check) ? act : refuse('check-ended')
}

type CheckAct = ProposeCheckAct | TakeResultAct | ReportCheckAct | DropCheckAct

export const decideChecks = (
  state: RoomState,
  actor: Actor,
  act: CheckAct,
  surroundings: Surroundings,
): CheckAct | Refusal => {
  switch (act.type) {
    case 'propose-check':
      return decidePropose(state, actor, act, surroundings)
    case 'take-result':
      return decideTake(state, actor, act)
    case 'report-check':
      return decideReport(state, actor, act)
    case 'drop-check':
      return decideDrop(state, actor, act)
  }
}

export const foldChecks = (checks: EvidenceChecks, act: CheckAct, made: Made): EvidenceChecks => {
  const { id, by, at, standing, owned } = made
  if (act.type === 'propose-check') {
    const { evidence, words, who, how, until } = act
    const check = { id, evidence, words, standing, who, how, until, by, at, takes: {}, reports: {} }
    return withValue(checks, id, check, owned)
  }
  const check = checks.get(act.check)
  if (!check) return checks
  const next = (more: Partial<EvidenceCheck>) => withValue(checks, check.id, { ...check, ...more }, owned)
  if (act.type === 'drop-check') return next({ dropped: { by, at } })
  if (act.type === 'report-check')
    return next({ reports: { ...check.reports, [standing]: { result: act.result, by, at } } })
  return isSide(standing)
    ? next({ takes: { ...check.takes, [standing]: { answer: act.answer, by, at } } })
    : checks
}
