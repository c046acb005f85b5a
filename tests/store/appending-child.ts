/** A process of its own that appends for ever and prints what was acknowledged, until somebody kills it. */
import type { Row } from '@common-ground/server/store/store'
import { personA, room } from './fixtures.ts'
import { entryAt, wordsAt, wordsBefore } from './numbered-rows.ts'
import { openPlace, placeFrom } from './store-place.ts'

const [, , kind, place] = process.argv
const store = await openPlace(placeFrom(kind, place))
const stored = await store.read(room.id)
if (!stored) throw new Error('there is no room to append to')
let position = stored.spaces.joint.length
let before = stored.spaces.joint.entries.at(-1)

for (;;) {
  before = entryAt(before)
  const rows: Row[] = Array.from({ length: wordsBefore(before.seq) }, () => wordsAt(position++, personA.id))
  rows.push({ kind: 'entry', entry: before, carrier: wordsAt(position++, null) })
  await store.append(rows)
  // Waits until the pipe has it: an acknowledgement must not be lost in a buffer of the process that is about to die.
  const acknowledgement = `${position} ${before.seq}\n`
  await new Promise((written) => process.stdout.write(acknowledgement, written))
}
