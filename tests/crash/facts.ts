/** What a copy of a space says, and whether the space's log, replayed, says the same. */
import { applyWhole, readKept } from '@common-ground/server/room/kept-document'
import type { StoredSpace } from '@common-ground/server/store/store'
import { declareDocument, ledgerOf } from '@common-ground/shared/documents/declare'
import { readGoals } from '@common-ground/shared/documents/goals'
import { notesText } from '@common-ground/shared/documents/notes'
import { canonicalJson } from '@common-ground/shared/ledger/chain'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'

/** One string: everything a person reads in this copy, and the clock of every client that wrote in it. */
export const factsOf = (space: Space, doc: Y.Doc): string => {
  const clocks = [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([one], [other]) => one - other)
  const content = space === 'joint' ? readGoals(doc) : notesText(doc)
  return canonicalJson({ clocks, content, ledger: ledgerOf(doc).toArray() })
}

const replay = (space: Space, { snapshot, updates }: StoredSpace): Y.Doc => {
  const doc = declareDocument(space, new Y.Doc())
  doc.transact(() => {
    if (snapshot) applyWhole(doc, readKept(snapshot).whole)
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

export const isReplayOf = (facts: string, space: Space, stored: StoredSpace): boolean =>
  facts === factsOf(space, replay(space, stored))
