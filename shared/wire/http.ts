/** The HTTP requests and answers: opening a room, the door, taking a seat. Secrets travel in bodies, never in addresses. */
import Type, { type Static } from 'typebox'
import { Identifier } from '../acts/identifier.ts'
import { Chair } from '../room/participant.ts'
import type { SideNames } from '../room/side.ts'

/** 256 random bits, base64url. The secret of a link and the key of a seat have this shape. */
export const Secret = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$', maxLength: 43 })

/** POST /api/rooms */
export const OpenRoomBody = Type.Object(
  {
    title: Type.String(),
    sides: Type.Object({ a: Type.String(), b: Type.String() }, { additionalProperties: false }),
    /** The chair the creator means to take; the answer marks its link. */
    creator: Chair,
    /** The agreement to mediate; the default text when absent. */
    agreement: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)
export type OpenRoomBody = Static<typeof OpenRoomBody>

export interface InvitationLink {
  readonly chair: Chair
  /** Path and fragment of the link: `/r/{room}#{secret}`. */
  readonly path: string
  /** Whether this is the creator's own chair. */
  readonly yours: boolean
}

export interface OpenRoomReply {
  readonly room: string
  readonly links: readonly InvitationLink[]
}

/** POST /api/rooms/:room/door, with the secret of a link or the key of a seat already taken. */
export const DoorBody = Type.Union([
  Type.Object({ link: Secret }, { additionalProperties: false }),
  Type.Object({ seat: Secret }, { additionalProperties: false }),
])
export type DoorBody = Static<typeof DoorBody>

/** What stands at the door: nothing of the room's content. */
export interface Door {
  readonly room: string
  readonly title: string
  readonly sides: SideNames
  readonly chair: Chair
  /** Who has consented and is therefore inside. */
  readonly inside: readonly { readonly name: string; readonly chair: Chair }[]
  readonly agreement: { readonly text: string; readonly hash: string }
  /** For a seat already taken: who sits in it, and whether they have consented. */
  readonly you?: { readonly id: string; readonly name: string; readonly consented: boolean }
}

/** POST /api/rooms/:room/seat. The browser makes the key, so a lost answer can be asked for again. */
export const TakeSeatBody = Type.Object(
  { link: Secret, seat: Secret, name: Type.String() },
  { additionalProperties: false },
)
export type TakeSeatBody = Static<typeof TakeSeatBody>

export interface SeatTaken {
  readonly participant: string
}

export const RoomParameters = Type.Object({ room: Identifier }, { additionalProperties: false })
