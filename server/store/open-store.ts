/** An unlocked store, as the parts of the SQL implementation are handed it. */
import type { Engine } from './engine.ts'
import type { OneAtATime } from './one-at-a-time.ts'
import type { RoomKey } from './room-key.ts'
import type { RoomKeys } from './room-keys.ts'
import type { Vault } from './vault.ts'

export interface OpenStore {
  readonly engine: Engine
  readonly vault: Vault
  readonly keys: RoomKeys
  /** Pieces of files, of all rooms: one at a time. */
  readonly pieces: OneAtATime
  /** Rows removed by compactions whose traces may still be in the files. */
  readonly traces: { rows: number }
}

/** Callers ask for rooms they know: one that is not there (any more) is a mistake, or was destroyed in between. */
export const unknownRoom = (): Error => new Error('The store has no such room.')

export const requireKey = async ({ keys }: OpenStore, room: string): Promise<RoomKey> => {
  const key = await keys.of(room)
  if (!key) throw unknownRoom()
  return key
}
