/** What a killed process leaves behind: everything it had acknowledged, and nothing in the way of the next. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import { StoreUnavailable } from '@common-ground/server/store/store'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invitations, room, seatOfA } from './fixtures.ts'
import { updateAt, wordsOfBatches } from './numbered-rows.ts'

const child = join(import.meta.dirname, 'appending-child.ts')

let directory: string
let file: string
let appending: ChildProcess | undefined
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'common-ground-crash-'))
  file = join(directory, 'store.db')
  const store = await openSqliteStore({ file })
  await store.createRoom(room, invitations)
  await store.takeSeat(seatOfA)
  await store.close()
})
afterEach(async () => {
  appending?.kill('SIGKILL')
  await rm(directory, { recursive: true })
})

interface Acknowledged {
  readonly updates: number
  readonly entries: number
}

/** Runs the appending process, kills it after so many acknowledgements and gives the last one that came out. */
const appendAndKill = async (after: number, alive?: () => Promise<void>): Promise<Acknowledged> => {
  const running = spawn(process.execPath, ['--import', 'tsx', child, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  appending = running
  const ended = once(running, 'exit')
  let count = 0
  let last = ''
  for await (const line of createInterface({ input: running.stdout })) {
    count += 1
    last = line
    if (count === 1) await alive?.()
    if (count === after) running.kill('SIGKILL')
  }
  expect(await ended).toEqual([null, 'SIGKILL'])
  const [updates, seq] = last.split(' ').map(Number)
  if (updates === undefined || seq === undefined) throw new Error(`no acknowledgement in "${last}"`)
  return { updates, entries: seq + 1 }
}

test('[R1] kill -9 in mid-write, three times on one store: every acknowledged row is there', async () => {
  for (const after of [1, 40, 173]) {
    const acknowledged = await appendAndKill(after)
    const store = await openSqliteStore({ file })
    const { updates } = await store.document(room.id, 'joint')
    const entries = await store.entries(room.id, 'joint')
    await store.close()

    expect(updates.length).toBeGreaterThanOrEqual(acknowledged.updates)
    expect(entries.length).toBeGreaterThanOrEqual(acknowledged.entries)
    const wrong = updates.findIndex((update, position) => !Buffer.from(update).equals(updateAt(position)))
    expect(wrong).toBe(-1)
    expect(checkChain(entries)).toMatchObject({ whole: true, length: entries.length })
    // The last batch is there as a whole or not at all: it ends with an entry, carried by its last words.
    expect(updates.length).toBe(wordsOfBatches(entries.length))
  }
}, 30_000)

test('a store in use is refused to another process, and free at once when that one is killed', async () => {
  await appendAndKill(30, async () => {
    await expect(openSqliteStore({ file })).rejects.toThrow(StoreUnavailable)
  })
  const store = await openSqliteStore({ file })
  expect((await store.entries(room.id, 'joint')).length).toBeGreaterThanOrEqual(30)
  await store.close()
}, 30_000)
