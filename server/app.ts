/** The server as a function: everything wired together, not listening. Time, randomness and the store are arguments. */
import { setImmediate, setTimeout } from 'node:timers/promises'
import { limits } from '@common-ground/shared/room/limits'
import { refuse } from '@common-ground/shared/room/refusal'
import type { WireForm } from '@common-ground/shared/wire/packets'
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import type { LogLevel } from './config.ts'
import { Exporter } from './export/exporter.ts'
import { Jobs } from './export/jobs.ts'
import { Cleaner } from './files/cleaner.ts'
import { serveAgreement } from './http/agreement.ts'
import { sendRefusal } from './http/answers.ts'
import { serveArchives } from './http/archives.ts'
import { Asking } from './http/asking.ts'
import { Bearers } from './http/bearers.ts'
import { serveCertificates } from './http/certificates.ts'
import { Credentials } from './http/credentials.ts'
import { serveDoor } from './http/door.ts'
import { serveDownloads } from './http/downloads.ts'
import { serveExports } from './http/exports.ts'
import { setHeaders } from './http/headers.ts'
import { serveHealth } from './http/health.ts'
import { cutLateRequests } from './http/lateness.ts'
import { serveMediatorLinks } from './http/mediator-links.ts'
import { servePages } from './http/pages.ts'
import { Receiving } from './http/receiving.ts'
import { serveRooms } from './http/rooms.ts'
import { serveSeats } from './http/seats.ts'
import { serveUploads } from './http/uploads.ts'
import { makerOf } from './making.ts'
import { addressBehind } from './pace/address.ts'
import { openGateway } from './realtime/gateway.ts'
import { WordsTeller } from './realtime/telling-words.ts'
import { errorFacts } from './report.ts'
import type { ClerkDependencies } from './room/clerk-needs.ts'
import { type Gathering, gatheringBy } from './room/gathering.ts'
import { Recorder } from './room/recorder.ts'
import { Registry, type Schedule } from './room/registry.ts'
import { Retention } from './room/retention.ts'
import { ThreadSearcher } from './search/thread-searcher.ts'
import { type Store, StoreUnavailable } from './store/store.ts'

export interface AppOptions {
  readonly store: Store
  /** ms since 1970 */
  readonly clock: () => number
  readonly random: {
    /** A UUID in lower case. */
    readonly id: () => string
    /** 256 bits, base64url. */
    readonly secret: () => string
    /** 32 bits. */
    readonly clientId: () => number
    /** A whole number from 0 up to, and without, `end`. */
    readonly below: (end: number) => number
  }
  readonly schedule: Schedule
  /** The starter cards of the goal round. */
  readonly deck: readonly string[]
  /** Where the built pages are; none are served without. */
  readonly clientDir?: string
  readonly logLevel: LogLevel
  /** Proxies whose word on a request's address is taken; those on this machine when absent. */
  readonly trustedProxies?: readonly string[]
  /** How bytes go to the pages: as bytes when absent. */
  readonly wire?: WireForm
  /** How long a commit waits for company: by what commits take, when absent. */
  readonly gathering?: Gathering
}

/** Between two looks for requests that take too long to arrive, in ms. */
const lookForLateEveryMs = 5_000

const readableAddress = (url: string): string => {
  try {
    decodeURIComponent(url)
    return url
  } catch {
    // Not what anyone was given: without its percent signs it names nothing, and is answered so.
    return url.replaceAll('%', '')
  }
}

export const build = async (options: AppOptions): Promise<FastifyInstance> => {
  const { store, clock, random, schedule } = options
  const app = Fastify({
    logger: {
      level: options.logLevel,
      // The route, not the address: someone may type a secret into the wrong place.
      serializers: { req: ({ method, routeOptions }) => ({ method, route: routeOptions.url ?? 'none' }) },
    },
    bodyLimit: limits.httpBodyBytes,
    // Without these, half a request would be waited for without end. All but files have less: `cutLateRequests`.
    requestTimeout: limits.file.transferMs,
    http: { headersTimeout: limits.httpHeadMs, connectionsCheckingInterval: lookForLateEveryMs },
    // An address that cannot be read is a link that does not open: one answer for all of them, on the ordinary way.
    rewriteUrl: ({ url = '/' }) => readableAddress(url),
    frameworkErrors: (_error, _request, reply) => sendRefusal(reply, refuse('link-unknown')),
    routerOptions: { maxParamLength: 4_096 },
  })
  const report = (what: string, error: unknown): void => app.log.error({ error: errorFacts(error) }, what)
  const turn = () => setImmediate()
  const byNeed = () => gatheringBy({ now: () => performance.now(), turn, wait: (ms) => setTimeout(ms) })
  const gathering = options.gathering ?? byNeed()
  const recorder = new Recorder(store, gathering)
  const chance = { newId: random.id, below: random.below, deck: options.deck }
  const searcher = new ThreadSearcher()
  const newClientId = random.clientId
  const wire = options.wire ?? 'bytes'
  const words = new WordsTeller(wire, { isUnderLoad: gathering.isUnderLoad, schedule, report })
  const together: ClerkDependencies['together'] = (tell) => words.together(tell)
  const clerks = { store, recorder, clock, newClientId, chance, searcher, schedule, report, together }
  const registry = new Registry(clerks)

  cutLateRequests(app, schedule)
  await setHeaders(app)
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof StoreUnavailable) return sendRefusal(reply, refuse('not-saved'))
    if (error.statusCode === 413) return sendRefusal(reply, refuse('too-large'))
    if (error.statusCode !== undefined && error.statusCode < 500)
      return sendRefusal(reply, refuse('malformed'))
    report(`http-bug ${request.routeOptions.url ?? ''}`, error)
    return sendRefusal(reply, refuse('bug'))
  })
  app.setNotFoundHandler((_request, reply) => sendRefusal(reply, refuse('space-unknown')))
  const addressOf = addressBehind(options.trustedProxies ?? ['loopback'])
  const credentials = new Credentials(store, clock)
  const asking = new Asking(addressOf, (address) => credentials.nothing(address, 'link-unknown'))
  const made = { clock, newId: random.id, newSecret: random.secret }
  serveRooms(app, asking, { store, newClientId, ...made })
  serveDoor(app, asking, { credentials, registry })
  serveSeats(app, asking, { store, credentials, registry, ...made })
  serveMediatorLinks(app, asking, { store, credentials, registry, newSecret: random.secret })
  serveAgreement(app, asking, { credentials, registry })
  serveCertificates(app, asking, { store, credentials })
  const bearers = new Bearers(asking, credentials)
  serveArchives(app, { bearers, registry, clock })
  const receiving = new Receiving(clock, schedule)
  const cleaner = new Cleaner()
  await serveUploads(app, asking, { bearers, registry, receiving, cleaner, clock, newId: random.id })
  serveDownloads(app, asking, { store, bearers, registry, clock, schedule, report })
  const exporter = new Exporter()
  const jobs = new Jobs({ newId: random.id, schedule, report })
  serveExports(app, asking, { bearers, registry, jobs, clock, make: makerOf(exporter, store) })
  serveHealth(app, { store, clock })
  if (options.clientDir !== undefined) await servePages(app, options.clientDir, random.secret)

  const gateway = openGateway(app.server, {
    registry,
    store,
    clock,
    report,
    schedule,
    addressOf,
    wire,
    words,
  })
  const retention = new Retention({ store, registry, clock, schedule, report })
  app.addHook('onReady', async () => retention.start())
  // Sockets first, so that fastify's own close does not wait for them; then what they had asked for is settled.
  app.addHook('preClose', async () => {
    receiving.close()
    await gateway.close()
    await retention.stop()
    await registry.close()
    await searcher.close()
    jobs.close()
    await exporter.close()
    await recorder.idle()
  })
  return app
}
