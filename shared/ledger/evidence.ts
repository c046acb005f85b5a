/** The evidence of a space as it stands: each card with its answers, its checks and what they come to; the agreed facts. */
import type { EvidenceCard } from '../acts/evidence.ts'
import { type EvidenceAnswers, mayAnswer, type Rung, standingAnswers } from '../acts/evidence-answers.ts'
import { type EvidenceCheck, isRunning } from '../acts/evidence-checks.ts'
import type { RoomState } from '../acts/room-state.ts'
import { type Standing, standings } from '../room/participant.ts'
import { type Side, sides } from '../room/side.ts'
import type { Space } from '../room/space.ts'

/** From nothing said yet to what both sides take as so. */
export type EvidenceStands =
  | 'withdrawn'
  | 'agreed'
  | 'checking'
  | 'disputed'
  | 'questioned'
  | 'to-check'
  | 'for-purpose'
  | 'accepted'
  | 'open'

export interface EvidenceStanding {
  readonly card: EvidenceCard
  readonly stands: EvidenceStands
  /** It names no source. */
  readonly assertion: boolean
  /** Answers to what it says now. */
  readonly answers: EvidenceAnswers
  /** Chairs whose answer was to earlier words. */
  readonly fallen: readonly Standing[]
  /** Chairs that have not answered what it says now. */
  readonly waitsFor: readonly Standing[]
  /** Which sides say it is so. */
  readonly accepted: Readonly<Record<Side, boolean>>
  /** Newest last. */
  readonly checks: readonly EvidenceCheck[]
}

/** A side says that the sentence is so by bringing it or by a plain accept of exactly these words: by nothing else. */
const accepts = (card: EvidenceCard, answers: EvidenceAnswers, side: Side): boolean =>
  card.owner === side || answers[side]?.answer === 'accept'

const byWeight: readonly (readonly [Rung, EvidenceStands])[] = [
  ['dispute', 'disputed'],
  ['question', 'questioned'],
  ['need-to-check', 'to-check'],
  ['accept-for-purpose', 'for-purpose'],
  ['accept', 'accepted'],
]

const standsAt = (
  card: EvidenceCard,
  answers: EvidenceAnswers,
  accepted: Readonly<Record<Side, boolean>>,
  checks: readonly EvidenceCheck[],
): EvidenceStands => {
  if (card.withdrawn) return 'withdrawn'
  if (accepted.a && accepted.b) return 'agreed'
  if (checks.some((check) => isRunning(check) && check.words === card.words)) return 'checking'
  const given = new Set(Object.values(answers).map(({ answer }) => answer))
  return byWeight.find(([rung]) => given.has(rung))?.[1] ?? 'open'
}

const standingOf = (space: Space, card: EvidenceCard, checks: readonly EvidenceCheck[]): EvidenceStanding => {
  const answers = standingAnswers(card)
  const accepted = { a: accepts(card, answers, 'a'), b: accepts(card, answers, 'b') }
  const asked = standings.filter(
    (standing) => mayAnswer(space, card.owner, standing) && reads(space, standing),
  )
  return {
    card,
    stands: standsAt(card, answers, accepted, checks),
    assertion: card.source === undefined,
    answers,
    fallen: asked.filter((standing) => card.answers[standing] && !answers[standing]),
    waitsFor: card.withdrawn ? [] : asked.filter((standing) => !answers[standing]),
    accepted,
    checks,
  }
}

/** Whose evidence may stand in a space, and who answers it there. */
const chairs = {
  joint: ['a', 'b', 'mediator'],
  'side-a': ['a'],
  'side-b': ['b'],
  'caucus-a': ['a', 'mediator'],
  'caucus-b': ['b', 'mediator'],
  mediator: ['mediator'],
} as const satisfies Record<Space, readonly Standing[]>

const reads = (space: Space, standing: Standing): boolean => chairs[space].some((chair) => chair === standing)

/** Every card in the order they came, those taken back too. */
export const readEvidence = (
  { evidence, checks }: Pick<RoomState, 'evidence' | 'checks'>,
  space: Space,
): readonly EvidenceStanding[] => {
  const byCard = new Map<string, EvidenceCheck[]>()
  for (const check of checks.values())
    byCard.set(check.evidence, [...(byCard.get(check.evidence) ?? []), check])
  return [...evidence.values()].map((card) => standingOf(space, card, byCard.get(card.id) ?? []))
}

export interface AgreedFact {
  readonly evidence: string
  readonly claim: string
  /** Hash of exactly what both sides accepted. */
  readonly words: string
  readonly owner: Standing
}

/** Of the joint ledger: what both sides say is so, in the same words. What was accepted for a purpose is none of it. */
export const agreedFacts = (state: Pick<RoomState, 'evidence'>): readonly AgreedFact[] =>
  [...state.evidence.values()]
    .filter((card) => {
      const answers = standingAnswers(card)
      return !card.withdrawn && sides.every((side) => accepts(card, answers, side))
    })
    .map(({ id, claim, words, owner }) => ({ evidence: id, claim, words, owner }))
