/** Whether two copies of a space are the same: whose words, which deletions, and what people read. */
import { readGoals } from '@common-ground/shared/documents/goals'
import { notesText } from '@common-ground/shared/documents/notes'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { violated } from './trace.ts'

const readingOf = (space: Space, doc: Y.Doc): string =>
  space === 'joint' ? JSON.stringify(readGoals(doc)) : notesText(doc)

/** Throws when they differ. `what` names the copy, `than` what it is held against. */
export const mustEqual = (space: Space, copy: Y.Doc, other: Y.Doc, what: string, than: string): void => {
  const vector = (doc: Y.Doc) => [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort().join(' ')
  if (vector(copy) !== vector(other))
    violated(`${what} of ${space} has [${vector(copy)}], ${than} [${vector(other)}]`)
  if (!Y.equalSnapshots(Y.snapshot(copy), Y.snapshot(other)))
    violated(`${what} of ${space} has other deletions than ${than}`)
  const [one, two] = [readingOf(space, copy), readingOf(space, other)]
  if (one !== two) violated(`${what} of ${space} reads ${one}, ${than} ${two}`)
  const ledger = (doc: Y.Doc) => JSON.stringify(doc.getArray('ledger').toArray())
  if (ledger(copy) !== ledger(other)) violated(`${what} of ${space} has another ledger than ${than}`)
}
