/** How the clerk answers "better for both": at the time of the question, whatever the search does; once, or saying that it could not. */
import type { Search } from '@common-ground/server/room/searching'
import type { Act } from '@common-ground/shared/acts/act'
import type { AnswerBetterAct } from '@common-ground/shared/acts/better'
import { type FoundPackage, lookThrough } from '@common-ground/shared/better/looks'
import type { SearchTask } from '@common-ground/shared/better/task'
import { type Side, sides } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import { RoomOfFour } from '../round/room-of-four.ts'
import { idOf, issues, options } from './better-room.ts'

const chairs = ['a', 'b', 'mediator', 'observer'] as const

/** A searcher and a clock that do what the test says, when it says so. */
class Held {
  readonly searches: { readonly task: SearchTask; readonly seed: string; cancelled: boolean }[] = []
  readonly timers: { readonly ms: number; readonly fire: () => void; cancelled: boolean }[] = []
  readonly reports: string[] = []
  #settle: { found: (found: readonly FoundPackage[]) => void; broken: (error: Error) => void }[] = []

  readonly searcher = {
    search: (task: SearchTask, seed: string): Search => {
      const asked = { task, seed, cancelled: false }
      this.searches.push(asked)
      const found = new Promise<readonly FoundPackage[]>((resolve, reject) => {
        this.#settle.push({ found: resolve, broken: reject })
      })
      return {
        found,
        cancel: () => {
          asked.cancelled = true
        },
      }
    },
  }
  readonly schedule = (fire: () => void, ms: number) => {
    const timer = { ms, fire, cancelled: false }
    this.timers.push(timer)
    return () => {
      timer.cancelled = true
    }
  }
  readonly report = (what: string): void => void this.reports.push(what)

  find(): void {
    const asked = this.searches.at(-1)
    if (asked) this.#settle.at(-1)?.found(lookThrough(asked.task, asked.seed))
  }

  async breakDown(): Promise<void> {
    this.#settle.at(-1)?.broken(new Error('out of memory'))
    await rest()
  }
}

/** Until everything that can go on by itself has. */
const rest = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

const worths = { a: [100, 50, 0], b: [0, 50, 100] } as const
const usual = { a: [50, 30, 15, 5], b: [5, 15, 30, 50] } as const

const begun = async (held: Held, weights: Readonly<Record<Side, readonly number[]>> = usual) => {
  const room = await RoomOfFour.open(29, {
    searcher: held.searcher,
    schedule: held.schedule,
    report: held.report,
  })
  const { a, b } = room.people
  for (const id of issues)
    await a.act(
      'joint',
      { type: 'open-issue', title: `Issue ${id}`, kind: { type: 'choice', options: [...options] } },
      id,
    )
  for (const side of ['a', 'b'] as const)
    for (const [at, issue] of issues.entries()) {
      const said = options.map((option, place) => ({ option, worth: worths[side][place] ?? 0 }))
      const act = { type: 'set-issue-numbers', issue, weight: weights[side][at] ?? 0, worths: said } as const
      await room.people[side].act(homeOf[side], act)
    }
  for (const person of [a, b]) await person.act('joint', { type: 'switch-better', on: true })
  const terms = issues.map((issue, at) => ({ issue, to: ['high', 'middle', 'middle', 'low'][at] ?? '' }))
  await b.act('joint', { type: 'offer', terms, benefit: 'A plan' }, idOf(0x77))
  return room
}

/** The clerk goes on by itself after it has answered. */
const act = async (
  room: RoomOfFour,
  chair: Exclude<(typeof chairs)[number], 'observer'>,
  sent: Act,
): Promise<string> => {
  const id = await room.people[chair].act('joint', sent)
  await rest()
  return id
}

const answersOf = async (room: RoomOfFour): Promise<readonly AnswerBetterAct[]> =>
  (await room.entries('joint')).flatMap(({ act }) => (act.type === 'answer-better' ? [act] : []))

describe('an answer', () => {
  it('comes at its time and not before, however quick the search was', async () => {
    const held = new Held()
    const room = await begun(held)
    await act(room, 'a', { type: 'ask-better' })
    held.find()
    await rest()
    expect(await answersOf(room)).toEqual([])
    expect(held.timers.map(({ ms }) => ms)).toEqual([3_000])
    held.timers[0]?.fire()
    await rest()
    expect(await answersOf(room)).toMatchObject([{ type: 'answer-better' }])
  })

  it('comes after its time when the search is slow, and once', async () => {
    const held = new Held()
    const room = await begun(held)
    await act(room, 'mediator', { type: 'ask-better' })
    held.timers[0]?.fire()
    await rest()
    expect(await answersOf(room)).toEqual([])
    held.find()
    await rest()
    await act(room, 'mediator', { type: 'post-statement', text: 'Thank you.' })
    expect(await answersOf(room)).toHaveLength(1)
  })

  it('[E2] is told the same, to the last bit, to both sides, the mediator and observers', async () => {
    const held = new Held()
    const room = await begun(held)
    await act(room, 'a', { type: 'ask-better' })
    held.find()
    held.timers[0]?.fire()
    await rest()
    const last = chairs.map((chair) => room.people[chair].heard.at(-1))
    expect(last[0]).toContain('words')
    expect(new Set(last).size).toBe(1)
  })

  it('[T14] is waited for alike whatever numbers a side has: until it comes, the other hears the same', async () => {
    const heardBy = async (a: readonly number[]): Promise<readonly string[]> => {
      const held = new Held()
      const room = await begun(held, { ...usual, a })
      await act(room, 'mediator', { type: 'ask-better' })
      held.find()
      await rest()
      expect(held.timers.map(({ ms }) => ms)).toEqual([3_000])
      return room.people.b.heard
    }
    const [one, other] = [await heardBy([50, 30, 15, 5]), await heardBy([1, 2, 96, 1])]
    expect(other).toEqual(one)
  })

  it('says that the room could not look, when the search breaks three times, and counts for nothing', async () => {
    const held = new Held()
    const room = await begun(held)
    await act(room, 'a', { type: 'ask-better' })
    for (let attempt = 0; attempt < 3; attempt += 1) await held.breakDown()
    held.timers[0]?.fire()
    await rest()
    expect(held.reports).toEqual(['search-broken', 'search-broken', 'search-broken'])
    expect(await answersOf(room)).toMatchObject([{ packages: [], failed: true }])
    // At once, about the same.
    await act(room, 'a', { type: 'ask-better' })
    expect(held.searches).toHaveLength(4)
  })

  it('comes after a search that broke once, from the same lots', async () => {
    const held = new Held()
    const room = await begun(held)
    await act(room, 'a', { type: 'ask-better' })
    await held.breakDown()
    held.find()
    held.timers[0]?.fire()
    await rest()
    expect(held.searches.map(({ seed }) => seed)).toEqual([held.searches[0]?.seed, held.searches[0]?.seed])
    expect((await answersOf(room)).map(({ failed }) => failed)).toEqual([undefined])
  })

  it('does not come once it is stopped, switched off, or the room is closed; opened again, the room looks again', async () => {
    const held = new Held()
    const room = await begun(held)
    const question = await act(room, 'a', { type: 'ask-better' })
    await act(room, 'b', { type: 'cancel-better', question })
    expect(held.searches.map(({ cancelled }) => cancelled)).toEqual([true])
    expect(held.timers.map(({ cancelled }) => cancelled)).toEqual([true])
    await act(room, 'a', { type: 'ask-better' })
    for (const side of sides)
      await act(room, side, { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    const closed = held.searches.length
    expect(held.searches.at(-1)?.cancelled).toBe(true)
    held.find()
    for (const timer of held.timers) timer.fire()
    await rest()
    expect(await answersOf(room)).toEqual([])
    for (const side of sides) await act(room, side, { type: 'move-stage', to: 'bargaining' })
    expect(held.searches.length).toBe(closed + 1)
    await act(room, 'b', { type: 'switch-better', on: false })
    expect(held.searches.at(-1)?.cancelled).toBe(true)
  })
})
