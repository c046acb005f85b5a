/** SQLite in both modes of durability: what of each append is on the disk before people are told, and how the rest comes there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { openSqlite, requireSettings, type SqliteEngine } from '@common-ground/server/store/sqlite'
import { StoreUnavailable } from '@common-ground/server/store/store'
import { unlock } from '@common-ground/server/store/unlock'
import { type Later, WalFlush } from '@common-ground/server/store/wal-flush'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { invitations, masterKey, otherRoom, words } from './fixtures.ts'
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

const open = async (early?: Later): Promise<void> => {
  engine = await openSqlite(join(directory, 'store.db'), early)
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
  it('[R1] everything is on the disk before people are told, unless the operator chose otherwise', async () => {
    await open()
    for (const { rows, what } of batches) {
      await store.append(rows)
      expect(levels(), what).toEqual([full])
    }
    expect(asked).toEqual([])
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
    const flush = new WalFlush(join(directory, 'nothing-here'), later)
    flush.requireWhole()
    flush.soon()
    runTimers()
    await flush.close()
    expect(() => flush.requireWhole()).toThrow(StoreUnavailable)
  })
})
