/** The real server on a temporary store, in this process: for journeys that talk to it over real sockets. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AppOptions, build } from '@common-ground/server/app'
import { deckIn, ownDeckFile } from '@common-ground/server/deck'
import { systemRandom } from '@common-ground/server/random'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import type { Store } from '@common-ground/server/store/store'
import type { WireForm } from '@common-ground/shared/wire/packets'

export interface RunningServer {
  readonly origin: string
  /** What it listens with. */
  readonly http: Server
  readonly store: Store
  /** Where the store keeps its files. */
  readonly dataDir: string
  close(): Promise<void>
}

export const schedule: AppOptions['schedule'] = (action, ms) => {
  const timer = setTimeout(action, ms)
  timer.unref()
  return () => clearTimeout(timer)
}

export interface ServerOptions {
  readonly clock?: () => number
  readonly clientDir?: string
  /** Puts something between the server and its store. */
  readonly wrapStore?: (store: Store) => Store
  readonly schedule?: AppOptions['schedule']
  readonly wire?: WireForm
  readonly gathering?: AppOptions['gathering']
  /** A directory of the caller's, who removes it; with the key of an earlier server on it. */
  readonly data?: { readonly dir: string; readonly masterKey: Uint8Array }
}

export const newDataDir = (): { dir: string; masterKey: Uint8Array } => ({
  dir: mkdtempSync(join(tmpdir(), 'common-ground-')),
  masterKey: new Uint8Array(randomBytes(32)),
})

export const runServer = async (options: ServerOptions = {}): Promise<RunningServer> => {
  const { clock = Date.now, clientDir, wrapStore = (store) => store, data = newDataDir() } = options
  const { dir: dataDir, masterKey } = data
  const opened = await openSqliteStore({ file: join(dataDir, 'common-ground.db'), masterKey })
  const store = wrapStore(opened)
  const app = await build({
    store,
    clock,
    random: systemRandom,
    deck: deckIn(ownDeckFile),
    schedule: options.schedule ?? schedule,
    logLevel: 'silent',
    ...(clientDir === undefined ? {} : { clientDir }),
    ...(options.wire === undefined ? {} : { wire: options.wire }),
    ...(options.gathering === undefined ? {} : { gathering: options.gathering }),
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    http: app.server,
    store,
    dataDir,
    close: async () => {
      await app.close()
      await opened.close()
      if (!options.data) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
