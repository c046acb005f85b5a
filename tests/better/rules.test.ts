/** The rules of "better for both", pure: who switches it on, what is compared, how often, and that no way leads around the limit. */
import type { Act } from '@common-ground/shared/acts/act'
import { betterAgainAt, betterLeft, isBetterOn } from '@common-ground/shared/acts/better'
import { limits } from '@common-ground/shared/room/limits'
import { refusals } from '@common-ground/shared/room/refusal-sentences'
import { otherSide, sides } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BetterRoom, issues, opposed } from './better-room.ts'

const on: Act = { type: 'switch-better', on: true }
const off: Act = { type: 'switch-better', on: false }
const ask: Act = { type: 'ask-better' }

const asked = (): BetterRoom => {
  const room = new BetterRoom()
  room.on()
  room.offer('b', ['low', 'low', 'high', 'high'])
  return room
}

const locks = (room: BetterRoom) => sides.map((side) => room.room.ledgers[homeOf[side]].state.numbers.locks)

describe('switching on', () => {
  it('locks the numbers of both once both have, and not before', () => {
    const room = new BetterRoom()
    room.must('a', on)
    expect(isBetterOn(room.room.joint.better)).toBe(false)
    expect(locks(room)).toEqual([0, 0])
    expect(room.try('a', on)).toBe('already-said')
    room.must('b', on)
    expect(isBetterOn(room.room.joint.better)).toBe(true)
    expect(locks(room)).toEqual([1, 1])
  })

  it('is off for both once one has switched it off, and locks anew only when both switch it on again', () => {
    const room = asked()
    room.must('b', off)
    expect(room.room.joint.better.on).toEqual([])
    expect(room.try('mediator', ask)).toBe('better-off')
    room.must('b', on)
    expect(locks(room)).toEqual([1, 1])
    expect(room.try('a', off)).toBe('not-said')
    room.must('a', on)
    expect(locks(room)).toEqual([2, 2])
  })

  it.each(sides)('takes numbers of side %s itself on two issues, whatever the other has said', (side) => {
    const room = new BetterRoom({ ...opposed, [side]: [100, 0, 0, 0] })
    expect(room.try(side, on)).toBe('numbers-missing')
    room.must(otherSide(side), on)
    expect(room.try(side, on)).toBe('numbers-missing')
  })

  it('is for the sides alone', () => {
    expect(new BetterRoom().try('mediator', on)).toBe('not-for-your-role')
  })
})

describe('asking', () => {
  it('compares with what both agreed on, with the newest open offer, or with nothing', () => {
    const room = new BetterRoom()
    room.on()
    room.must('mediator', ask)
    expect(room.open?.against).toEqual({ from: 'nothing', issues: issues.map((issue) => ({ issue })) })
    room.must('a', { type: 'cancel-better', question: room.open?.id ?? '' })
    const first = room.offer('a', ['low', 'low', 'middle', 'middle'])
    room.must('b', ask)
    expect(room.open?.against).toMatchObject({ from: 'offer', offer: first })
    room.must('b', { type: 'cancel-better', question: room.open?.id ?? '' })
    room.must('b', { type: 'accept', offer: first })
    room.must('a', ask)
    const agreed = ['low', 'low', 'middle', 'middle'].map((to, at) => ({ issue: issues[at], to }))
    expect(room.open?.against).toEqual({ from: 'agreed', issues: agreed })
  })

  it('is for whoever is offered something, and for the mediator, not for whoever chose the offer', () => {
    const room = asked()
    expect(room.try('b', ask)).toBe('better-own-offer')
    expect(room.try('a', ask)).toBeUndefined()
    expect(room.try('mediator', ask)).toBe('better-running')
  })

  it('is not held up by an open offer on one issue alone: the newest one with something to trade counts', () => {
    const room = new BetterRoom()
    room.on()
    const [issue = ''] = issues
    const alone = (to: string) => ({ type: 'offer' as const, terms: [{ issue, to }], benefit: 'A plan' })
    room.must('b', alone('low'))
    room.must('a', ask)
    expect(room.open?.against).toMatchObject({ from: 'nothing' })
    room.must('a', { type: 'cancel-better', question: room.open?.id ?? '' })
    const whole = room.offer('b', ['low', 'low', 'middle', 'middle'])
    room.must('b', alone('middle'))
    room.must('a', ask)
    expect(room.open?.against).toMatchObject({ from: 'offer', offer: whole })
  })

  it('counts an offer on one issue together with what is agreed', () => {
    const room = new BetterRoom()
    room.on()
    const [first = '', second = ''] = issues
    room.must('b', { type: 'offer', terms: [{ issue: first, to: 'low' }], benefit: 'A plan' }, 'deal')
    room.must('a', { type: 'accept', offer: 'deal' })
    expect(room.try('a', ask)).toBe('better-nothing')
    room.must('b', { type: 'offer', terms: [{ issue: second, to: 'high' }], benefit: 'A plan' }, 'more')
    room.must('a', ask)
    expect(room.open?.against).toEqual({
      from: 'offer',
      offer: 'more',
      issues: [
        { issue: first, to: 'low' },
        { issue: second, to: 'high' },
      ],
    })
  })

  it('about the same again leads to the answer that is there', () => {
    const room = asked()
    room.must('a', ask)
    room.answer()
    room.later(limits.better.apartMs)
    expect(room.try('a', ask)).toBe('better-answered')
    expect(room.try('mediator', ask)).toBe('better-answered')
  })

  it('comes at least two minutes after the answer before', () => {
    const room = asked()
    room.must('a', ask)
    room.answer()
    room.offer('b', ['low', 'low', 'low', 'high'])
    const again = betterAgainAt(room.room.joint.better)
    room.later(again - 1 - room.room.clock)
    expect(room.try('a', ask)).toBe('better-too-soon')
    room.later(1)
    expect(room.try('a', ask)).toBeUndefined()
  })

  it('ends when somebody cancels or switches off: nothing is told, nothing is counted', () => {
    const room = asked()
    for (const end of ['cancel', 'off'] as const) {
      room.must('a', ask)
      const question = room.open?.id ?? ''
      room.must('b', end === 'off' ? off : { type: 'cancel-better', question })
      expect(room.open).toBeUndefined()
      expect(room.try('a', { type: 'cancel-better', question })).toBe('better-unknown')
    }
    expect(betterLeft(room.room.joint.better)).toEqual({ answers: 5, packages: 4 })
  })

  it('has a sentence for every refusal', () => {
    for (const [code, sentence] of Object.entries(refusals))
      if (code.startsWith('better-')) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })
})

describe('numbers changed after they were locked', () => {
  it.each(sides)(
    'tell nothing: whatever side %s says of itself then, the answer is the same, to the letter',
    (side) => {
      fc.assert(
        fc.property(fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }), fc.string(), (weights, seed) => {
          const room = asked()
          room.must('a', ask)
          const before = room.search(seed)
          room.weigh(side, weights)
          expect(room.search(seed)).toEqual(before)
        }),
        { numRuns: 50 },
      )
    },
  )
})

describe('the limit', () => {
  const move = fc.record({
    /** Who offers; the other side or the mediator asks. */
    offers: fc.constantFrom(...sides),
    mediator: fc.boolean(),
    values: fc.nat(80),
    /** What else is tried before: a new lock, other numbers, a search that is stopped, asking in vain. */
    before: fc.constantFrom('lock', 'weigh', 'cancel', 'ask', 'nothing'),
  } as const)
  type Move = typeof move extends fc.Arbitrary<infer Made> ? Made : never

  const valuesOf = (which: number) =>
    [0, 1, 2, 3].map((at) => (['low', 'middle', 'high'] as const)[Math.floor(which / 3 ** at) % 3] ?? 'low')

  const play = (room: BetterRoom, { offers, mediator, values, before }: Move, at: number): void => {
    const asker = mediator ? 'mediator' : otherSide(offers)
    room.later(limits.better.apartMs)
    if (before === 'lock') for (const act of [off, on]) for (const side of sides) room.try(side, act)
    if (before === 'weigh') room.weigh(offers, [values, 100 - values, 7, 7])
    room.offer(offers, valuesOf(values))
    if (before === 'cancel' && room.try(asker, ask) === undefined)
      room.must(offers, { type: 'cancel-better', question: room.open?.id ?? '' })
    for (const chair of [asker, 'mediator', ...sides] as const) room.try(chair, ask)
    if (room.open) room.answer(String(at))
    // Nothing of the pace is forgotten either.
    for (const chair of ['mediator', ...sides] as const) room.try(chair, ask)
  }

  it('holds whatever is switched, asked, cancelled and changed: five answers, four packages, two minutes apart', () => {
    let most = { answers: 0, packages: 0 }
    fc.assert(
      fc.property(fc.array(move, { minLength: 12, maxLength: 25 }), (moves) => {
        const room = new BetterRoom()
        room.on()
        for (const [at, one] of moves.entries()) play(room, one, at)
        const { answers } = room
        const told = answers.reduce((sum, { packages }) => sum + packages.length, 0)
        most = { answers: Math.max(most.answers, answers.length), packages: Math.max(most.packages, told) }
        expect(answers.length).toBeLessThanOrEqual(limits.better.answers)
        expect(told).toBeLessThanOrEqual(limits.better.packages)
        const questions = [...room.room.joint.better.questions.values()].filter(({ answer }) => answer)
        for (const [at, { at: when }] of questions.slice(1).entries())
          expect(when - (questions[at]?.answer?.at ?? 0)).toBeGreaterThanOrEqual(limits.better.apartMs)
      }),
      { numRuns: 100 },
    )
    // It is reached, so that it is seen to hold.
    expect(most).toEqual({ answers: limits.better.answers, packages: limits.better.packages })
  })

  it('is the end: then nobody can ask, with whatever lock, offer or id', () => {
    const room = asked()
    for (let at = 0; at < 12; at += 1)
      play(room, { offers: 'b', mediator: at % 2 === 0, values: (at * 7) % 81, before: 'lock' }, at)
    for (const chair of ['a', 'mediator'] as const) expect(room.try(chair, ask)).toBe('better-enough')
  })
})
