/** The words of clauses in the joint document: those both sides put into their own, by the id of what a clause is read from. */
import * as Y from 'yjs'
import type { Block } from '../agreement/rich-text.ts'
import { clauseFragment, clausesOf } from './agreement-roots.ts'
import { blocksOf, richFragment } from './rich-words.ts'

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
