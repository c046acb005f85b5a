/** Killed between any two acts: on return nothing half done counts as done, and no border has moved. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { notesText, typeNotes } from '@common-ground/shared/documents/notes'
import type { Standing } from '@common-ground/shared/room/participant'
import { spaces } from '@common-ground/shared/room/space'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Hand, type OpenedRoom, openRoom, post } from '../rig/hand.ts'
import { type ServerProcess, startServer } from '../rig/server-process.ts'
import { admit, type Knocker, knock, spacesOf } from '../rig/six-hands.ts'

let dataDir: string
let server: ServerProcess
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'common-ground-'))
  server = await startServer(dataDir)
})
afterEach(async () => {
  await server.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

interface Seat extends Knocker {
  readonly standing: Standing
}

const killed = async (opened: OpenedRoom): Promise<OpenedRoom> => {
  await server.kill()
  server = await startServer(dataDir)
  return { ...opened, origin: server.origin }
}

/** Back after a kill, each by their own seat key; nobody reads a space that is not theirs. */
const backIn = async (opened: OpenedRoom, seats: readonly Seat[]): Promise<Hand[]> => {
  const hands: Hand[] = []
  for (const { seat, participant, standing } of seats) {
    const hand = await Hand.connect(opened, seat, participant)
    hands.push(hand)
    for (const space of spaces) {
      const { refused } = await hand.open(space)
      expect([standing, space, refused]).toEqual([
        standing,
        space,
        spacesOf(standing).includes(space) ? undefined : 'space-unknown',
      ])
    }
  }
  return hands
}

const admittance = async ({ origin, room }: OpenedRoom, { seat }: Knocker): Promise<unknown> => {
  const { text } = await post(`${origin}/api/rooms/${room}/door`, { seat })
  const door = JSON.parse(text)
  return door.you?.admittance ?? door.refused
}

it('[T11] kill -9 after every act: a half admission admits nobody, a half wish destroys nothing, caucuses stay apart', {
  timeout: 120_000,
}, async () => {
  let opened = await openRoom(server.origin)
  const chairs = ['a', 'b', 'mediator'] as const
  const seats: Seat[] = []
  for (const standing of chairs) {
    const hand = await Hand.enter(opened, standing, `Person ${standing}`)
    seats.push({ standing, seat: hand.seat, participant: hand.participant })
    hand.leave()
  }
  const olu = await knock(opened, 'observer', 'Olu')
  const carl = await knock(opened, 'a', 'Carl')
  const eve = await knock(opened, 'b', 'Eve')
  const steps: ((hands: readonly [Hand, Hand, Hand]) => Promise<Record<string, unknown>>)[] = [
    ([, , mo]) => mo.words((doc) => typeNotes(doc, 'For A alone'), 'caucus-a'),
    ([ana]) => admit(ana, olu),
    ([, ben]) => ben.act({ type: 'turn-away', participant: eve.participant }, crypto.randomUUID(), 'side-b'),
    ([ana]) => admit(ana, carl),
    ([ana]) => ana.act({ type: 'close-and-destroy' }),
    ([ana]) => ana.act({ type: 'remove', participant: carl.participant }),
    ([, ben]) => admit(ben, olu),
  ]
  const expected = [
    ['waiting', 'waiting', 'waiting'],
    ['waiting', 'waiting', 'waiting'],
    ['waiting', 'waiting', 'turned-away'],
    ['waiting', 'seated', 'turned-away'],
    ['waiting', 'seated', 'turned-away'],
    ['waiting', 'seat-unknown', 'turned-away'],
    ['seated', 'seat-unknown', 'turned-away'],
  ]
  for (const [at, step] of steps.entries()) {
    const [ana, ben, mo] = await backIn(opened, seats)
    if (!ana || !ben || !mo) throw new Error('someone is missing')
    expect((await step([ana, ben, mo])).refused).toBeUndefined()
    opened = await killed(opened)
    const stand = await Promise.all([olu, carl, eve].map((knocker) => admittance(opened, knocker)))
    expect(stand).toEqual(expected[at])
  }
  const hands = await backIn(opened, seats)
  expect(hands.map((hand) => notesText(hand.copyOf('caucus-a')))).toEqual(['For A alone', '', 'For A alone'])
  // Three consents and what was decided above but for the turning away, which is side B's own.
  expect(hands[2]?.entries()).toHaveLength(3 + 5)
  for (const hand of hands) hand.leave()
})

it('[T11] the mediator’s line is cut: the caucuses stay closed to the other side and to observers', async () => {
  const opened = await openRoom(server.origin)
  const ana = await Hand.enter(opened, 'a', 'Ana')
  const ben = await Hand.enter(opened, 'b', 'Ben')
  const mo = await Hand.enter(opened, 'mediator', 'Mo')
  for (const [hand, space] of [
    [ana, 'caucus-a'],
    [mo, 'caucus-a'],
  ] as const)
    await hand.open(space)
  await mo.words((doc) => typeNotes(doc, 'For A alone'), 'caucus-a')
  mo.socket.io.engine.close()
  expect((await ben.open('caucus-a')).refused).toBe('space-unknown')
  await ana.words((doc) => typeNotes(doc, ', still'), 'caucus-a')
  expect(ben.told.filter(({ message }) => message.space === 'caucus-a')).toEqual([])
  for (const hand of [ana, ben]) hand.leave()
})
