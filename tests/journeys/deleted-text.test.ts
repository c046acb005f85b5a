/** Text that was typed, saved and deleted again: once the room rests, the store does not hold it in any form. */
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import { addGoal, goalFragment, goalsOf, removeGoal, setWhy } from '@common-ground/shared/documents/goals'
import { notesOf, notesText, typeNotes } from '@common-ground/shared/documents/notes'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { plainSpaces } from '../rig/plain-spaces.ts'
import { newDataDir, runServer } from '../rig/running-server.ts'

/** Takes all letters of the first paragraph out, as someone does who selects and deletes. */
const clear = (fragment: Y.XmlFragment | undefined): void => {
  const paragraph = fragment?.get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  if (text instanceof Y.XmlText) text.delete(0, text.length)
}

it('[T15] deleted words are in no row of the store any more, and the words that were kept are', async () => {
  const data = newDataDir()
  const server = await runServer({ data })
  const [inGoal, inCard, inWhy, inNotes, kept] = Array.from({ length: 5 }, newCanary)
  const opened = await openRoom(server.origin)
  const ana = await Hand.enter(opened, 'a', 'Ana')
  await ana.open('side-a')
  const [goal, card] = [randomUUID(), randomUUID()]
  await ana.words((doc) => addGoal(doc, goal, 'middle', inGoal ?? ''))
  await ana.words((doc) => addGoal(doc, card, 'a', inCard ?? ''))
  await ana.words((doc) => setWhy(doc, goal, 'a', inWhy ?? ''))
  await ana.words((doc) => typeNotes(doc, inNotes ?? ''), 'side-a')
  const before = await server.store.read(opened.room)
  expect(canariesIn(before?.spaces, [inGoal, inCard, inWhy, inNotes].map(String))).toHaveLength(4)

  await ana.words((doc) => clear(goalFragment(doc, goal)))
  await ana.words((doc) => removeGoal(doc, card))
  await ana.words((doc) => setWhy(doc, goal, 'a', ''))
  await ana.words((doc) => clear(notesOf(doc)), 'side-a')
  await ana.words((doc) => typeNotes(doc, kept ?? ''), 'side-a')
  ana.leave()
  await server.close()

  const store = await openSqliteStore({
    file: join(data.dir, 'common-ground.db'),
    masterKey: data.masterKey,
  })
  const after = await store.read(opened.room)
  expect(canariesIn(after && plainSpaces(after), [inGoal, inCard, inWhy, inNotes].map(String))).toEqual([])
  expect(canariesIn(after && plainSpaces(after), [String(kept)])).toEqual([kept])
  await store.close()

  // There is no server-side undo: a fresh copy of the room has the empty goal and the kept note, and nothing else.
  const again = await runServer({ data })
  const back = await Hand.connect({ ...opened, origin: again.origin }, ana.seat, ana.participant)
  for (const space of ['joint', 'side-a'] as const) await back.open(space)
  expect([...goalsOf(back.doc).keys()]).toEqual([goal])
  expect(notesText(back.copyOf('side-a'))).toBe(kept)
  back.leave()
  await again.close()
  rmSync(data.dir, { recursive: true, force: true })
})
