/** What kind of file some bytes are, by their content alone; whatever is not one of the few the room shows is none. */
import type { FileKind } from '@common-ground/shared/room/file'
import { kindByBeginning } from '@common-ground/shared/room/file-kind'
import { fileTypeFromBuffer } from 'file-type'

const kindsByType: Readonly<Record<string, FileKind>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
}

/** Two readings must agree: a maintained library's, and the first bytes'. */
export const kindOf = async (bytes: Uint8Array): Promise<FileKind | undefined> => {
  const found = await fileTypeFromBuffer(bytes)
  const kind = found && kindsByType[found.mime]
  return kind === kindByBeginning(bytes) ? kind : undefined
}
