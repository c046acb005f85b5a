/** The turn of an `open`: from now on this connection reads a space, and learns if the store lost what it had seen. */
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Opened, OpenMessage } from '@common-ground/shared/wire/messages'
import type { Store } from '../store/store.ts'
import type { Connection } from './connection.ts'
import { toRead } from './permission.ts'
import type { Table } from './table.ts'
import type { Turn } from './turns.ts'

interface Opening {
  readonly connection: Connection
  readonly message: OpenMessage
  readonly now: number
  readonly store: Pick<Store, 'noteWentBack'>
}

const openNow = async (
  table: Table,
  { connection, message, now, store }: Opening,
): Promise<Opened | Refusal> => {
  if (connection.opening !== table.opening) return refuse('reopened')
  const { stateVector, clientId, seen, watching = false } = message
  const space = toRead(table.asked(connection, message.space))
  if (typeof space !== 'string') return space
  const draft = table.drafts.of(space)
  const words = draft.beyond(stateVector)
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
    words,
    stateVector: draft.stateVector(),
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
