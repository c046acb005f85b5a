/** The joint room opened afresh while the store fails: before the commit nothing of it is there, after it all of it. */
import './client-ids.ts'
import { addGoal } from '@common-ground/shared/documents/goals'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Failing, FailingStore } from './failing-store.ts'
import type { Person } from './person.ts'
import { QuietRoom } from './quiet-room.ts'

describe('[T27] [T11] the second yes, while the store fails', () => {
  let room: QuietRoom
  let late: Person

  const weather = (): FailingStore => {
    const server = room.setting.server()
    if (!server) throw new Error('there is no server')
    return server.weather
  }
  const sitting = (person: Person) => room.seated(person).sitting
  const admit = (by: Person, history: boolean): void => {
    const { session } = sitting(by)
    const [knock] = session.knocks()
    if (!knock) throw new Error(`nobody knocks at the door of ${by.label}`)
    void session.act({ type: 'admit', participant: knock.participant, history })
  }

  beforeEach(async () => {
    room = new QuietRoom()
    await room.setting.begin()
    for (const who of [room.people.a, room.people.b]) {
      who.come()
      await room.pass(3_000)
      room.openAll(who)
      await room.pass(1_000)
    }
    addGoal(room.doc(room.people.a, 'joint'), '00000000-0000-4000-8000-0000000000aa', 'middle', 'quiet')
    await room.pass(1_000)
    late = room.people.mediator
    late.come()
    await room.pass(3_000)
    admit(room.people.a, true)
    await room.pass(1_000)
  })

  const knocker = (): string =>
    [...room.setting.witness.replay.joint.seats.admitted.keys()].at(-1) ?? 'nobody'
  const goals = (person: Person): number => room.doc(person, 'joint').getMap('goals').size

  it.each<[readonly Failing[], number]>([
    [[], 2],
    [['before'], 1],
    [['after'], 2],
  ])('fails %s: joint room %i', async (failing, opening) => {
    const { a, b } = room.people
    weather().failAppends(...failing)
    admit(b, false)
    await room.pass(60)
    const { replay } = room.setting.witness
    expect([replay.opening, replay.of('joint').entries.at(-1)?.act.type]).toEqual([
      opening,
      opening === 1 ? 'admit' : 'open-afresh',
    ])
    if (opening === 1) expect(replay.joint.seats.admitted.get(knocker())?.sides).toEqual(['a'])
    await room.pass(20_000)
    expect(sitting(a).opening).toBe(room.setting.witness.replay.opening)
    for (const person of [a, b]) expect(goals(person)).toBe(sitting(person).opening === 1 ? 1 : 0)
    expect(late.seated().length).toBe(room.setting.witness.replay.opening - 1)
  })

  it('and cannot be read either: nothing is told until it can, and then it is the new one', async () => {
    const { a, b } = room.people
    room.trace.onLine = (line) => {
      if (line.includes('open-afresh')) weather().down = true
    }
    weather().failAppends('after')
    admit(b, false)
    await room.pass(500)
    const before = sitting(a)
    before.session.space('side-a').document.doc()
    addGoal(room.doc(a, 'joint'), '00000000-0000-4000-8000-0000000000ab', 'middle', 'still typed')
    await room.pass(2_000)
    weather().calm()
    await room.pass(30_000)
    const { replay } = room.setting.witness
    expect(replay.opening).toBe(2)
    expect([goals(a), goals(b), replay.of('joint').entries.length > 0]).toEqual([0, 0, true])
    expect(late.seated()).toHaveLength(1)
    // The spaces of the sides go on in the same documents.
    room.openAll(a)
    await room.pass(2_000)
    expect(sitting(a).session.space('side-a').document.isOpen()).toBe(true)
  })
})
