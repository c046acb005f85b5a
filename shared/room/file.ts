/** Files people lay beside their evidence: which kinds there are, and what is known of one. */
import type { Space } from './space.ts'

/** Kinds by content, never by name. Images are kept as a cleaned copy, without what a camera writes into them. */
export const fileKinds = ['png', 'jpeg', 'webp', 'gif', 'pdf'] as const
export type FileKind = (typeof fileKinds)[number]

/** What anyone who may read the file's space may know of it. All of it is of the bytes that are served. */
export interface FileFacts {
  /** The file's id in its space. The same bytes have another id in another space. */
  readonly file: string
  readonly kind: FileKind
  /** bytes */
  readonly size: number
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string
}

/** A file in a space, and who uploaded or brought it there. */
export interface FileRecord extends FileFacts {
  readonly space: Space
  readonly by: string
}
