/** Starts the server: opens the store, listens, and stops in order when told to. */
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { WireForm } from '@common-ground/shared/wire/packets'
import type { FastifyInstance } from 'fastify'
import { build } from './app.ts'
import { configOf } from './config.ts'
import { deckIn, ownDeckFile } from './deck.ts'
import { projectFile } from './project-file.ts'
import { systemRandom } from './random.ts'
import { masterKeyOf } from './store/master-key.ts'
import { openPostgresStore } from './store/postgres-store.ts'
import { openSqliteStore, storeFileIn } from './store/sqlite-store.ts'
import { warmUp } from './warm-up/warm-up.ts'

const clientDir = projectFile('client/dist')

const schedule = (action: () => void, ms: number): (() => void) => {
  const timer = setTimeout(action, ms)
  timer.unref()
  return () => clearTimeout(timer)
}

/** Where to point a browser. A server listening on every interface is opened on this machine. */
const addressOf = ({ address, port, family }: AddressInfo): string => {
  const everywhere = address === '0.0.0.0' || address === '::'
  const host = everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
  return `http://${host}:${port}`
}

const weaker =
  'DURABILITY is process-crash: a power cut may take back the last words people were shown (docs/operations.md)'

/** Unless the machine is slow or busy it ends before that. */
const warmUpMs = 500
const warmUpEdits = 1_000

const beWarm = async (deck: readonly string[], wire: WireForm): Promise<void> => {
  const now = (): number => performance.now()
  try {
    await warmUp({ random: systemRandom, schedule, deck, wire, now, atMost: warmUpMs, edits: warmUpEdits })
  } catch (error) {
    // Whoever comes first waits some ms longer: no reason not to let them in.
    console.error(`The warm-up failed: ${error instanceof Error ? error.message : 'unknown error'}`)
  }
}

const start = async (): Promise<void> => {
  const config = configOf(process.env)
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const deck = deckIn(config.deckFile ?? ownDeckFile)
  const masterKey = await masterKeyOf(process.env, config.dataDir)
  const early = config.durability === 'process-crash'
  const store =
    config.databaseUrl === undefined
      ? await openSqliteStore({
          file: storeFileIn(config.dataDir),
          masterKey,
          ...(early ? { early: schedule } : {}),
        })
      : await openPostgresStore({ url: config.databaseUrl, masterKey, early })
  let open: FastifyInstance | undefined
  const stop = async (): Promise<void> => {
    await open?.close()
    await store.close()
    process.exit(0)
  }
  const stopOrSay = () => stop().catch(giveUp('stop in order'))
  process.once('SIGINT', stopOrSay)
  process.once('SIGTERM', stopOrSay)

  if (config.warmUp) await beWarm(deck, config.wire)
  const app = await build({
    store,
    clock: Date.now,
    random: systemRandom,
    schedule,
    deck,
    logLevel: config.logLevel,
    wire: config.wire,
    trustedProxies: config.trustedProxies,
    // Developers have Vite serve the pages.
    ...(process.env.NO_PAGES ? {} : { clientDir }),
  })
  open = app
  await app.listen({ host: config.host, port: config.port })
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')

  // Last: whoever reads that it is open may stop it at once.
  if (early) console.log(weaker)
  console.log(`Common Ground is open at ${addressOf(address)}`)
}

const giveUp =
  (what: string) =>
  (error: unknown): void => {
    console.error(
      `Common Ground could not ${what}: ${error instanceof Error ? error.message : 'unknown error'}`,
    )
    process.exit(1)
  }

start().catch(giveUp('start'))
