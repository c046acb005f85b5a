/** The server as a function: everything wired together, not listening. Time, randomness and the store are arguments. */
import { limits } from '@common-ground/shared/room/limits'
import { refuse } from '@common-ground/shared/room/refusal'
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import type { LogLevel } from './config.ts'
import { sendRefusal } from './http/answers.ts'
import { serveDoor } from './http/door.ts'
import { setHeaders } from './http/headers.ts'
import { servePages } from './http/pages.ts'
import { serveRooms } from './http/rooms.ts'
import { openGateway } from './realtime/gateway.ts'
import { errorFacts } from './report.ts'
import { Recorder } from './room/recorder.ts'
import { Registry, type Schedule } from './room/registry.ts'
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
  }
  readonly schedule: Schedule
  /** Where the built pages are; none are served without. */
  readonly clientDir?: string
  readonly logLevel: LogLevel
}

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
    // An address that cannot be read is a link that does not open: one answer for all of them, on the ordinary way.
    rewriteUrl: ({ url = '/' }) => readableAddress(url),
    frameworkErrors: (_error, _request, reply) => sendRefusal(reply, refuse('link-unknown')),
    routerOptions: { maxParamLength: 4_096 },
  })
  const report = (what: string, error: unknown): void => app.log.error({ error: errorFacts(error) }, what)
  const recorder = new Recorder(store)
  const registry = new Registry({ store, recorder, clock, newClientId: random.clientId, report }, schedule)

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
  serveRooms(app, { store, clock, newId: random.id, newSecret: random.secret })
  serveDoor(app, { store, registry, clock, newId: random.id })
  app.get('/health', async () => ({ status: 'ok' }))
  if (options.clientDir !== undefined) await servePages(app, options.clientDir)

  const gateway = openGateway(app.server, { registry, store, clock, report, schedule })
  // Sockets first, so that fastify's own close does not wait for them; then what they had asked for is settled.
  app.addHook('preClose', async () => {
    await gateway.close()
    await registry.close()
    await recorder.idle()
  })
  return app
}
