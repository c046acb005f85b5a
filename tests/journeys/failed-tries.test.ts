/** Failed tries vanish when the loop closes: from what a newcomer gets, from every later frame, and from the store. */
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import { triesOf } from '@common-ground/shared/documents/declare'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { plainSpace, plainSpaces } from '../rig/plain-spaces.ts'
import { newDataDir, runServer } from '../rig/running-server.ts'
import { admitLater, knock } from '../rig/six-hands.ts'

/** One loop with two failed tries, their notes, and an end: confirmed, left by either side, or an edit. */
const loop = async (ana: Hand, ben: Hand, end: 'yes' | 'left' | 'edit') => {
  const failed = Array.from({ length: 4 }, newCanary)
  const confirmed = newCanary()
  const statement = randomUUID()
  await ana.act({ type: 'post-statement', text: 'Quiet nights' }, statement)
  const sayBack = async (text: string): Promise<string> => {
    const id = randomUUID()
    const said = { type: 'say-back', statement, words: textHash('Quiet nights'), text }
    expect((await ben.act(said, id)).refused).toBeUndefined()
    return id
  }
  for (const [text, note, answer] of [
    [failed[0], failed[1], 'partly'],
    [failed[2], failed[3], 'no'],
  ] as const) {
    const paraphrase = await sayBack(text ?? '')
    const heard = { type: 'hear-back', statement, paraphrase, answer, note }
    expect((await ana.act(heard)).refused).toBeUndefined()
  }
  if (end === 'edit') {
    // One that waits goes as well.
    const waits = newCanary()
    failed.push(waits)
    await sayBack(waits)
  }
  await ben.until(() => ben.entries().at(-1)?.hash === ana.entries().at(-1)?.hash)
  const before = canariesIn([...triesOf(ben.doc).values()], failed)
  expect(before).toHaveLength(failed.length)
  if (end === 'yes') {
    const paraphrase = await sayBack(confirmed)
    await ana.act({ type: 'hear-back', statement, paraphrase, answer: 'yes' })
  } else if (end === 'left') await ben.act({ type: 'leave-loop', statement })
  else await ana.act({ type: 'edit-statement', statement, text: 'Quiet mornings' })
  return { failed, confirmed: end === 'yes' ? [confirmed] : [] }
}

it('[T15] nobody who comes later, no frame and no row of the store holds a failed try', async () => {
  const data = newDataDir()
  const server = await runServer({ data })
  const opened = await openRoom(server.origin)
  const ana = await Hand.enter(opened, 'a', 'Ana')
  const ben = await Hand.enter(opened, 'b', 'Ben')
  const loops = []
  for (const end of ['yes', 'left', 'edit'] as const) loops.push(await loop(ana, ben, end))
  const failed = loops.flatMap((one) => one.failed)
  const confirmed = loops.flatMap((one) => one.confirmed)
  await ben.until(() => ben.entries().at(-1)?.hash === ana.entries().at(-1)?.hash)
  expect(canariesIn([...ana.entries(), ...ben.entries()], failed)).toEqual([])
  expect([...triesOf(ana.doc).keys()]).toEqual([])

  // A newcomer is given the document as it is, and told what comes.
  const knocker = await knock(opened, 'mediator', 'Mo')
  for (const hand of [ana, ben]) await admitLater(hand, knocker, true)
  const mediator = await Hand.connect(opened, knocker.seat, knocker.participant)
  await mediator.act({ type: 'consent', agreement: mediator.agreement })
  const given = await mediator.open()
  const told = ana.told.length
  await ana.act({ type: 'post-statement', text: 'And on' })
  await mediator.until(() => mediator.entries().length === ana.entries().length)
  expect(canariesIn([given, mediator.told, ana.told.slice(told)], failed)).toEqual([])
  expect(canariesIn(mediator.entries(), confirmed)).toEqual(confirmed)

  const before = await server.store.read(opened.room)
  expect(canariesIn(before?.spaces, failed)).toHaveLength(failed.length)
  for (const hand of [ana, ben, mediator]) hand.leave()
  await server.close()
  const store = await openSqliteStore({
    file: join(data.dir, 'common-ground.db'),
    masterKey: data.masterKey,
  })
  const after = await store.read(opened.room)
  expect(canariesIn(after && plainSpaces(after), failed)).toEqual([])
  expect(canariesIn(after && plainSpaces(after), confirmed)).toEqual(confirmed)
  const doc = new Y.Doc()
  const { snapshot, updates = [] } = after ? plainSpace(after.spaces.joint) : {}
  for (const update of snapshot ? [snapshot, ...updates] : updates) Y.applyUpdate(doc, update)
  expect(doc.getMap('tries').size).toBe(0)
  await store.close()
  rmSync(data.dir, { recursive: true, force: true })
})
