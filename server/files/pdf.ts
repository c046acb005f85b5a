/**
 * Whether bytes are a PDF and nothing else. It is kept as it is: what it may hold that runs (scripts, launch actions,
 * embedded files) is never run here, see decision 18.
 */
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { isSomethingElseToo } from './mixed.ts'

const whiteSpace: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20])
const endMark = '%%EOF'
/** What stands before the end mark, and how far before. */
const tail = 1_024

export const pdfRefusal = async (given: Uint8Array): Promise<Refusal | undefined> => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (await isSomethingElseToo(bytes)) return refuse('file-mixed')
  const end = bytes.lastIndexOf(endMark)
  if (end === -1) return refuse('file-damaged')
  if (bytes.subarray(end + endMark.length).some((byte) => !whiteSpace.has(byte))) return refuse('file-mixed')
  const before = bytes.toString('latin1', Math.max(0, end - tail), end)
  return /startxref\s+\d+\s*$/.test(before) ? undefined : refuse('file-damaged')
}
