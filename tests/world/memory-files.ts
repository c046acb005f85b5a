/** Files in a memory store: what is known of each, and its bytes. */
import { filePiece, type LooseBytes, type StoredFile } from '@common-ground/server/store/store'
import type { KeptRoom } from './memory-disk.ts'

export const addBytesTo = (
  { bytes: kept, loose }: KeptRoom,
  contents: string,
  bytes: Uint8Array,
  at: number,
): void => {
  if (kept.has(contents)) throw new Error('unique: there are such bytes already')
  kept.set(contents, bytes.slice())
  loose.set(contents, at)
}

export const addFileTo = ({ files, bytes, loose }: KeptRoom, file: StoredFile): void => {
  if (files.has(file.file)) throw new Error('unique: there is such a file already')
  if (!loose.has(file.contents) || bytes.get(file.contents)?.byteLength !== file.size)
    throw new Error('a file must have all of its bytes, and they must be loose')
  loose.delete(file.contents)
  files.set(file.file, { ...file })
}

export const pieceOf = (
  kept: KeptRoom | undefined,
  contents: string,
  number: number,
): Uint8Array | undefined => {
  const piece = kept?.bytes.get(contents)?.slice(number * filePiece, (number + 1) * filePiece)
  return piece && piece.byteLength > 0 ? piece : undefined
}

export const forgetIn = ({ files, loose }: KeptRoom, forgotten: readonly string[]): void => {
  for (const id of forgotten) {
    const file = files.get(id)
    if (!file || file.named) continue
    files.delete(id)
    if (![...files.values()].some(({ contents }) => contents === file.contents)) loose.set(file.contents, 0)
  }
}

export const forgetBytesIn = (kept: KeptRoom | undefined, contents: string): void => {
  if (kept?.loose.delete(contents)) kept.bytes.delete(contents)
}

export const looseIn = ({ loose }: KeptRoom, room: string, before: number): readonly LooseBytes[] =>
  [...loose].filter(([, at]) => at <= before).map(([contents]) => ({ room, contents }))

export const hasUnnamed = ({ files }: KeptRoom, before: number): boolean =>
  [...files.values()].some(({ named, at }) => !named && at <= before)

/** As a store reads them: oldest first. */
export const filesIn = ({ files }: KeptRoom): readonly StoredFile[] =>
  structuredClone([...files.values()]).sort(
    (one, other) => one.at - other.at || (one.file < other.file ? -1 : 1),
  )
