/** Serves the built pages: one document for the front page, every room and the pages beside them, and its assets. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { pagePolicy, pdfWorkerPolicy } from './headers.ts'

/** Files under `assets` carry a hash in their name: they never change. Everything else is asked for each time. */
const forever = 'public, max-age=31536000, immutable'

/** As the build names the worker that reads PDF files. */
const pdfWorker = /^pdf\.worker[\w.-]*\.mjs$/

/** Stands in the page where the nonce goes that its styles are let in by. */
const noncePlace = 'STYLE-NONCE'

export const servePages = async (
  app: FastifyInstance,
  clientDir: string,
  newNonce: () => string,
): Promise<void> => {
  const file = join(clientDir, 'index.html')
  if (!existsSync(file)) throw new Error('the client is not built: run "npm run build"')
  const html = readFileSync(file, 'utf8')
  if (!html.includes(noncePlace)) throw new Error('the client is of another version: run "npm run build"')
  const assets = join(clientDir, 'assets') + sep
  await app.register(fastifyStatic, {
    root: clientDir,
    index: false,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.startsWith(assets) ? forever : 'no-cache')
      if (pdfWorker.test(basename(path))) response.setHeader('content-security-policy', pdfWorkerPolicy)
    },
  })
  const page = (_request: unknown, reply: FastifyReply): FastifyReply => {
    const nonce = newNonce()
    // Not kept, by default: a page from a cache would have another nonce than the policy that comes with it.
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .type('text/html; charset=utf-8')
      .send(html.replace(noncePlace, nonce))
  }
  app.get('/', page)
  app.get('/r/:room', page)
  app.get('/verify', page)
  app.get('/again', page)
}
