/** SQLite in both modes of durability: what of each append is on the disk before people are told, and how the rest comes there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { openSqlite, requireSettings, type SqliteEngine } from '@common-ground/server/store/sqlite'
import { StoreUnavailable } from '@common-ground/server/store/store'
import { unlock } from '@common-ground/server/store/unlock'
import { type Later, type ToDisk, WalFlush } from '@common-ground/server/store/wal-flush'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { invitations, masterKey, otherRoom, room, words } from './fixtures.ts'
import { batches, fill } from './told-early.ts'

let directory: string
let engine: SqliteEngine
let store: SqlStore
/** Timers that were asked for, and run by hand. */
let asked: { readonly action: () => void; readonly ms: number }[]
const later: Later = (action, ms) => {
  const timer = { action, ms }
  asked.push(timer)
  return () => {
    asked = asked.filter((one) => one !== timer)
  }
}
const runTimers = (): void => {
  for (const { action } of asked.splice(0)) action()
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'common-ground-durability-'))
  asked = []
})
afterEach(async () => {
  await store.close()
  rmSync(directory, { recursive: true })
})

const open = async (early?: Later, toDisk?: ToDisk): Promise<void> => {
  engine = await openSqlite(join(directory, 'store.db'), early, toDisk)
  store = new SqlStore(engine, await unlock(engine, masterKey))
  await fill(store)
  // Reads the setting as it is while a row is written.
  engine.raw.exec(`
    create temp table seen (level integer);
    create temp trigger on_words after insert on main.fresh_words
      begin insert into seen select synchronous from pragma_synchronous; end;
    create temp trigger on_rooms after insert on main.rooms
      begin insert into seen select synchronous from pragma_synchronous; end`)
}

/** The levels rows were written at since the last time. */
const levels = (): readonly unknown[] => {
  const seen = engine.raw.prepare('select distinct level from seen').raw().all().flat()
  engine.raw.exec('delete from temp.seen')
  return seen
}
const [normal, full] = [1, 2]

describe('on SQLite', () => {
  /** A disk that takes nothing until it is told to, once for each time it is asked. */
  const slowDisk = () => {
    const asked: ((error: Error | null) => void)[] = []
    let comes = () => {}
    return {
      toDisk: (_: number, done: (error: Error | null) => void) => {
        asked.push(done)
        comes()
      },
      asked: async (count: number) => {
        while (asked.length < count)
          await new Promise<void>((resolve) => {
            comes = resolve
          })
        return asked
      },
    }
  }

  it('[R1] everything is on the disk before people are told, words by a thread beside, unless the operator chose otherwise', async () => {
    const disk = slowDisk()
    await open(undefined, disk.toDisk)
    let times = 0
    for (const { rows, what, early: areWords } of batches) {
      let isStored = false
      const stored = store.append(rows).then(() => {
        isStored = true
      })
      if (areWords) {
        times += 1
        const done = await disk.asked(times)
        expect(isStored, what).toBe(false)
        done.at(-1)?.(null)
      }
      await stored
      expect(levels(), what).toEqual([areWords ? normal : full])
      requireSettings(engine.raw)
    }
    expect((await disk.asked(times)).length).toBe(times)
    expect(asked).toEqual([])
  })

  it('[R1] what is committed while the disk is at it waits for the next time', async () => {
    const disk = slowDisk()
    await open(undefined, disk.toDisk)
    const stored: number[] = []
    const appends = [0, 1].map((at) => store.append([words(at)]).then(() => stored.push(at)))
    const [first] = await disk.asked(1)
    first?.(null)
    const [, second] = await disk.asked(2)
    expect(stored).not.toContain(1)
    second?.(null)
    await Promise.all(appends)
    expect(stored).toEqual([0, 1])
  })

  it('[R8] words the disk does not take are told to nobody, and nothing more is taken until a new start', async () => {
    const disk = slowDisk()
    await open(undefined, disk.toDisk)
    const stored = store.append([words(0)])
    const [done] = await disk.asked(1)
    done?.(new Error('EIO'))
    await expect(stored).rejects.toThrow(StoreUnavailable)
    await expect(store.append([words(1)])).rejects.toThrow(StoreUnavailable)
    await expect(store.read(room.id)).rejects.toThrow(StoreUnavailable)
  })

  it('[R1] in the weaker mode words alone are told early; acts, seats, rooms and what comes with them are not', async () => {
    await open(later)
    for (const { rows, what, early } of batches) {
      await store.append(rows)
      expect(levels(), what).toEqual([early ? normal : full])
      // As the strict mode has it, between any two of them.
      requireSettings(engine.raw)
    }
    await store.append([words(9)])
    await store.createRoom(otherRoom, invitations)
    expect(levels()).toEqual([normal, full])
  })

  it('an append that fails leaves the strict setting behind it, too', async () => {
    await open(later)
    await store.append([words(0)])
    await expect(store.append([words(0)])).rejects.toThrow()
    requireSettings(engine.raw)
  })

  it('words come to the disk soon, once for many, and a stop waits for what is on its way', async () => {
    await open(later)
    await store.append([words(0)])
    await store.append([words(1)])
    expect(asked.map(({ ms }) => ms)).toEqual([200])
    runTimers()
    await store.append([words(2)])
    expect(asked).toHaveLength(1)
    await store.close()
    expect(asked).toEqual([])
  })

  it('[R8] after the disk has failed nothing is taken, and nothing is told, until a new start', async () => {
    await open(later)
    const flush = new WalFlush(join(directory, 'nothing-here'))
    flush.requireWhole()
    flush.soon(later)
    runTimers()
    await flush.close()
    expect(() => flush.requireWhole()).toThrow(StoreUnavailable)
  })
})
