/** Serves the built pages: one document for the front page and every room, and its assets. */
import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Assets carry a hash in their name: they never change. The page itself is asked for each time. */
const assetMaxAge = '1y'

export const servePages = async (app: FastifyInstance, clientDir: string): Promise<void> => {
  if (!existsSync(clientDir)) throw new Error('the client is not built: run "npm run build"')
  await app.register(fastifyStatic, {
    root: clientDir,
    index: false,
    wildcard: false,
    maxAge: assetMaxAge,
    immutable: true,
    preCompressed: true,
  })
  const page = { maxAge: 0, immutable: false, cacheControl: true } as const
  app.get('/', (_request, reply) => reply.sendFile('index.html', page))
  app.get('/r/:room', (_request, reply) => reply.sendFile('index.html', page))
}
