/** What the page takes from its browser: the surroundings of a session, and where seats are kept. */
import { browserSurroundings } from './sync/credentials.ts'
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

/** With `?wire=text` in its address a page can be read along in the network tools of its browser. */
const wire = new URLSearchParams(window.location.search).get('wire') === 'text' ? 'text' : 'bytes'

export const surroundings = { ...browserSurroundings(), wire } as const

export const storage: SeatStorage = {
  local: storageOr(() => localStorage),
  session: storageOr(() => sessionStorage),
}
