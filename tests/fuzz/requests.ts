/** HTTP requests that are no good: garbage on every endpoint, in every form. */
import type { Random } from '../world/random.ts'
import type { Asked, HttpLine } from './http-line.ts'
import { nested, oddJson, oddObject, oddText, randomBytes, someAddress, trickyNames } from './oddities.ts'

const roomName = (random: Random): string =>
  random.chance(0.7)
    ? random.id()
    : random.pick([
        '',
        '..',
        '%00',
        '%ff',
        '__proto__',
        '%2e%2e%2f',
        'x'.repeat(3_000),
        encodeURIComponent('🙂'),
      ])

const path = (random: Random): string => {
  const room = roomName(random)
  return random.pick([
    '/api/rooms',
    `/api/rooms/${room}/door`,
    `/api/rooms/${room}/seat`,
    `/api/rooms/${room}/device-link`,
    `/api/rooms/${room}/agreement`,
    `/api/rooms/${room}/certificate`,
    `/r/${room}`,
    '/health',
    '/ready',
    `/socket/?EIO=4&transport=polling${random.chance(0.5) ? `&sid=${random.secret()}` : ''}`,
    `/socket/?EIO=${random.below(6)}&transport=${random.pick(['websocket', 'polling', 'pigeon'])}`,
    `/${random.secret()}?${random.pick(trickyNames)}=1`,
  ])
}

/** Bodies of the shapes the endpoints know, with unknown secrets. */
const fields = (random: Random): Readonly<Record<string, string>> =>
  random.pick([
    { link: JSON.stringify(random.secret()) },
    { seat: JSON.stringify(random.secret()) },
    { link: JSON.stringify(random.secret()), seat: JSON.stringify(random.secret()), name: '"Mal"' },
    { link: JSON.stringify(random.secret()), text: '"We listen."' },
    { title: '""', sides: '{"a":"Us","b":"Them"}', creator: '{"role":"mediator"}' },
    { title: '"A lease"', sides: '{"a":"Us","b":"Us"}', creator: '{"role":"mediator"}' },
  ])

const body = (random: Random): string | Uint8Array =>
  random.pick<() => string | Uint8Array>([
    () =>
      JSON.stringify(
        Object.fromEntries(Object.entries(fields(random)).map(([name, value]) => [name, JSON.parse(value)])),
      ),
    () => oddObject(fields(random), random),
    () => oddJson(random),
    () => randomBytes(random.between(0, 400), random),
    () => oddText(random.between(0, 200), random),
    () => nested(random.between(10, 30_000), '[', random.pick([']', '']), '1'),
    () => nested(random.between(10, 9_000), '{"a":', random.pick(['}', '']), '1'),
    () => `{"${random.pick(trickyNames)}":{"link":"${random.secret()}"}}`,
    () => `{"link":"${random.secret()}"`,
    () => (random.chance(0.1) ? 'x'.repeat(random.pick([64 * 1024, 64 * 1024 + 1, 300_000])) : '{}'),
  ])()

const headers = (random: Random): Readonly<Record<string, string>> =>
  random.pick<Readonly<Record<string, string>>>([
    {},
    {},
    {},
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/json; charset=utf-7' },
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-encoding': 'gzip' },
    { 'x-forwarded-for': random.pick(['not an address', '1.2.3.4, 5.6.7.8', '::1', '', 'x'.repeat(2_000)]) },
    { cookie: 'x'.repeat(random.between(1, 20_000)) },
    { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
  ])

export const oddRequest = (random: Random): Asked => {
  const method = random.chance(0.75)
    ? 'POST'
    : random.pick(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])
  const asked = { method, path: path(random), headers: headers(random) }
  return method === 'GET' || method === 'HEAD' ? asked : { ...asked, body: body(random) }
}

/** A run of them, a few at once. */
export const requestBout = async (http: HttpLine, random: Random): Promise<void> => {
  for (let round = 0; round < 5; round += 1)
    await Promise.all(
      Array.from({ length: 8 }, () => http.ask('requests', oddRequest(random), someAddress(random))),
    )
}
