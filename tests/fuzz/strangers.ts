/** People without a seat on raw WebSockets: garbage instead of a handshake, and handshakes that open nothing. */
import { limits } from '@common-ground/shared/room/limits'
import type { Random } from '../world/random.ts'
import type { HttpLine } from './http-line.ts'
import { oddFrame } from './odd-frames.ts'
import { nested, oddJson, oddObject, oddText, randomBytes, someAddress } from './oddities.ts'
import type { Bout } from './participants.ts'
import { Wire } from './wire.ts'

const plain = { 'content-type': 'text/plain;charset=UTF-8' }

const garbageFrame = (random: Random): string | Uint8Array =>
  random.pick([
    () => randomBytes(random.between(0, 500), random),
    () => oddText(random.between(0, 200), random),
    () => `${random.below(10)}${oddText(random.below(40), random)}`,
    () => `4${random.below(10)}${oddJson(random)}`,
    () => `45${random.pick(['', '-', '0-', '1-', '10-', '11-', '999999999-', '1e3-', '-1-'])}["words",{}]`,
    () => oddFrame(random),
    () => `40/${oddText(20, random)},{}`,
    () => `42${'9'.repeat(random.between(1, 400))}["act",{}]`,
    () => `42${nested(random.between(10, 50_000), '[', ']', '"act"')}`,
    () => `42["${random.pick(['connect', 'disconnect', 'disconnecting', 'newListener', 'error'])}",1]`,
    () => 'b4AAECAw==',
    () => '2probe',
    () => '5',
    () => '1',
    () => '41',
    () => '44{"message":"no"}',
  ])()

/** Garbage as the first frames. Most connections end with the first. */
export const garbageBout = async ({ origin, counter, random }: Bout): Promise<void> => {
  const wire = await Wire.open({ origin, counter, address: someAddress(random) })
  if (!wire) return
  for (let left = random.between(1, 6); left > 0 && wire.isOpen; left -= 1) {
    wire.send('garbage frames', garbageFrame(random))
    await wire.flushed()
  }
  if (random.chance(0.3)) await new Promise((resolve) => setImmediate(resolve))
  wire.leave()
}

/** As large as a frame may be, or larger; as text, deep or wide, or as bytes. */
export const hugeBout = async ({ origin, counter, random }: Bout): Promise<void> => {
  const wire = await Wire.open({ origin, counter, address: someAddress(random) })
  if (!wire) return
  const size = random.pick([limits.textFrame, limits.frameBytes, limits.frameBytes * 4]) - random.below(50)
  wire.send(
    'huge frames',
    random.pick([
      () => new Uint8Array(size),
      () => `42["act",${nested(Math.floor(size / 2) - 10, '[', ']', '')}]`,
      () => `42["act",[${'{},'.repeat(Math.floor(size / 3) - 5)}0]]`,
      () => `40${'9'.repeat(size - 2)}`,
    ])(),
  )
  await wire.flushed()
  wire.leave()
}

/** Without WebSocket: a session by HTTP, and payloads of many packets or none in one request. */
export const pollingBout = async (http: HttpLine, random: Random): Promise<void> => {
  const address = someAddress(random)
  const path = '/socket/?EIO=4&transport=polling'
  const { text } = await http.ask('polling', { method: 'GET', path }, address)
  const sid = /"sid":"([^"]+)"/.exec(text)?.[1]
  if (sid === undefined) return
  const packet = random.pick(['42["act"]', '2', '3', '4', 'b4AAECAw==', '42', oddText(8, random)])
  const bodies = [
    `40${auth(random)}`,
    `${packet}\u001e`.repeat(random.pick([1, 100, 5_000])),
    oddText(300, random),
  ]
  for (const body of bodies)
    await http.ask('polling', { method: 'POST', path: `${path}&sid=${sid}`, headers: plain, body }, address)
}

const auth = (random: Random): string => {
  const hello = {
    protocol: random.pick(['7', '2', '1', '-1', '2.5']),
    room: JSON.stringify(random.id()),
    seat: JSON.stringify(random.secret()),
    opening: random.pick(['1', '2', '0', '-1', '1.5', '1e9', 'null']),
  }
  return random.chance(0.6)
    ? oddObject(hello, random)
    : `{"protocol":${hello.protocol},"room":${hello.room},"seat":${hello.seat},"opening":${hello.opening}}`
}

/** Unknown rooms, unknown seats, and what is neither; then messages as if it had been let in. */
export const handshakeBout = async ({ origin, counter, random }: Bout): Promise<void> => {
  const wire = await Wire.open({ origin, counter, address: someAddress(random) }, `&room=${random.id()}`)
  if (!wire) return
  await wire.join('handshakes', auth(random))
  if (random.chance(0.5)) await wire.ask('handshakes', 'act', '{"space":"joint"}')
  if (random.chance(0.5)) await wire.join('handshakes', auth(random))
  wire.leave()
}
