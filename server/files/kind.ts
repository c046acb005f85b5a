/** What kind of file some bytes are, by their content alone; whatever is not one of the few the room shows is none. */
import type { FileKind } from '@common-ground/shared/room/file'
import { fileTypeFromBuffer } from 'file-type'

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')]

/** What each begins with, as offsets and bytes. */
const beginnings: Readonly<Record<FileKind, readonly (readonly [at: number, bytes: readonly number[]])[]>> = {
  png: [[0, [0x89, ...ascii('PNG\r\n\x1a\n')]]],
  jpeg: [[0, [0xff, 0xd8, 0xff]]],
  webp: [
    [0, ascii('RIFF')],
    [8, ascii('WEBP')],
  ],
  gif: [[0, ascii('GIF8')]],
  pdf: [[0, ascii('%PDF-')]],
}

const kindsByType: Readonly<Record<string, FileKind>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
}

const beginsLike = (kind: FileKind, bytes: Uint8Array): boolean =>
  beginnings[kind].every(([at, wanted]) => wanted.every((byte, index) => bytes[at + index] === byte))

/** Two readings must agree: a maintained library's, and the first bytes'. */
export const kindOf = async (bytes: Uint8Array): Promise<FileKind | undefined> => {
  const found = await fileTypeFromBuffer(bytes)
  const kind = found && kindsByType[found.mime]
  return kind && beginsLike(kind, bytes) ? kind : undefined
}
