/** The warm-up before the server listens: words go the whole way, in time, and nothing of it is left. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deckIn, ownDeckFile } from '@common-ground/server/deck'
import { systemRandom } from '@common-ground/server/random'
import { masterKeyOf } from '@common-ground/server/store/master-key'
import { openSqliteStore, storeFileIn } from '@common-ground/server/store/sqlite-store'
import { type WarmUpOptions, warmUp } from '@common-ground/server/warm-up/warm-up'
import { afterAll, describe, expect, it } from 'vitest'
import { schedule } from '../rig/running-server.ts'
import { startServer } from '../rig/server-process.ts'

const needs: WarmUpOptions = {
  random: systemRandom,
  schedule,
  deck: deckIn(ownDeckFile),
  now: () => 0,
  atMost: 30_000,
  edits: 6,
}

/** What this process listens with and is connected by. */
const sockets = (): number => process.getActiveResourcesInfo().filter((name) => /^TCP/.test(name)).length

const dataDir = mkdtempSync(join(tmpdir(), 'common-ground-warm-up-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

describe('the warm-up', () => {
  it('has the words of three people recorded, in texts that are emptied too, and lets go of every socket', async () => {
    const before = sockets()
    // Beyond the length at which a text is begun anew.
    expect(await warmUp({ ...needs, edits: 210 })).toBe(630)
    await expect.poll(sockets).toBe(before)
  })

  it('speaks in either form of the wire', async () => {
    for (const wire of ['bytes', 'text'] as const) expect(await warmUp({ ...needs, wire })).toBe(18)
  })

  it('ends when its time is over, whatever was said', async () => {
    let looks = 0
    const now = (): number => {
      looks += 1
      return looks * 10_000
    }
    expect(await warmUp({ ...needs, now })).toBeLessThan(18)
  })

  it('gives up on a server that does not answer, and lets go of every socket', async () => {
    const before = sockets()
    const atOnce: WarmUpOptions['schedule'] = (action, ms) =>
      ms > needs.atMost ? schedule(action, 1) : schedule(action, ms)
    await expect(warmUp({ ...needs, edits: Number.POSITIVE_INFINITY, schedule: atOnce })).rejects.toThrow(
      'too long',
    )
    await expect.poll(sockets).toBe(before)
  })

  it('before a start leaves nothing in the store, and no word in the most talkative log', {
    timeout: 60_000,
  }, async () => {
    const heard: string[] = []
    const server = await startServer(dataDir, { WARM_UP: 'yes', LOG_LEVEL: 'debug' }, (line) =>
      heard.push(line),
    )
    expect(await server.stop()).toBe(0)
    expect(heard.filter((line) => !/is open at|Server listening/.test(line))).toEqual([])
    const store = await openSqliteStore({
      file: storeFileIn(dataDir),
      masterKey: await masterKeyOf({}, dataDir),
    })
    expect(await store.due(Number.MAX_SAFE_INTEGER)).toEqual([])
    await store.close()
  })
})
