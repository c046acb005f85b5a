/** The rooms of a run, with people of each side in them, and a mediator in some. */
import { randomUUID } from 'node:crypto'
import type { Standing } from '@common-ground/shared/room/participant'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { admit, comeIn, knock, spacesOf } from '../rig/six-hands.ts'
import type { Random } from '../world/random.ts'
import { CrashRoom } from './crash-room.ts'
import { Writer } from './writer.ts'

/** Who sits in the first room, the second and so on, over and over. */
const seatings: readonly (readonly Standing[])[] = [
  ['a', 'b', 'mediator', 'a', 'b'],
  ['a', 'b', 'a'],
  ['a', 'b', 'mediator'],
]

const roomsAtLeast = 3
/** What one room takes with ease, and its people may send, in words a second. */
const wordsPerRoom = 150

/** The first on a link sits down; everyone later is let in by the first of their side. */
const enter = async (opened: OpenedRoom, standing: Standing, first: Hand | undefined): Promise<Hand> => {
  if (!first) return Hand.enter(opened, standing, 'Someone')
  const knocker = await knock(opened, standing, 'Someone else')
  await admit(first, knocker)
  return comeIn(opened, knocker)
}

/** Somebody knocks at a side's door and is turned away: an entry in a ledger that only this side reads. */
const turnSomebodyAway = async (opened: OpenedRoom, of: Hand): Promise<void> => {
  const { participant } = await knock(opened, 'a', 'A stranger')
  await of.act({ type: 'turn-away', participant }, randomUUID(), 'side-a')
}

const openCrashRoom = async (
  origin: string,
  seating: readonly Standing[],
  random: Random,
): Promise<CrashRoom> => {
  const opened = await openRoom(origin)
  const writers: Writer[] = []
  for (const [at, standing] of seating.entries()) {
    const first = writers.find((writer) => writer.standing === standing)
    const hand = await enter(opened, standing, first?.hand)
    for (const space of spacesOf(standing)) if (space !== 'joint') await hand.open(space)
    writers.push(new Writer(hand, standing, String.fromCharCode(97 + at), random.fork()))
  }
  const [first] = writers
  if (!first) throw new Error('nobody sits there')
  for (const title of ['Rent', 'Roof fund'])
    await first.hand.act({ type: 'open-issue', title, kind: { type: 'amount', unit: 'EUR' } })
  await turnSomebodyAway(opened, first.hand)
  return new CrashRoom(opened, writers)
}

export const openSession = (origin: string, rate: number, random: Random): Promise<readonly CrashRoom[]> => {
  const count = Math.max(roomsAtLeast, Math.ceil(rate / wordsPerRoom))
  const seatingOf = (at: number): readonly Standing[] => seatings[at % seatings.length] ?? []
  return Promise.all(
    Array.from({ length: count }, (_, at) => openCrashRoom(origin, seatingOf(at), random.fork())),
  )
}
