/** The rules of bringing a mediator in and of parting with one: who proposes, who answers, who lets whom in, and when a seat ends. */
import type { Act } from '@common-ground/shared/acts/act'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { isSeated } from '@common-ground/shared/acts/seats'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { otherSide, sides } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import { nothingAround } from '../rig/nothing-around.ts'

const agreement = 'a'.repeat(64)
const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
const person = (number: number, standing: Standing): Participant => ({
  id: id(number),
  standing,
  name: `Person ${number}`,
})
const people = { a: person(1, 'a'), b: person(2, 'b') }
const [mo, max, olu] = [person(3, 'mediator'), person(4, 'mediator'), person(5, 'observer')]

/** A joint ledger by the rules, people who knock, and people with a seat. */
class Rules {
  state: RoomState = emptyRoom
  readonly knockers = new Map<string, Participant>()
  readonly seats = new Map<string, Participant>()
  #count = 1000

  act(actor: Participant, act: Act, space: Space = 'joint'): string {
    this.#count += 1
    const own = id(this.#count)
    const decided = decide(this.state, actor, act, {
      ...nothingAround,
      now: this.#count,
      id: own,
      space,
      joint: this.state,
      agreement,
      knocking: (participant) => this.knockers.get(participant),
      seated: (participant) => this.seats.get(participant),
    })
    if (isRefusal(decided)) return decided.refused
    const { length: seq, head: prev } = this.state
    const envelope = { room: id(0), space, seq, id: own, at: this.#count, prev }
    this.state = fold(this.state, seal({ ...envelope, by: actor.id, standing: actor.standing, act: decided }))
    return 'recorded'
  }

  sit(...those: readonly Participant[]): this {
    for (const one of those) {
      this.seats.set(one.id, one)
      expect(this.act(one, { type: 'consent', agreement })).toBe('recorded')
    }
    return this
  }

  knock(one: Participant): this {
    this.knockers.set(one.id, one)
    return this
  }

  ask(side: 'a' | 'b', name = 'Mira'): string {
    return this.act(people[side], { type: 'ask-mediator', name, disclosure: 'None to either of us' })
  }

  get asked(): string {
    return this.state.bringing.asked?.id ?? id(0)
  }

  seated(one: Participant): boolean {
    return isSeated(this.state, one.id, false)
  }
}

const room = () => new Rules().sit(people.a, people.b)
const admit = ({ id: participant }: Participant, history?: boolean): Act => ({
  type: 'admit',
  participant,
  ...(history === undefined ? {} : { history }),
})

describe.each(sides)('[E1] side %s proposes a mediator', (side) => {
  const [own, other] = [people[side], people[otherSide(side)]]

  it('and the other side answers', () => {
    const rules = room()
    expect(rules.ask(side)).toBe('recorded')
    expect(rules.state.bringing.asked).toMatchObject({ side, name: 'Mira' })
    expect(rules.ask(otherSide(side))).toBe('mediator-asked')
    const { asked } = rules
    expect(rules.act(own, { type: 'accept-mediator', asked })).toBe('own-mediator')
    expect(rules.act(other, { type: 'withdraw-mediator', asked })).toBe('not-your-mediator')
    expect(rules.act(other, { type: 'accept-mediator', asked: id(77) })).toBe('mediator-not-asked')
    expect(rules.act(other, { type: 'accept-mediator', asked })).toBe('recorded')
    expect(rules.act(other, { type: 'decline-mediator', asked })).toBe('mediator-not-asked')
    expect(rules.state.bringing.answered).toMatchObject([{ name: 'Mira', answer: 'accepted' }])
  })

  it('who is declined with a reason, or taken back, and another one is proposed', () => {
    const rules = room()
    rules.ask(side)
    const reason = 'We know them from another room'
    expect(rules.act(other, { type: 'decline-mediator', asked: rules.asked, reason: ' ' })).toBe('text-empty')
    expect(rules.act(other, { type: 'decline-mediator', asked: rules.asked, reason })).toBe('recorded')
    expect(rules.ask(side)).toBe('recorded')
    expect(rules.act(own, { type: 'withdraw-mediator', asked: rules.asked })).toBe('recorded')
    expect(rules.state.bringing.answered).toMatchObject([
      { answer: 'declined', reason },
      { answer: 'withdrawn' },
    ])
    expect(rules.state.bringing.asked).toBeUndefined()
  })

  it('in words that fit, and not without end', () => {
    const rules = room()
    expect(rules.ask(side, ' ')).toBe('text-empty')
    expect(rules.ask(side, 'x'.repeat(limits.text.personName + 1))).toBe('text-too-long')
    const disclosure = 'x'.repeat(limits.text.disclosure + 1)
    expect(rules.act(own, { type: 'ask-mediator', name: 'Mira', disclosure })).toBe('text-too-long')
    for (let count = 0; count < limits.mediatorsAsked; count += 1) {
      expect(rules.ask(side)).toBe('recorded')
      rules.act(own, { type: 'withdraw-mediator', asked: rules.asked })
    }
    expect(rules.ask(side)).toBe('too-many-mediators-asked')
    expect(rules.ask(otherSide(side))).toBe('recorded')
  })

  it('whom the mediators let in where there are some, and both sides where there is none', () => {
    const rules = room().knock(mo)
    expect(rules.act(own, admit(mo, true))).toBe('recorded')
    expect(rules.seated(mo)).toBe(false)
    expect(rules.act(own, admit(mo, true))).toBe('already-admitted')
    expect(rules.act(other, admit(mo, true))).toBe('recorded')
    expect(rules.seated(mo)).toBe(true)
    rules.sit(mo).knock(max)
    for (const one of [own, other]) expect(rules.act(one, admit(max, true))).toBe('knock-unknown')
    expect(rules.act(mo, admit(max, true))).toBe('malformed')
    expect(rules.act(mo, admit(max))).toBe('recorded')
    expect(rules.seated(max)).toBe(true)
  })

  it('[T27] who is seated with both ticks only, and a tick is changed until then', () => {
    const rules = room().knock(mo)
    expect(rules.act(own, admit(mo))).toBe('recorded')
    expect(rules.act(own, admit(mo, false))).toBe('already-admitted')
    expect(rules.act(other, admit(mo, true))).toBe('recorded')
    expect(rules.seated(mo)).toBe(false)
    expect(rules.act(other, admit(mo, false))).toBe('recorded')
    expect(rules.act(own, admit(mo, true))).toBe('recorded')
    expect(rules.seated(mo)).toBe(false)
    expect(rules.act(other, admit(mo, true))).toBe('recorded')
    expect(rules.seated(mo)).toBe(true)
  })

  it('who is turned away where both sides read it', () => {
    const rules = room().knock(mo)
    expect(rules.act(own, { type: 'turn-away', participant: mo.id }, 'mediator')).toBe('space-unknown')
    expect(rules.act(own, { type: 'turn-away', participant: mo.id })).toBe('recorded')
    expect(rules.state.seats.turnedAway.has(mo.id)).toBe(true)
  })

  it('[E2] and parts with one together with the other side, never alone', () => {
    const rules = room().sit(mo)
    const part: Act = { type: 'part-with-mediator', participant: mo.id }
    expect(rules.act(own, { type: 'keep-mediator', participant: mo.id })).toBe('parting-not-proposed')
    expect(rules.act(own, part)).toBe('recorded')
    expect(rules.act(own, part)).toBe('already-proposed')
    expect(rules.state.seats.gone.has(mo.id)).toBe(false)
    expect(rules.act(other, { type: 'keep-mediator', participant: mo.id })).toBe('recorded')
    expect(rules.act(other, part)).toBe('recorded')
    expect(rules.state.seats.gone.has(mo.id)).toBe(false)
    expect(rules.act(own, part)).toBe('recorded')
    expect(rules.state.seats.gone.get(mo.id)).toBe('removed')
    expect(rules.state.bringing.parting.size).toBe(0)
    expect(rules.act(own, part)).toBe('person-unknown')
    expect(rules.act(mo, { type: 'leave' })).toBe('seat-unknown')
  })
})

it('is not for a mediator or an observer, and parting is about mediators alone', () => {
  const rules = room().sit(mo, olu)
  for (const one of [mo, olu]) {
    expect(rules.act(one, { type: 'ask-mediator', name: 'Mira', disclosure: 'None' })).toBe(
      'not-for-your-role',
    )
    expect(rules.act(one, { type: 'part-with-mediator', participant: mo.id })).toBe('not-for-your-role')
  }
  for (const one of [people.b, olu, person(99, 'mediator')])
    expect(rules.act(people.a, { type: 'part-with-mediator', participant: one.id })).toBe('person-unknown')
  expect(rules.act(people.a, admit(mo, true))).toBe('knock-unknown')
})
