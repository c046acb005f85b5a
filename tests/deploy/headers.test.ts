/** What every kind of answer tells the browser: pages, assets, answers of the API, refusals, the socket's first answer. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { StoreUnavailable } from '@common-ground/server/store/store'
import { earlierLimits } from '@common-ground/shared/room/limits-of-earlier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { root } from '../source-files.ts'

const clientDir = join(root, 'client/dist')
const assetEnding = (ending: string): string => {
  const name = readdirSync(join(clientDir, 'assets')).find((each) => each.endsWith(ending))
  if (name === undefined) throw new Error(`no asset ends with ${ending}`)
  return `/assets/${name}`
}

let server: RunningServer
let storeIsThere = true
beforeAll(async () => {
  server = await runServer({
    clientDir,
    wrapStore: (store) => ({
      ...store,
      close: () => store.close(),
      ready: async () => {
        if (!storeIsThere) throw new StoreUnavailable('gone')
        await store.ready()
      },
    }),
  })
})
afterAll(() => server.close())

const room = { title: 'Lease', sides: { a: 'Bakery', b: 'Estates' }, creator: { role: 'mediator' } }
const sent = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

interface Asked {
  readonly what: string
  readonly path: () => string
  readonly request?: RequestInit
  readonly status: number
}

const pages: readonly Asked[] = [
  { what: 'the front page', path: () => '/', status: 200 },
  { what: 'a room', path: () => '/r/3f0c7a52-1d1d-4c4e-9d0b-3f7f7b9f1a11', status: 200 },
  { what: 'the check of records', path: () => '/verify', status: 200 },
]
const assets: readonly Asked[] = ['.js', '.css', '.woff2'].map((ending) => ({
  what: `an asset (${ending})`,
  path: () => assetEnding(ending),
  status: 200,
}))
const answers: readonly Asked[] = [
  { what: 'a room just opened', path: () => '/api/rooms', request: sent(room), status: 201 },
  { what: 'health', path: () => '/health', status: 200 },
  { what: 'readiness', path: () => '/ready', status: 200 },
]
const refusals: readonly Asked[] = [
  { what: 'an unreadable body', path: () => '/api/rooms', request: sent('{'), status: 400 },
  {
    what: 'a body too large',
    path: () => '/api/rooms',
    request: sent({ ...room, title: 'x'.repeat(earlierLimits.bodyBytes) }),
    status: 413,
  },
  { what: 'a link that opens nothing', path: () => '/api/rooms/none/door', request: sent({}), status: 404 },
  { what: 'nothing there', path: () => '/nothing', status: 404 },
  { what: 'an asset that is not there', path: () => '/assets/nothing.js', status: 404 },
]

const ask = async ({ path, request, status }: Asked): Promise<Headers> => {
  const answer = await fetch(`${server.origin}${path()}`, request)
  await answer.arrayBuffer()
  expect(answer.status).toBe(status)
  return answer.headers
}

const policyOf = (headers: Headers): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/)
      return [name, sources]
    }),
  )

const everything = [...pages, ...assets, ...answers, ...refusals]

it('[T21] the worker that reads PDF files runs what comes from here, and asks for nothing', async () => {
  const worker = await fetch(`${server.origin}${assetEnding('.mjs')}`)
  await worker.arrayBuffer()
  const policy = policyOf(worker.headers)
  expect(policy.get('default-src')).toEqual(["'none'"])
  expect(policy.get('script-src')).toEqual(["'self'"])
  for (const name of ['connect-src', 'img-src', 'font-src', 'worker-src'])
    expect(policy.has(name)).toBe(false)
})

describe.each(everything)('$what', (asked) => {
  it('[T19] lets nobody record: no screen, camera or microphone, no picture of another’s', async () => {
    const headers = await ask(asked)
    const switchedOff = (headers.get('permissions-policy') ?? '').split(/,\s*/)
    for (const feature of [
      'display-capture',
      'camera',
      'microphone',
      'captured-surface-control',
      'geolocation',
    ])
      expect(switchedOff).toContain(`${feature}=()`)
    const policy = policyOf(headers)
    expect(policy.get('default-src')).toEqual(["'none'"])
    for (const name of ['media-src', 'worker-src', 'frame-src', 'object-src'])
      expect(policy.has(name)).toBe(false)
  })

  it('[T21] is for our own origin only', async () => {
    const headers = await ask(asked)
    for (const [name, sources] of policyOf(headers))
      for (const source of sources) {
        if (name === 'script-src' || name === 'connect-src') expect(source).toBe("'self'")
        // Pictures are shown from bytes the page holds itself.
        if (name === 'img-src') expect(["'self'", 'blob:']).toContain(source)
        else expect(source).toMatch(/^'(?:none|self|nonce-[\w+/=-]+)'$/)
      }
    const answer = Object.fromEntries(headers)
    expect(answer).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'referrer-policy': 'no-referrer',
      'x-dns-prefetch-control': 'off',
    })
    for (const name of [
      'access-control-allow-origin',
      'report-to',
      'reporting-endpoints',
      'nel',
      'link',
      'set-cookie',
    ])
      expect(answer[name]).toBeUndefined()
  })

  it('is not sniffed, not framed, not indexed, and comes over TLS from the second time on', async () => {
    const headers = await ask(asked)
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex, nofollow',
      'strict-transport-security': 'max-age=31536000',
    })
    const policy = policyOf(headers)
    for (const name of ['frame-ancestors', 'base-uri', 'form-action'])
      expect(policy.get(name)).toEqual(["'none'"])
    expect(headers.get('server')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })
})

describe('caches', () => {
  it.each([...answers, ...refusals])('keep nothing of $what', async (asked) => {
    expect((await ask(asked)).get('cache-control')).toBe('no-store')
  })

  it.each(pages)('ask anew for $what', async (asked) => {
    expect((await ask(asked)).get('cache-control')).toMatch(/^no-(?:store|cache)$/)
  })

  it.each(assets)('keep $what, whose name changes with its content', async (asked) => {
    expect((await ask(asked)).get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
})

describe('a page', () => {
  it.each(pages)('runs its own files only ($what)', async (asked) => {
    const policy = policyOf(await ask(asked))
    expect(policy.get('script-src')).toEqual(["'self'"])
    expect(policy.get('style-src')?.[0]).toBe("'self'")
    expect(policy.get('connect-src')).toEqual(["'self'"])
  })

  it('has a nonce of its own for the styles its component library makes', async () => {
    const nonceIn = async (): Promise<readonly string[]> => {
      const answer = await fetch(server.origin)
      const html = await answer.text()
      const [, nonce = ''] = policyOf(answer.headers).get('style-src') ?? []
      expect(html).toContain(`content="${nonce.slice("'nonce-".length, -1)}"`)
      return [nonce]
    }
    expect(await nonceIn()).not.toEqual(await nonceIn())
  })
})

describe('what is no page', () => {
  it.each([...answers, ...refusals])('loads nothing at all ($what)', async (asked) => {
    const policy = policyOf(await ask(asked))
    expect([...policy.keys()].filter((name) => name.endsWith('-src'))).toEqual(['default-src'])
  })

  it('a store that is gone is said with the same headers', async () => {
    storeIsThere = false
    try {
      const headers = await ask({ what: 'readiness', path: () => '/ready', status: 503 })
      expect(headers.get('cache-control')).toBe('no-store')
      expect(policyOf(headers).get('default-src')).toEqual(["'none'"])
    } finally {
      storeIsThere = true
    }
  })

  it('the socket’s first answer is not sniffed, not kept and shared with no other origin', async () => {
    const answer = await fetch(`${server.origin}/socket/?EIO=4&transport=polling`, {
      headers: { origin: 'https://elsewhere.example' },
    })
    await answer.arrayBuffer()
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('a question from another origin gets no leave to be asked', async () => {
    const { status } = await post(`${server.origin}/api/rooms`, room)
    expect(status).toBe(201)
    const answer = await fetch(`${server.origin}/api/rooms`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    })
    await answer.arrayBuffer()
    expect(answer.status).toBe(404)
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})
