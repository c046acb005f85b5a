/** The hostile in a process of their own: started with where to go and how many frames to send, they tell how it goes. */
import { Random } from '../world/random.ts'
import { Counter, type Counts } from './counts.ts'
import { deafBout } from './deaf.ts'
import { HalfOpen } from './half-open.ts'
import { type HostileSeat, openHostileRoom } from './hostile-rooms.ts'
import { HttpLine } from './http-line.ts'
import { floodFromOneSeat, neighbourBout } from './neighbours.ts'
import { type Bout, participantBout } from './participants.ts'
import { requestBout } from './requests.ts'
import { garbageBout, handshakeBout, hugeBout, pollingBout } from './strangers.ts'
import { uploadBout } from './uploads.ts'

export interface HostileOrders {
  readonly origin: string
  readonly seed: number
  /** Frames from one seat at full speed, before anything else. */
  readonly floodFrames: number
  /** Frames of every other kind. */
  readonly frames: number
  /** Seats of their own among honest people. */
  readonly seats: readonly HostileSeat[]
}

export interface HostileReport {
  readonly phase: 'flood' | 'everything' | 'over'
  readonly counts: Counts
  /** Connections left half open that the server has closed. */
  readonly halfOpenClosed: number
}

const atOnce = 10
const halfOpen = 60
const reportEveryMs = 200

/** How often each kind of bout comes: the longer ones more seldom. */
const weights = {
  room: 10,
  garbage: 500,
  handshake: 300,
  huge: 8,
  polling: 80,
  requests: 70,
  neighbour: 12,
  upload: 20,
  deaf: 1,
} as const

const roomBout = async (bout: Bout, http: HttpLine): Promise<void> => {
  const seats = await openHostileRoom(http, bout.random)
  await Promise.all((seats ?? []).map((seat) => participantBout(bout, seat)))
}

/** In a room of its own, or among honest people. */
const uploadRoomBout = async (bout: Bout, http: HttpLine, seats: readonly HostileSeat[]): Promise<void> => {
  const { random } = bout
  const own = random.chance(0.85) ? await openHostileRoom(http, random) : undefined
  await Promise.all((own ?? [random.pick(seats)]).map((seat) => uploadBout(bout, seat)))
}

const deafRoomBout = async (bout: Bout, http: HttpLine): Promise<void> => {
  const [seat] = (await openHostileRoom(http, bout.random)) ?? []
  if (seat) await deafBout(bout, seat)
}

const attack = async (bout: Bout, http: HttpLine, seats: readonly HostileSeat[]): Promise<void> => {
  const { random, counter } = bout
  const bouts = {
    room: () => roomBout(bout, http),
    garbage: () => garbageBout(bout),
    handshake: () => handshakeBout(bout),
    huge: () => hugeBout(bout),
    polling: () => pollingBout(http, random),
    requests: () => requestBout(http, random),
    neighbour: () => neighbourBout(bout, random.pick(seats)),
    upload: () => uploadRoomBout(bout, http, seats),
    deaf: () => deafRoomBout(bout, http),
  }
  while (!counter.done) await bouts[random.weighted(weights)]()
}

const tell = (report: HostileReport): void => {
  process.send?.(report)
}

const follow = async ({ origin, seed, floodFrames, frames, seats }: HostileOrders): Promise<void> => {
  const random = new Random(seed)
  const counter = new Counter()
  const begun = new HalfOpen(origin, halfOpen, random.fork())
  let phase: HostileReport['phase'] = 'flood'
  const report = () => tell({ phase, counts: counter.counts(), halfOpenClosed: begun.closed })
  const timer = setInterval(report, reportEveryMs)
  const [seat] = seats
  counter.allow(floodFrames)
  if (seat) await floodFromOneSeat({ origin, counter, random: random.fork() }, seat)
  counter.allow(frames)
  phase = 'everything'
  const http = new HttpLine(origin, counter)
  await Promise.all(
    Array.from({ length: atOnce }, () => attack({ origin, counter, random: random.fork() }, http, seats)),
  )
  phase = 'over'
  clearInterval(timer)
  http.close()
  begun.close()
  report()
}

const [, , orders] = process.argv
if (orders === undefined) throw new Error('the hostile need orders')
await follow(JSON.parse(orders))
process.disconnect?.()
