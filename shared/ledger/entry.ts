/** One entry of a ledger: a recorded act in its envelope, chained to the one before. */
import type { RecordedAct, RoomAct } from '../acts/act.ts'
import type { Standing } from '../room/participant.ts'
import type { Space } from '../room/space.ts'

/** As `by` of what no person did, but the room by its rules. */
export const theRoom = 'room'

interface Envelope {
  readonly room: string
  readonly space: Space
  /** Position in the chain of this space, from 0, without gaps. */
  readonly seq: number
  /** The act's id, chosen by its sender: sending the same act again records nothing. */
  readonly id: string
  /** Server time, ms since 1970; never smaller than that of the entry before. */
  readonly at: number
  /** Hash of the entry before; `chainStart` for the first. */
  readonly prev: string
  /** SHA-256 over the canonical JSON of all the fields above. */
  readonly hash: string
}

/** What a person did. */
export interface PersonsEntry extends Envelope {
  readonly by: string
  readonly standing: Standing
  readonly act: RecordedAct
}

/** What followed from it: the room's own entry, in the same turn and the same transaction. */
export interface RoomsEntry extends Envelope {
  readonly by: typeof theRoom
  readonly standing: 'room'
  readonly act: RoomAct
}

export type Entry = PersonsEntry | RoomsEntry

/** An entry before its hash is known. */
export type Unsealed<Kind extends Entry> = Omit<Kind, 'hash'>
export type UnsealedEntry = Unsealed<PersonsEntry> | Unsealed<RoomsEntry>
