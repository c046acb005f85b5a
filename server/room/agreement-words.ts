/** What may stand in the words of the agreement after a change: whole milestones, not too many, and texts within their bounds. */
import {
  clauseFragment,
  milestoneFragment,
  milestonesOf,
} from '@common-ground/shared/documents/agreement-roots'
import { isDoer } from '@common-ground/shared/documents/milestones'
import { richSize } from '@common-ground/shared/documents/rich-words'
import { limits } from '@common-ground/shared/room/limits'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import type * as Y from 'yjs'
import { textRefusal } from './text-bounds.ts'

export interface TouchedWords {
  readonly clauses: ReadonlySet<string>
  readonly milestones: ReadonlySet<string>
}

/** Rich text is bounded by what is quickly counted: UTF-16 units, and paragraphs in all. */
const clauseRefusal = (text: Y.XmlFragment): RefusalCode | undefined => {
  const { units, lines } = richSize(text)
  return units > limits.text.clause || lines > limits.paragraphsPerClause ? 'words-too-long' : undefined
}

const milestoneRefusal = (doc: Y.Doc, id: string): RefusalCode | undefined => {
  const card = milestonesOf(doc).get(id)
  if (!card) return undefined
  const [what, condition] = [milestoneFragment(doc, id, 'what'), milestoneFragment(doc, id, 'if')]
  if (!what || !condition || !isDoer(card.get('who')) || typeof card.get('order') !== 'string')
    return 'words-malformed'
  const { paragraphsPerMilestone: lines, text } = limits
  return textRefusal(what, lines, text.milestone) ?? textRefusal(condition, lines, text.condition)
}

export const agreementRefusal = (
  doc: Y.Doc,
  { clauses, milestones }: TouchedWords,
): RefusalCode | undefined => {
  if (milestonesOf(doc).size > limits.milestones) return 'document-full'
  for (const id of clauses) {
    const text = clauseFragment(doc, id)
    const refused = text && clauseRefusal(text)
    if (refused) return refused
  }
  for (const id of milestones) {
    const refused = milestoneRefusal(doc, id)
    if (refused) return refused
  }
  return undefined
}
