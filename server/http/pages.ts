/** Serves the built pages: one document for the front page and every room, and its assets. */
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Files under `assets` carry a hash in their name: they never change. Everything else is asked for each time. */
const forever = 'public, max-age=31536000, immutable'

export const servePages = async (app: FastifyInstance, clientDir: string): Promise<void> => {
  if (!existsSync(clientDir)) throw new Error('the client is not built: run "npm run build"')
  const assets = join(clientDir, 'assets') + sep
  await app.register(fastifyStatic, {
    root: clientDir,
    index: false,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.startsWith(assets) ? forever : 'no-cache')
    },
  })
  app.get('/', (_request, reply) => reply.sendFile('index.html'))
  app.get('/r/:room', (_request, reply) => reply.sendFile('index.html'))
}
