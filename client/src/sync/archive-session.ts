/**
 * An archive as a session, so that everything which shows a joint room shows it too: for somebody who only observes, over
 * a connection to nothing that ever answers with the document as it was kept.
 */
import type { Participant } from '@common-ground/shared/room/participant'
import { firstReply, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Answer, Opened, OpenMessage } from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'
import type { Connection } from './connection.ts'
import { RoomSession } from './room-session.ts'
import type { Surroundings } from './surroundings.ts'

/** Nobody asks for it again: what has ended cannot go back. */
const noReceipt = { position: 0, seq: 0, head: '', mac: '' }

const refused = (): Promise<RefusalReply> => Promise.resolve(firstReply({ refused: 'not-yours-to-write' }))

const connectionTo = (joint: Uint8Array): Connection => ({
  state: () => 'online',
  refusal: () => undefined,
  // Nothing comes.
  listen: () => {},
  open: ({ space }: OpenMessage): Promise<Answer<Opened>> =>
    Promise.resolve(
      space === 'joint'
        ? {
            words: joint,
            stateVector: Y.encodeStateVectorFromUpdate(joint),
            present: [],
            receipt: noReceipt,
            wentBack: [],
          }
        : firstReply({ refused: 'space-unknown' }),
    ),
  words: refused,
  act: refused,
  presence: () => {},
  close: () => {},
})

export const archiveSession = (
  surroundings: Surroundings,
  { door, you }: Pick<RoomSession, 'door' | 'you'>,
  /** The key of one's own seat: files of the archive are got with it. */
  seat: string,
  joint: Uint8Array,
): RoomSession => {
  // Of the same name, so that one's own words are still "yours"; who observes writes nowhere.
  const reader: Participant = { ...you, standing: 'observer' }
  const behind = { id: you.id, name: you.name, consented: true, admittance: 'seated' } as const
  return new RoomSession(surroundings, connectionTo(joint), { ...door, you: behind }, reader, seat)
}
