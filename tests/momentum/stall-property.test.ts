/** What holds of stall signs for every run of acts: sides swapped they are the same, they name what is there, and read only what is joint. */
import type { Act } from '@common-ground/shared/acts/act'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import type { Board, StallSign } from '@common-ground/shared/momentum/stall-signs'
import type { StallThresholds } from '@common-ground/shared/momentum/stall-thresholds'
import { signNames } from '@common-ground/shared/momentum/usual-thresholds'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { minute, StallRoom } from './stall-room.ts'

const points = ['The noise keeps us awake', 'The rent has to be paid', 'We like the garden a lot'] as const
const values = ['100', '100.0', '110', '150', '200'] as const

/** One thing somebody tries; refused, it changes nothing. */
interface Tried {
  readonly kind:
    | 'say'
    | 'offer'
    | 'decline'
    | 'accept'
    | 'agree'
    | 'understand'
    | 'back'
    | 'pause'
    | 'own'
    | 'wait'
  readonly by: Side
  readonly which: number
  readonly value: number
}

const tries: fc.Arbitrary<readonly Tried[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Tried['kind']>(
      ...([
        'say',
        'offer',
        'decline',
        'accept',
        'agree',
        'understand',
        'back',
        'pause',
        'own',
        'wait',
      ] as const),
    ),
    by: fc.constantFrom(...sides),
    which: fc.nat(7),
    value: fc.nat(4),
  }),
  { maxLength: 60, size: 'max' },
)

const pick = <Item>(items: readonly Item[], which: number): Item | undefined => items[which % items.length]

const actOf = (
  room: StallRoom,
  issues: readonly string[],
  { kind, which, value }: Tried,
): Act | undefined => {
  const { offers, statements } = room.room.joint
  const offer = pick([...offers.keys()], which)
  const statement = pick([...statements.values()], which)
  const said = statement && { statement: statement.id, words: statement.words }
  switch (kind) {
    case 'say':
      return { type: 'post-statement', text: pick(points, which) ?? '' }
    case 'offer':
      return {
        type: 'offer',
        terms: [{ issue: pick(issues, which) ?? '', to: values[value] ?? '' }],
        benefit: 'A plan',
      }
    case 'decline':
    case 'accept':
      return offer === undefined ? undefined : { type: kind, offer }
    case 'agree':
      return said && { type: 'answer-agree', ...said, answer: value < 3 ? 'no' : 'yes' }
    case 'understand':
      return said && { type: 'answer-understood', ...said, answer: value < 2 ? 'not-yet' : 'yes' }
    case 'back':
      return said && { type: 'say-back', ...said, text: 'So you mean …' }
    case 'pause':
      return { type: 'ask-pause', minutes: 5 }
    case 'own':
      return { type: 'set-alternative', worth: value }
    case 'wait':
      return undefined
  }
}

const goals = [0, 1, 2].map((at) => ({ id: identifierFrom(`goal ${at}`), common: at !== 1 }))
const board: Board = { goals, wroteAt: 0 }

/** So that every sign shows in many of the runs. */
const early: StallThresholds = {
  'no-narrowing': { moves: 2 },
  'same-text-again': { times: 2, within: 12 },
  'refusals-rising': { refusals: 1, within: 6 },
  'nothing-touched': { minutes: 5 },
  'loops-owed': { statements: 2 },
  'goal-unlinked': {},
}

/** Plays it with the sides as they are or swapped, and reads the signs after each. */
const play = (run: readonly Tried[], swapped: boolean, leave: ReadonlySet<Tried['kind']> = new Set()) => {
  const room = new StallRoom()
  const seat = (side: Side): Side => (swapped ? otherSide(side) : side)
  for (const side of sides) room.act(seat(side), { type: 'move-stage', to: 'exploring' })
  room.set(early)
  const issues = [room.price(seat('a')), room.price(seat('b'))]
  const signs: (readonly StallSign[])[] = []
  for (const one of run) {
    const act = actOf(room, issues, one)
    if (one.kind === 'wait') room.wait((one.value + 1) * 3 * minute)
    else if (act && !leave.has(one.kind)) room.try(seat(one.by), act)
    else room.skip()
    signs.push(room.signs(board))
  }
  return { room, signs }
}

it('[E1] with the sides swapped, the room says the very same', () => {
  fc.assert(
    fc.property(tries, (run) => {
      expect(play(run, true).signs).toEqual(play(run, false).signs)
    }),
    { seed: 7, numRuns: 60 },
  )
})

it('[T1] what a side does in its own space changes no sign', () => {
  fc.assert(
    fc.property(tries, (run) => {
      const withOwn = run.flatMap((one): readonly Tried[] => [one, { ...one, kind: 'own' }])
      expect(play(withOwn, false).signs).toEqual(play(withOwn, false, new Set(['own'])).signs)
    }),
    { seed: 8, numRuns: 40 },
  )
})

it('every sign shows in some of these runs', () => {
  const shown = fc.sample(tries, { seed: 7, numRuns: 60 }).flatMap((run) => play(run, false).signs.flat())
  expect(new Set(shown.map(({ sign }) => sign))).toEqual(new Set(signNames))
})

it('each sign names what is in the room, was there by now, and shows no more than its rule says', () => {
  fc.assert(
    fc.property(tries, (run) => {
      const { room, signs } = play(run, false)
      const { issues, statements, offers } = room.room.joint
      const known = new Set([
        ...issues.keys(),
        ...statements.keys(),
        ...offers.keys(),
        ...goals.map(({ id }) => id),
      ])
      for (const sign of signs.flat()) {
        const text = JSON.stringify(sign)
        for (const [id] of text.matchAll(/[0-9a-f-]{36}/g)) expect(known).toContain(id)
        expect(sign.since).toBeLessThanOrEqual(room.now)
        for (const { id, name } of room.room.joint.people.values()) {
          expect(text).not.toContain(id)
          expect(text).not.toContain(`"${name}"`)
        }
      }
      for (const at of signs) expect(new Set(at.map(({ sign }) => sign)).size).toBe(at.length)
    }),
    { seed: 9, numRuns: 60 },
  )
})
