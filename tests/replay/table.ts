/** The people of one room, each with a headless session over a real socket. */
import { createRoom, openDoor, parseLink, takeSeat } from '@common-ground/client/sync/door'
import { RoomSession } from '@common-ground/client/sync/room-session'
import type { Surroundings } from '@common-ground/client/sync/surroundings'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { type Standing, standingOf } from '@common-ground/shared/room/participant'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Side } from '@common-ground/shared/room/side'
import { Failure } from './failure.ts'
import { within } from './until.ts'

export interface Person {
  readonly standing: Standing
  /** The key of their seat: with it they come back as the same person. */
  readonly seat: string
  readonly session: RoomSession
}

export interface Table {
  readonly room: string
  readonly sides: Readonly<Record<Side, Person>>
  /** Absent when the mediator's chair is left to someone else. */
  readonly mediator?: Person
}

export const peopleAt = ({ sides, mediator }: Table): readonly Person[] =>
  mediator ? [sides.a, sides.b, mediator] : [sides.a, sides.b]

const sideNames = { a: 'Camper A', b: 'Camper B' } as const
/** Who plays: nobody needs an observer to replay a negotiation. */
type Playing = Exclude<Standing, 'observer'>
const names: Readonly<Record<Playing, string>> = { a: 'Ash', b: 'Birch', mediator: 'Maple' }

/** What a reply is worth when it is not a refusal. */
const granted = <T extends object>(what: string, reply: T | RefusalReply): T => {
  if (isRefusal(reply)) throw new Failure(`${what} was refused: ${reply.refused}`)
  return reply
}

/** Comes in by the key of a seat: the first time, and again for a fresh copy. */
export const comeIn = async (
  surroundings: Surroundings,
  room: string,
  seat: string,
): Promise<RoomSession> => {
  const door = granted('the door', await openDoor(surroundings, room, { seat }))
  const session = RoomSession.enter(surroundings, room, seat, door)
  try {
    const refused = await within(surroundings, 'the room to open', session.ready())
    if (refused) throw new Failure(`coming in was refused: ${refused.refused}`)
    return session
  } catch (error) {
    session.leave()
    throw error
  }
}

const sitDown = async (surroundings: Surroundings, standing: Playing, path: string): Promise<Person> => {
  const link = parseLink(path)
  if (!link) throw new Failure('the room gave a link that cannot be read')
  const seat = surroundings.newSecret()
  const name = names[standing]
  granted('the seat', await takeSeat(surroundings, link.room, { link: link.secret, seat, name }))
  return { standing, seat, session: await comeIn(surroundings, link.room, seat) }
}

export interface OpenedRoom {
  readonly room: string
  /** Path and fragment of each chair's link. */
  readonly paths: Readonly<Record<Playing, string>>
}

/** The mediator opens a room for two campers. */
export const openRoom = async (surroundings: Surroundings, title: string): Promise<OpenedRoom> => {
  const body = { title, sides: sideNames, creator: { role: 'mediator' } } as const
  const { room, links } = granted('opening a room', await createRoom(surroundings, body))
  const pathTo = (standing: Standing): string => {
    const link = links.find(({ chair }) => standingOf(chair) === standing)
    if (!link) throw new Failure('the room gave no link for one of its chairs')
    return link.path
  }
  return { room, paths: { a: pathTo('a'), b: pathTo('b'), mediator: pathTo('mediator') } }
}

/** Both sides take their seats; the mediator too, unless that chair is left to someone else. */
export const sitAt = async (
  surroundings: Surroundings,
  { room, paths }: OpenedRoom,
  chairs: 'all' | 'sides',
): Promise<Table> => {
  const seated: Person[] = []
  const sit = async (standing: Playing): Promise<Person> => {
    const person = await sitDown(surroundings, standing, paths[standing])
    seated.push(person)
    return person
  }
  const others = chairs === 'all' ? [sit('mediator')] : []
  const arrived = await Promise.allSettled([sit('a'), sit('b'), ...others])
  const failed = arrived.find((one) => one.status === 'rejected')
  if (failed) {
    for (const { session } of seated) session.leave()
    throw failed.reason
  }
  const at = (standing: Standing): Person | undefined => seated.find((one) => one.standing === standing)
  const [a, b, mediator] = [at('a'), at('b'), at('mediator')]
  if (!a || !b) throw new Error('someone sat down on the wrong chair')
  return { room, sides: { a, b }, ...(mediator ? { mediator } : {}) }
}

export const leave = (table: Table): void => {
  for (const { session } of peopleAt(table)) session.leave()
}

/** The id of a recorded act, as the actor's own copy has it: other acts refer to it. */
export const idAt = ({ session }: Person, seq: number): string => {
  const entry = ledgerOf(session.joint.doc()).get(seq)
  if (!entry) throw new Failure('a recorded entry is not in the copy of its author')
  return entry.id
}
