/** The clerk's own live documents, asked through an `open` of someone who may read them, against what is recorded. */
import { declareDocument } from '@common-ground/shared/documents/declare'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { spaces } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { mustEqual } from './documents.ts'
import { accessOf } from './replay.ts'
import type { Setting } from './setting.ts'
import { violated } from './trace.ts'

const hear = () => undefined

export const liveMustEqual = async (setting: Setting, pass: (ms: number) => Promise<void>): Promise<void> => {
  const { witness, record, disk } = setting
  const server = setting.server()
  if (!server) return violated('the server is not there')
  const participants = [...(disk.contents.rooms.get(record.id)?.participants.values() ?? [])]
  const clerk = await server.clerk()
  if (!clerk) return violated('the room cannot be woken')
  for (const space of spaces) {
    const reader = participants.find(
      (one) => accessOf(witness.replay.joint, record.agreement.hash, one, space) !== 'none',
    )
    if (!reader) continue
    const tells = { words: hear, presence: hear, knocks: hear, notYetIn: hear, wentBack: hear, ended: hear }
    const connection = witness.watch(reader, clerk.opening, tells)
    // As many connections as one may have are no harm: then this space is looked at another time.
    if (clerk.attach(connection)) continue
    const message = { space, stateVector: new Uint8Array([0]), clientId: new Y.Doc().clientID }
    witness.asked(connection, 'open', message)
    const opening = clerk.open(connection, message)
    await pass(50)
    const opened = await opening
    if (isRefusal(opened)) violated(`${space} is not opened for its reader: ${opened.refused}`)
    else {
      const live = declareDocument(space, new Y.Doc())
      Y.applyUpdate(live, opened.words)
      mustEqual(space, live, witness.replay.of(space).doc, 'the live document', 'what was recorded')
    }
    clerk.detach(connection)
  }
  server.release(clerk)
  return undefined
}
