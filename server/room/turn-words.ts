/** The turn of words: judged by the gate, recorded, then told to every other reader of the space. */
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type { WordsMessage, WordsVerdict } from '@common-ground/shared/wire/messages'
import type { Connection } from './connection.ts'
import { toWrite } from './permission.ts'
import type { Table } from './table.ts'
import type { Turn } from './turns.ts'

/** Readers get a receipt with the first words after this many positions. */
const receiptEvery = 64

export const wordsTurn =
  (table: Table, connection: Connection, { space: named, update }: WordsMessage, now: () => number) =>
  (answer: (answer: WordsVerdict | Refusal) => void): Turn => {
    let verdict: Uint8Array | Refusal | undefined
    let space: Space = 'joint'
    return {
      decide: () => {
        const writable = toWrite(table.asked(connection, named))
        if (typeof writable !== 'string') {
          verdict = writable
          return []
        }
        space = writable
        const draft = table.drafts.of(space)
        verdict = draft.words(update, connection.participant, now())
        return draft.takeRows()
      },
      settle: (failed) => {
        if (!(verdict instanceof Uint8Array)) return answer(verdict ?? { words: 'nothing-new' })
        if (failed) return answer(refuse('not-saved'))
        const due = table.drafts.of(space).position % receiptEvery === 0
        const receipt = due ? { receipt: table.receipt(space) } : {}
        table.audience.tellWords({ space, update: verdict, ...receipt }, connection)
        return answer({ words: 'recorded' })
      },
      refuse: answer,
    }
  }
