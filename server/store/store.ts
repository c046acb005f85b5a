/** The store's interface: what is on disk of rooms, seats, words and ledgers. One implementation speaks SQL. */
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import type { SideNames } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'

export interface RoomRecord {
  readonly id: string
  readonly title: string
  readonly sides: SideNames
  /** The agreement to mediate in force, and its hash. */
  readonly agreement: { readonly text: string; readonly hash: string }
  /** ms since 1970 */
  readonly createdAt: number
}

/** One link per chair. Only the hash of its secret is kept. */
export interface InvitationRecord {
  readonly standing: Standing
  /** SHA-256 of the secret, lower-case hexadecimal. */
  readonly secretHash: string
}

export interface SeatRequest {
  readonly room: string
  readonly linkHash: string
  readonly seatHash: string
  readonly participant: string
  readonly name: string
  /** ms since 1970 */
  readonly at: number
}

/** What a participant wrote: the effective update, in the order the clerk gave. */
export interface WordsRow {
  readonly kind: 'words'
  readonly room: string
  readonly space: Space
  /** Position in the document's log, from 0 without gaps. The clerk numbers them. */
  readonly position: number
  readonly update: Uint8Array
  /** Yjs client ids seen in this update for the first time, bound to `by` from now on. `null` is the server. */
  readonly newClients: readonly number[]
  readonly by: string | null
  readonly at: number
}

/** An entry and the words row that carries it into the document: both are stored, or neither. */
export interface EntryRow {
  readonly kind: 'entry'
  readonly entry: Entry
  readonly carrier: WordsRow
}

export type Row = WordsRow | EntryRow

/** A document as stored: the log of updates in order. */
export interface StoredDocument {
  readonly updates: readonly Uint8Array[]
  /** Yjs client id to the participant it is bound to; null is the server. */
  readonly clients: ReadonlyMap<number, string | null>
}

/** The store cannot write or read right now (disk full, read-only, gone). What was asked did not happen. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

export interface Store {
  createRoom(room: RoomRecord, invitations: readonly InvitationRecord[]): Promise<void>
  room(id: string): Promise<RoomRecord | undefined>
  /** The chair a link opens, whether it is taken, and by which seat. */
  invitation(
    room: string,
    secretHash: string,
  ): Promise<{ readonly standing: Standing; readonly takenBySeat?: string } | undefined>
  /**
   * Binds a link to a seat, once. Asked again with the same seat hash it answers the same participant;
   * with another seat hash, or for an unknown link, undefined.
   */
  takeSeat(request: SeatRequest): Promise<Participant | undefined>
  participantOfSeat(room: string, seatHash: string): Promise<Participant | undefined>
  /** Appends all rows in one durable transaction: all are stored when this resolves, none when it rejects. */
  append(rows: readonly Row[]): Promise<void>
  document(room: string, space: Space): Promise<StoredDocument>
  /** The entries of one chain, in order. */
  entries(room: string, space: Space): Promise<readonly Entry[]>
  close(): Promise<void>
}
