/** Where the master key comes from: the environment, or a file. It is never in the database. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { masterKeyFrom, moveKeyFile, readKeyFile, writeKeyFile } from './key-file.ts'
import { keyBytes } from './sealing.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Asked once the store is open, because only the store knows whether it has a key already. */
export interface MasterKeySource {
  /** For a store without one. Only here a key may be made. */
  forNew(): Promise<Uint8Array>
  /** For a store that has one, which tells whether a key is it. Throws a sentence for the operator when none is. */
  forExisting(fits: (key: Uint8Array) => boolean): Promise<Uint8Array>
}

/** The key a store is to have instead. */
export interface NextMasterKey {
  readonly key: Uint8Array
  /** The file that holds it in the end; undefined when the operator keeps it. */
  readonly place?: string
  /** Before the store changes: keeps the new key where the next start finds it. */
  keep(): Promise<void>
  /** After the store changed: puts it in the place of the old. */
  adopt(): Promise<void>
}

const wrongKey = (where: string): Error =>
  new Error(
    `${where} is not the master key of this store, and nothing in the store can be read without that. ` +
      'Put back the key that the store was last used with.',
  )

/** One key that is simply there. */
export const fixedMasterKey = (key: Uint8Array, where: string): MasterKeySource => ({
  forNew: async () => key,
  forExisting: async (fits) => {
    if (!fits(key)) throw wrongKey(where)
    return key
  },
})

/** A rotation leaves the new key here until it is done. */
export const nextFileOf = (path: string): string => `${path}.next`

const keyFile = (path: string, mayBeMade: boolean): MasterKeySource => ({
  forNew: async () => {
    const there = await readKeyFile(path)
    if (there) return there
    if (!mayBeMade) throw new Error(`MASTER_KEY_FILE names ${path}, which is not there.`)
    const made = new Uint8Array(randomBytes(keyBytes))
    await writeKeyFile(path, made)
    return made
  },
  forExisting: async (fits) => {
    const key = await readKeyFile(path)
    if (key && fits(key)) return key
    const next = await readKeyFile(nextFileOf(path))
    if (next && fits(next)) {
      // A rotation came as far as the store and no further.
      await moveKeyFile(nextFileOf(path), path)
      return next
    }
    if (key) throw wrongKey(path)
    throw new Error(
      `The store is encrypted and its master key ${path} is not there. Put the key back from where you keep it; ` +
        'no other will do, so none is made.',
    )
  },
})

const keyFileOf = (environment: Environment, dataDir: string): string =>
  environment.MASTER_KEY_FILE || join(dataDir, 'master.key')

const notBoth = (environment: Environment): void => {
  if (environment.MASTER_KEY && environment.MASTER_KEY_FILE)
    throw new Error('MASTER_KEY and MASTER_KEY_FILE are both set: only one can be meant.')
}

/** MASTER_KEY (base64), or the file MASTER_KEY_FILE names, or `master.key` in the data directory, made for a new store. */
export const masterKeyOf = async (environment: Environment, dataDir: string): Promise<MasterKeySource> => {
  notBoth(environment)
  if (environment.MASTER_KEY)
    return fixedMasterKey(masterKeyFrom(environment.MASTER_KEY, 'MASTER_KEY'), 'MASTER_KEY')
  return keyFile(keyFileOf(environment, dataDir), !environment.MASTER_KEY_FILE)
}

/**
 * The value of NEW_MASTER_KEY (base64), or a random key. It goes beside the key file and then in its place; where the
 * operator holds the key (MASTER_KEY, or a secret that MASTER_KEY_FILE names) NEW_MASTER_KEY says it and they change it.
 */
export const nextMasterKeyOf = async (environment: Environment, dataDir: string): Promise<NextMasterKey> => {
  notBoth(environment)
  const { NEW_MASTER_KEY: given, MASTER_KEY: held, MASTER_KEY_FILE: secret } = environment
  if (held && !given)
    throw new Error('MASTER_KEY is set, so the new key must be given too, as NEW_MASTER_KEY.')
  const key = given ? masterKeyFrom(given, 'NEW_MASTER_KEY') : new Uint8Array(randomBytes(keyBytes))
  if (held || (secret && given)) return { key, keep: async () => {}, adopt: async () => {} }
  const path = keyFileOf(environment, dataDir)
  return {
    key,
    place: path,
    keep: () => writeKeyFile(nextFileOf(path), key),
    adopt: () => moveKeyFile(nextFileOf(path), path),
  }
}
