/** Where this browser keeps the keys of its seats. */
import type { SeatStorage, StorageLike } from './sync/seat-keeper.ts'

/** A browser that forbids storage still gets a room; it only forgets the seat with the tab. */
const storageOr = (open: () => Storage): StorageLike => {
  try {
    const storage = open()
    storage.getItem('common-ground')
    return storage
  } catch {
    const held = new Map<string, string>()
    return {
      getItem: (key) => held.get(key) ?? null,
      setItem: (key, value) => void held.set(key, value),
      removeItem: (key) => void held.delete(key),
    }
  }
}

export const storage: SeatStorage = {
  local: storageOr(() => localStorage),
  session: storageOr(() => sessionStorage),
}
