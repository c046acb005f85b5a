/** The tables as Kysely sees them. The migrations make them; both change together. `Sealed` columns are ciphertext. */
import type { Standing } from '@common-ground/shared/room/participant'
import type { VolumeName } from '@common-ground/shared/room/volume'

/** Encrypted with the room's key; see `Place` for what each is bound to. */
type Sealed = Uint8Array

/** SQLite has no truth values. */
type Flag = 0 | 1

interface RoomsTable {
  id: string
  /** Title and names of the sides, as JSON. */
  about: Sealed
  /** The agreement in force, as JSON. */
  agreement: Sealed
  created_at: number
  keep_until: number
}

/** A table of its own: small enough for PostgreSQL to write anew when a room is destroyed. */
interface RoomKeysTable {
  room: string
  /** Encrypted with the master key. */
  wrapped: Uint8Array
}

interface InvitationsTable {
  room: string
  secret_hash: string
  standing: Standing
  creator: Flag
  /** The participant the first use bound this link to. */
  taken_by: string | null
}

interface ParticipantsTable {
  room: string
  id: string
  standing: Standing
  name: Sealed
  first: Flag
  at: number
}

interface SeatsTable {
  room: string
  seat_hash: string
  participant: string
}

interface DeviceLinksTable {
  room: string
  secret_hash: string
  participant: string
  expires_at: number
  /** The seat it was used for. */
  used_by: string | null
}

/** Who wrote when is not kept: in the clear it would be a diary of everybody's hours. */
interface WordsTable {
  room: string
  space: VolumeName
  position: number
  data: Sealed
}

interface SnapshotsTable {
  room: string
  space: VolumeName
  /** Updates before this position are in it. */
  up_to: number
  data: Sealed
}

interface ClientsTable {
  room: string
  space: VolumeName
  client_id: number
  /** null is the server. */
  participant: string | null
}

interface EntriesTable {
  room: string
  space: VolumeName
  seq: number
  /** The act's id. */
  id: string
  /** The whole entry, as JSON. */
  content: Sealed
}

interface WentBackTable {
  room: string
  space: VolumeName
  /** From 0, in the order noticed. */
  number: number
  content: Sealed
}

interface FilesTable {
  room: string
  id: string
  /** Names the bytes in `file_pieces`, which files in several spaces may share. */
  contents: string
  named: Flag
  at: number
  /** Its space, whose it is, kind, size and hash, as JSON: the hash of a known file would tell that it is here. */
  about: Sealed
}

interface FilePiecesTable {
  room: string
  contents: string
  /** From 0, in order. */
  number: number
  data: Sealed
}

/** Bytes in `file_pieces` that no file has (yet). */
interface LooseBytesTable {
  room: string
  contents: string
  /** When they began to come; 0 when no file has them any more. */
  at: number
}

interface CertificatesTable {
  room: string
  /** The signed certificate, as JSON. It holds nothing of the room's content. */
  certificate: string
}

interface SecretsTable {
  name: 'check' | 'signing-key'
  /** Encrypted with the master key. */
  value: Uint8Array
}

/** One row, written to see whether writing works. */
interface PulseTable {
  one: 1
  beats: number
}

export interface Tables {
  rooms: RoomsTable
  room_keys: RoomKeysTable
  invitations: InvitationsTable
  participants: ParticipantsTable
  seats: SeatsTable
  device_links: DeviceLinksTable
  words: WordsTable
  /** SQLite alone: what was laid last, and goes to `words` later. */
  fresh_words: WordsTable
  /** For reading: all of them. */
  words_anywhere: WordsTable
  snapshots: SnapshotsTable
  clients: ClientsTable
  entries: EntriesTable
  went_back: WentBackTable
  files: FilesTable
  file_pieces: FilePiecesTable
  loose_bytes: LooseBytesTable
  certificates: CertificatesTable
  secrets: SecretsTable
  pulse: PulseTable
}
