/** The tables as Kysely sees them. The migrations make them; both change together. */
import type { Standing } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'

interface RoomsTable {
  id: string
  title: string
  side_a: string
  side_b: string
  agreement_text: string
  agreement_hash: string
  created_at: number
}

interface InvitationsTable {
  room: string
  secret_hash: string
  standing: Standing
  /** The participant the first use bound this link to. */
  taken_by: string | null
}

interface ParticipantsTable {
  room: string
  id: string
  standing: Standing
  name: string
  seat_hash: string
  joined_at: number
}

interface WordsTable {
  room: string
  space: Space
  position: number
  data: Uint8Array
  /** null is the server. */
  participant: string | null
  at: number
}

interface ClientsTable {
  room: string
  space: Space
  client_id: number
  /** null is the server. */
  participant: string | null
}

interface EntriesTable {
  room: string
  space: Space
  seq: number
  id: string
  participant: string
  standing: Standing
  at: number
  /** The recorded act as JSON. */
  act: string
  prev: string
  hash: string
}

export interface Tables {
  rooms: RoomsTable
  invitations: InvitationsTable
  participants: ParticipantsTable
  words: WordsTable
  clients: ClientsTable
  entries: EntriesTable
}
