/** A proposal answered in secret, over real sockets: what whoever rejects is told, what anybody is told before its end, and what of a changed answer. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Hand } from '../rig/hand.ts'
import { jumpingClock } from '../rig/jumping-clock.ts'
import { masked } from '../rig/masked-frames.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { type SixHands, sixHands } from '../rig/six-hands.ts'
import { stateOf } from '../rig/three-hands.ts'

const minutes = 5
const names = ['ana', 'amy', 'ben', 'bea', 'mo', 'olu'] as const
type Name = (typeof names)[number]
type Answers = readonly (readonly [who: 'ana' | 'ben', answer: 'yes' | 'no'])[]

const { clock, schedule, jump } = jumpingClock()
let server: RunningServer
beforeAll(async () => {
  server = await runServer({ clock, schedule })
})
afterAll(() => server.close())

/** Whatever was told before, on each one's line, has come: the answer to this comes after it. */
const reached = async (six: SixHands): Promise<void> => {
  const answers = await Promise.all(names.map((name) => six[name].act({ type: 'nothing' })))
  for (const { refused } of answers) expect(refused).toBe('malformed')
}

interface Room {
  readonly six: SixHands
  readonly proposal: string
  /** Where each one's ear is since it was put. */
  readonly from: Readonly<Record<Name, number>>
}

const settled = async (six: SixHands): Promise<void> => {
  const length = Math.max(...names.map((name) => six[name].entries().length))
  await Promise.all(names.map((name) => six[name].until(() => six[name].entries().length >= length)))
}

const put = async (): Promise<Room> => {
  const six = await sixHands(server.origin)
  const proposal = randomUUID()
  await six.mo.act({ type: 'announce-proposal' }, proposal)
  await six.ana.act({ type: 'receive-proposal', proposal })
  await six.ben.act({ type: 'receive-proposal', proposal })
  const text = 'Four years at 2,220, and the roof in the first winter.'
  await six.mo.act({ type: 'put-proposal', proposal, text, terms: [], minutes })
  await settled(six)
  const from = Object.fromEntries(names.map((name) => [name, six[name].told.length]))
  return { six, proposal, from: from as Room['from'] }
}

const vote = ({ six, proposal }: Room, who: 'ana' | 'ben', answer: 'yes' | 'no') =>
  six[who].act({ type: 'vote', proposal, answer }, randomUUID(), who === 'ana' ? 'side-a' : 'side-b')

/** What each of them was told since it was put, ids of people by their names. */
const heard = ({ six, proposal, from }: Room): Readonly<Record<Name, string>> => {
  const named = (frames: unknown): string =>
    names.reduce(
      (text, name) => text.replaceAll(six[name].participant, name),
      JSON.stringify(frames).replaceAll(proposal, 'the proposal'),
    )
  const of = (name: Name) => named(six[name].told.slice(from[name]).map(masked))
  return { ana: of('ana'), amy: of('amy'), ben: of('ben'), bea: of('bea'), mo: of('mo'), olu: of('olu') }
}

const outcomeIn = ({ six, proposal }: Room, hand: Hand = six.mo) =>
  stateOf(hand).proposals.get(proposal)?.status

/** Rooms in which these are the answers, all of them watched until their end. */
const rooms = async (all: readonly Answers[]) => {
  const opened = await Promise.all(all.map(put))
  for (const [at, answers] of all.entries())
    for (const [who, answer] of answers) {
      const room = opened[at]
      if (room) expect((await vote(room, who, answer)).refused).toBeUndefined()
    }
  await Promise.all(opened.map(({ six }) => reached(six)))
  const during = opened.map(heard)
  jump(minutes * 60_000 + 1_000)
  await Promise.all(
    opened.flatMap((room) =>
      names.map((name) => room.six[name].until(() => outcomeIn(room, room.six[name]) !== 'put')),
    ),
  )
  const after = opened.map(heard)
  const outcomes = opened.map((room) => outcomeIn(room))
  for (const { six } of opened) six.leave()
  return { during, after, outcomes }
}

describe('over real sockets', { timeout: 120_000 }, () => {
  it('[T5] whoever says no is told the same, frame for frame, whatever the other side answered and in which order', async () => {
    const { after, outcomes } = await rooms([
      [['ana', 'no']],
      [
        ['ana', 'no'],
        ['ben', 'no'],
      ],
      [
        ['ben', 'no'],
        ['ana', 'no'],
      ],
      [
        ['ana', 'no'],
        ['ben', 'yes'],
      ],
      [
        ['ben', 'yes'],
        ['ana', 'no'],
      ],
    ])
    expect(outcomes).toEqual(outcomes.map(() => 'no-agreement'))
    const [first] = after
    for (const one of after)
      for (const name of ['ana', 'amy', 'mo', 'olu'] as const)
        expect([name, one[name]]).toEqual([name, first?.[name]])
    // It was told: the answer to its own side, and the end.
    expect(first?.ana).toContain('close-proposal')
    expect(first?.ana).not.toContain('said')
  })

  it('[T6] [T7] one answer, or a changed one, is told to nobody but its own side before the end', async () => {
    const { during, outcomes } = await rooms([
      [],
      [['ana', 'no']],
      [['ana', 'yes']],
      [
        ['ana', 'yes'],
        ['ana', 'no'],
        ['ana', 'yes'],
        ['ana', 'no'],
      ],
    ])
    expect(new Set(outcomes)).toEqual(new Set(['no-agreement']))
    for (const one of during)
      for (const name of ['ben', 'bea', 'mo', 'olu'] as const) expect([name, one[name]]).toEqual([name, '[]'])
    // Its own people see each of them.
    expect(during[3]?.amy.match(/vote/g)).toHaveLength(4)
  })

  it('[T6] two yeses end it at once, and only then does anybody hear that either answered', async () => {
    const room = await put()
    await vote(room, 'ana', 'yes')
    await reached(room.six)
    expect(heard(room).ben).toBe('[]')
    await vote(room, 'ben', 'yes')
    await Promise.all(
      names.map((name) => room.six[name].until(() => outcomeIn(room, room.six[name]) === 'agreed')),
    )
    expect((await vote(room, 'ana', 'no')).refused).toBe('proposal-over')
    room.six.leave()
  })

  it('[T3] a vote for the other side, from its space or into it, is nothing there', async () => {
    const room = await put()
    const { six, proposal } = room
    const no = { type: 'vote', proposal, answer: 'no' }
    expect((await six.ana.act(no, randomUUID(), 'side-b')).refused).toBe('space-unknown')
    expect((await six.mo.act(no, randomUUID(), 'side-b')).refused).toBe('space-unknown')
    expect((await six.ana.act(no, randomUUID(), 'joint')).refused).toBe('space-unknown')
    expect((await six.ana.act(no, randomUUID(), 'caucus-a')).refused).toBe('space-unknown')
    expect((await six.amy.act(no, randomUUID(), 'side-a')).refused).toBe('authority-needed')
    six.leave()
  })
})

it('[T29] a clock that is set back gives no more time and takes none; one set forward ends it', async () => {
  const room = await put()
  jump(-3 * 60_000)
  expect((await vote(room, 'ana', 'yes')).refused).toBeUndefined()
  jump(3 * 60_000 + minutes * 60_000 + 1_000)
  await room.six.mo.until(() => outcomeIn(room) === 'no-agreement')
  expect((await vote(room, 'ben', 'yes')).refused).toBe('proposal-over')
  jump(-minutes * 60_000)
  expect((await vote(room, 'ben', 'yes')).refused).toBe('proposal-over')
  room.six.leave()
})
