/** What the gate costs: microseconds per small update in a room with 200 goals and 500 entries, beside plain Yjs. */
import { ClientIds } from '@common-ground/server/room/client-ids'
import { Gate } from '@common-ground/server/room/gate'
import { declareDocument, ledgerOf } from '@common-ground/shared/documents/declare'
import { addGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { typeNotes } from '@common-ground/shared/documents/notes'
import { chainStart, seal } from '@common-ground/shared/ledger/chain'
import type { Participant } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { middle, type Row, rowsOf } from './row.ts'

const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
const ana: Participant = { id: id(0xa), standing: 'a', name: 'Ana' }
const serverClient = 1

const fullRoom = (): Y.Doc => {
  const doc = declareDocument('joint', new Y.Doc())
  for (let goal = 0; goal < 200; goal += 1)
    addGoal(doc, id(1_000 + goal), goal % 2 ? 'a' : 'b', 'A building that pays its way and lets us sleep')
  let prev = chainStart
  for (let seq = 0; seq < 500; seq += 1) {
    const entry = seal({
      room: id(1),
      space: 'joint',
      seq,
      id: id(10_000 + seq),
      by: ana.id,
      standing: 'a',
      at: seq,
      act: { type: 'post-statement', text: 'One point that matters to us, said in a sentence or two.' },
      prev,
    })
    prev = entry.hash
    ledgerOf(doc).push([entry])
  }
  return doc
}

const fullPage = (): Y.Doc => {
  const doc = declareDocument('side-a', new Y.Doc())
  for (let line = 0; line < 500; line += 1)
    typeNotes(doc, 'What we would only tell ourselves about all this, line by line.')
  return doc
}

/** Small updates an author makes one after another, and the room they are for. */
const typed = (
  room: Y.Doc,
  space: Space,
  count: number,
  type: (doc: Y.Doc, at: number) => void,
): Uint8Array[] => {
  const author = declareDocument(space, new Y.Doc())
  Y.applyUpdate(author, Y.encodeStateAsUpdate(room))
  const updates: Uint8Array[] = []
  author.on('update', (update: Uint8Array) => updates.push(update))
  for (let at = 0; at < count; at += 1) type(author, at)
  return updates
}

const gateOf = (space: Space, live: Y.Doc): Gate => {
  const gate = new Gate(
    space,
    () => copyOf(space, live),
    0,
    new ClientIds(new Map(), new Map(), serverClient, () => undefined),
    serverClient,
  )
  // The twin is made with the first change: that is not what is measured.
  gate.text.goal(id(1_000))
  return gate
}

const copyOf = (space: Space, doc: Y.Doc): Y.Doc => {
  const copy = declareDocument(space, new Y.Doc())
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

const timed = (count: number, now: () => number, run: () => void): number => {
  const from = now()
  run()
  return ((now() - from) * 1_000) / count
}

const accepted = (verdict: ReturnType<Gate['judge']>): void => {
  if (verdict === undefined || 'refused' in verdict) throw new Error('an honest update was not accepted')
}

/** `now` in milliseconds, with fractions. */
export const gateRows = (rounds: number, now: () => number): readonly Row[] => {
  const count = 1_000
  const room = fullRoom()
  const page = fullPage()
  const card = typed(room, 'joint', count, (doc, at) => typeAtEnd(doc, id(1_000 + (at % 200)), 'x'))
  const notes = typed(page, 'side-a', count, (doc) => typeNotes(doc, 'x'))
  const forged = typed(room, 'joint', 20, (doc) => doc.getArray('ledger').push(['mine']))
  const judged = (space: Space, live: Y.Doc, updates: readonly Uint8Array[]) => {
    const gate = gateOf(space, copyOf(space, live))
    return timed(updates.length, now, () => {
      for (const update of updates) accepted(gate.judge(update, ana))
    })
  }
  const applied = (space: Space, live: Y.Doc, updates: readonly Uint8Array[]) => {
    const copy = copyOf(space, live)
    return timed(updates.length, now, () => {
      for (const update of updates) Y.applyUpdate(copy, update)
    })
  }
  const refused = () => {
    const gate = gateOf('joint', copyOf('joint', room))
    return timed(forged.length, now, () => {
      for (const update of forged) {
        gate.judge(update, ana)
        gate.mend([])
        gate.text.goal(id(1_000))
      }
    })
  }
  const measures: readonly (readonly [string, () => number])[] = [
    ['a letter in a goal: judged by the gate', () => judged('joint', room, card)],
    ['a letter in a goal: Y.applyUpdate alone', () => applied('joint', room, card)],
    ['a letter in a page of 30,000: judged by the gate', () => judged('side-a', page, notes)],
    ['a letter in a page of 30,000: Y.applyUpdate alone', () => applied('side-a', page, notes)],
    ['a forged entry: refused, and the twin made anew', refused],
  ]
  // In turn, round by round, so that a machine that slows down slows all of them.
  const found = measures.map(() => [] as number[])
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, [, measure]] of measures.entries()) {
      const microseconds = measure()
      // The first round warms up.
      if (round > 0) found[at]?.push(microseconds)
    }
  return measures.flatMap(([what], at) => rowsOf(what, 'µs', { median: middle(found[at] ?? []) }))
}
