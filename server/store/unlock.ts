/** The way into a store: its history known, its master key the right one, nothing written before both are certain. */
import type { Engine } from './engine.ts'
import { fixedMasterKey, type MasterKeySource } from './master-key.ts'
import { historyOf, migrate } from './migrate.ts'
import { StoreUnavailable } from './store.ts'
import { Vault } from './vault.ts'

const checkOf = async (engine: Engine): Promise<Uint8Array | undefined> => {
  const tables = await engine.tables()
  if (!tables.has('secrets')) return undefined
  const row = await engine.db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', 'check')
    .executeTakeFirst()
  if (!row) throw new Error('The store has lost what its master key is recognised by.')
  return row.value
}

/** Claims the store for this process and brings it up to date. A store without keys gets them with its tables. */
const claimWith = async (engine: Engine, masterKey: MasterKeySource): Promise<Vault> => {
  await historyOf(engine)
  const check = await checkOf(engine)
  const key = check
    ? await masterKey.forExisting((candidate) => new Vault(candidate).fits(check))
    : await masterKey.forNew()
  const vault = new Vault(key)
  await engine.claim()
  await migrate(engine, vault)
  await engine.scrub('start')
  return vault
}

/** Unlocks an engine just opened, or closes it again. `masterKey`: 32 bytes, or where to find them. */
export const unlock = async (engine: Engine, masterKey: Uint8Array | MasterKeySource): Promise<Vault> => {
  const source = masterKey instanceof Uint8Array ? fixedMasterKey(masterKey, 'The key given') : masterKey
  try {
    return await claimWith(engine, source)
  } catch (cause) {
    await engine.close()
    if (cause instanceof StoreUnavailable || !engine.isUnavailable(cause)) throw cause
    throw new StoreUnavailable('The store cannot be opened right now.', { cause })
  }
}
