/**
 * Whether bytes are a PDF and nothing else. It is kept as it is: what it may hold that runs (scripts, launch actions,
 * embedded files) is never run here, see decision 18.
 */
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'

const whiteSpace: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20])
const endMark = '%%EOF'

/** A browser that looks for HTML looks here. */
const head = 1_024
const looksLikeHtml = /<(?:!doctype|html|head|body|script|iframe|svg|img|object|embed|meta|style|a\s)/i

/** The end of a ZIP (a JAR, an office document) lies within its last 22 bytes and a comment of at most so many. */
const zipEnd = Buffer.from('PK\x05\x06', 'latin1')
const zipEndBytes = 22
const zipComment = 0xffff

/** Archives that may begin behind something else, as far in as programs that unpack them look. */
const archives = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'].map((mark) => Buffer.from(mark, 'latin1'))
const archiveReach = 1024 * 1024

const isZipToo = (bytes: Buffer): boolean => {
  const tail = bytes.subarray(Math.max(0, bytes.length - zipEndBytes - zipComment))
  for (let at = tail.indexOf(zipEnd); at !== -1; at = tail.indexOf(zipEnd, at + 1)) {
    const rest = tail.length - at - zipEndBytes
    if (rest >= 0 && tail.readUInt16LE(at + 20) <= rest) return true
  }
  return false
}

const isSomethingElseToo = (bytes: Buffer): boolean =>
  looksLikeHtml.test(bytes.toString('latin1', 0, head)) ||
  bytes.toString('latin1', 257, 262) === 'ustar' ||
  archives.some((mark) => bytes.subarray(0, archiveReach).includes(mark)) ||
  isZipToo(bytes)

export const pdfRefusal = (given: Uint8Array): Refusal | undefined => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (isSomethingElseToo(bytes)) return refuse('file-mixed')
  const end = bytes.lastIndexOf(endMark)
  if (end === -1) return refuse('file-damaged')
  if (bytes.subarray(end + endMark.length).some((byte) => !whiteSpace.has(byte))) return refuse('file-mixed')
  const before = bytes.toString('latin1', Math.max(0, end - head), end)
  return /startxref\s+\d+\s*$/.test(before) ? undefined : refuse('file-damaged')
}
