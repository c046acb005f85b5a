/** People stop typing: what they wrote is kept as one, without what they deleted, and whoever comes first after a crash gets just that. */
import { randomUUID } from 'node:crypto'
import { cpSync, rmSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import type { Compaction, Store } from '@common-ground/server/store/store'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment, readGoals, typeAtEnd } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import { expect, it, onTestFinished, vi } from 'vitest'
import * as Y from 'yjs'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { jumpingClock } from '../rig/jumping-clock.ts'
import { plainSpaces } from '../rig/plain-spaces.ts'
import { newDataDir, runServer } from '../rig/running-server.ts'

const newData = () => {
  const data = newDataDir()
  onTestFinished(() => rmSync(data.dir, { recursive: true, force: true }))
  return data
}

const atTable = async () => {
  const clock = jumpingClock()
  const data = newData()
  /** What the store was asked to remove, and when to clear its files of that. */
  const asked: (Compaction | 'clear')[] = []
  const wrapStore = (store: Store): Store =>
    new Proxy(store, {
      get: (of, name) => {
        if (name === 'compact')
          return (compaction: Compaction) => {
            asked.push(compaction)
            return of.compact(compaction)
          }
        if (name === 'clearTraces')
          return () => {
            asked.push('clear')
            return of.clearTraces()
          }
        return Reflect.get(of, name)
      },
    })
  const server = await runServer({ data, wrapStore, ...clock })
  onTestFinished(() => server.close())
  const opened = await openRoom(server.origin)
  const [ana, ben] = await Promise.all([Hand.enter(opened, 'a', 'Ana'), Hand.enter(opened, 'b', 'Ben')])
  onTestFinished(() => {
    ana.leave()
    ben.leave()
  })
  /** As many updates as make a log long, a tenth of a second apart: no faster than anyone may. */
  const typeLong = async (hand: Hand, goal: string): Promise<void> => {
    for (let typed = 0; typed < limits.restingLogRows; typed += 1) {
      clock.jump(100)
      const { words } = await hand.words((doc) => typeAtEnd(doc, goal, 'and a fair rent '))
      expect(words).toBe('recorded')
    }
  }
  /** Looks at documents in memory, which come to rest when nobody needed them between two. */
  const untilRested = (seen: (snapshot: Uint8Array | undefined) => void) =>
    vi.waitFor(async () => {
      clock.jump(1_000)
      seen((await server.store.read(opened.room))?.spaces.joint.snapshot)
    }, 20_000)
  return { clock, asked, data, server, opened, ana, ben, typeLong, untilRested }
}

const eraseFirstLine = (doc: Y.Doc, goal: string): void => {
  const paragraph = goalFragment(doc, goal)?.get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  if (text instanceof Y.XmlText) text.delete(0, text.length)
}

it('[R2] [T15] a long log is replaced while people stay connected, and the first to join after a crash lacks nothing', async () => {
  const { data, server, opened, ana, ben, typeLong, untilRested } = await atTable()
  const [gone, kept] = [newCanary(), newCanary()]
  const goals = [randomUUID(), randomUUID()] as const
  await ana.words((doc) => addGoal(doc, goals[0], 'middle', gone))
  await ben.words((doc) => addGoal(doc, goals[1], 'middle', kept))
  await typeLong(ben, goals[1])
  await ana.words((doc) => eraseFirstLine(doc, goals[0]))
  await untilRested((snapshot) => expect(snapshot).toBeDefined())

  const stored = await server.store.read(opened.room)
  expect(stored?.spaces.joint.updates).toEqual([])
  expect(canariesIn(stored && plainSpaces(stored), [gone, kept])).toEqual([kept])
  // They go on as if nothing had been.
  await ana.words((doc) => typeAtEnd(doc, goals[1], 'Until June.'))
  await ben.until(() => JSON.stringify(readGoals(ben.doc)) === JSON.stringify(readGoals(ana.doc)))

  const crashed = { ...data, dir: newData().dir }
  cpSync(data.dir, crashed.dir, { recursive: true })
  const again = await runServer({ data: crashed })
  onTestFinished(() => again.close())
  const back = await Hand.connect({ ...opened, origin: again.origin }, ana.seat, ana.participant)
  onTestFinished(() => back.leave())
  await back.open()
  expect(readGoals(back.doc)).toEqual(readGoals(ana.doc))
  expect(back.entries()).toEqual(ana.entries())
})

it('[R2] whoever joins first after a start is sent the stored bytes as they are', async () => {
  const { data, opened, ana, typeLong, untilRested } = await atTable()
  const goal = randomUUID()
  await ana.words((doc) => addGoal(doc, goal, 'middle', 'Quiet nights. '.repeat(50)))
  await typeLong(ana, goal)
  await untilRested((snapshot) => expect(snapshot).toBeDefined())

  const crashed = { ...data, dir: newData().dir }
  cpSync(data.dir, crashed.dir, { recursive: true })
  const again = await runServer({ data: crashed })
  onTestFinished(() => again.close())
  const kept = (await again.store.read(opened.room))?.spaces.joint.snapshot
  const back = await Hand.connect({ ...opened, origin: again.origin }, ana.seat, ana.participant)
  onTestFinished(() => back.leave())
  const { words, packed } = await back.ask('open', {
    space: 'joint',
    stateVector: Uint8Array.of(0),
    clientId: 77,
    unpacks: true,
  })
  if (!(words instanceof Uint8Array)) throw new Error('no words')
  expect(packed).toBe(true)
  expect(Buffer.from(kept ?? []).includes(Buffer.from(words))).toBe(true)
  const copy = declareDocument('joint', new Y.Doc())
  Y.applyUpdateV2(copy, inflateRawSync(words))
  expect(readGoals(copy)).toEqual(readGoals(ana.doc))
})

it('[T15] traces of what was compacted at rest leave the files with the last one who leaves', async () => {
  const { clock, asked, opened, ana, ben, server, typeLong, untilRested } = await atTable()
  const goal = randomUUID()
  await ana.words((doc) => addGoal(doc, goal, 'middle', 'Quiet nights'))
  await typeLong(ana, goal)
  await untilRested((snapshot) => expect(snapshot).toBeDefined())
  expect(asked).toMatchObject([{ space: 'joint', traces: 'stay' }])
  expect((await server.store.read(opened.room))?.spaces.joint.updates).toEqual([])
  ana.leave()
  ben.leave()
  await vi.waitFor(() => {
    clock.jump(20_000)
    expect(asked.slice(1)).toContain('clear')
  }, 20_000)
})

it('what is short is left as it is until the room is left alone', async () => {
  const { server, opened, ana, untilRested } = await atTable()
  await ana.words((doc) => addGoal(doc, randomUUID(), 'middle', 'Quiet nights'))
  let looks = 0
  await untilRested((snapshot) => {
    expect(snapshot).toBeUndefined()
    looks += 1
    expect(looks).toBeGreaterThan(5)
  })
  expect((await server.store.read(opened.room))?.spaces.joint.updates.length).toBeGreaterThan(2)
})
