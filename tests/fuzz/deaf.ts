/** Readers who never read: they ask for much, and what the server tells them piles up until it hangs up. */

import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import * as Y from 'yjs'
import type { HostileSeat } from './hostile-rooms.ts'
import { openOf, wordsOf } from './messages.ts'
import { type Bout, HostileParticipant } from './participants.ts'

const cards = 230

/** Fills the board, as anyone may. */
const fillBoard = async (hostile: HostileParticipant, { random }: Bout): Promise<void> => {
  const doc = declareDocument('joint', new Y.Doc())
  for (let card = 0; card < cards; card += 1) {
    const before = Y.encodeStateVector(doc)
    addGoal(doc, random.id(), 'middle', 'x'.repeat(limits.text.goal))
    await hostile.wire.ask('deaf', 'words', wordsOf('joint'), [Y.encodeStateAsUpdate(doc, before)])
  }
}

export const deafBout = async (bout: Bout, seat: HostileSeat): Promise<void> => {
  const writer = await HostileParticipant.connect(bout, seat)
  await writer?.consent()
  await writer?.open('joint')
  if (writer) await fillBoard(writer, bout)
  const deaf = await HostileParticipant.connect(bout, seat)
  deaf?.wire.stopReading()
  for (let asked = 0; asked < limits.rate.opens.burst; asked += 1)
    void deaf?.wire.ask('deaf', 'open', openOf('joint', bout.random.word()), [new Uint8Array([0])])
  await deaf?.wire.flushed()
  // Everything the writer may still say is told to somebody who does not listen.
  await writer?.flood(128)
  writer?.leave()
  deaf?.leave()
}
