/** No narrowing, nothing touched, loops owed, goals nothing serves: when each shows, and when it does not. */
import { movesThatFit } from '@common-ground/shared/momentum/stall-signs'
import { signNames } from '@common-ground/shared/momentum/usual-thresholds'
import { describe, expect, it } from 'vitest'
import { emptyBoard, minute, StallRoom, second } from './stall-room.ts'

const atWork = (): StallRoom => {
  const room = new StallRoom()
  room.stage('exploring')
  return room
}

describe('no narrowing', () => {
  it('shows for each issue with three moves in a row that did not narrow it', () => {
    const room = atWork()
    const [price, other] = [room.price(), room.price('b')]
    room.offer('a', price, '100')
    room.offer('b', price, '200')
    expect(room.names()).not.toContain('no-narrowing')
    room.offer('a', price, '90')
    room.offer('b', other, '7')
    expect(room.sign('no-narrowing')).toEqual({
      sign: 'no-narrowing',
      since: room.now - second,
      issues: [{ issue: price, moves: 3 }],
    })
  })

  it('not when a move narrowed, and not for an issue that was set aside or agreed', () => {
    const room = atWork()
    const price = room.price()
    for (const [by, to] of [
      ['a', '100'],
      ['b', '200'],
      ['a', '120'],
    ] as const)
      room.offer(by, price, to)
    expect(room.names()).not.toContain('no-narrowing')
    room.offer('a', price, '110')
    room.offer('b', price, '210')
    const last = room.offer('b', price, '220')
    expect(room.names()).toContain('no-narrowing')
    room.act('a', { type: 'accept', offer: last })
    expect(room.names()).not.toContain('no-narrowing')

    const aside = atWork()
    const parking = aside.price()
    const made = ['1', '9', '1'].map((to) => aside.offer(to === '9' ? 'b' : 'a', parking, to))
    for (const [at, offer] of made.entries()) aside.decline(at === 1 ? 'a' : 'b', offer)
    expect(aside.names()).toContain('no-narrowing')
    for (const by of ['a', 'b'] as const) aside.act(by, { type: 'set-aside-issue', issue: parking })
    expect(aside.names()).not.toContain('no-narrowing')
  })
})

describe('nothing touched', () => {
  it('shows ten minutes after the last entry by a person, to the millisecond', () => {
    const room = atWork()
    room.say('a', 'We begin here')
    const { now } = room
    expect(room.sign('nothing-touched', emptyBoard, now + 10 * minute - 1)).toBeUndefined()
    expect(room.sign('nothing-touched', emptyBoard, now + 10 * minute)).toEqual({
      sign: 'nothing-touched',
      since: now,
      minutes: 10,
    })
  })

  it('counts from words of the joint room when they came later', () => {
    const room = atWork()
    const wroteAt = room.now + 4 * minute
    const board = { ...emptyBoard, wroteAt }
    expect(room.names(board, room.now + 10 * minute)).not.toContain('nothing-touched')
    expect(room.sign('nothing-touched', board, wroteAt + 10 * minute)?.since).toBe(wroteAt)
  })

  it('[T1] knows nothing of what a side or a mediator does in its own space', () => {
    const room = atWork()
    const { now } = room
    room.wait(9 * minute)
    room.act('a', { type: 'set-alternative', worth: 40 })
    expect(room.sign('nothing-touched', emptyBoard, now + 10 * minute)?.since).toBe(now)
  })

  it('stands still in a pause, and does not show during one', () => {
    const room = atWork()
    const { now } = room
    room.wait(4 * minute)
    room.act('a', { type: 'ask-pause', minutes: 15 })
    const paused = room.now
    expect(room.names(emptyBoard, now + 12 * minute)).not.toContain('nothing-touched')
    // Four minutes and a second had run before it.
    const due = paused + 15 * minute + (6 * minute - second)
    expect(room.names(emptyBoard, due - 1)).not.toContain('nothing-touched')
    expect(room.names(emptyBoard, due)).toContain('nothing-touched')
  })
})

describe('nothing touched, while somebody waits alone', () => {
  it('shows only once both sides have come in, and while both are there', () => {
    const room = atWork()
    const later = () => room.names(emptyBoard, room.now + 60 * minute)
    expect(later()).toContain('nothing-touched')
    const { joint } = room.room
    const people = new Map([...joint.people].filter(([, { standing }]) => standing !== 'b'))
    room.room = { ...room.room, joint: { ...joint, people } }
    expect(later()).not.toContain('nothing-touched')
  })
})

describe('loops owed', () => {
  const atThree = (): StallRoom => {
    const room = atWork()
    room.set({ 'loops-owed': { statements: 3 } })
    return room
  }
  const said = (room: StallRoom, by: 'a' | 'b', count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => room.say(by, `What matters to us, point ${index}`))

  it('shows when so many statements of one side wait to be heard', () => {
    const room = atThree()
    const first = said(room, 'a', 2)
    said(room, 'b', 2)
    expect(room.names()).not.toContain('loops-owed')
    const third = room.say('a', 'And our third point')
    expect(room.sign('loops-owed')).toEqual({
      sign: 'loops-owed',
      since: room.now,
      statements: [...first, third],
    })
  })

  it('not for what was understood, or left there', () => {
    const room = atThree()
    const [one = '', two = ''] = said(room, 'a', 4)
    room.act('b', { type: 'answer-understood', statement: one, words: room.wordsOf(one), answer: 'yes' })
    expect(room.names()).toContain('loops-owed')
    room.sayBack('b', two)
    expect(room.names()).toContain('loops-owed')
    room.act('b', { type: 'leave-loop', statement: two })
    expect(room.names()).not.toContain('loops-owed')
  })

  it('not to the side that was heard more often; a mediator’s words are owed nothing', () => {
    const room = atThree()
    const [heard = ''] = said(room, 'a', 4)
    const { joint } = room.room
    const statement = joint.statements.get(heard)
    if (!statement) throw new Error('said nothing')
    const loop = { state: 'confirmed', paraphrase: 'So …', saidBy: 'b', by: 'a', at: room.now } as const
    const statements = new Map(joint.statements).set(heard, { ...statement, loop })
    room.room = { ...room.room, joint: { ...joint, statements } }
    expect(room.names()).not.toContain('loops-owed')

    const mediated = new StallRoom(true)
    mediated.act('mediator', { type: 'move-stage', to: 'exploring' })
    for (let point = 0; point < 9; point += 1) mediated.say('mediator', `A question for both, ${point}`)
    expect(mediated.names()).not.toContain('loops-owed')
  })
})

describe('a goal nothing serves', () => {
  const quiet = '00000000-0000-4000-8000-000000000001'
  const board = {
    ...emptyBoard,
    goals: [
      { id: quiet, common: true },
      { id: '00000000-0000-4000-8000-000000000002', common: false },
    ],
  }

  it('shows once bargaining has begun, for the common ground alone', () => {
    const room = atWork()
    expect(room.names(board)).not.toContain('goal-unlinked')
    room.stage('bargaining')
    expect(room.sign('goal-unlinked', board)).toEqual({
      sign: 'goal-unlinked',
      since: room.now,
      goals: [quiet],
    })
  })

  it('an offer begins it as well; a link from an issue that is on the table ends it', () => {
    const room = atWork()
    const price = room.price()
    room.offer('a', price, '100')
    expect(room.names(board)).toContain('goal-unlinked')
    const { joint } = room.room
    const link = { by: 'x', standing: 'a', at: room.now } as const
    const linked = { ...joint, links: new Map([[price, new Map([[quiet, link]])]]) }
    room.room = { ...room.room, joint: linked }
    expect(room.names(board)).not.toContain('goal-unlinked')
    const issue = linked.issues.get(price)
    if (!issue) throw new Error('no issue')
    const aside = { ...issue, aside: { by: 'x', at: room.now } }
    room.room = { ...room.room, joint: { ...linked, issues: new Map([[price, aside]]) } }
    expect(room.names(board)).toContain('goal-unlinked')
  })
})

describe('all signs', () => {
  it('are silent once the room is closed', () => {
    const room = new StallRoom()
    const later = () => room.names(emptyBoard, room.now + 60 * minute)
    expect(later()).toEqual(['nothing-touched'])
    room.stage('closed')
    expect(later()).toEqual([])
  })

  it('each has a move that needs nobody else', () => {
    const withoutMediator = new Set(['loop', 'goal-pivot', 'evidence-gap', 'small-gift', 'pause'])
    for (const name of signNames)
      expect(movesThatFit[name].some((move) => withoutMediator.has(move))).toBe(true)
  })
})
