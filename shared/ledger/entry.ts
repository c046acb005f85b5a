/** One entry of a ledger: a recorded act in its envelope, chained to the one before. */
import type { RecordedAct } from '../acts/act.ts'
import type { Standing } from '../room/participant.ts'
import type { Space } from '../room/space.ts'

export interface Entry {
  readonly room: string
  readonly space: Space
  /** Position in the chain of this space, from 0, without gaps. */
  readonly seq: number
  /** The act's id, chosen by its sender: sending the same act again records nothing. */
  readonly id: string
  readonly by: string
  readonly standing: Standing
  /** Server time, ms since 1970; never smaller than that of the entry before. */
  readonly at: number
  readonly act: RecordedAct
  /** Hash of the entry before; `chainStart` for the first. */
  readonly prev: string
  /** SHA-256 over the canonical JSON of all the fields above. */
  readonly hash: string
}

export type UnsealedEntry = Omit<Entry, 'hash'>
