/** Whether the process lives, and whether it can do its work: for container engines and load balancers. */
import type { FastifyInstance } from 'fastify'
import type { Store } from '../store/store.ts'

interface Health {
  readonly store: Pick<Store, 'ready'>
  readonly clock: () => number
}

export const serveHealth = (app: FastifyInstance, { store, clock }: Health): void => {
  // The date of the clock that decides: pages set theirs by it.
  app.get('/health', async (_request, reply) => {
    reply.header('date', new Date(clock()).toUTCString())
    return { status: 'ok' }
  })
  /** However many ask at once, the store is written once for all of them. */
  let trying: Promise<void> | undefined
  // Throws StoreUnavailable while the store cannot be written, which is answered 503.
  app.get('/ready', async () => {
    trying ??= store.ready().finally(() => {
      trying = undefined
    })
    await trying
    return { status: 'ready' }
  })
}
