/** A caucus of a joint room that has ended, read out of the document it was kept in. Without a screen. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { notesText } from '@common-ground/shared/documents/notes'
import type { ChainCheck } from '@common-ground/shared/ledger/chain'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { LedgerReader } from './ledger-reader.ts'

export interface ArchivedCaucus {
  readonly space: Space
  /** What both had on their page of notes. */
  readonly notes: string
  readonly state: RoomState
  /** Where its ledger does not hold together, if anywhere. */
  readonly broken: ChainCheck | undefined
}

export const readCaucus = (room: string, space: Space, update: Uint8Array): ArchivedCaucus => {
  const doc = declareDocument(space, new Y.Doc())
  Y.applyUpdate(doc, update)
  const ledger = new LedgerReader({ room, space, doc, changed: () => {} })
  const read = { space, notes: notesText(doc), state: ledger.state(), broken: ledger.broken() }
  ledger.leave()
  doc.destroy()
  return read
}
