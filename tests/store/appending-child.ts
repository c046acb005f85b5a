/** A process of its own that appends for ever and prints what was acknowledged, until somebody kills it. */
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import type { Row } from '@common-ground/server/store/store'
import { personA, room } from './fixtures.ts'
import { entryAt, wordsAt, wordsBefore } from './numbered-rows.ts'

const [, , file] = process.argv
if (file === undefined) throw new Error('usage: appending-child.ts FILE')

const store = await openSqliteStore({ file })
let position = (await store.document(room.id, 'joint')).updates.length
let before = (await store.entries(room.id, 'joint')).at(-1)

for (;;) {
  before = entryAt(before)
  const rows: Row[] = Array.from({ length: wordsBefore(before.seq) }, () => wordsAt(position++, personA.id))
  rows.push({ kind: 'entry', entry: before, carrier: wordsAt(position++, null) })
  await store.append(rows)
  // Waits until the pipe has it: an acknowledgement must not be lost in a buffer of the process that is about to die.
  const acknowledgement = `${position} ${before.seq}\n`
  await new Promise((written) => process.stdout.write(acknowledgement, written))
}
