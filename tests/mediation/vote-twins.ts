/**
 * Rooms alike in everything but how a side answers a proposal: what everybody else is told and answered must be the same, to
 * the last bit, until both say yes or the time is over, and for whoever said no after that too.
 *
 *   one seed --> the room, its proposal, who asks what meanwhile (the same in all)
 *            --> the answers, changed or not, in whatever order (different)
 */
import type { Schedule } from '@common-ground/server/room/registry'
import type { Act } from '@common-ground/shared/acts/act'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import { homeOf } from '@common-ground/shared/room/space'
import { RoomOfFour } from '../round/room-of-four.ts'

export type Answer = 'yes' | 'no'
/** One answer after another, each so many ms after the proposal was put. */
export interface Said {
  readonly side: 'a' | 'b'
  readonly answer: Answer
  readonly after: number
}

export interface Heard {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly mediator: readonly string[]
  readonly observer: readonly string[]
}
export type Ear = keyof Heard

export const minutes = 10
const until = minutes * 60_000

/** Timers that go off when the test says what time it is. */
const clockwork = () => {
  const waiting = new Map<object, { readonly at: number; readonly act: () => void }>()
  const clock = { now: 0 }
  const schedule: Schedule = (act, ms) => {
    const key = {}
    waiting.set(key, { at: clock.now + ms, act })
    return () => void waiting.delete(key)
  }
  const due = () => {
    for (const [key, { at, act }] of waiting)
      if (at <= clock.now) {
        waiting.delete(key)
        act()
      }
  }
  return { clock, schedule, due }
}

/**
 * What each heard from the moment it was put until `watched` ms after that, and then until long after its end. At whole
 * minutes everybody looks at the room again.
 */
export const heardOf = async (
  seed: number,
  said: readonly Said[],
): Promise<{ readonly during: Heard; readonly after: Heard }> => {
  const { clock, schedule, due } = clockwork()
  const room = await RoomOfFour.open(seed, { schedule })
  const { a, b, mediator, observer } = room.people
  clock.now = room.clock.now
  const proposal = identifierFrom('proposal')
  await mediator.act('joint', { type: 'announce-proposal' }, proposal)
  await a.act('joint', { type: 'receive-proposal', proposal }, identifierFrom('a receives'))
  await b.act('joint', { type: 'receive-proposal', proposal }, identifierFrom('b receives'))
  const put: Act = { type: 'put-proposal', proposal, text: 'Four years at 2,220.', terms: [], minutes }
  await mediator.act('joint', put, identifierFrom('put'))
  const start = clock.now
  const ears = { a, b, mediator, observer }
  const marks = {
    a: a.heard.length,
    b: b.heard.length,
    mediator: mediator.heard.length,
    observer: observer.heard.length,
  }
  const cut = (): Heard => {
    const take = (ear: Ear) => {
      const told = ears[ear].heard.slice(marks[ear])
      marks[ear] = ears[ear].heard.length
      return told
    }
    return { a: take('a'), b: take('b'), mediator: take('mediator'), observer: take('observer') }
  }
  const at = async (ms: number) => {
    clock.now = start + ms
    room.clock.now = clock.now
    due()
    await room.idle()
  }
  const looks = Array.from({ length: minutes }, (_, minute) => ({ after: minute * 60_000 + 30_000 }))
  const counts = { a: 0, b: 0 }
  const steps = [...looks, ...said].sort((one, other) => one.after - other.after)
  for (const step of steps) {
    await at(step.after)
    if ('side' in step) {
      const { side, answer } = step
      counts[side] += 1
      // Named by whoever sends it: the same for the same answers of this side, whatever the other does.
      await ears[side].act(
        homeOf[side],
        { type: 'vote', proposal, answer },
        identifierFrom(`${side} ${counts[side]}`),
      )
    } else for (const ear of [a, b, mediator, observer]) await ear.open('joint')
  }
  await at(until - 1)
  const during = cut()
  for (const ms of [until, until + 999, until + 1_000, until + 60_000]) await at(ms)
  for (const ear of [a, b, mediator, observer]) await ear.open('joint')
  return { during, after: cut() }
}
