/** Where a browser keeps the keys of its seats, and a creator the links not yet handed out. Never any content of a room. */
import type { InvitationLink } from '@common-ground/shared/wire/http'

export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export interface SeatStorage {
  /** Shared by all tabs: every seat this browser has taken. */
  readonly local: StorageLike
  /** One tab's own: which seat it sits in, so that a reload keeps it and another tab can be someone else. */
  readonly session: StorageLike
}

export interface KeptSeat {
  readonly linkHash: string
  readonly seat: string
}

/** Every key this file writes for a room: beginning with these, ending with the room's id. */
export const storedUnder = {
  /** In `local`. */
  seats: 'common-ground.seats.',
  links: 'common-ground.links.',
  /** In `session`. */
  tab: 'common-ground.seat.',
} as const

const seatsKey = (room: string): string => storedUnder.seats + room
const tabKey = (room: string): string => storedUnder.tab + room
const linksKey = (room: string): string => storedUnder.links + room

/** A list as stored; what is not readable counts as nothing kept. */
const readList = <T>(
  storage: StorageLike,
  key: string,
  fits: (value: object) => value is object & T,
): T[] => {
  const text = storage.getItem(key)
  if (text === null) return []
  try {
    const value: unknown = JSON.parse(text)
    if (!Array.isArray(value)) return []
    return value.filter((item): item is object & T => typeof item === 'object' && item !== null && fits(item))
  } catch {
    return []
  }
}

const isKeptSeat = (value: object): value is KeptSeat =>
  'linkHash' in value &&
  typeof value.linkHash === 'string' &&
  'seat' in value &&
  typeof value.seat === 'string'

const isLink = (value: object): value is InvitationLink =>
  'chair' in value && 'path' in value && typeof value.path === 'string' && 'yours' in value

const write = (storage: StorageLike, key: string, list: readonly object[]): void => {
  if (list.length === 0) storage.removeItem(key)
  else storage.setItem(key, JSON.stringify(list))
}

/** All seats this browser has in a room, oldest first. */
export const seatsOfRoom = ({ local }: SeatStorage, room: string): readonly KeptSeat[] =>
  readList(local, seatsKey(room), isKeptSeat)

/** The seat key made for a link before, if this browser made one. */
export const seatForLink = (storage: SeatStorage, room: string, linkHash: string): string | undefined =>
  seatsOfRoom(storage, room).find((kept) => kept.linkHash === linkHash)?.seat

/** Keeps a seat key, and makes it this tab's own seat. To be called before the room is asked for the seat. */
export const keepSeat = (storage: SeatStorage, room: string, linkHash: string, seat: string): void => {
  const others = seatsOfRoom(storage, room).filter((kept) => kept.linkHash !== linkHash)
  write(storage.local, seatsKey(room), [...others, { linkHash, seat }])
  sitInTab(storage, room, seat)
}

/** Makes a seat this tab's own. */
export const sitInTab = ({ session }: SeatStorage, room: string, seat: string): void =>
  session.setItem(tabKey(room), seat)

/** The seat this tab sits in: kept over a reload, not shared with other tabs. */
export const seatOfTab = ({ session }: SeatStorage, room: string): string | undefined =>
  session.getItem(tabKey(room)) ?? undefined

/** Forgets a seat by its key, for instance when the room no longer knows it. */
export const forgetSeat = (storage: SeatStorage, room: string, seat: string): void => {
  const others = seatsOfRoom(storage, room).filter((kept) => kept.seat !== seat)
  write(storage.local, seatsKey(room), others)
  if (seatOfTab(storage, room) === seat) storage.session.removeItem(tabKey(room))
}

/** Keeps the invitation links a creator has not handed out yet. */
export const keepLinks = ({ local }: SeatStorage, room: string, links: readonly InvitationLink[]): void =>
  write(local, linksKey(room), links)

export const linksOf = ({ local }: SeatStorage, room: string): readonly InvitationLink[] =>
  readList(local, linksKey(room), isLink)

export const forgetLinks = ({ local }: SeatStorage, room: string): void => local.removeItem(linksKey(room))

/** Nothing of this room stays in the browser: its seats, the links not handed out, and which seat this tab sits in. */
export const leftNothing = ({ local, session }: SeatStorage, room: string): void => {
  for (const key of [seatsKey(room), linksKey(room)]) local.removeItem(key)
  session.removeItem(tabKey(room))
}
