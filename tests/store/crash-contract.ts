/** What a killed process leaves behind: everything it had acknowledged, and nothing in the way of the next. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type StoredSpace, StoreUnavailable } from '@common-ground/server/store/store'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { invitations, room, seatOfA } from './fixtures.ts'
import { updateAt, wordsOfBatches } from './numbered-rows.ts'
import { openPlace, type StorePlace } from './store-place.ts'

const child = join(import.meta.dirname, 'appending-child.ts')

interface Acknowledged {
  readonly updates: number
  readonly entries: number
}

export const crashContract = (name: string, newPlace: () => Promise<StorePlace>): void => {
  describe(`a killed process on ${name}`, () => {
    let place: StorePlace
    let appending: ChildProcess | undefined
    beforeEach(async () => {
      place = await newPlace()
      const store = await openPlace(place)
      await store.createRoom(room, invitations)
      await store.takeSeat(seatOfA)
      await store.close()
    })
    afterEach(() => {
      appending?.kill('SIGKILL')
    })

    /** Runs the appending process, kills it after so many acknowledgements and gives the last one that came out. */
    const appendAndKill = async (after: number, alive?: () => Promise<void>): Promise<Acknowledged> => {
      const running = spawn(process.execPath, ['--import', 'tsx', child, ...place], {
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

    /** As the next start finds it. */
    const whatIsLeft = async (): Promise<StoredSpace> => {
      const store = await openPlace(place)
      const stored = await store.read(room.id)
      await store.close()
      if (!stored) throw new Error('the room is gone')
      return stored.spaces.joint
    }

    test('[R1] kill -9 in mid-write, three times on one store: every acknowledged row is there', async () => {
      for (const after of [1, 40, 173]) {
        const acknowledged = await appendAndKill(after)
        const { updates, entries } = await whatIsLeft()
        expect(updates.length).toBeGreaterThanOrEqual(acknowledged.updates)
        expect(entries.length).toBeGreaterThanOrEqual(acknowledged.entries)
        const wrong = updates.findIndex((update, position) => !Buffer.from(update).equals(updateAt(position)))
        expect(wrong).toBe(-1)
        expect(checkChain(entries)).toMatchObject({ whole: true, length: entries.length })
        // The last batch is there as a whole or not at all: it ends with an entry, carried by its last words.
        expect(updates.length).toBe(wordsOfBatches(entries.length))
      }
    }, 60_000)

    test('a store in use is refused to another process, and free at once when that one is killed', async () => {
      await appendAndKill(30, async () => {
        await expect(openPlace(place)).rejects.toThrow(StoreUnavailable)
      })
      const { entries } = await whatIsLeft()
      expect(entries.length).toBeGreaterThanOrEqual(30)
    }, 30_000)
  })
}
