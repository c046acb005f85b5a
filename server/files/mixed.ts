/** Whether a file that begins as a PDF is another kind of file besides: a page, an archive, an image of a disk. */

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Where a browser that is not told what it has looks for markup. */
const head = 1_024
const markup = /<(?:!doctype|html|head|body|script|iframe|svg|img|object|embed|meta|style|a\s)/i

/** What makes a page run, wherever in the file it stands: a browser shows what comes before it as text. */
const page = /<(?:html|script)[\t\n\f\r >/]/i
/**
 * Three letters come up by chance, in one of a thousand files of 20 MB of compressed bytes. What somebody wrote goes on as
 * text, or says later what it is to run.
 */
const drawing = /<svg[\t\n\f\r >/](?:[\t\n\f\r\x20-\x7e]{6}|.{0,4096}?on[a-z]{4,}[\t\n\f\r /]*=)/is

/**
 * Of a ZIP (a JAR, an office document). Unpackers forgive every length in these records, so none of them is believed: an
 * entry and an end are an archive. Chance makes both in none of ten thousand files of 20 MB.
 */
const zipEntry = latin1('PK\x01\x02')
const zipEnds = ['PK\x05\x06', 'PK\x06\x06'].map(latin1)
/** An end alone, of an archive with nothing in it, lies within its last 22 bytes and a comment of at most so many. */
const zipEndBytes = 22
const zipComment = 0xffff

/** Archives that may begin behind something else: RAR, 7-Zip, CAB. */
const archives = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', 'MSCF\0\0\0\0'].map(latin1)

/** What stands at a fixed place: a tape archive, and the volume descriptors of a disk (ISO 9660, UDF). */
const marks: readonly (readonly [at: number, mark: string])[] = [
  [257, 'ustar'],
  ...[32_769, 34_817, 36_865].flatMap((at) =>
    ['CD001', 'BEA01'].map((mark): readonly [number, string] => [at, mark]),
  ),
]

const isZip = (bytes: Buffer): boolean => {
  if (bytes.includes(zipEntry) && zipEnds.some((end) => bytes.includes(end))) return true
  const [end] = zipEnds
  if (!end) return false
  const tail = bytes.subarray(Math.max(0, bytes.length - zipEndBytes - zipComment))
  for (let at = tail.indexOf(end); at !== -1; at = tail.indexOf(end, at + 1)) {
    const rest = tail.length - at - zipEndBytes
    if (rest >= 0 && tail.readUInt16LE(at + 20) <= rest) return true
  }
  return false
}

const isPage = (bytes: Buffer): boolean => {
  const text = bytes.toString('latin1')
  return markup.test(text.slice(0, head)) || page.test(text) || drawing.test(text)
}

export const isSomethingElseToo = (bytes: Buffer): boolean =>
  marks.some(([at, mark]) => bytes.toString('latin1', at, at + mark.length) === mark) ||
  archives.some((mark) => bytes.includes(mark)) ||
  isZip(bytes) ||
  isPage(bytes)
