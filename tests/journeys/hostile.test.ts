/** What a hostile hand found on real sockets: each of these once got past the gate or the gateway. */
import { addGoal, goalFragment, goalsOf, readGoals, removeGoal } from '@common-ground/shared/documents/goals'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { limits } from '@common-ground/shared/room/limits'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { forge, type Id, type Struct } from '../rig/forge.ts'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { comeLater } from '../rig/six-hands.ts'

const send = (hand: Hand, update: Uint8Array) => hand.ask('words', { space: 'joint', update })

const goal = '00000000-0000-4000-8000-000000000001'

const textOf = (doc: Y.Doc): string | undefined => readGoals(doc).find(({ id }) => id === goal)?.text

/** The id of the letter at this position of the goal, written in one go. */
const letter = (doc: Y.Doc, position: number): Id => {
  const paragraph = goalFragment(doc, goal)?.get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  const start = text instanceof Y.XmlText ? text._start : null
  if (!start) throw new Error('the goal has no letters')
  return { client: start.id.client, clock: start.id.clock + position }
}

let server: RunningServer
let room: OpenedRoom
let ana: Hand
let ben: Hand
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  room = await openRoom(server.origin)
  ana = await Hand.enter(room, 'a', 'Ana')
  ben = await Hand.enter(room, 'b', 'Ben')
})

describe('[R3] all copies say the same', () => {
  const words = 'we pay 100'
  /** Letters whose neighbours stand in no order an author could have seen. Found by search. */
  const crossed = (doc: Y.Doc): readonly Uint8Array[] => {
    const at = (position: number) => letter(doc, position)
    const one = (client: number, text: string, origin: Id, right: Id) =>
      forge([{ client, structs: [{ holds: 'characters', text, origin, right }] }])
    return [one(500, '2', at(6), at(1)), one(400, '5', at(0), at(6))]
  }
  beforeEach(async () => {
    await ana.words((doc) => addGoal(doc, goal, 'middle', words))
    await ben.startOver()
  })

  it('whatever neighbours a letter claims to have', async () => {
    for (const update of crossed(ben.doc)) await send(ben, update)
    await ana.act({ type: 'post-statement', text: 'Everything told before this has arrived' })
    const fresh = await comeLater(room, [ana, ben])
    expect(textOf(fresh.doc)).toBe(textOf(ana.doc))
  })

  it('[T13] both sides cannot endorse one goal in different words', async () => {
    for (const update of crossed(ben.doc)) await send(ben, update)
    const fresh = await Hand.connect(room, ben.seat, ben.participant)
    await fresh.open()
    const endorse = (hand: Hand) =>
      hand.act({ type: 'endorse', goal, text: textHash(textOf(hand.doc) ?? '') })
    const first = await endorse(ana)
    // A refused change makes the gate rehearse on a copy made anew.
    await send(ben, forge([{ client: 900, structs: [{ holds: 'characters', text: 'no card', key: goal }] }]))
    const second = await endorse(fresh)
    const both = first.seq !== undefined && second.seq !== undefined
    expect(both && textOf(ana.doc) !== textOf(fresh.doc)).toBe(false)
  })
})

it('[T4] nobody removes a card of the other side, not even by roundabout ways', async () => {
  const bait = '00000000-0000-4000-8000-000000000002'
  await ben.words((doc) => addGoal(doc, goal, 'b', 'A building that pays its way'))
  await ana.startOver()
  await ana.words((doc) => addGoal(doc, bait, 'a', 'Quiet nights'))
  const field = (card: string, key: string): Id | undefined => goalsOf(ana.doc).get(card)?._map.get(key)?.id
  const [origin, right] = [field(goal, 'order'), field(bait, 'column')]
  if (!origin || !right) throw new Error('a card lacks its fields')
  // Its order, which anyone may set, is tied to a neighbour in a card of one's own, and that card is removed.
  await send(ana, forge([{ client: 900, structs: [{ holds: 'value', text: 'a5', origin, right }] }]))
  await ana.words((doc) => removeGoal(doc, bait))
  const fresh = await comeLater(room, [ana, ben])
  expect(textOf(fresh.doc)).toBe('A building that pays its way')
})

describe('[T3] a client id that someone was announced with is theirs', () => {
  it('before they wrote their first word', async () => {
    const squat = forge([{ client: ana.doc.clientID, structs: [{ holds: 'nothing' }] }])
    expect((await send(ben, squat)).refused).toBe('not-yours-to-write')
  })

  it('while they are away, so that what they wrote meanwhile is not swallowed', async () => {
    const announced = ana.doc.clientID
    ana.leave()
    const before = Y.encodeStateVector(ana.doc)
    addGoal(ana.doc, goal, 'a', 'Written on the train')
    const unsent = Y.encodeStateAsUpdate(ana.doc, before)
    await send(ben, forge([{ client: announced, structs: [{ holds: 'nothing', length: 2 ** 32 }] }]))
    const back = await Hand.connect(room, ana.seat, ana.participant)
    // As the real client does when its id is refused: it goes on under a new one and sends what it has.
    await back.open()
    await send(back, unsent)
    await ben.startOver()
    expect(textOf(ben.doc)).toBe('Written on the train')
  })
})

describe('[R9] small messages stay small', () => {
  it('one message cannot bring thousands of client ids, so that nobody can come back', async () => {
    const clients = Array.from({ length: 15_000 }, (_, at) => 3_000_000_000 + at)
    await send(ben, forge(clients.map((client) => ({ client, structs: [{ holds: 'nothing' }] }))))
    await ana.act({ type: 'post-statement', text: 'Everything told before this has arrived' })
    expect(Y.encodeStateVector(ana.doc).byteLength).toBeLessThan(limits.stateVectorBytes)
    expect((await ana.open()).refused).toBeUndefined()
  })

  it('a key that is no goal is refused, dead or alive', async () => {
    const update = forge([{ client: 900, structs: [{ holds: 'deleted', key: 'k'.repeat(200_000) }] }])
    expect((await send(ben, update)).refused).toBe('words-malformed')
  })

  it('a letter between crossing neighbours cannot cost more than its bytes', async () => {
    await ana.words((doc) => addGoal(doc, goal, 'a', 'hello world'))
    await ben.startOver()
    const count = 1_500
    const [first, last] = [letter(ben.doc, 0), letter(ben.doc, 10)]
    const structs = Array.from({ length: count }, (_, clock): Struct => {
      return { holds: 'deleted', origin: first, right: { client: 556, clock } }
    })
    const far = [{ holds: 'deleted', length: count, origin: last }] as const
    // 18 kB that were walked in 1.4 s, by the server and again by everyone who opens the room.
    const verdict = await send(
      ben,
      forge([
        { client: 556, structs: far },
        { client: 555, structs },
      ]),
    )
    expect(verdict.refused).toBeDefined()
  })

  it('a cursor that stands nowhere reaches nobody: it threw in every open page', async () => {
    ben.socket.emit('presence', { space: 'joint', at: { goal, cursor: { anchor: {}, head: {} } } })
    ben.socket.emit('presence', { space: 'joint', at: {} })
    await ana.until(() =>
      ana.told.some(({ message }) => 'at' in message && message.participant === ben.participant),
    )
    await ben.act({ type: 'post-statement', text: 'Everything told before this has arrived' })
    await ana.until(() => ana.entries().length === 3)
    expect(JSON.stringify(ana.told.filter(({ event }) => event === 'presence'))).not.toContain('cursor')
  })
})
