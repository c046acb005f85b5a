/** The spaces of a memory store's room as a store reads and compacts them. */

import type { Compaction, StoredRoom, StoredSpace } from '@common-ground/server/store/store'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Space } from '@common-ground/shared/room/space'
import type { Volume } from '@common-ground/shared/room/volume'
import { type KeptRoom, type KeptSpace, volumeIn, volumeKey } from './memory-disk.ts'

const inOrder = <Value>(numbered: ReadonlyMap<number, Value>): readonly Value[] =>
  [...numbered].sort(([one], [other]) => one - other).map(([, value]) => value)

const storedSpace = ({ snapshot, words, length, clients, entries, wentBack }: KeptSpace): StoredSpace => ({
  ...(snapshot ? { snapshot: snapshot.bytes.slice() } : {}),
  updates: inOrder(words).map((update) => update.slice()),
  length,
  clients: new Map(clients),
  entries: inOrder(entries).map((json): Entry => JSON.parse(json)),
  wentBack: structuredClone(wentBack),
})

/** Which joint room is the newest: the last whose ledger has begun. */
const openingIn = (kept: KeptRoom): number => {
  let opening = 1
  while (hasEntries(kept, opening + 1)) opening += 1
  return opening
}

const hasEntries = ({ volumes }: KeptRoom, opening: number): boolean =>
  (volumes.get(volumeKey({ space: 'joint', opening }))?.entries.size ?? 0) > 0

export const storedVolume = (kept: KeptRoom, of: Volume): StoredSpace => storedSpace(volumeIn(kept, of))

export const storedSpaces = (kept: KeptRoom): Pick<StoredRoom, 'opening' | 'spaces'> => {
  const opening = openingIn(kept)
  // What only one side reads goes on from one joint room to the next.
  const stored = (space: Space) =>
    storedVolume(kept, { space, opening: space === 'side-a' || space === 'side-b' ? 1 : opening })
  const spaces = {
    joint: stored('joint'),
    'side-a': stored('side-a'),
    'side-b': stored('side-b'),
    'caucus-a': stored('caucus-a'),
    'caucus-b': stored('caucus-b'),
    mediator: stored('mediator'),
  }
  return { opening, spaces }
}

export const compactIn = (room: KeptRoom, { upTo, snapshot, ...of }: Compaction): void => {
  const kept = volumeIn(room, of)
  if (upTo > kept.length) throw new Error('there are not that many updates')
  if (upTo < (kept.snapshot?.upTo ?? 0)) throw new Error('there is a newer snapshot')
  kept.snapshot = { upTo, bytes: snapshot.slice() }
  for (const position of kept.words.keys()) if (position < upTo) kept.words.delete(position)
}
