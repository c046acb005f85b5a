/** How many bytes updates, and a stored space, take. */
import type { StoredSpace } from '../store/store.ts'

export const bytesOf = (updates: readonly Uint8Array[]): number =>
  updates.reduce((bytes, update) => bytes + update.byteLength, 0)

export const sizeOf = ({ snapshot, updates }: StoredSpace): number =>
  bytesOf(updates) + (snapshot?.byteLength ?? 0)
