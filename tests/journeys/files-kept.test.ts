/** Files on a real server and what becomes of them: forgotten, not saved, destroyed, and never readable on the disk. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { limits } from '@common-ground/shared/room/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newCanary } from '../rig/canary.ts'
import { fetchFile, laid, pdf, refusedWith, sendFile } from '../rig/files.ts'
import { type RunningServer, runServer, schedule } from '../rig/running-server.ts'
import { type SixHands, sixHands } from '../rig/six-hands.ts'
import { FailingStore } from '../world/failing-store.ts'

let now: number
let server: RunningServer
let hands: SixHands
let failing: FailingStore
/** Lets the retention clock look now. */
let look: () => void
beforeEach(async () => {
  now = 1_800_000_000_000
  failing = new FailingStore(() => Promise.resolve())
  server = await runServer({
    clock: () => now,
    wrapStore: (store) => failing.over(store),
    schedule: (action, ms) => {
      if (ms === 60_000) look = action
      return schedule(action, ms)
    },
  })
  hands = await sixHands(server.origin)
})
afterEach(async () => {
  hands.leave()
  await server.close()
})

describe('a file no entry names', () => {
  it('is forgotten after an hour, with its bytes, and gives its room back', async () => {
    const { file } = await laid(hands.ana, 'joint', pdf('', 300_000))
    now += limits.file.unnamedMs - 1
    look()
    expect((await laid(hands.ana, 'joint', pdf('young'))).kind).toBe('pdf')
    expect((await fetchFile(hands.ben, file)).status).toBe(200)
    now += 1
    look()
    await expect.poll(async () => (await fetchFile(hands.ben, file)).status).toBe(404)
    const stored = await server.store.read(hands.opened.room)
    expect(stored?.files.map(({ size }) => size)).toEqual([pdf('young').byteLength])
  })

  it('is forgotten too where nobody has been since', async () => {
    await laid(hands.ana, 'joint', pdf())
    hands.leave()
    now += limits.file.unnamedMs
    look()
    await expect.poll(async () => (await server.store.read(hands.opened.room))?.files).toEqual([])
  })
})

describe('the store', () => {
  it('[R8] when it cannot save, the sender is told so, nothing is half stored, and the file goes in later', async () => {
    const bytes = pdf('', 400_000)
    failing.down = true
    expect(await sendFile(hands.ana, 'joint', bytes)).toMatchObject({ status: 503 })
    failing.down = false
    expect((await server.store.read(hands.opened.room))?.files).toEqual([])
    const { file } = await laid(hands.ana, 'joint', bytes)
    failing.down = true
    const { status, bytes: said } = await fetchFile(hands.ben, file)
    expect([status, JSON.parse(said.toString()).refused]).toEqual([503, 'not-saved'])
    failing.down = false
    expect((await fetchFile(hands.ben, file)).bytes.equals(bytes)).toBe(true)
  })

  it('[T16] after the room is destroyed no file is anywhere: no row, no byte, no answer', async () => {
    const canary = newCanary()
    const { file } = await laid(hands.ana, 'side-a', pdf(canary, 400_000))
    for (const hand of [hands.ana, hands.ben]) await hand.act({ type: 'close-and-destroy' })
    await expect.poll(async () => await server.store.read(hands.opened.room)).toBeUndefined()
    expect(await fetchFile(hands.ana, file)).toMatchObject({ status: 404 })
    expect(refusedWith(await sendFile(hands.ana, 'side-a', pdf()))).toBe('seat-unknown')
    const files = readdirSync(server.dataDir).map((name) => readFileSync(join(server.dataDir, name)))
    expect(files.filter((bytes) => bytes.includes(canary))).toEqual([])
    expect((await server.store.certificate(hands.opened.room))?.destroyed).toContain('files')
  })

  it('[T33] keeps a file as ciphertext', async () => {
    const canary = newCanary()
    const { sha256 } = await laid(hands.ana, 'side-a', pdf(canary, 300_000))
    const files = readdirSync(server.dataDir).map((name) => readFileSync(join(server.dataDir, name)))
    for (const trace of [canary, sha256, '%PDF-', '%%EOF'])
      expect(files.filter((bytes) => bytes.includes(trace))).toEqual([])
  })
})
