/** What someone who comes to a room's address finds: a seat of this browser, a choice of several, an invitation, an end, or nothing. */
import { isIdentifier } from '@common-ground/shared/acts/identifier'
import type { Certificate } from '@common-ground/shared/room/certificate'
import {
  firstReply,
  isRefusal,
  type RefusalCode,
  type RefusalReply,
} from '@common-ground/shared/room/refusal'
import type { Door } from '@common-ground/shared/wire/http'
import { certificateOf, openDoor, parseLink } from '../sync/door.ts'
import { linkHashOf } from '../sync/link-hash.ts'
import {
  forgetSeat,
  type SeatStorage,
  seatForLink,
  seatOfTab,
  seatsOfRoom,
  sitInTab,
} from '../sync/seat-keeper.ts'
import type { Surroundings } from '../sync/surroundings.ts'

export interface OwnSeat {
  readonly seat: string
  readonly door: Door
}

export type Arrival =
  /** A seat of this browser: inside already, or with the agreement still to accept. */
  | ({ readonly at: 'seat' } & OwnSeat)
  /** A seat nobody has let in yet, or someone has not. */
  | ({ readonly at: 'waiting' | 'turned-away' } & OwnSeat)
  | { readonly at: 'choice'; readonly seats: readonly OwnSeat[] }
  | { readonly at: 'invitation'; readonly secret: string; readonly door: Door }
  /** A link to one's own seat, from another device. */
  | { readonly at: 'device'; readonly secret: string; readonly door: Door }
  | { readonly at: 'destroyed'; readonly certificate: Certificate }
  | { readonly at: 'refused'; readonly refusal: RefusalReply }

interface Address {
  readonly room: string
  /** What stands behind `#`; empty when there is nothing. */
  readonly fragment: string
}

/** What a door says of a room or a seat that is no more; nobody is told which. */
const gone: readonly RefusalCode[] = ['link-unknown', 'seat-unknown', 'room-destroyed']

/** A seat as its door says it is. */
export const seated = (own: OwnSeat): Arrival => {
  const admittance = own.door.you?.admittance ?? 'seated'
  return { at: admittance === 'seated' ? 'seat' : admittance, ...own }
}

/** Of a room that was destroyed the certificate can be read by whoever knows its address. */
const refused = async (surroundings: Surroundings, room: string, refusal: RefusalReply): Promise<Arrival> => {
  const reply = gone.includes(refusal.refused) ? await certificateOf(surroundings, room) : refusal
  return 'certificate' in reply
    ? { at: 'destroyed', certificate: reply.certificate }
    : { at: 'refused', refusal }
}

/** Opens the door with a seat; a seat the room does not know is forgotten. */
const trySeat = async (
  surroundings: Surroundings,
  storage: SeatStorage,
  room: string,
  seat: string,
): Promise<OwnSeat | RefusalReply> => {
  const door = await openDoor(surroundings, room, { seat })
  if (!isRefusal(door)) return { seat, door }
  if (gone.includes(door.refused)) forgetSeat(storage, room, seat)
  return door
}

const byLink = async (
  surroundings: Surroundings,
  storage: SeatStorage,
  { room, fragment }: Address,
): Promise<Arrival> => {
  const link = parseLink(`/r/${room}#${fragment}`)
  if (!link) return refused(surroundings, room, firstReply({ refused: 'link-unknown' }))
  const seat = seatForLink(storage, room, linkHashOf(link.secret))
  if (seat !== undefined) {
    const own = await trySeat(surroundings, storage, room, seat)
    if (!isRefusal(own)) {
      sitInTab(storage, room, seat)
      return seated(own)
    }
    if (own.refused === 'unreachable') return refused(surroundings, room, own)
  }
  const door = await openDoor(surroundings, room, { link: link.secret })
  if (isRefusal(door)) return refused(surroundings, room, door)
  return { at: door.you ? 'device' : 'invitation', secret: link.secret, door }
}

const bySeat = async (surroundings: Surroundings, storage: SeatStorage, room: string): Promise<Arrival> => {
  const tab = seatOfTab(storage, room)
  const kept = seatsOfRoom(storage, room).map(({ seat }) => seat)
  const candidates = tab === undefined ? kept : [tab]
  const answers = await Promise.all(candidates.map((seat) => trySeat(surroundings, storage, room, seat)))
  const seats = answers.filter((answer): answer is OwnSeat => !isRefusal(answer))
  const [only, ...others] = seats
  if (!only) {
    const refusal = answers.find((answer) => 'refused' in answer) ?? firstReply({ refused: 'seat-unknown' })
    return refused(surroundings, room, refusal)
  }
  if (others.length > 0) return { at: 'choice', seats }
  sitInTab(storage, room, only.seat)
  return seated(only)
}

/** A link in the address counts before any seat kept: the person has just opened it. */
export const arrive = (
  surroundings: Surroundings,
  storage: SeatStorage,
  address: Address,
): Promise<Arrival> => {
  if (!isIdentifier(address.room))
    return Promise.resolve({ at: 'refused', refusal: firstReply({ refused: 'link-unknown' }) })
  return address.fragment === ''
    ? bySeat(surroundings, storage, address.room)
    : byLink(surroundings, storage, address)
}
