/** The roots of each space's document, and the ledger as it stands in it. */
import type * as Y from 'yjs'
import type { Entry } from '../ledger/entry.ts'
import type { Space } from '../room/space.ts'

/** The joint document has goals, and the words of the agreement; the others have a page of notes. Each has its ledger, and words the server keeps for acts. */
export const roots = {
  goals: 'goals',
  agreement: 'agreement',
  milestones: 'milestones',
  notes: 'notes',
  tries: 'tries',
  ledger: 'ledger',
} as const

export type DocumentKind = 'joint' | 'notes'

export const documentKindOf = (space: Space): DocumentKind => (space === 'joint' ? 'joint' : 'notes')

/** Declares the roots of a space's document, so that their types are fixed before any update arrives. */
export const declareDocument = (space: Space, doc: Y.Doc): Y.Doc => {
  if (documentKindOf(space) === 'joint') {
    doc.getMap(roots.goals)
    doc.getMap(roots.agreement)
    doc.getMap(roots.milestones)
  } else doc.getXmlFragment(roots.notes)
  doc.getMap(roots.tries)
  doc.getArray(roots.ledger)
  // Yjs would tidy bold and italic that others wrote: changes nobody made, which those who only read may not make, and
  // which the store would not have. What is left untidy looks the same.
  doc.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false
  })
  return doc
}

/** The ledger inside the document. Only the server appends to it; clients read it. */
export const ledgerOf = (doc: Y.Doc): Y.Array<Entry> => doc.getArray<Entry>(roots.ledger)

/** Words the server keeps for acts, by act id (acts/kept-words). Only the server writes and removes them; clients read them. */
export const triesOf = (doc: Y.Doc): Y.Map<string> => doc.getMap<string>(roots.tries)

/** Where in there the agreement stands that the room began from (`agreementJson`): no id of an act, which are all UUIDs. */
export const earlierKey = 'earlier-agreement'
