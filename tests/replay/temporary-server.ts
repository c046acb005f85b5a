/** The real server on a temporary store: as production builds it, on a free port, gone afterwards. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserSurroundings } from '@common-ground/client/sync/credentials'
import type { Surroundings } from '@common-ground/client/sync/surroundings'
import { build } from '@common-ground/server/app'
import { deckIn, ownDeckFile } from '@common-ground/server/deck'
import { systemRandom } from '@common-ground/server/random'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import type { Store } from '@common-ground/server/store/store'

export interface TemporaryServer {
  readonly surroundings: Surroundings
  /** Stops the server and opens its store anew, as the next start would find it. */
  stop(): Promise<Store>
  /** Stops what still runs and removes everything. */
  remove(): Promise<void>
}

export const startTemporaryServer = async (): Promise<TemporaryServer> => {
  const directory = await mkdtemp(join(tmpdir(), 'common-ground-replay-'))
  const file = join(directory, 'common-ground.db')
  const { schedule } = browserSurroundings()
  const masterKey = new Uint8Array(randomBytes(32))
  const serving = await openSqliteStore({ file, masterKey })
  const app = await build({
    store: serving,
    clock: Date.now,
    random: systemRandom,
    deck: deckIn(ownDeckFile),
    schedule,
    logLevel: 'error',
  })
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  // Each is done once, however often and however early it is asked for: an interruption may come at any time.
  let stopped: Promise<Store> | undefined
  let removed: Promise<void> | undefined
  const stopOnce = async (): Promise<Store> => {
    await app.close()
    await serving.close()
    return openSqliteStore({ file, masterKey })
  }
  const stop = (): Promise<Store> => {
    stopped ??= stopOnce()
    return stopped
  }
  const removeOnce = async (): Promise<void> => {
    const store = await stop()
    await store.close()
    await rm(directory, { recursive: true, force: true })
  }
  const remove = (): Promise<void> => {
    removed ??= removeOnce()
    return removed
  }
  return { surroundings: browserSurroundings(origin), stop, remove }
}
