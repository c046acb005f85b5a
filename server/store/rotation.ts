/**
 * Rotating the master key: every key the old one wraps is wrapped by the new one, in one transaction.
 *
 * With a key file a crash leaves one of three states, and the next start opens each (see `master-key.ts`):
 * 1. the new key lies beside the old, the store has the old;   2. the same, and the store has the new: the start puts the
 * file in place;   3. done.
 */
import type { Kysely } from 'kysely'
import type { Engine } from './engine.ts'
import type { MasterKeySource, NextMasterKey } from './master-key.ts'
import type { Tables } from './schema.ts'
import { unlock } from './unlock.ts'
import { Vault } from './vault.ts'

const rewrap = async (db: Kysely<Tables>, old: Vault, next: Vault): Promise<number> => {
  const rooms = await db.selectFrom('room_keys').selectAll().execute()
  for (const { room, wrapped } of rooms)
    await db
      .updateTable('room_keys')
      .set({ wrapped: old.rewrapRoomKey(room, wrapped, next) })
      .where('room', '=', room)
      .execute()
  const { value } = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', 'signing-key')
    .executeTakeFirstOrThrow()
  const secrets = { 'signing-key': old.rewrapSigningKey(value, next), check: next.makeCheck() }
  for (const name of ['signing-key', 'check'] as const)
    await db.updateTable('secrets').set({ value: secrets[name] }).where('name', '=', name).execute()
  return rooms.length
}

/** For a store without a key there is nothing to rotate. */
const onlyExisting = ({ forExisting }: MasterKeySource): MasterKeySource => ({
  forExisting,
  forNew: async () => {
    throw new Error('There is no encrypted store here yet. Start the server once; it makes the first key.')
  },
})

/** Takes an engine that nobody else holds, and closes it. Resolves to the number of rooms. */
export const rotateMasterKey = async (
  engine: Engine,
  masterKey: MasterKeySource,
  next: NextMasterKey,
): Promise<number> => {
  const old = await unlock(engine, onlyExisting(masterKey))
  try {
    if (old.fits(new Vault(next.key).makeCheck())) throw new Error('The new master key is the one in use.')
    await next.keep()
    const rooms = await engine.write((transaction) => rewrap(transaction, old, new Vault(next.key)))
    await next.adopt()
    // The keys as the old master key wrapped them.
    await engine.scrub('destruction')
    return rooms
  } finally {
    await engine.close()
  }
}
