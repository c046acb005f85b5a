/** A room's spaces as its store has them, with every document in plain bytes: deflated, a canary would be found in none. */
import { inFirst, readKept } from '@common-ground/server/room/kept-document'
import type { StoredRoom, StoredSpace } from '@common-ground/server/store/store'

export const plainSpace = ({ snapshot, ...rest }: StoredSpace): StoredSpace =>
  snapshot ? { ...rest, snapshot: inFirst(readKept(snapshot).whole) } : rest

export const plainSpaces = ({ spaces }: StoredRoom): readonly StoredSpace[] =>
  Object.values(spaces).map(plainSpace)
