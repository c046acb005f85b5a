/** Key files: a master key as one line of base64, readable by its owner alone, written so that a crash leaves all or nothing. */
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { keyBytes } from './sealing.ts'

/** Throws a sentence for the operator that does not show the value. */
export const masterKeyFrom = (text: string, where: string): Uint8Array => {
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, 'base64')
  // Node reads base64 leniently; written back, anything it passed over shows.
  if (key.length !== keyBytes || key.toString('base64') !== trimmed)
    throw new Error(`${where} does not hold a master key: ${keyBytes} bytes as base64 (44 characters).`)
  return new Uint8Array(key)
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

export const readKeyFile = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    return masterKeyFrom(await readFile(path, 'utf8'), path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const syncDirectory = async (path: string): Promise<void> => {
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

/** Durable when it resolves. */
export const moveKeyFile = async (from: string, to: string): Promise<void> => {
  await rename(from, to)
  await syncDirectory(dirname(to))
}

/** Durable when it resolves; what was at the path is replaced. */
export const writeKeyFile = async (path: string, key: Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const part = `${path}.part`
  const file = await open(part, 'w', 0o600)
  try {
    // The mode above counts for a new file only.
    await file.chmod(0o600)
    await file.writeFile(`${Buffer.from(key).toString('base64')}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await moveKeyFile(part, path)
}
