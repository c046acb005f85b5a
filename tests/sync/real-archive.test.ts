/** An archive over the real server, as a session: for the sides who read it then, word for word, and nothing in it can be written. */
import { randomUUID } from 'node:crypto'
import { archiveSession } from '@common-ground/client/sync/archive-session'
import { readCaucus } from '@common-ground/client/sync/archived-caucus'
import { archivedDocument } from '@common-ground/client/sync/archives'
import { browserSurroundings } from '@common-ground/client/sync/credentials'
import { openDoor, personAt } from '@common-ground/client/sync/door'
import type { RoomSession } from '@common-ground/client/sync/room-session'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { addGoal, readGoals } from '@common-ground/shared/documents/goals'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Space } from '@common-ground/shared/room/space'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { admitLater, comeIn, knock } from '../rig/six-hands.ts'

const said = 'We would like to stay'
const goal = randomUUID()

let server: RunningServer
let opened: OpenedRoom
let ana: Hand
let ben: Hand
let mo: Hand
let sessions: RoomSession[]
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  sessions = []
  opened = await openRoom(server.origin)
  ana = await Hand.enter(opened, 'a', 'Ana')
  ben = await Hand.enter(opened, 'b', 'Ben')
  await ana.words((doc) => addGoal(doc, goal, 'a', 'Quiet nights'))
  const [card] = readGoals(ana.doc)
  if (card) await ana.act({ type: 'endorse', goal, text: goalHash(card) })
  await ana.act({ type: 'post-statement', text: said })
  const later = await knock(opened, 'mediator', 'Mo')
  await admitLater(ana, later, false)
  await admitLater(ben, later, false)
  ana = await comeIn(opened, ana)
  ben = await comeIn(opened, ben)
  mo = await comeIn(opened, later)
})
afterEach(() => {
  for (const one of [ana, ben, mo]) one.leave()
  for (const session of sessions) session.leave()
})

const around = () => browserSurroundings(server.origin)

const ask = (seat: string, space: Space = 'joint', opening = 1) =>
  archivedDocument(around(), { room: opened.room, seat, opening, space })

/** The archive as this side has it on screen. */
const read = async ({ seat }: Hand): Promise<RoomSession> => {
  const [words, door] = [await ask(seat), await openDoor(around(), opened.room, { seat })]
  if (isRefusal(words) || isRefusal(door)) throw new Error('there is nothing to read')
  const session = archiveSession(around(), { door, you: personAt(door) }, seat, words)
  sessions.push(session)
  expect(await session.ready()).toBeUndefined()
  return session
}

describe('an archive', () => {
  test('[T27] is read by both sides as it stood, and its ledger holds on to the one that came after', async () => {
    for (const hand of [ana, ben]) {
      const session = await read(hand)
      expect(session.goals()).toMatchObject([{ text: 'Quiet nights', standing: { endorsed: { a: true } } }])
      expect([...session.state().statements.values()]).toMatchObject([{ text: said }])
      expect(session.ledgerBroken()).toBeUndefined()
      const entries = session.space('joint').entries()
      const [first] = hand.entries()
      expect(first?.act).toMatchObject({
        type: 'open-afresh',
        of: { length: entries.length, head: entries.at(-1)?.hash },
      })
    }
  })

  test('takes no word and no act: what is changed in the copy all the same is undone', async () => {
    const session = await read(ana)
    expect(session.you.standing).toBe('observer')
    expect(session.spaces()).toEqual(['joint'])
    expect(await session.act({ type: 'post-statement', text: 'More' })).toEqual(
      replyOf({ refused: 'not-yours-to-write' }),
    )
    const before = session.joint.doc()
    addGoal(before, randomUUID(), 'a', 'Written into the past')
    await expect.poll(() => session.joint.doc() !== before).toBe(true)
    expect(session.goals().map(({ text }) => text)).toEqual(['Quiet nights'])
  })

  test('[T27] is nobody else’s: not the mediator’s, not without a seat, not the other side’s caucus', async () => {
    const nothing = replyOf({ refused: 'space-unknown' })
    expect(await ask(mo.seat)).toEqual(nothing)
    expect(await ask('x'.repeat(43))).toEqual(nothing)
    expect(await ask(ana.seat, 'caucus-b')).toEqual(nothing)
    expect(await ask(ana.seat, 'side-a')).toEqual(nothing)
    expect(await ask(ana.seat, 'joint', 2)).toEqual(nothing)
    const own = await ask(ana.seat, 'caucus-a')
    if (isRefusal(own)) throw new Error(own.refused)
    expect(readCaucus(opened.room, 'caucus-a', own)).toMatchObject({ notes: '', broken: undefined })
  })
})
