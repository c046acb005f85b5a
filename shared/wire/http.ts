/** The HTTP requests and answers: opening a room, the door, taking a seat. Secrets travel in bodies, never in addresses. */
import Type, { type Static } from 'typebox'
import { Identifier } from '../acts/identifier.ts'
import type { AgreementText } from '../agreement/agreement-text.ts'
import type { Certificate } from '../room/certificate.ts'
import { limits } from '../room/limits.ts'
import { Chair } from '../room/participant.ts'
import type { SideNames } from '../room/side.ts'
import { EarlierAgreement } from './earlier-agreement.ts'

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
    /** Days until the room is destroyed by itself. */
    keepDays: Type.Optional(Type.Integer({ minimum: limits.keepDays.least, maximum: limits.keepDays.most })),
    /** An earlier agreement the room begins from: laid down in it as it was, for everyone who comes in. */
    from: Type.Optional(EarlierAgreement),
  },
  { additionalProperties: false },
)
export type OpenRoomBody = Omit<Static<typeof OpenRoomBody>, 'from'> & { readonly from?: AgreementText }

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

/**
 * Where someone with a seat key stands: `seated`, `waiting` for someone inside to let them in, or `turned-away`.
 * Whoever was removed or left has no seat: their key is unknown.
 */
export type Admittance = 'seated' | 'waiting' | 'turned-away'

/** What stands at the door: nothing of the room's content. */
export interface Door {
  readonly room: string
  /** Which joint room it opens, from 1: said again when connecting. */
  readonly opening: number
  readonly title: string
  readonly sides: SideNames
  readonly chair: Chair
  /** Until when the room is kept, ms since 1970. */
  readonly keepUntil: number
  /** Taking this link's seat means knocking: its chair is taken, or needs both sides' yes. */
  readonly knock: boolean
  /** Whether whoever asks may still reword the agreement: the creator, while nobody has accepted it. */
  readonly mayReword: boolean
  /** Who has consented and is therefore inside, and who holds a chair and has not come in yet. */
  readonly inside: readonly { readonly name: string; readonly chair: Chair; readonly entered: boolean }[]
  readonly agreement: { readonly text: string; readonly hash: string }
  /** For a seat already taken, or a link to open it on another device: whose it is. */
  readonly you?: {
    readonly id: string
    readonly name: string
    readonly consented: boolean
    readonly admittance: Admittance
  }
}

/**
 * POST /api/rooms/:room/seat. The browser makes the key, so a lost answer can be asked for again. With a link that opens
 * one's own seat on another device the name counts for nothing.
 */
export const TakeSeatBody = Type.Object(
  { link: Secret, seat: Secret, name: Type.String() },
  { additionalProperties: false },
)
export type TakeSeatBody = Static<typeof TakeSeatBody>

export interface SeatTaken {
  readonly participant: string
  readonly name: string
  readonly admittance: Admittance
}

/** POST /api/rooms/:room/device-link, with one's own seat key: a link that opens this seat on another device, once. */
export const DeviceLinkBody = Type.Object({ seat: Secret }, { additionalProperties: false })
export type DeviceLinkBody = Static<typeof DeviceLinkBody>

export interface DeviceLink {
  /** Path and fragment of the link: `/r/{room}#{secret}`. */
  readonly path: string
  /** ms since 1970 */
  readonly expiresAt: number
}

/** POST /api/rooms/:room/mediator-link, with one's own seat key: one more link to the mediator's chair. */
export const MediatorLinkBody = Type.Object({ seat: Secret }, { additionalProperties: false })
export type MediatorLinkBody = Static<typeof MediatorLinkBody>

export interface MediatorLink {
  /** Path and fragment of the link: `/r/{room}#{secret}`. Its secret is told this once. */
  readonly path: string
}

/** POST /api/rooms/:room/agreement, with the creator's own link while nobody has accepted: another text of the agreement. */
export const RewordBody = Type.Object({ link: Secret, text: Type.String() }, { additionalProperties: false })
export type RewordBody = Static<typeof RewordBody>

export interface Reworded {
  readonly hash: string
}

/** GET /api/rooms/:room/certificate, once the room is destroyed. */
export interface CertificateReply {
  readonly certificate: Certificate
}

export const RoomParameters = Type.Object(
  {
    room: Identifier,
    /** For whoever asks for a file. */
    file: Type.Optional(Type.String()),
    /** For whoever asks for an archive. */
    opening: Type.Optional(Type.String()),
    space: Type.Optional(Type.String()),
    /** For whoever takes something out. */
    export: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)
