/** Coming in and acting over a session: consent first, one id for all tries, one order. */
import { RoomSession } from '@common-ground/client/sync/room-session'
import { addGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { beforeEach, describe, expect, test } from 'vitest'
import { turn } from './hand-clock.ts'
import { HandConnection } from './hand-connection.ts'
import { firstGoal, RoomScene } from './scenes.ts'
import { doorFor, people } from './small-room.ts'

const say = (text: string) => ({ type: 'post-statement', text }) as const

let scene: RoomScene

beforeEach(() => {
  scene = new RoomScene()
})

describe('coming in', () => {
  test('[T26] consents to the agreement read at the door before anything is opened', async () => {
    const { connection, session } = scene.enter(people.ana)
    connection.onAsked = () => {}
    expect(session.connection()).toEqual({ link: 'connecting', words: 'recorded', acts: 0 })
    connection.connect()
    await turn()
    expect(connection.opens).toHaveLength(0)
    expect(connection.acts.map(({ message }) => message.act)).toEqual([
      { type: 'consent', agreement: session.door.agreement.hash },
    ])
    scene.room.serve(connection, people.ana)
    scene.room.answer(connection, people.ana)
    expect(await session.ready()).toBeUndefined()
    expect(session.state().people.get(people.ana.id)?.name).toBe('Ana')
    expect(session.connection()).toEqual({ link: 'online', words: 'recorded', acts: 0 })
  })

  test('sends consent again with the same id after a cut, and takes "already" for yes', async () => {
    const { connection, session } = scene.enter(people.ana)
    connection.onAsked = () => {}
    connection.connect()
    await turn()
    const [before] = connection.acts
    connection.cut()
    await turn()
    connection.connect()
    await turn()
    expect(connection.acts[0]?.message).toEqual(before?.message)
    connection.acts.splice(0)[0]?.answer(replyOf({ refused: 'already-consented' }))
    await turn()
    expect(connection.opens).toHaveLength(1)
    session.leave()
  })

  test('a changed agreement ends the session with that refusal', async () => {
    const { connection, session } = scene.enter(people.ana)
    scene.room.refuseActs = ['consent-changed']
    connection.connect()
    const refusal = replyOf({ refused: 'consent-changed' })
    expect(await session.ready()).toEqual(refusal)
    expect(connection.closed).toBe(true)
    expect(session.connection()).toEqual({ link: 'refused', refusal, words: 'recorded', acts: 0 })
    expect(await session.act(say('hello'))).toEqual(refusal)
  })

  test('a seat the room does not know is refused, and so are the acts that wait', async () => {
    const { connection, session } = scene.enter(people.ana, true)
    const waiting = session.act(say('hello'))
    const refusal = replyOf({ refused: 'seat-unknown' })
    connection.refuse(refusal)
    expect(await session.ready()).toEqual(refusal)
    expect(await waiting).toEqual(refusal)
  })

  test('without a person at the door the participant must be given', () => {
    const { you: _, ...door } = doorFor(people.ana, false)
    expect(() => new RoomSession(scene.surroundings, new HandConnection(), door)).toThrow('participant')
    expect(new RoomSession(scene.surroundings, new HandConnection(), door, people.ana).you).toBe(people.ana)
  })
})

describe('acts', () => {
  test('wait for the connection and say so', async () => {
    const { connection, session } = scene.enter(people.ana)
    const answer = session.act(say('hello'))
    expect(session.connection().acts).toBe(1)
    connection.connect()
    expect(await answer).toMatchObject({ seq: 1 })
    expect(session.connection().acts).toBe(0)
    expect([...session.state().statements.values()].map(({ text }) => text)).toEqual(['hello'])
  })

  test('[R4] are sent again with the same id after a cut, and recorded once', async () => {
    const { connection, session } = await scene.inside(people.ana)
    connection.onAsked = () => {}
    const answer = session.act(say('once'))
    await turn()
    const [asked] = connection.acts
    // The room records it, and the answer is lost on the way.
    const lost = connection.acts.map(({ message }) => ({ message, answer: () => {} }))
    const elsewhere = new HandConnection()
    elsewhere.acts.push(...lost)
    scene.room.answer(elsewhere, people.ana)
    connection.cut()
    await turn()
    scene.room.serve(connection, people.ana)
    connection.connect()
    expect(await answer).toMatchObject({ seq: 1 })
    expect(asked?.message.act).toEqual(say('once'))
    expect(session.state().statements.size).toBe(1)
    expect(scene.room.state.length).toBe(2)
  })

  test('are tried again when the room is busy, and given back in the end', async () => {
    const { session } = await scene.inside(people.ana)
    scene.room.refuseActs = ['busy', 'too-fast']
    const soon = session.act(say('soon'))
    await scene.clock.pass(1_000)
    expect(await soon).toMatchObject({ seq: 1 })
    scene.room.refuseActs = Array.from({ length: 5 }, () => 'not-saved' as const)
    const never = session.act(say('never'))
    await scene.clock.pass(60_000)
    expect(await never).toEqual(replyOf({ refused: 'not-saved' }))
    expect(await session.act(say('then'))).toMatchObject({ seq: 2 })
  })

  test('go after the words their author wrote before', async () => {
    const { session } = await scene.inside(people.ana)
    addGoal(session.joint.doc(), firstGoal, 'a', 'quiet nights')
    typeAtEnd(session.joint.doc(), firstGoal, ', all of them')
    const [card] = session.goals()
    const reply = await session.act({ type: 'endorse', goal: firstGoal, text: card?.hash ?? '' })
    expect(reply).toMatchObject({ seq: 1 })
    expect(session.goals()[0]?.standing.endorsed).toEqual({ a: true, b: false })
  })

  test('keep the order they were made in', async () => {
    const { connection, session } = await scene.inside(people.ana)
    scene.room.refuseActs = ['busy']
    const answers = ['one', 'two', 'three'].map((text) => session.act(say(text)))
    await scene.clock.pass(250)
    connection.cut()
    connection.connect()
    await Promise.all(answers)
    expect([...session.state().statements.values()].map(({ text }) => text)).toEqual(['one', 'two', 'three'])
  })

  test('end with the session', async () => {
    const { session } = scene.enter(people.ana)
    const answer = session.act(say('late'))
    session.leave()
    await expect(answer).rejects.toThrow('left')
    await expect(session.act(say('later'))).rejects.toThrow('left')
    expect(scene.clock.timers).toBe(0)
  })
})
