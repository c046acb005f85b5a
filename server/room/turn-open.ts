/** The turn of an `open`: from now on this connection reads a space, and learns if the store lost what it had seen. */
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Opened, OpenMessage } from '@common-ground/shared/wire/messages'
import type { Store } from '../store/store.ts'
import type { Connection } from './connection.ts'
import type { Draft } from './draft.ts'
import { toRead } from './permission.ts'
import type { WholeWords } from './recorded-document.ts'
import type { Table } from './table.ts'
import type { Turn } from './turns.ts'

/** Of a document that has nothing in it. */
const isNothing = (stateVector: Uint8Array): boolean => stateVector.length === 1 && stateVector[0] === 0

interface Opening {
  readonly connection: Connection
  readonly message: OpenMessage
  readonly now: number
  readonly store: Pick<Store, 'noteWentBack'>
}

/**
 * Everything the client lacks. Whoever has nothing gets the whole document, packed once for all who come before it changes:
 * in the room's turn, so that nothing changes between these words and the receipt that goes with them.
 */
const wordsFor = async (
  document: Draft['document'],
  stateVector: Uint8Array,
  unpacks: boolean,
): Promise<WholeWords | undefined> => {
  if (unpacks && isNothing(stateVector)) {
    await document.pack()
    return document.whole()
  }
  try {
    return { words: document.beyond(stateVector) }
  } catch {
    // Bytes from outside that are no state vector.
    return undefined
  }
}

const openNow = async (
  table: Table,
  { connection, message, now, store }: Opening,
): Promise<Opened | Refusal> => {
  if (connection.opening !== table.opening) return refuse('reopened')
  const { stateVector, clientId, seen, watching = false, unpacks = false } = message
  const space = toRead(table.asked(connection, message.space))
  if (typeof space !== 'string') return space
  const draft = table.drafts.of(space)
  const words = await wordsFor(draft.document, stateVector, unpacks)
  if (words === undefined || !draft.reserveClient(clientId, connection.participant))
    return refuse('malformed')
  const wentBack =
    seen && table.receipts.isOurs(draft, seen) ? table.losses.notice(draft, seen, now) : undefined
  if (wentBack) {
    // Before the answer: with its new receipt the client lets go of the only proof there is.
    await store.noteWentBack(table.room.id, { space, opening: draft.opening }, wentBack)
    table.losses.keep(space, wentBack)
    table.audience.tellWentBack(space, wentBack)
  }
  const present = table.audience.read(connection, space, { clientId, watching })
  return {
    ...words,
    stateVector: draft.document.stateVector(),
    present,
    receipt: table.receipt(space),
    wentBack: table.losses.of(space),
  }
}

export const openTurn =
  (table: Table, opening: Opening) =>
  (answer: (answer: Opened | Refusal) => void): Turn => ({
    decide: () => [],
    settle: async () => {
      answer(await openNow(table, opening))
      table.tellArrivals()
    },
    refuse: answer,
  })
