/** Whether a file that begins as a PDF is another kind of file besides: a page, an archive, an image of a disk. */

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Where a browser that is not told what it has looks for markup. */
const head = 1_024
const markup = /<(?:!doctype|html|head|body|script|iframe|svg|img|object|embed|meta|style)/i
/**
 * A link's one letter comes up by chance in one of 1,100 files that begin with compressed bytes: what somebody wrote goes on
 * as text, or says where it leads or what it runs.
 */
const link = /<a[\s/]/i
const linkInWords = /<a[\s/][\t\n\f\r\x20-\x7e]{6}/i
const leadsOrRuns = /href|on[a-z]{4,30}[\t\n\f\r /]{0,8}=/i

/** What makes a page run, wherever in the file it stands: a browser shows what comes before it as text. */
const page = /<(?:html|script)[\t\n\f\r >/]/i
/** Three letters come up by chance, in one of a thousand files of 20 MB of compressed bytes: what somebody wrote goes on as text, */
const drawing = /<svg[\t\n\f\r >/][\t\n\f\r\x20-\x7e]{6}/i
/** or says later what it is to run. In one pass, with every repetition bounded: whoever sends a file chooses these bytes. */
const drawingOrRun = /(<svg[\t\n\f\r >/])|on[a-z]{4,30}[\t\n\f\r /]{0,8}=/gi
const runsWithin = 4_096

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

const isEmptyZip = (bytes: Buffer): boolean => {
  const [end] = zipEnds
  if (!end) return false
  const tail = bytes.subarray(Math.max(0, bytes.length - zipEndBytes - zipComment))
  for (let at = tail.indexOf(end); at !== -1; at = tail.indexOf(end, at + 1)) {
    const rest = tail.length - at - zipEndBytes
    if (rest >= 0 && tail.readUInt16LE(at + 20) <= rest) return true
  }
  return false
}

const drawsAndRuns = (text: string): boolean => {
  let drawn = Number.NEGATIVE_INFINITY
  for (const { index, 1: isDrawing } of text.matchAll(drawingOrRun))
    if (isDrawing !== undefined) drawn = index
    else if (index - drawn <= runsWithin) return true
  return false
}

const beginsWithLink = (text: string): boolean => {
  const first = text.slice(0, head).search(link)
  return (
    first !== -1 && (linkInWords.test(text.slice(first, head + 8)) || leadsOrRuns.test(text.slice(first)))
  )
}

const isPage = (text: string): boolean => page.test(text) || drawing.test(text) || drawsAndRuns(text)

/** About a millisecond of work, at worst some tens of it, and what of the next one belongs to what begins in it. */
const slice = 256 * 1024
const overlap = runsWithin + 64

/** In slices that leave others their turn. */
export const isSomethingElseToo = async (bytes: Buffer): Promise<boolean> => {
  const at = (from: number, length: number): string => bytes.toString('latin1', from, from + length)
  if (marks.some(([from, mark]) => at(from, mark.length) === mark)) return true
  if (markup.test(at(0, head)) || beginsWithLink(at(0, head + runsWithin)) || isEmptyZip(bytes)) return true
  let [entry, end] = [false, false]
  for (let from = 0; from < bytes.length; from += slice) {
    const part = bytes.subarray(from, from + slice + overlap)
    entry ||= part.includes(zipEntry)
    end ||= zipEnds.some((mark) => part.includes(mark))
    if ((entry && end) || archives.some((mark) => part.includes(mark))) return true
    if (isPage(part.toString('latin1'))) return true
    await new Promise((resolve) => setImmediate(resolve))
  }
  return false
}
