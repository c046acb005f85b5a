/** `npm run rotate-master-key`: gives a stopped server's store another master key. */
import { existsSync } from 'node:fs'
import { type Config, configOf } from './config.ts'
import type { Engine } from './store/engine.ts'
import { masterKeyOf, nextMasterKeyOf } from './store/master-key.ts'
import { openPostgres } from './store/postgres.ts'
import { rotateMasterKey } from './store/rotation.ts'
import { openSqlite } from './store/sqlite.ts'
import { storeFileIn } from './store/sqlite-store.ts'

const openEngine = async ({ databaseUrl, dataDir }: Config): Promise<Engine> => {
  if (databaseUrl !== undefined) return await openPostgres(databaseUrl)
  const file = storeFileIn(dataDir)
  // Opening would make one.
  if (!existsSync(file)) throw new Error(`There is no store at ${file}.`)
  return await openSqlite(file)
}

const rotate = async (): Promise<void> => {
  const config = configOf(process.env)
  const masterKey = await masterKeyOf(process.env, config.dataDir)
  const next = await nextMasterKeyOf(process.env, config.dataDir)
  const rooms = await rotateMasterKey(await openEngine(config), masterKey, next)
  console.log(`The keys of ${rooms} rooms are under the new master key.`)
  console.log(
    next.place === undefined
      ? 'Put NEW_MASTER_KEY in the place of the old key before you start the server.'
      : `The new key is in ${next.place}: back it up, apart from the database.`,
  )
  console.log('Backups made until now can only be read with the old key, which is not kept here any more.')
}

rotate().catch((error: unknown) => {
  console.error(`The master key was not rotated: ${error instanceof Error ? error.message : 'unknown error'}`)
  process.exit(1)
})
