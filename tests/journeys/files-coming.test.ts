/** Files on their way into the store of a real server: nobody waits for them, the share holds, and what ends early leaves nothing. */

import type { Store } from '@common-ground/server/store/store'
import type { FileFacts } from '@common-ground/shared/room/file'
import { limits } from '@common-ground/shared/room/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchFile, laid, pdf, refusedWith, sendFile } from '../rig/files.ts'
import { Gate } from '../rig/gate.ts'
import { newDataDir, type RunningServer, runServer, schedule } from '../rig/running-server.ts'
import { type SixHands, sixHands } from '../rig/six-hands.ts'
import { uuid } from '../store/fixtures.ts'
import { FailingStore } from '../world/failing-store.ts'

let now: number
let server: RunningServer
let hands: SixHands
/** Bytes wait here once they are in the store, and again before they are forgotten. */
let laying: Gate
let forgetting: Gate
let failing: FailingStore
/** Lets the retention clock look now. */
let look: () => void
let compactions: number
/** Whether what the server puts off comes at once. */
let impatient: boolean
/** How often it has looked. */
let looks: number

const gated = (store: Store): Store => ({
  ...failing.over(store),
  addBytes: async (...asked) => {
    const answer = await failing.over(store).addBytes(...asked)
    await laying.pass()
    return answer
  },
  compact: (...asked) => {
    compactions += 1
    return store.compact(...asked)
  },
  forgetBytes: async (...asked) => {
    await forgetting.pass()
    await failing.over(store).forgetBytes(...asked)
  },
})

beforeEach(async () => {
  now = 1_800_000_000_000
  looks = 0
  compactions = 0
  impatient = false
  laying = new Gate()
  forgetting = new Gate()
  failing = new FailingStore(() => Promise.resolve())
  server = await runServer({
    clock: () => now,
    wrapStore: gated,
    schedule: (action, ms) => {
      if (ms === 60_000) {
        look = action
        looks += 1
      }
      return schedule(action, impatient ? 0 : ms)
    },
  })
  hands = await sixHands(server.origin)
})
afterEach(async () => {
  laying.open()
  forgetting.open()
  hands.leave()
  await server.close()
})

const { file: bounds } = limits
const stored = async () => (await server.store.read(hands.opened.room))?.files ?? []
const loose = () => server.store.looseBytes(Number.MAX_SAFE_INTEGER)
const firstPiece = (contents: string) => server.store.filePiece(hands.opened.room, contents, 0)
const looked = async (): Promise<void> => {
  const before = looks
  look()
  await expect.poll(() => looks).toBe(before + 1)
}
/** Ana lays a file whose bytes wait in the store; what became of it in the end, and the name of its bytes. */
const onItsWay = async (bytes = pdf('', 300_000)) => {
  laying.shut()
  const sent = sendFile(hands.ana, 'joint', bytes)
  await laying.held()
  const [contents = ''] = (await loose()).map((one) => one.contents)
  expect(await firstPiece(contents)).toBeDefined()
  return { sent, contents }
}

describe('a file whose bytes are on their way', () => {
  it('[R10] [E1] keeps nobody waiting: acts, words and other files of the room go on', async () => {
    const { sent } = await onItsWay()
    for (const hand of [hands.ben, hands.ana, hands.mo])
      expect(await hand.act({ type: 'post-statement', text: 'Meanwhile' })).toHaveProperty('seq')
    expect(await stored()).toEqual([])
    laying.open()
    const { file }: FileFacts = JSON.parse((await sent).text)
    expect((await fetchFile(hands.ben, file)).status).toBe(200)
    expect([(await stored()).map((one) => one.file), await loose()]).toEqual([[file], []])
  })

  it('sent again meanwhile by the same person is the same file, once', async () => {
    const bytes = pdf('', 300_000)
    const { sent } = await onItsWay(bytes)
    const again = sendFile(hands.ana, 'joint', bytes)
    await laying.held(2)
    laying.open()
    const [one, other] = (await Promise.all([sent, again])).map(({ text }) => JSON.parse(text).file)
    expect(one).toBe(other)
    expect([(await stored()).length, await loose()]).toEqual([1, []])
  })

  it('[R8] whose sender is gone when they are there is refused, and leaves no byte and no share', async () => {
    const { sent, contents } = await onItsWay()
    await hands.ana.act({ type: 'leave' })
    laying.open()
    expect(refusedWith(await sent)).toBe('seat-unknown')
    expect([await stored(), await loose(), await firstPiece(contents)]).toEqual([[], [], undefined])
  })

  it('[T16] whose room is destroyed meanwhile is refused, and leaves nothing', async () => {
    const { sent, contents } = await onItsWay()
    for (const hand of [hands.ana, hands.ben]) await hand.act({ type: 'close-and-destroy' })
    await expect.poll(async () => await server.store.read(hands.opened.room)).toBeUndefined()
    laying.open()
    expect(refusedWith(await sent)).toBe('room-destroyed')
    expect([await loose(), await firstPiece(contents)]).toEqual([[], undefined])
  })

  it('[R8] is settled before the server stops', async () => {
    const { sent } = await onItsWay()
    impatient = true
    const stopped = server.close()
    // The server has hung up on everybody, this sender too.
    await expect(sent).rejects.toThrow()
    // What would not wait for it has happened after so many turns: a room is compacted before it rests.
    for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(compactions).toBe(0)
    laying.open()
    await stopped
    expect(compactions).toBeGreaterThan(0)
    server = await runServer()
    hands = await sixHands(server.origin)
  })

  it('[R8] that cannot be saved is said so; its bytes are forgotten later, when the store is back', async () => {
    const { sent, contents } = await onItsWay()
    failing.down = true
    laying.open()
    expect(refusedWith(await sent)).toBe('not-saved')
    failing.down = false
    expect([await stored(), (await loose()).length]).toEqual([[], 1])
    now += bounds.unnamedMs
    await looked()
    expect([await loose(), await firstPiece(contents)]).toEqual([[], undefined])
    expect((await laid(hands.ana, 'joint', pdf('', 300_000))).kind).toBe('pdf')
  })
})

describe('a chair’s share of files', () => {
  const large = (text: string, size = bounds.bytes): Buffer => pdf(text, size - 2_000)

  it('[R8] [E1] holds for two at once; what is refused in the end gives it back', async () => {
    for (const text of ['1', '2', '3']) await laid(hands.ana, 'joint', large(text))
    const size = 15 * 1024 * 1024
    const { sent } = await onItsWay(large('4', size))
    expect(refusedWith(await sendFile(hands.amy, 'side-a', large('5', size)))).toBe('files-full')
    // What the others' chairs have is theirs.
    const bens = sendFile(hands.ben, 'joint', large('6', size))
    await laying.held(2)
    await hands.ana.act({ type: 'leave' })
    laying.open()
    expect([refusedWith(await sent), (await bens).status]).toEqual(['seat-unknown', 200])
    expect((await sendFile(hands.amy, 'side-a', large('5', size))).status).toBe(200)
    expect(refusedWith(await sendFile(hands.amy, 'side-a', large('7', size)))).toBe('files-full')
  }, 60_000)
})

describe('bytes that are no file', () => {
  it('[R10] of a file nobody named go after it, and nobody waits for that', async () => {
    await laid(hands.ana, 'joint', pdf('', 300_000))
    const [{ contents } = { contents: '' }] = await stored()
    forgetting.shut()
    now += bounds.unnamedMs
    look()
    await forgetting.held()
    expect([await stored(), (await loose()).length]).toEqual([[], 1])
    expect(await hands.ben.act({ type: 'post-statement', text: 'Meanwhile' })).toHaveProperty('seq')
    forgetting.open()
    await expect.poll(loose).toEqual([])
    expect(await firstPiece(contents)).toBeUndefined()
  })

  it('[R8] left by something that ended early are forgotten after an hour, and not before', async () => {
    await server.store.addBytes(hands.opened.room, uuid(1), pdf('', 300_000), now)
    now += bounds.unnamedMs - 1
    await looked()
    expect((await loose()).map(({ contents }) => contents)).toEqual([uuid(1)])
    now += 1
    await looked()
    expect([await loose(), await firstPiece(uuid(1))]).toEqual([[], undefined])
  })

  it('[R8] left by a process that is no more are forgotten when the next one starts', async () => {
    const data = newDataDir()
    const before = await runServer({ data, clock: () => now })
    const others = await sixHands(before.origin)
    others.leave()
    await before.store.addBytes(others.opened.room, uuid(1), pdf('', 300_000), now)
    await before.close()
    now += 1
    const after = await runServer({ data, clock: () => now })
    const left = () => after.store.looseBytes(Number.MAX_SAFE_INTEGER)
    await expect.poll(left).toEqual([])
    expect(await after.store.filePiece(others.opened.room, uuid(1), 0)).toBeUndefined()
    await after.close()
  })
})
