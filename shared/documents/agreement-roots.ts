/** Where the agreement's words are in the joint document: the maps of clauses and of milestones, and the texts in them. */
import * as Y from 'yjs'
import { roots } from './declare.ts'

/** Y.Map of clause id to Y.Map { text: Y.XmlFragment }. The server makes and removes them; everyone at the table writes in them. */
export const clausesOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap<Y.Map<unknown>>(roots.agreement)

export const clauseFragment = (doc: Y.Doc, clause: string): Y.XmlFragment | undefined => {
  const text = clausesOf(doc).get(clause)?.get('text')
  return text instanceof Y.XmlFragment ? text : undefined
}

/** Texts of a milestone that people write in. */
export type MilestoneField = 'what' | 'if'

/** Y.Map of id to Y.Map { what, if: Y.XmlFragment of paragraphs, who, order, due?, until? }. */
export const milestonesOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> =>
  doc.getMap<Y.Map<unknown>>(roots.milestones)

export const milestoneFragment = (
  doc: Y.Doc,
  id: string,
  field: MilestoneField,
): Y.XmlFragment | undefined => {
  const fragment = milestonesOf(doc).get(id)?.get(field)
  return fragment instanceof Y.XmlFragment ? fragment : undefined
}
