/** The joint document: its two roots, and the ledger as it stands in it. */
import type * as Y from 'yjs'
import type { Entry } from '../ledger/entry.ts'

export const roots = { goals: 'goals', ledger: 'ledger' } as const

/** Declares the roots, so that their types are fixed before any update arrives. */
export const declareJoint = (doc: Y.Doc): Y.Doc => {
  doc.getMap(roots.goals)
  doc.getArray(roots.ledger)
  return doc
}

/** The ledger inside the document. Only the server appends to it; clients read it. */
export const ledgerOf = (doc: Y.Doc): Y.Array<Entry> => doc.getArray<Entry>(roots.ledger)
