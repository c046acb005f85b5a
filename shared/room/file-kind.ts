/** What kind of file bytes are by how they begin, and the endings a name of each kind may have. */
import { type FileKind, fileKinds } from './file.ts'

/** How many bytes of a file tell its kind. */
export const beginningBytes = 12

/** What each begins with: offsets and Latin-1 text. */
const beginnings: Readonly<Record<FileKind, readonly (readonly [at: number, text: string])[]>> = {
  png: [[0, '\x89PNG\r\n\x1a\n']],
  jpeg: [[0, '\xff\xd8\xff']],
  webp: [
    [0, 'RIFF'],
    [8, 'WEBP'],
  ],
  gif: [[0, 'GIF8']],
  pdf: [[0, '%PDF-']],
}

/** The first is the one it gets where it has none. */
const endings: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  webp: ['webp'],
  gif: ['gif'],
  pdf: ['pdf'],
}

const beginsLike = (kind: FileKind, bytes: Uint8Array): boolean =>
  beginnings[kind].every(([at, text]) =>
    [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0)),
  )

export const kindByBeginning = (bytes: Uint8Array): FileKind | undefined =>
  fileKinds.find((kind) => beginsLike(kind, bytes))

export const endingsOf = (kind: FileKind): readonly [string, ...string[]] => endings[kind]
