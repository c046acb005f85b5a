/** The agreement as both sides read and sign it: its clauses, who does what by when, what it leaves open; its canonical form and hash. */
import { canonicalText } from '../documents/text-hash.ts'
import { canonicalJson } from '../ledger/chain.ts'
import { sha256Hex } from '../ledger/hash.ts'
import type { Side } from '../room/side.ts'
import { type Block, canonicalBlocks } from './rich-text.ts'

/** What a clause is a reading of: words both sides endorsed, a claim both accept, or what was agreed in one of these ways. */
export const clauseKinds = ['goal', 'fact', 'offer', 'if-then', 'gift', 'proposal', 'draw'] as const
export type ClauseKind = (typeof clauseKinds)[number]

export interface Clause {
  /** Id of the goal, the evidence, the offer, the proposal or the sealed bids it comes from. */
  readonly id: string
  readonly kind: ClauseKind
  /** What it is about; empty where its first words say so. */
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** Somebody does something by a day: always, or where a condition is met, for as long as is said. */
export interface Milestone {
  readonly id: string
  readonly who: Side | 'both'
  /** Paragraphs joined by line feeds. */
  readonly what: string
  /** Only if this is so. */
  readonly condition?: string
  /** Days of the calendar, YYYY-MM-DD. */
  readonly due?: string
  readonly until?: string
}

export const agreementFormat = 'common-ground/agreement/1'

export interface AgreementText {
  readonly format: typeof agreementFormat
  readonly title: string
  /** Names of the sides. */
  readonly sides: Readonly<Record<Side, string>>
  /** In the order of their sections, numbered from 1 through all of them. */
  readonly clauses: readonly Clause[]
  readonly milestones: readonly Milestone[]
  /** What it does not settle, in words. */
  readonly open: readonly string[]
  /** The day on which both sides look at it again. */
  readonly followUp?: string
}

/** The parts of the page, in their order, each with the kinds of clauses it holds. */
export const sections = [
  { section: 'goals', kinds: ['goal'] },
  { section: 'facts', kinds: ['fact'] },
  { section: 'terms', kinds: ['offer', 'if-then', 'gift', 'proposal', 'draw'] },
] as const satisfies readonly { section: string; kinds: readonly ClauseKind[] }[]
export type Section = (typeof sections)[number]['section']

export interface NumberedClause extends Clause {
  readonly number: number
}

export interface ClauseSection {
  readonly section: Section
  readonly clauses: readonly NumberedClause[]
}

/** The clauses by section, with their numbers; sections without any are left out. */
export const clausesBySection = ({ clauses }: Pick<AgreementText, 'clauses'>): readonly ClauseSection[] => {
  const numbered = clauses.map((clause, index) => ({ ...clause, number: index + 1 }))
  return sections
    .map(({ section, kinds }) => ({
      section,
      clauses: numbered.filter(({ kind }) => kinds.some((of) => of === kind)),
    }))
    .filter(({ clauses: some }) => some.length > 0)
}

const canonicalMilestone = ({ what, condition, ...rest }: Milestone): Milestone => {
  const when = condition === undefined ? '' : canonicalText(condition)
  return { ...rest, what: canonicalText(what), ...(when === '' ? {} : { condition: when }) }
}

/** The same for any two texts that look the same. */
export const canonicalAgreement = (text: AgreementText): AgreementText => ({
  ...text,
  title: canonicalText(text.title),
  sides: { a: canonicalText(text.sides.a), b: canonicalText(text.sides.b) },
  clauses: text.clauses.map((clause) => ({
    ...clause,
    heading: canonicalText(clause.heading),
    blocks: canonicalBlocks(clause.blocks),
  })),
  milestones: text.milestones.map(canonicalMilestone),
  open: text.open.map(canonicalText),
})

/** The bytes that are hashed and signed, as text: RFC 8785 canonical JSON of the canonical form. */
export const agreementJson = (text: AgreementText): string => canonicalJson(canonicalAgreement(text))

/** SHA-256 of them, lower-case hexadecimal. */
export const agreementHash = (text: AgreementText): string => sha256Hex(agreementJson(text))
