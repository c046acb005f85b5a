/** The spaces of a memory store's room as a store reads them. */
import type { StoredRoom, StoredSpace } from '@common-ground/server/store/store'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Space } from '@common-ground/shared/room/space'
import type { KeptRoom, KeptSpace } from './memory-disk.ts'

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

export const storedSpaces = ({ spaces }: KeptRoom): StoredRoom['spaces'] => {
  const stored = (space: Space) => storedSpace(spaces[space])
  return {
    joint: stored('joint'),
    'side-a': stored('side-a'),
    'side-b': stored('side-b'),
    'caucus-a': stored('caucus-a'),
    'caucus-b': stored('caucus-b'),
    mediator: stored('mediator'),
  }
}
