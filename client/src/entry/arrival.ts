/** What someone who comes to a room's address finds: a seat of this browser, a choice of several, an invitation, or nothing. */
import { isIdentifier } from '@common-ground/shared/acts/identifier'
import { isRefusal, type RefusalReply, replyOf } from '@common-ground/shared/room/refusal'
import type { Door } from '@common-ground/shared/wire/http'
import { openDoor, parseLink } from '../sync/door.ts'
import {
  forgetSeat,
  linkHashOf,
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
  | { readonly at: 'choice'; readonly seats: readonly OwnSeat[] }
  | { readonly at: 'invitation'; readonly secret: string; readonly door: Door }
  | { readonly at: 'refused'; readonly refusal: RefusalReply }

interface Address {
  readonly room: string
  /** What stands behind `#`; empty when there is nothing. */
  readonly fragment: string
}

const refused = (refusal: RefusalReply): Arrival => ({ at: 'refused', refusal })

/** Opens the door with a seat; a seat the room does not know is forgotten. */
const trySeat = async (
  surroundings: Surroundings,
  storage: SeatStorage,
  room: string,
  seat: string,
): Promise<OwnSeat | RefusalReply> => {
  const door = await openDoor(surroundings, room, { seat })
  if (!isRefusal(door)) return { seat, door }
  if (door.refused === 'seat-unknown' || door.refused === 'link-unknown') forgetSeat(storage, room, seat)
  return door
}

const byLink = async (
  surroundings: Surroundings,
  storage: SeatStorage,
  { room, fragment }: Address,
): Promise<Arrival> => {
  const link = parseLink(`/r/${room}#${fragment}`)
  if (!link) return refused(replyOf({ refused: 'link-unknown' }))
  const seat = seatForLink(storage, room, linkHashOf(link.secret))
  if (seat !== undefined) {
    const own = await trySeat(surroundings, storage, room, seat)
    if (!isRefusal(own)) {
      sitInTab(storage, room, seat)
      return { at: 'seat', ...own }
    }
    if (own.refused === 'unreachable') return refused(own)
  }
  const door = await openDoor(surroundings, room, { link: link.secret })
  return isRefusal(door) ? refused(door) : { at: 'invitation', secret: link.secret, door }
}

const bySeat = async (surroundings: Surroundings, storage: SeatStorage, room: string): Promise<Arrival> => {
  const tab = seatOfTab(storage, room)
  const kept = seatsOfRoom(storage, room).map(({ seat }) => seat)
  const candidates = tab === undefined ? kept : [tab]
  const answers = await Promise.all(candidates.map((seat) => trySeat(surroundings, storage, room, seat)))
  const seats = answers.filter((answer): answer is OwnSeat => !isRefusal(answer))
  const [only, ...others] = seats
  if (!only)
    return refused(answers.find((answer) => 'refused' in answer) ?? replyOf({ refused: 'seat-unknown' }))
  if (others.length > 0) return { at: 'choice', seats }
  sitInTab(storage, room, only.seat)
  return { at: 'seat', ...only }
}

/** A link in the address counts before any seat kept: the person has just opened it. */
export const arrive = (
  surroundings: Surroundings,
  storage: SeatStorage,
  address: Address,
): Promise<Arrival> => {
  if (!isIdentifier(address.room)) return Promise.resolve(refused(replyOf({ refused: 'link-unknown' })))
  return address.fragment === ''
    ? bySeat(surroundings, storage, address.room)
    : byLink(surroundings, storage, address)
}
