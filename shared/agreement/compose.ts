/** The agreement as it stands: clauses as the ledger says them or as both sides worded them, milestones, what is open. */
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
  /** What is beneath has changed since it was worded, and nobody has said that the words fit it all the same. */
  readonly outOfStep: boolean
}

export interface ReadAgreement {
  readonly text: AgreementText
  readonly clauses: readonly ReadClause[]
}

type Read = Parameters<typeof termSheet>[0] & Pick<RoomState, 'wordings'>

export const readAgreement = (state: Read, words: AgreementWords): ReadAgreement => {
  const { title, sides } = words
  const { clauses: wordings, followUp } = state.wordings
  const sheet = termSheet(state, sides, words.goal)
  const clauses = sheet.clauses.map((source): ReadClause => {
    const wording = wordings.get(source.id)
    const blocks = wording && words.worded(source.id)
    if (!wording || !blocks) return { source, blocks: source.blocks, worded: false, outOfStep: false }
    return { source, blocks, worded: true, outOfStep: wording.source !== source.hash }
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
