/** The agreement as it stands: clauses as the ledger says them or as both sides worded them, milestones, what is open. */
import { termsOf } from '../acts/offers.ts'
import type { RoomState } from '../acts/room-state.ts'
import type { GoalWords } from '../documents/goal-words.ts'
import type { SideNames } from '../room/side.ts'
import { type AgreementText, agreementFormat, type Milestone } from './agreement-text.ts'
import { type Block, blocksText } from './rich-text.ts'
import { type SourceClause, termSheet } from './term-sheet.ts'

/** What is read beside the ledger. */
export interface AgreementWords {
  readonly title: string
  readonly sides: SideNames
  /** What a goal says now. */
  readonly goal: (id: string) => GoalWords | undefined
  /** A clause in words of its own; undefined where it has none. */
  readonly worded: (clause: string) => readonly Block[] | undefined
  readonly milestones: () => readonly Milestone[]
}

export interface ReadClause {
  /** As the ledger says it. */
  readonly source: SourceClause
  /** As the agreement says it. */
  readonly blocks: readonly Block[]
  readonly worded: boolean
  /** Id of its words: its own, or, where it took another's place, that of the clause they were written for. */
  readonly wording?: string
  /** What is beneath has changed since it was worded, and nobody has said that the words fit it all the same. */
  readonly outOfStep: boolean
}

export interface ReadAgreement {
  readonly text: AgreementText
  readonly clauses: readonly ReadClause[]
}

type Read = Parameters<typeof termSheet>[0] & Pick<RoomState, 'wordings'>

/** The issues an offer, a proposal or sealed bids are about; none of a goal or a fact. */
const issuesOf = ({ offers, proposals, biddings }: Read, id: string): readonly string[] => {
  const offer = offers.get(id)
  if (offer) return termsOf(offer).map(({ issue }) => issue)
  const bidding = biddings.get(id)
  return bidding ? [bidding.issue] : (proposals.get(id)?.put?.terms ?? []).map(({ issue }) => issue)
}

/**
 * Whose words each clause has. What settles an issue anew is another clause, and the words both sides found for the one before
 * are not lost by that: they pass to the first that is about the same issue, out of step.
 */
const wordingsFor = (state: Read, clauses: readonly SourceClause[]): ReadonlyMap<string, string> => {
  const { clauses: worded } = state.wordings
  const own = new Map(clauses.flatMap(({ id }) => (worded.has(id) ? [[id, id] as const] : [])))
  // The words that were begun last go first.
  const left = [...worded.keys()].filter((id) => !own.has(id)).toReversed()
  for (const old of left) {
    const issues = issuesOf(state, old)
    const heir = clauses.find(
      ({ id }) => !own.has(id) && issuesOf(state, id).some((issue) => issues.includes(issue)),
    )
    if (heir) own.set(heir.id, old)
  }
  return own
}

export const readAgreement = (state: Read, words: AgreementWords): ReadAgreement => {
  const { title, sides } = words
  const { clauses: wordings, followUp } = state.wordings
  const sheet = termSheet(state, sides, words.goal)
  const whose = wordingsFor(state, sheet.clauses)
  const clauses = sheet.clauses.map((source): ReadClause => {
    const id = whose.get(source.id)
    const wording = id === undefined ? undefined : wordings.get(id)
    const blocks = id === undefined ? undefined : words.worded(id)
    if (id === undefined || !wording || !blocks)
      return { source, blocks: source.blocks, worded: false, outOfStep: false }
    return { source, blocks, worded: true, wording: id, outOfStep: wording.source !== source.hash }
  })
  const text: AgreementText = {
    format: agreementFormat,
    title,
    sides,
    clauses: clauses.map(({ source: { id, kind, heading }, blocks }) => ({ id, kind, heading, blocks })),
    // One that says nothing yet is no part of the text.
    milestones: words.milestones().filter(({ what }) => what.trim() !== ''),
    open: sheet.open,
    ...(followUp === undefined ? {} : { followUp }),
  }
  return { text, clauses }
}

/** Whether there is anything to sign. */
export const hasContent = ({ clauses, milestones }: AgreementText): boolean =>
  clauses.some(({ blocks }) => blocksText(blocks).trim() !== '') || milestones.length > 0
