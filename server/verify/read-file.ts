/** Reads a file that may be anything up to the size a record can have; what cannot be read is said in words. */
import { createReadStream } from 'node:fs'
import { limits } from '@common-ground/shared/room/limits'

const because: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'This file may not be read by whoever runs this.',
  EPERM: 'This file may not be read by whoever runs this.',
}

const codeOf = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

/** Of a longer file, one byte more than a record can have: enough to be refused by its size. */
export const readUpTo = async (
  file: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly unread: string }> => {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of createReadStream(file, { end: limits.record.bytes })) pieces.push(piece)
  } catch (error) {
    const code = codeOf(error)
    return { unread: because[code] ?? `The file could not be read (${code}).` }
  }
  return { bytes: Buffer.concat(pieces) }
}
