/** Answers to evidence: the ladder from "accept" to "need to check by", each bound to exactly what was read. */
import Type, { type Static } from 'typebox'
import { isDay, isOver } from '../room/day.ts'
import { limits } from '../room/limits.ts'
import { isSide, type Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Space } from '../room/space.ts'
import { textRefusal } from '../room/text.ts'
import type { EvidenceCard, EvidenceCards } from './evidence.ts'
import { Hash, Identifier } from './identifier.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

export const ladder = ['accept', 'accept-for-purpose', 'question', 'dispute', 'need-to-check'] as const
export type Rung = (typeof ladder)[number]

export const AnswerEvidenceAct = Type.Object(
  {
    type: Type.Literal('answer-evidence'),
    evidence: Identifier,
    /** Hash of what the person had on screen (evidence/content). */
    words: Hash,
    answer: Type.Union([
      Type.Literal('accept'),
      Type.Literal('accept-for-purpose'),
      Type.Literal('question'),
      Type.Literal('dispute'),
      Type.Literal('need-to-check'),
    ]),
    /** The purpose, the question, what is seen differently, or what is to be checked. */
    text: Type.Optional(Type.String()),
    /** By which day, for `need-to-check`. */
    until: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)
export type AnswerEvidenceAct = Static<typeof AnswerEvidenceAct>

export interface EvidenceAnswer {
  readonly answer: Rung
  readonly text?: string
  readonly until?: string
  /** Hash of what was answered: the answer stands only while the evidence says the same. */
  readonly words: string
  readonly by: string
  readonly at: number
}
export type EvidenceAnswers = Readonly<Partial<Record<Standing, EvidenceAnswer>>>

/** Two chairs share a caucus, and each answers the other. In the joint room a mediator takes no side on what is so. */
export const mayAnswer = (space: Space, owner: Standing, standing: Standing): boolean =>
  owner !== standing && (isSide(standing) || (standing === 'mediator' && space !== 'joint'))

/** `needed`, `free` to add, or `never`: what each answer says beside itself. */
const words = {
  accept: { text: 'never', until: 'never' },
  'accept-for-purpose': { text: 'needed', until: 'never' },
  question: { text: 'needed', until: 'never' },
  dispute: { text: 'needed', until: 'never' },
  'need-to-check': { text: 'free', until: 'needed' },
} as const satisfies Record<Rung, Record<'text' | 'until', 'needed' | 'free' | 'never'>>
export const wordsOfRung = (rung: Rung): (typeof words)[Rung] => words[rung]

const wordsRefusal = ({ answer, text, until }: AnswerEvidenceAct, now: number): Refusal | undefined => {
  const asks = words[answer]
  if (asks.text === 'never' && text !== undefined) return refuse('answer-unfit')
  if (asks.text === 'needed' && text === undefined) return refuse('answer-unfit')
  if (text !== undefined) {
    const refusal = textRefusal(text, limits.text.evidenceAnswer)
    if (refusal) return refusal
  }
  if ((asks.until === 'needed') !== (until !== undefined)) return refuse('answer-unfit')
  return until === undefined ? undefined : untilRefusal(until, now)
}

/** A day that is still to come. */
export const untilRefusal = (until: string, now: number): Refusal | undefined => {
  if (!isDay(until)) return refuse('date-unfit')
  return isOver(until, now) ? refuse('date-past') : undefined
}

/** The answers to what the card says now: a change of it has voided all others. */
export const standingAnswers = ({ answers, words: now }: EvidenceCard): EvidenceAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.words === now))

const isSame = (given: EvidenceAnswer | undefined, act: AnswerEvidenceAct): boolean =>
  given !== undefined && given.answer === act.answer && given.text === act.text && given.until === act.until

export const decideAnswerEvidence = (
  state: RoomState,
  actor: Actor,
  act: AnswerEvidenceAct,
  { space, now }: Surroundings,
): AnswerEvidenceAct | Refusal => {
  const card = state.evidence.get(act.evidence)
  if (!card) return refuse('evidence-unknown')
  if (card.owner === actor.standing) return refuse('own-evidence')
  if (!mayAnswer(space, card.owner, actor.standing)) return refuse('not-for-your-role')
  if (card.withdrawn) return refuse('evidence-withdrawn')
  if (card.words !== act.words) return refuse('evidence-changed')
  const refusal = wordsRefusal(act, now)
  if (refusal) return refusal
  return isSame(standingAnswers(card)[actor.standing], act) ? refuse('already-answered') : act
}

export const foldAnswerEvidence = (
  cards: EvidenceCards,
  { evidence, words: read, answer, text, until }: AnswerEvidenceAct,
  { by, at, standing, owned }: Made,
): EvidenceCards => {
  const card = cards.get(evidence)
  if (!card) return cards
  const said = { ...(text === undefined ? {} : { text }), ...(until === undefined ? {} : { until }) }
  const given: EvidenceAnswer = { answer, ...said, words: read, by, at }
  return withValue(cards, evidence, { ...card, answers: { ...card.answers, [standing]: given } }, owned)
}
