/**
 * A hostile run: a real server, honest people at work in several rooms, and a process full of hostile ones. Beside it another
 * server that nobody attacks, with people at the same work: what it takes them is the machine's doing, not the hostiles'.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { constants, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ServerProcess, startServer } from '../rig/server-process.ts'
import { Random } from '../world/random.ts'
import type { Counts } from './counts.ts'
import { HonestRoom } from './honest-room.ts'
import type { HostileOrders, HostileReport } from './hostile-process.ts'
import { LogWatch } from './log-watch.ts'
import { memoryOf } from './memory.ts'

export interface FuzzOptions {
  readonly frames: number
  readonly seed: number
  /** How much the server says; at `debug` every request. */
  readonly logLevel: string
  /** Hears now and then how it goes. */
  readonly told?: (line: string) => void
}

export interface FuzzResult {
  readonly counts: Counts
  /** Whether the server ended before it was told to. */
  readonly crashed: boolean
  /** Lines of its log at error level. */
  readonly bugs: readonly string[]
  /** Lines of its log with something of people in them. */
  readonly leaks: readonly string[]
  /** What became of honest people's rooms that should not have. */
  readonly harm: readonly string[]
  /** In MB: once it is warm, at each quarter, and after the hostile are gone. */
  readonly memory: { readonly start: number; readonly quarters: readonly number[]; readonly end: number }
  /** In ms: while one seat flooded, all the time, and all the time on the server that nobody attacked. */
  readonly slowestAct: { readonly flood: number; readonly all: number; readonly undisturbed: number }
  readonly halfOpenClosed: number
  readonly seconds: number
}

/** Of all frames: from one seat at full speed, first. */
const floodShare = 0.1
/** The server is warm after this share. */
const warmAt = 0.05
/** Slower acts than this are told of, in ms. */
const worthTelling = 300
/** In MB: a server that keeps a few hundred bytes of every frame of a long run dies of it, whenever garbage is collected. */
const memoryCap = '--max-old-space-size=320'
/** What stands in honest people's rooms: titles, names, words. */
const honestText = /Harbour|Quayside|Honest|<[a-z]+\d+>/

const hostileProcess = fileURLToPath(new URL('./hostile-process.ts', import.meta.url))

interface Watched {
  readonly start: number
  readonly quarters: readonly number[]
  readonly slowest: FuzzResult['slowestAct']
  readonly last: HostileReport | undefined
}

const unleash = async (
  { pid, ended }: ServerProcess,
  rooms: readonly HonestRoom[],
  undisturbed: HonestRoom,
  orders: HostileOrders,
  told: (line: string) => void,
): Promise<Watched> => {
  const total = orders.floodFrames + orders.frames
  const child = fork(hostileProcess, [JSON.stringify(orders)], { execArgv: ['--import', 'tsx'] })
  // The hostile are elsewhere: they take the server's time by what they send, not by taking its processor.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  const quarters: number[] = []
  const slowest = { flood: 0, all: 0, undisturbed: 0 }
  let start = 0
  let last: HostileReport | undefined
  child.on('message', (report: HostileReport) => {
    const { frames } = report.counts
    const act = Math.round(Math.max(...rooms.map((room) => room.takeSlowest())))
    if (act > Math.max(slowest.all, worthTelling)) told(`${frames} frames, an act took ${act} ms`)
    slowest.all = Math.max(slowest.all, act)
    slowest.undisturbed = Math.max(slowest.undisturbed, Math.round(undisturbed.takeSlowest()))
    if ((last?.phase ?? 'flood') === 'flood') slowest.flood = Math.max(slowest.flood, act)
    if (start === 0 && frames >= total * warmAt) start = memoryOf(pid)
    if (frames >= ((quarters.length + 1) * total) / 4 && quarters.length < 4) {
      quarters.push(memoryOf(pid))
      told(
        `${frames} frames, ${quarters.at(-1)} MB, slowest act ${slowest.all} ms, undisturbed ${slowest.undisturbed} ms`,
      )
    }
    last = report
  })
  const over = once(child, 'exit')
  // Nobody is left to attack.
  void ended.then(() => child.kill())
  await over
  return { start, quarters, slowest, last }
}

const aDirectory = (): string => mkdtempSync(join(tmpdir(), 'common-ground-fuzz-'))

const noCounts: Counts = { frames: 0, refused: 0, taken: 0, codes: {}, kinds: {} }

export const fuzzRun = async ({
  frames,
  seed,
  logLevel,
  told = () => undefined,
}: FuzzOptions): Promise<FuzzResult> => {
  const random = new Random(seed)
  const [dataDir, otherDir] = [aDirectory(), aDirectory()]
  const log = new LogWatch(honestText)
  const environment = { LOG_LEVEL: logLevel, DATABASE_URL: '' }
  const server = await startServer(dataDir, { ...environment, NODE_OPTIONS: memoryCap }, log.hear)
  const other = await startServer(otherDir, environment)
  let over = false
  let crashed = false
  void server.ended.then(() => {
    crashed = !over
  })
  const begunAt = performance.now()
  const rooms = [
    await HonestRoom.open(server.origin, false, random.fork()),
    await HonestRoom.open(server.origin, false, random.fork()),
    await HonestRoom.open(server.origin, true, random.fork()),
  ]
  const undisturbed = await HonestRoom.open(other.origin, false, random.fork())
  try {
    for (const room of [...rooms, undisturbed]) room.work()
    const floodFrames = Math.round(frames * floodShare)
    const { start, quarters, slowest, last } = await unleash(
      server,
      rooms,
      undisturbed,
      {
        origin: server.origin,
        seed: random.word(),
        floodFrames,
        frames: frames - floodFrames,
        seats: rooms.flatMap(({ hostile }) => hostile ?? []),
      },
      told,
    )
    const seconds = Math.round((performance.now() - begunAt) / 1000)
    undisturbed.rest()
    const harm = crashed ? [] : (await Promise.all(rooms.map((room) => room.check()))).flat()
    const memory = { start, quarters, end: memoryOf(server.pid) }
    const { bugs, leaks } = log
    const { counts = noCounts, halfOpenClosed = 0 } = last ?? {}
    return { counts, crashed, bugs, leaks, harm, memory, slowestAct: slowest, halfOpenClosed, seconds }
  } finally {
    for (const room of [...rooms, undisturbed]) room.leave()
    over = true
    await Promise.all([server.stop(), other.stop()])
    for (const directory of [dataDir, otherDir]) rmSync(directory, { recursive: true, force: true })
  }
}
