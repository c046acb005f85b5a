/** Plays many plans, several rooms at once, then checks every room against the store and counts. */

import type { Store } from '@common-ground/server/store/store'
import type { Act } from '@common-ground/shared/acts/act'
import { checkLive, checkStored, type LiveCheck, readStored } from './check.ts'
import { sayOf } from './failure.ts'
import { type Account, Hand } from './hand.ts'
import { atOnce } from './pace.ts'
import { nameOf, type Plan } from './plan.ts'
import { play } from './play.ts'
import { leave, openRoom, sitAt } from './table.ts'
import type { TemporaryServer } from './temporary-server.ts'

/** What a replay came to; the last line of `--json`. */
export interface Outcome {
  dialogues: number
  statements: number
  /** Statements said back and confirmed. */
  loops: number
  offers: number
  accepted: number
  declined: number
  walkedAway: number
  /** Things that went wrong: the three that must be zero. */
  errors: number
  diverged: number
  lost: number
  seconds: number
}

export interface RunOptions {
  /** Rooms at once. */
  readonly rooms: number
  /** Told after each room, and for everything found. */
  readonly say: (line: string) => void
  /** Once aborted, no further room is opened and nothing more is said. */
  readonly signal?: AbortSignal
}

interface PlayedRoom {
  readonly plan: Plan
  readonly room: string
  readonly account: Account
  readonly live: LiveCheck
  readonly errors: readonly string[]
}

/** A room that could not even be opened or compared leaves only its errors. */
type RoomResult = PlayedRoom | { readonly plan: Plan; readonly errors: readonly string[] }

const playRoom = async ({ surroundings }: TemporaryServer, plan: Plan): Promise<RoomResult> => {
  const errors: string[] = []
  try {
    const opened = await openRoom(surroundings, `Campsite negotiation ${plan.position}`)
    const hand = new Hand(await sitAt(surroundings, opened, 'all'), surroundings)
    try {
      await play(hand, plan, atOnce).catch((error: unknown) => errors.push(sayOf(error)))
      const refused = hand.wordsRefused()
      if (refused > 0) errors.push(`${refused} texts were refused`)
      const live = await checkLive(hand)
      const account = { done: hand.done, goals: hand.goals }
      return { plan, room: opened.room, account, live, errors }
    } finally {
      leave(hand.table)
    }
  } catch (error) {
    return { plan, errors: [...errors, sayOf(error)] }
  }
}

/** Plays all, at most `rooms` at once; in the order of the plans. */
const playAll = async (
  server: TemporaryServer,
  plans: readonly Plan[],
  { rooms, say, signal }: RunOptions,
): Promise<readonly RoomResult[]> => {
  const results: RoomResult[] = []
  const waiting = plans.values()
  let played = 0
  const table = async (): Promise<void> => {
    // All tables take from one iterator, so each plan is played once.
    for (const plan of waiting) {
      const result = await playRoom(server, plan)
      if (signal?.aborted) return
      results.push(result)
      played += 1
      say(`${played} of ${plans.length} played: ${nameOf(plan)}`)
      for (const error of result.errors) say(`  ERROR ${error}`)
    }
  }
  await Promise.all(Array.from({ length: Math.min(rooms, plans.length) }, table))
  return results.sort((one, other) => one.plan.position - other.plan.position)
}

const counts = (acts: readonly Act[]) => {
  const of = (type: Act['type']) => acts.filter((act) => act.type === type).length
  return {
    statements: of('post-statement'),
    loops: acts.filter((act) => act.type === 'hear-back' && act.answer === 'yes').length,
    offers: of('offer'),
    accepted: of('accept'),
    declined: of('decline'),
    walkedAway: acts.filter((act) => act.type === 'move-stage' && act.outcome === 'no-agreement').length,
  }
}

const judge = async (store: Store, result: RoomResult, say: RunOptions['say']) => {
  if (!('room' in result)) return { errors: result.errors.length, diverged: 0, lost: 0 }
  const found = checkStored(await readStored(store, result.room), result.live, result.account)
  for (const line of found.said) say(`${nameOf(result.plan)}: ${line}`)
  return {
    errors: result.errors.length + found.errors,
    diverged: found.diverged ? 1 : 0,
    lost: found.lost,
  }
}

export const run = async (
  server: TemporaryServer,
  plans: readonly Plan[],
  options: RunOptions,
): Promise<Outcome> => {
  const { now } = server.surroundings
  const started = now()
  const results = await playAll(server, plans, options)
  const store = await server.stop()
  let [errors, diverged, lost] = [0, 0, 0]
  for (const result of results) {
    const judged = await judge(store, result, options.say)
    errors += judged.errors
    diverged += judged.diverged
    lost += judged.lost
  }
  const acts = results.flatMap((result) =>
    'room' in result ? result.account.done.map(({ act }) => act) : [],
  )
  const seconds = Math.round((now() - started) / 100) / 10
  return { dialogues: results.length, ...counts(acts), errors, diverged, lost, seconds }
}

export const isClean = ({ errors, diverged, lost }: Outcome): boolean =>
  errors === 0 && diverged === 0 && lost === 0
