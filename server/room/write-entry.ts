/** The server's own change of a document: one entry at the end of its ledger, and what that does to the words kept beside it. */
import type { KeptChange } from '@common-ground/shared/acts/kept-words'
import { layClause, removeClause } from '@common-ground/shared/documents/clauses'
import { ledgerOf, triesOf } from '@common-ground/shared/documents/declare'
import { layGoal } from '@common-ground/shared/documents/goals'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type * as Y from 'yjs'

/** One transaction, and the update of it: whoever sees the entry sees what became of the kept words. */
export const writeEntry = (
  doc: Y.Doc,
  entry: Entry,
  { write, remove, goal, clause }: KeptChange,
): Uint8Array => {
  let written: Uint8Array | undefined
  doc.once('update', (bytes: Uint8Array) => {
    written = bytes
  })
  doc.transact(() => {
    ledgerOf(doc).push([entry])
    for (const [act, text] of write) triesOf(doc).set(act, text)
    for (const act of remove) triesOf(doc).delete(act)
    if (goal) layGoal(doc, goal)
    if (clause?.blocks) layClause(doc, clause.id, clause.blocks)
    else if (clause) removeClause(doc, clause.id)
  })
  if (written === undefined) throw new Error('an entry always changes its document')
  return written
}
