/** A store that is older than what people saw, as after a restored backup: noticed, told to everyone, never papered over. */
import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Store, StoreUnavailable } from '@common-ground/server/store/store'
import { addGoal, readGoals } from '@common-ground/shared/documents/goals'
import type { Receipt } from '@common-ground/shared/wire/messages'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { newDataDir, type RunningServer, runServer } from '../rig/running-server.ts'

let data: ReturnType<typeof newDataDir>
let backups: string
let server: RunningServer
beforeEach(async () => {
  data = newDataDir()
  backups = mkdtempSync(join(tmpdir(), 'common-ground-backup-'))
  server = await runServer({ data })
})
afterEach(async () => {
  await server.close()
  for (const dir of [data.dir, backups]) rmSync(dir, { recursive: true, force: true })
})

/** Stops the server, copies its data or puts a copy back, and starts it again. */
const restarted = async (
  opened: OpenedRoom,
  between: () => void,
  wrapStore = (store: Store) => store,
): Promise<OpenedRoom> => {
  await server.close()
  between()
  server = await runServer({ data, wrapStore })
  return { ...opened, origin: server.origin }
}
const backUp = () => cpSync(data.dir, backups, { recursive: true })
const putBack = () => {
  rmSync(data.dir, { recursive: true, force: true })
  mkdirSync(data.dir)
  cpSync(backups, data.dir, { recursive: true })
}

const lastReceipt = (hand: Hand): Receipt => {
  const receipts = hand.told.flatMap(({ message }) => (message.receipt ? [message.receipt as Receipt] : []))
  const last = receipts.at(-1)
  if (!last) throw new Error('no receipt')
  return last
}

/** A room backed up after one statement, with a second statement and a goal made after that and then lost. */
const lostRoom = async () => {
  const before = await openRoom(server.origin)
  const first = await Hand.enter(before, 'a', 'Ana')
  const second = await Hand.enter(before, 'b', 'Ben')
  await first.act({ type: 'post-statement', text: 'Kept' })
  for (const hand of [first, second]) hand.leave()
  const after = await restarted(before, backUp)
  const ana = await Hand.connect(after, first.seat, first.participant)
  const ben = await Hand.connect(after, second.seat, second.participant)
  for (const hand of [ana, ben]) await hand.open()
  await ben.words((doc) => addGoal(doc, randomUUID(), 'b', 'Lost with the backup'))
  await ana.act({ type: 'post-statement', text: 'Lost with the backup' })
  await ana.until(() => readGoals(ana.doc).length === 1 && ana.entries().length === 4)
  const seen = lastReceipt(ana)
  for (const hand of [ana, ben]) hand.leave()
  const opened = await restarted(after, putBack)
  return { opened, ana, ben, seen }
}

describe('[R12] a store that went back', () => {
  it('is shown by whoever saw more, and told to everyone at once and to everyone who comes later', async () => {
    const { opened, ana, ben, seen } = await lostRoom()
    const back = await Hand.connect(opened, ben.seat, ben.participant)
    expect((await back.open()).wentBack).toEqual([])
    const whoSaw = await Hand.connect(opened, ana.seat, ana.participant)
    const answer = await whoSaw.open('joint', { seen })
    const wentBack = [{ seen: { position: seen.position, seq: 4, head: seen.head }, kept: { seq: 3 } }]
    expect(answer.wentBack).toMatchObject(wentBack)
    await back.until(() => back.told.some(({ event }) => event === 'went-back'))
    expect(back.told.find(({ event }) => event === 'went-back')?.message).toMatchObject({
      space: 'joint',
      wentBack: wentBack[0],
    })
    for (const hand of [back, whoSaw]) hand.leave()
    // Also after the room has rested and the server has stopped.
    const later = await restarted(opened, () => undefined)
    const fresh = await Hand.connect(later, ben.seat, ben.participant)
    expect((await fresh.open()).wentBack).toMatchObject(wentBack)
    fresh.leave()
  })

  it('is not answered before it is kept, so that the proof is not let go of', async () => {
    const { opened, ana, ben, seen } = await lostRoom()
    let full = true
    const again = await restarted(
      opened,
      () => undefined,
      (store) => ({
        ...store,
        close: () => store.close(),
        noteWentBack: async (...note) => {
          if (full) throw new StoreUnavailable('full')
          await store.noteWentBack(...note)
        },
      }),
    )
    const whoSaw = await Hand.connect(again, ana.seat, ana.participant)
    expect((await whoSaw.open('joint', { seen })).refused).toBe('not-saved')
    const back = await Hand.connect(again, ben.seat, ben.participant)
    expect((await back.open()).wentBack).toEqual([])
    full = false
    expect((await whoSaw.open('joint', { seen })).wentBack).toHaveLength(1)
    await back.until(() => back.told.some(({ event }) => event === 'went-back'))
    for (const hand of [whoSaw, back]) hand.leave()
  })

  it('is not believed of a receipt this server never gave', async () => {
    const { opened, ana, seen } = await lostRoom()
    const hand = await Hand.connect(opened, ana.seat, ana.participant)
    const forged = [
      { ...seen, position: seen.position + 100 },
      { ...seen, mac: 'f'.repeat(64) },
      { ...seen, head: 'a'.repeat(64) },
    ]
    for (const claim of forged) expect((await hand.open('joint', { seen: claim })).wentBack).toEqual([])
    // Nor of one given for another space.
    expect((await hand.open('side-a', { seen })).wentBack).toEqual([])
    expect((await hand.open('joint', { seen: { ...seen, mac: 'short' } })).refused).toBe('malformed')
    hand.leave()
  })

  it('says nothing while the store holds what was seen', async () => {
    const opened = await openRoom(server.origin)
    const ana = await Hand.enter(opened, 'a', 'Ana')
    await ana.act({ type: 'post-statement', text: 'Kept' })
    await ana.until(() => ana.entries().length === 2)
    const seen = lastReceipt(ana)
    await ana.act({ type: 'post-statement', text: 'Kept too' })
    expect((await ana.open('joint', { seen })).wentBack).toEqual([])
    const again = await restarted(opened, () => undefined)
    const back = await Hand.connect(again, ana.seat, ana.participant)
    expect((await back.open('joint', { seen })).wentBack).toEqual([])
    for (const hand of [ana, back]) hand.leave()
  })
})
