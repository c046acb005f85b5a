/** The rules of seats: who lets whom in, who may unseat whom, who can commit for a side, and how a room ends. */
import type { Act } from '@common-ground/shared/acts/act'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { isSeated } from '@common-ground/shared/acts/seats'
import { seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { isRefusal } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import { nothingAround } from '../rig/nothing-around.ts'

const agreement = 'a'.repeat(64)
const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** A room as its rules see it: one joint ledger, and people who knock. */
class Rules {
  state: RoomState = emptyRoom
  readonly knockers = new Map<string, Participant>()
  #now = 1

  /** Recorded, or the code of the refusal. */
  act(actor: Participant, act: Act, space: Space = 'joint'): string {
    this.#now += 1
    const decided = decide(this.state, actor, act, {
      ...nothingAround,
      now: this.#now,
      id: id(1000 + this.#now),
      space,
      joint: this.state,
      agreement,
      knocking: (participant) => this.knockers.get(participant),
    })
    if (isRefusal(decided)) return decided.refused
    const { length: seq, head: prev } = this.state
    const envelope = { room: id(0), space, seq, id: id(1000 + this.#now), at: this.#now, prev }
    const entry = seal({ ...envelope, by: actor.id, standing: actor.standing, act: decided })
    this.state = fold(this.state, entry)
    return 'recorded'
  }

  consent(person: Participant): this {
    expect(this.act(person, { type: 'consent', agreement })).toBe('recorded')
    return this
  }

  knock(person: Participant): this {
    this.knockers.set(person.id, person)
    return this
  }

  seated(person: Participant): boolean {
    return isSeated(this.state, person.id, false)
  }

  authority(person: Participant): boolean | undefined {
    return this.state.people.get(person.id)?.authority
  }
}

const person = (number: number, standing: Standing): Participant => ({
  id: id(number),
  standing,
  name: `Person ${number}`,
})
const [ana, amy, ben, mo, olu] = [
  person(1, 'a'),
  person(2, 'a'),
  person(3, 'b'),
  person(4, 'mediator'),
  person(5, 'observer'),
]

const room = () => new Rules().consent(ana).consent(ben).consent(mo)
const about = (
  type: 'admit' | 'turn-away' | 'remove' | 'share-authority',
  { id: participant }: Participant,
) => ({ type, participant }) as const

describe('[T2] whoever knocks is let in', () => {
  it('by someone of that chair, and by nobody else', () => {
    const rules = room().knock(amy)
    for (const other of [ben, mo]) expect(rules.act(other, about('admit', amy))).toBe('knock-unknown')
    expect(rules.seated(amy)).toBe(false)
    expect(rules.act(ana, about('admit', amy))).toBe('recorded')
    expect(rules.seated(amy)).toBe(true)
  })

  it('and a knock at another’s door looks like none', () => {
    const rules = room().knock(amy)
    const stranger = person(9, 'a')
    expect(rules.act(ben, about('admit', stranger))).toBe(rules.act(ben, about('admit', amy)))
  })

  it('turned away in the ledger of those who answer that door', () => {
    const rules = room().knock(amy)
    expect(rules.act(ana, about('turn-away', amy), 'joint')).toBe('space-unknown')
    expect(rules.act(ben, about('turn-away', amy), 'side-b')).toBe('knock-unknown')
    expect(rules.act(ana, about('turn-away', amy), 'side-a')).toBe('recorded')
  })

  it('while there is a chair', () => {
    const rules = room()
    for (let seat = 1; seat < limits.seats.a; seat += 1)
      expect(rules.knock(person(100 + seat, 'a')).act(ana, about('admit', person(100 + seat, 'a')))).toBe(
        'recorded',
      )
    expect(rules.knock(amy).act(ana, about('admit', amy))).toBe('chairs-taken')
  })
})

describe('[T28] an observer', () => {
  it('needs both sides', () => {
    const rules = room().knock(olu)
    expect(rules.act(mo, about('admit', olu))).toBe('knock-unknown')
    expect(rules.act(ana, about('admit', olu))).toBe('recorded')
    expect(rules.seated(olu)).toBe(false)
    expect(rules.act(ana, about('admit', olu))).toBe('already-admitted')
    expect(rules.act(ben, about('admit', olu))).toBe('recorded')
    expect(rules.seated(olu)).toBe(true)
  })

  it('is removed by either side alone', () => {
    const rules = room().knock(olu)
    for (const side of [ana, ben]) rules.act(side, about('admit', olu))
    expect(rules.act(ben, about('remove', olu))).toBe('recorded')
    expect(rules.seated(olu)).toBe(false)
    expect(rules.act(olu, { type: 'consent', agreement })).toBe('seat-unknown')
  })
})

describe('[E1] authority', () => {
  it('is held by a side’s first person, who can share it with their own side only', () => {
    const rules = room().knock(amy)
    rules.act(ana, about('admit', amy))
    rules.consent(amy)
    expect([ana, amy, ben, mo].map((one) => rules.authority(one))).toEqual([true, false, true, false])
    expect(rules.act(amy, about('share-authority', amy))).toBe('authority-needed')
    expect(rules.act(ana, about('share-authority', ben))).toBe('person-unknown')
    expect(rules.act(ana, about('share-authority', amy))).toBe('recorded')
    expect(rules.authority(amy)).toBe(true)
  })

  it('is not taken from its holder by someone they let in', () => {
    const rules = room().knock(amy)
    rules.act(ana, about('admit', amy))
    rules.consent(amy)
    expect(rules.act(amy, about('remove', ana))).toBe('authority-needed')
    expect(rules.act(ana, about('remove', amy))).toBe('recorded')
  })

  it('passes to who sat longest when its last holder leaves', () => {
    const rules = room().knock(amy)
    rules.act(ana, about('admit', amy))
    rules.consent(amy)
    expect(rules.act(ana, { type: 'leave' })).toBe('recorded')
    expect(rules.authority(amy)).toBe(true)
    expect(rules.act(ana, { type: 'post-statement', text: 'Still here' })).toBe('seat-unknown')
  })

  it('comes to the next who enters when nobody is left to take it', () => {
    const rules = room().knock(amy)
    rules.act(ana, about('admit', amy))
    rules.act(ana, { type: 'leave' })
    rules.consent(amy)
    expect(rules.authority(amy)).toBe(true)
  })
})

it('nobody removes themselves, strangers, or people of another chair', () => {
  const rules = room()
  expect(rules.act(ana, about('remove', ana))).toBe('own-seat')
  expect(rules.act(ana, about('remove', amy))).toBe('person-unknown')
  expect(rules.act(ana, about('remove', ben))).toBe('not-for-your-role')
  expect(rules.act(ben, about('remove', mo))).toBe('not-for-your-role')
})

describe('[T16] close and destroy', () => {
  const destroy = { type: 'close-and-destroy' } as const

  it('needs both sides, each by someone who can commit, and can be taken back until then', () => {
    const rules = room().knock(amy)
    rules.act(ana, about('admit', amy))
    rules.consent(amy)
    expect(rules.act(mo, destroy)).toBe('not-for-your-role')
    expect(rules.act(amy, destroy)).toBe('authority-needed')
    expect(rules.act(ben, { type: 'keep-room' })).toBe('not-proposed')
    expect(rules.act(ana, destroy)).toBe('recorded')
    expect(rules.act(ana, destroy)).toBe('already-proposed')
    expect(rules.act(ana, { type: 'keep-room' })).toBe('recorded')
    expect(rules.act(ben, destroy)).toBe('recorded')
    expect(rules.state.destruction.agreed).toBeUndefined()
    expect(rules.act(ana, destroy)).toBe('recorded')
    expect(rules.state.destruction.agreed).toBeDefined()
    expect(rules.act(ana, { type: 'post-statement', text: 'Wait' })).toBe('room-destroyed')
  })

  it('asks a side whose people have left, and not one nobody ever sat on', () => {
    const rules = room()
    rules.act(ben, { type: 'leave' })
    rules.act(ana, destroy)
    expect(rules.state.destruction.agreed).toBeUndefined()
    const alone = new Rules().consent(ana)
    alone.act(ana, destroy)
    expect(alone.state.destruction.agreed).toBeDefined()
    const unused = new Rules().consent(mo)
    expect(unused.act(mo, destroy)).toBe('recorded')
    expect(unused.state.destruction.agreed).toBeDefined()
  })
})
