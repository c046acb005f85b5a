/** A real store in a directory of its own, for as long as a long session takes. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import { type LongPlan, type LongReport, runLongSession } from './long-session.ts'

/** Runs it on SQLite; what it wrote is gone afterwards. */
export const longSessionOnSqlite = async (
  plan: Omit<LongPlan, 'store' | 'storeBytes'>,
): Promise<LongReport> => {
  const directory = await mkdtemp(join(tmpdir(), 'common-ground-long-'))
  const storeBytes = async (): Promise<number> => {
    const sizes = await Promise.all(
      (await readdir(directory)).map(async (file) => (await stat(join(directory, file))).size),
    )
    return sizes.reduce((sum, size) => sum + size, 0)
  }
  try {
    const store = await openSqliteStore({
      file: join(directory, 'long.db'),
      masterKey: new Uint8Array(32).fill(plan.seed % 256),
    })
    try {
      return await runLongSession({ ...plan, store, storeBytes })
    } finally {
      await store.close()
    }
  } finally {
    await rm(directory, { recursive: true })
  }
}
