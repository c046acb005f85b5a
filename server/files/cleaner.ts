/** Makes of bytes from outside a file the room may show: of a known kind, whole, and cleaned. One after another. */
import { createHash } from 'node:crypto'
import type { FileKind } from '@common-ground/shared/room/file'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { kindOf } from './kind.ts'
import { pdfRefusal } from './pdf.ts'
import { cleanPicture } from './picture.ts'

export interface CleanFile {
  readonly kind: FileKind
  readonly bytes: Uint8Array
  readonly sha256: string
}

const clean = async (given: Uint8Array): Promise<CleanFile | Refusal> => {
  if (given.byteLength === 0) return refuse('file-empty')
  if (given.byteLength > limits.file.bytes) return refuse('file-too-large')
  const kind = await kindOf(given)
  if (!kind) return refuse('file-kind')
  const bytes = kind === 'pdf' ? (pdfRefusal(given) ?? given) : await cleanPicture(kind, given)
  if (isRefusal(bytes)) return bytes
  return { kind, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

export class Cleaner {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  async clean(given: Uint8Array): Promise<CleanFile | Refusal> {
    if (this.#waiting >= limits.file.cleaningQueue) return refuse('busy')
    this.#waiting += 1
    const cleaned = this.#last.then(() => clean(given))
    // The next one's turn comes whatever became of this one; whoever asked hears of a failure.
    this.#last = cleaned.catch(() => undefined)
    try {
      return await cleaned
    } finally {
      this.#waiting -= 1
    }
  }
}
