/** The real server on a temporary store, in this process: for journeys that talk to it over real sockets. */
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AppOptions, build } from '@common-ground/server/app'
import { systemRandom } from '@common-ground/server/random'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import type { Store } from '@common-ground/server/store/store'

export interface RunningServer {
  readonly origin: string
  readonly store: Store
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
}

export const runServer = async (options: ServerOptions = {}): Promise<RunningServer> => {
  const { clock = Date.now, clientDir, wrapStore = (store) => store } = options
  const dataDir = mkdtempSync(join(tmpdir(), 'common-ground-'))
  const opened = await openSqliteStore({ file: join(dataDir, 'common-ground.db') })
  const store = wrapStore(opened)
  const app = await build({
    store,
    clock,
    random: systemRandom,
    schedule,
    logLevel: 'silent',
    ...(clientDir === undefined ? {} : { clientDir }),
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    store,
    close: async () => {
      await app.close()
      await opened.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
