/** Files in a memory store: what is known of each, and its bytes. */
import { filePiece, type StoredFile } from '@common-ground/server/store/store'
import type { KeptRoom } from './memory-disk.ts'

export const addFileTo = ({ files, bytes: kept }: KeptRoom, file: StoredFile, bytes: Uint8Array): void => {
  if (files.has(file.file)) throw new Error('unique: there is such a file already')
  if (kept.has(file.contents)) throw new Error('unique: there are such bytes already')
  files.set(file.file, { ...file })
  kept.set(file.contents, bytes.slice())
}

export const pieceOf = (
  kept: KeptRoom | undefined,
  contents: string,
  number: number,
): Uint8Array | undefined => {
  const piece = kept?.bytes.get(contents)?.slice(number * filePiece, (number + 1) * filePiece)
  return piece && piece.byteLength > 0 ? piece : undefined
}

export const forgetIn = ({ files, bytes }: KeptRoom, forgotten: readonly string[]): void => {
  for (const id of forgotten) {
    const file = files.get(id)
    if (!file || file.named) continue
    files.delete(id)
    if (![...files.values()].some(({ contents }) => contents === file.contents)) bytes.delete(file.contents)
  }
}

export const hasUnnamed = ({ files }: KeptRoom, before: number): boolean =>
  [...files.values()].some(({ named, at }) => !named && at <= before)

/** As a store reads them: oldest first. */
export const filesIn = ({ files }: KeptRoom): readonly StoredFile[] =>
  structuredClone([...files.values()]).sort(
    (one, other) => one.at - other.at || (one.file < other.file ? -1 : 1),
  )
