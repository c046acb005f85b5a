/** Opens the store a child process is told of: `sqlite FILE` or `postgres URL`. */
import { openPostgresStore } from '@common-ground/server/store/postgres-store'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import type { Store } from '@common-ground/server/store/store'
import { masterKey } from './fixtures.ts'

export type StorePlace = readonly [kind: 'sqlite' | 'postgres', place: string]

export const openPlace = ([kind, place]: StorePlace): Promise<Store> =>
  kind === 'sqlite'
    ? openSqliteStore({ file: place, masterKey })
    : openPostgresStore({ url: place, masterKey })

/** The place named on a child's command line. */
export const placeFrom = (kind: string | undefined, place: string | undefined): StorePlace => {
  if ((kind !== 'sqlite' && kind !== 'postgres') || place === undefined)
    throw new Error('usage: sqlite FILE | postgres URL')
  return [kind, place]
}
