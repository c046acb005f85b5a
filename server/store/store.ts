/** The store's interface: what is on disk of rooms, seats, words and ledgers. One implementation speaks SQL. */
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Attested, Certificate, DestructionReason } from '@common-ground/shared/room/certificate'
import type { FileRecord } from '@common-ground/shared/room/file'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import type { SideNames } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import type { Volume } from '@common-ground/shared/room/volume'
import type { WentBack } from '@common-ground/shared/wire/messages'

export interface Agreement {
  readonly text: string
  /** SHA-256 of the text, lower-case hexadecimal. */
  readonly hash: string
}

export interface RoomRecord {
  readonly id: string
  readonly title: string
  readonly sides: SideNames
  /** The agreement to mediate in force. */
  readonly agreement: Agreement
  /** ms since 1970 */
  readonly createdAt: number
  /** The room is destroyed by itself then, ms since 1970. */
  readonly keepUntil: number
}

/** A link opens one chair. Only the hash of its secret is kept. */
export interface InvitationRecord {
  readonly standing: Standing
  /** SHA-256 of the secret, lower-case hexadecimal. */
  readonly secretHash: string
  /** Whether it is the creator's own: they may reword the agreement while nobody has accepted it. */
  readonly creator: boolean
}

export interface Invitation extends InvitationRecord {
  /** Whom its first use bound it to. Always undefined for the observers' link, which binds nobody. */
  readonly takenBy?: string
}

export interface ParticipantRecord extends Participant {
  /** The first on their link, who needs nobody to let them in. */
  readonly first: boolean
  /** When they took the seat or knocked, ms since 1970. */
  readonly at: number
}

export interface SeatRequest {
  readonly room: string
  readonly linkHash: string
  readonly seatHash: string
  /** Id for whoever is new. */
  readonly participant: string
  readonly name: string
  /** They have to be let in, also when they are first on the link: it binds nobody then. */
  readonly knocks: boolean
  /** ms since 1970 */
  readonly at: number
}

export interface DeviceLinkRecord {
  readonly room: string
  readonly secretHash: string
  readonly participant: string
  /** ms since 1970 */
  readonly expiresAt: number
}

/** What a participant wrote: the effective update, in the order the clerk gave. */
export interface WordsRow {
  readonly kind: 'words'
  readonly room: string
  readonly space: Space
  /** Of which joint room, from 1; always 1 for what only one side reads. */
  readonly opening: number
  /** Position in the document's log, from 0 without gaps. The clerk numbers them. */
  readonly position: number
  readonly update: Uint8Array
  /** Yjs client ids seen in this update for the first time, bound to `by` from now on. `null` is the server. */
  readonly newClients: readonly number[]
  readonly by: string | null
}

/** An entry and the words row that carries it into the document: both are stored, or neither. */
export interface EntryRow {
  readonly kind: 'entry'
  readonly entry: Entry
  readonly carrier: WordsRow
}

/** Every seat key and device link of a participant is forgotten, with the entry that says they are gone. */
export interface SeatsGoneRow {
  readonly kind: 'seats-gone'
  readonly room: string
  readonly participant: string
}

/** From now on the room is kept until then, with the entry that says so. */
export interface KeepUntilRow {
  readonly kind: 'keep-until'
  readonly room: string
  readonly until: number
}

/** A file in a space, as kept. */
export interface StoredFile extends FileRecord {
  /** Of which joint room its space is, from 1; always 1 for what only one side reads. */
  readonly opening: number
  /** Names the bytes, which files in several spaces may share. */
  readonly contents: string
  /** Whether an entry names it: what none does is forgotten after a while. */
  readonly named: boolean
  /** When it came, ms since 1970. */
  readonly at: number
}

/** Bytes in the store that no file has (yet). */
export interface LooseBytes {
  readonly room: string
  readonly contents: string
}

/** A file is kept from now on, with the entry that names it. */
export interface FileNamedRow {
  readonly kind: 'file-named'
  readonly room: string
  readonly file: string
}

/** Bytes the room has are a file of another space too, with the entry that brings it there. */
export interface FileBroughtRow {
  readonly kind: 'file-brought'
  readonly room: string
  readonly file: StoredFile
}

export type Row = WordsRow | EntryRow | SeatsGoneRow | KeepUntilRow | FileNamedRow | FileBroughtRow

/** One space as stored: the newest snapshot, then the log of updates after it, in order. */
export interface StoredSpace {
  readonly snapshot?: Uint8Array
  readonly updates: readonly Uint8Array[]
  /** Position the next update gets: updates of the snapshot and the log together. */
  readonly length: number
  /** Yjs client id to the participant it is bound to; null is the server. */
  readonly clients: ReadonlyMap<number, string | null>
  /** The ledger's chain, in order. */
  readonly entries: readonly Entry[]
  readonly wentBack: readonly WentBack[]
}

/** All of a room, read at one moment. */
export interface StoredRoom {
  /** Which joint room the newest is, from 1: those before it are archives, and not in here. */
  readonly opening: number
  readonly spaces: Readonly<Record<Space, StoredSpace>>
  readonly participants: readonly ParticipantRecord[]
  readonly files: readonly StoredFile[]
  /** 32 bytes derived from the room's key, for receipts. */
  readonly receiptKey: Uint8Array
}

export interface Compaction {
  readonly room: string
  readonly space: Space
  readonly opening: number
  /** Updates before this position are in the snapshot: they are removed. */
  readonly upTo: number
  /** The whole document as the room keeps it, without the text that was deleted. */
  readonly snapshot: Uint8Array
  /** Traces of what is removed may stay in the store's files for now: clearing takes some 25 ms of everybody's time. */
  readonly traces?: 'stay'
}

/** Bytes of each piece a file is kept in, but the last. */
export const filePiece = 256 * 1024

/** The store cannot write or read right now (disk full, read-only, gone). What was asked did not happen. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

export interface Store {
  /** Makes the room and its key, and with them the words it begins with: all of it, or nothing. */
  createRoom(room: RoomRecord, invitations: readonly InvitationRecord[], words?: WordsRow): Promise<void>
  room(id: string): Promise<RoomRecord | undefined>
  /** Puts another agreement in force. */
  reword(room: string, agreement: Agreement): Promise<void>
  /** One more link of a room that has fewer than `atMost` for this chair; false when it has as many. */
  addInvitation(room: string, invitation: InvitationRecord, atMost: number): Promise<boolean>
  /** The chair a link opens, and who was first on it. */
  invitation(room: string, secretHash: string): Promise<Invitation | undefined>
  /**
   * Takes a seat by a link. The first on a link is bound to it (`first: true`); everyone later, everyone on the
   * observers' link, and whoever is to knock, is written as someone who knocks. Asked again with the same link and seat hash it answers the same
   * participant. `undefined`: no such link, or the seat hash is in use for another chair of the room.
   */
  takeSeat(request: SeatRequest): Promise<ParticipantRecord | undefined>
  /** The participant a seat key belongs to, seated or not. */
  participantOfSeat(room: string, seatHash: string): Promise<ParticipantRecord | undefined>
  /** Keeps the hash of a link that opens a participant's seat on another device. Expired ones of the room are forgotten. */
  addDeviceLink(link: DeviceLinkRecord, now: number): Promise<void>
  /** Whose seat a device link opens; undefined when it is unknown, used or expired. */
  deviceLink(room: string, secretHash: string, now: number): Promise<ParticipantRecord | undefined>
  /** Uses a device link: one more seat key for its participant. Asked again with the same seat hash: the same answer. */
  useDeviceLink(
    room: string,
    secretHash: string,
    seatHash: string,
    now: number,
  ): Promise<ParticipantRecord | undefined>
  /** How many seat keys a participant has. */
  seatsOf(room: string, participant: string): Promise<number>
  /** Appends all rows in one durable transaction: all are stored when this resolves, none when it rejects. */
  append(rows: readonly Row[]): Promise<void>
  /** Everything of a room; undefined when there is none. */
  read(room: string): Promise<StoredRoom | undefined>
  /** A space of an earlier joint room; undefined when there is no such room. */
  readArchive(room: string, of: Volume): Promise<StoredSpace | undefined>
  /** Replaces the log up to a position by a snapshot, in one transaction: what was deleted is in neither any more. */
  compact(compaction: Compaction): Promise<void>
  /** Nothing that was removed is in the store's files any more, as far as the engine can say that. */
  clearTraces(): Promise<void>
  /** Remembers that the store once held more than it does. */
  noteWentBack(room: string, of: Volume, wentBack: WentBack): Promise<void>
  /**
   * Lays bytes under a new name, piece by piece, in between what everybody else writes. They are loose until a file is made
   * of them. False when there is no such room (any more): then nothing of them is there.
   */
  addBytes(room: string, contents: string, bytes: Uint8Array, at: number): Promise<boolean>
  /** Makes a file of loose bytes that are all there, at once or not at all. */
  addFile(room: string, file: StoredFile): Promise<void>
  /** A piece of a file's bytes, numbered from 0; undefined when there is none (any more). Each but the last is `filePiece` long. */
  filePiece(room: string, contents: string, number: number): Promise<Uint8Array | undefined>
  /** Forgets those of these files that no entry names, at once. Bytes no file has any more are loose then, from always. */
  forgetFiles(room: string, files: readonly string[]): Promise<void>
  /** Rooms with files from `before` or earlier that no entry names. */
  withUnnamedFiles(before: number): Promise<readonly string[]>
  /** Loose bytes from `before` or earlier. */
  looseBytes(before: number): Promise<readonly LooseBytes[]>
  /** Forgets bytes if they are loose, piece by piece, in between what everybody else writes. */
  forgetBytes(room: string, contents: string): Promise<void>
  /** Rooms kept until `now` or less. */
  due(now: number): Promise<readonly string[]>
  /**
   * Destroys a room: its key first, then every row, in one transaction, and what the engine still holds of them in its
   * files. Answers the signed certificate, which is kept. Asked again: the same certificate. `undefined`: never heard of.
   */
  destroy(room: string, because: DestructionReason, at: number): Promise<Certificate | undefined>
  certificate(room: string): Promise<Certificate | undefined>
  /** Signs what is to be believed elsewhere with the key certificates are signed with. `text` is told the public key. */
  attest(text: (publicKey: string) => string): Promise<Attested>
  /** Resolves when the store can be written now; rejects with StoreUnavailable. */
  ready(): Promise<void>
  close(): Promise<void>
}
