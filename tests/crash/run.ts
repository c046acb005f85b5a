/** A run of crash trials: people write in several rooms, the server is killed, started again, and everything seen is looked for. */
import { setTimeout } from 'node:timers/promises'
import type { Durability } from '@common-ground/server/config'
import { type ServerProcess, startServer } from '../rig/server-process.ts'
import { Random } from '../world/random.ts'
import type { CrashRoom, Tally } from './crash-room.ts'
import { newPlace, type Place, type StoreKind } from './place.ts'
import { openSession } from './session.ts'
import { steadily } from './steady.ts'

export interface RunOptions {
  readonly trials: number
  readonly seed: number
  /** Messages of words a second, of all people together. */
  readonly rate: number
  readonly store: StoreKind
  /** What the server is told of it. */
  readonly durability?: Durability
  /** Hears how each trial went. */
  readonly told?: (trial: number, soFar: Tally) => void
}

export interface RunResult extends Tally {
  readonly trials: number
  /** Messages of words a second that were sent, while they were. */
  readonly rateReached: number
  readonly wordsSent: number
  /** Words the room refused, by code. */
  readonly refused: Readonly<Record<string, number>>
}

/** The server dies after this long, in ms. */
const killAfter = { least: 100, most: 1_500 }
/** Rooms live through so many crashes, long enough to be compacted under way at a high rate; then come new ones. */
const trialsPerSession = 15
/** Acts for each message of words; a few a second at least. */
const actsPerWord = 0.1
const actsAtLeast = 5

const nothing: Tally = {
  seenWords: 0,
  seenActs: 0,
  lostWords: 0,
  lostActs: 0,
  brokenChains: 0,
  differing: 0,
  halves: 0,
}
const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (one, other) => ({
      seenWords: one.seenWords + other.seenWords,
      seenActs: one.seenActs + other.seenActs,
      lostWords: one.lostWords + other.lostWords,
      lostActs: one.lostActs + other.lostActs,
      brokenChains: one.brokenChains + other.brokenChains,
      differing: one.differing + other.differing,
      halves: one.halves + other.halves,
    }),
    nothing,
  )

/** Everybody at work, and the kill in the middle of it. */
const workUntilKilled = async (
  rooms: readonly CrashRoom[],
  server: ServerProcess,
  rate: number,
  random: Random,
): Promise<{ readonly count: number; readonly seconds: number }> => {
  const writers = rooms.flatMap((room) => room.writers)
  const words = steadily(rate, () => random.pick(writers).write())
  const acts = steadily(Math.max(actsAtLeast, rate * actsPerWord), () => random.pick(writers).act())
  await setTimeout(random.between(killAfter.least, killAfter.most))
  acts.stop()
  const written = words.stop()
  await server.kill()
  await Promise.all(writers.map((writer) => writer.cut()))
  return written
}

/** The server starts again on what it left; everyone comes back. */
const lookAfterwards = async (rooms: readonly CrashRoom[], place: Place): Promise<ServerProcess> => {
  for (const room of rooms) room.look()
  const store = await place.open()
  const stored = await Promise.all(rooms.map(({ id }) => store.read(id)))
  await store.close()
  const server = await startServer(place.dataDir, place.environment)
  await Promise.all(rooms.map((room) => room.comeBack(server.origin)))
  for (const [at, room] of rooms.entries()) room.compare(stored[at])
  for (const room of rooms) await room.sendAgain()
  return server
}

const refusals = (rooms: readonly CrashRoom[]): Readonly<Record<string, number>> => {
  const refused: Record<string, number> = {}
  for (const { writers } of rooms)
    for (const writer of writers)
      for (const [code, count] of writer.refused) refused[code] = (refused[code] ?? 0) + count
  return refused
}

export const crashRun = async (options: RunOptions): Promise<RunResult> => {
  const { trials, seed, rate, store, durability = 'power-loss', told } = options
  const random = new Random(seed)
  const place = await newPlace(store, durability)
  const everyRoom: CrashRoom[] = []
  let server = await startServer(place.dataDir, place.environment)
  let rooms: readonly CrashRoom[] = []
  let [count, seconds] = [0, 0]
  try {
    for (let trial = 1; trial <= trials; trial += 1) {
      if ((trial - 1) % trialsPerSession === 0) {
        for (const room of rooms) room.leave()
        rooms = await openSession(server.origin, rate, random.fork())
        everyRoom.push(...rooms)
      }
      const written = await workUntilKilled(rooms, server, rate, random)
      count += written.count
      seconds += written.seconds
      server = await lookAfterwards(rooms, place)
      told?.(trial, sum(everyRoom.map((room) => room.tally())))
    }
  } finally {
    for (const room of rooms) room.leave()
    await server.kill()
    await place.remove()
  }
  return {
    trials,
    ...sum(everyRoom.map((room) => room.tally())),
    rateReached: seconds === 0 ? 0 : Math.round(count / seconds),
    wordsSent: count,
    refused: refusals(everyRoom),
  }
}

/** Whether everything seen was kept, every copy says the same, and nothing is there by half. */
export const isClean = ({ lostWords, lostActs, brokenChains, differing, halves }: Tally): boolean =>
  lostWords + lostActs + brokenChains + differing + halves === 0
