/** The id a file has in the space an act brings it to: known from the act alone, so that it tells nothing of where it came from. */
import { sha256Hex } from '../ledger/hash.ts'
import type { Space } from '../room/space.ts'

/** `act`: the act's id, which is one entry's in its space. */
export const broughtFileId = (room: string, space: Space, act: string): string => {
  const hash = sha256Hex(`common-ground/brought-file/1/${room}/${space}/${act}`)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join('-')
}
