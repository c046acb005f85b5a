/** The words of clauses in the joint document: those both sides put into their own, by the id of what a clause is read from. */
import * as Y from 'yjs'
import type { Block } from '../agreement/rich-text.ts'
import { roots } from './declare.ts'
import { blocksOf, richFragment } from './rich-words.ts'

/** Y.Map of clause id to Y.Map { text: Y.XmlFragment }. The server makes and removes them; everyone at the table writes in them. */
export const clausesOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap<Y.Map<unknown>>(roots.agreement)

export const clauseFragment = (doc: Y.Doc, clause: string): Y.XmlFragment | undefined => {
  const text = clausesOf(doc).get(clause)?.get('text')
  return text instanceof Y.XmlFragment ? text : undefined
}

export const clauseBlocks = (doc: Y.Doc, clause: string): readonly Block[] | undefined => {
  const fragment = clauseFragment(doc, clause)
  return fragment && blocksOf(fragment)
}

/** Lays down what a clause says, to be written in: for the server. */
export const layClause = (doc: Y.Doc, clause: string, blocks: readonly Block[]): void => {
  const card = new Y.Map<unknown>()
  card.set('text', richFragment(blocks))
  clausesOf(doc).set(clause, card)
}

export const removeClause = (doc: Y.Doc, clause: string): void => {
  clausesOf(doc).delete(clause)
}
