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

/** About a millisecond of work. */
const slice = 1024 * 1024

/** In slices that leave others their turn: a large file takes as long as twenty acts. */
const hashOf = async (bytes: Uint8Array): Promise<string> => {
  const hash = createHash('sha256')
  for (let at = 0; at < bytes.byteLength; at += slice) {
    hash.update(bytes.subarray(at, at + slice))
    await new Promise((resolve) => setImmediate(resolve))
  }
  return hash.digest('hex')
}

const clean = async (given: Uint8Array): Promise<CleanFile | Refusal> => {
  if (given.byteLength === 0) return refuse('file-empty')
  if (given.byteLength > limits.file.bytes) return refuse('file-too-large')
  const kind = await kindOf(given)
  if (!kind) return refuse('file-kind')
  const bytes = kind === 'pdf' ? ((await pdfRefusal(given)) ?? given) : await cleanPicture(kind, given)
  if (isRefusal(bytes)) return bytes
  return { kind, bytes, sha256: await hashOf(bytes) }
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
