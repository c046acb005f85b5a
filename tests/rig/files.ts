/** Files for tests, made as they are needed, and what it takes to send and fetch them by hand. */
import { randomBytes } from 'node:crypto'
import type { FileFacts } from '@common-ground/shared/room/file'
import sharp from 'sharp'
import type { Hand, Reply } from './hand.ts'

/** Points nobody can guess, so that no two pictures are alike and none gets small. */
const points = (width: number, height: number): Buffer => randomBytes(width * height * 3)

type Format = 'png' | 'jpeg' | 'webp' | 'gif'

export const picture = (format: Format, width = 64, height = 48): Promise<Buffer> =>
  sharp(points(width, height), { raw: { width, height, channels: 3 } })
    .toFormat(format)
    .toBuffer()

/** As a phone takes it: held sideways, with where and by whom. */
export const photo = (owner: string, width = 64, height = 48): Promise<Buffer> =>
  sharp(points(width, height), { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { Artist: owner, Make: 'Phone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '53/1 33/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '9/1 59/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

export const movingPicture = (frames: number, side = 20): Promise<Buffer> =>
  sharp(points(side, side * frames), {
    raw: { width: side, height: side * frames, channels: 3, pageHeight: side },
  })
    .gif({ delay: Array.from({ length: frames }, () => 100), effort: 1 })
    .toBuffer()

/** A PDF of these objects, numbered from 1, the first of which is its catalogue. Everything is Latin-1. */
const pdfOf = (comment: string, objects: readonly string[]): Buffer => {
  let body = `%PDF-1.7\n%${comment}\n`
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\n`
  return Buffer.from(`${body}${table}startxref\n${body.length}\n%%EOF\n`, 'latin1')
}

/** Empty pages, with a comment of so many bytes more. */
export const pdf = (text = '', padding = 0, pages = 1): Buffer => {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`)
  return pdfOf(`${text}${'x'.repeat(padding)}`, [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages}>>`,
    ...kids.map(() => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>'),
  ])
}

const stream = (facts: string, bytes: string): string =>
  `<<${facts}/Length ${bytes.length}>>stream\n${bytes}\nendstream`

/** One page that draws something with what these resources name; objects from 5 on are theirs. */
const drawing = (resources: string, operators: string, objects: readonly string[]): Buffer =>
  pdfOf('drawn', [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<${resources}>>>>`,
    stream('', operators),
    ...objects,
  ])

/** A page with one picture over all of it, whose bytes only this filter of PDF reads. */
export const pdfOfPicture = (filter: string, bits: 1 | 8, hex: string): Buffer =>
  drawing('/XObject<</P 5 0 R>>', 'q 200 0 0 200 0 0 cm /P Do Q', [
    stream(
      `/Type/XObject/Subtype/Image/Width 64/Height 64/ColorSpace/DeviceGray/BitsPerComponent ${bits}/Filter/${filter}`,
      Buffer.from(hex, 'hex').toString('latin1'),
    ),
  ])

/** A page with large letters of a Chinese font that is not in the file, in this encoding. */
export const pdfInChinese = (encoding: string, hex: string): Buffer =>
  drawing('/Font<</F 5 0 R>>', `BT /F 60 Tf 10 80 Td <${hex}> Tj ET`, [
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/ItalicAngle 0/Ascent 800/Descent -200/StemV 80/FontBBox[0 -200 1000 900]>>',
  ])

/** A page in a font every program has to bring along. */
export const pdfOfSymbols = (): Buffer =>
  drawing('/Font<</F 5 0 R>>', 'BT /F 60 Tf 10 80 Td (abc) Tj ET', [
    '<</Type/Font/Subtype/Type1/BaseFont/Symbol>>',
  ])

export interface By {
  readonly seat: string
  readonly opened: { readonly origin: string; readonly room: string }
}

export const filesPath = ({ opened: { origin, room } }: By): string => `${origin}/api/rooms/${room}/files`

export const sendFile = async (by: By, space: string, bytes: Uint8Array): Promise<Reply> => {
  const answer = await fetch(filesPath(by), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${by.seat}`,
      'x-space': space,
      'content-type': 'application/octet-stream',
    },
    body: new Uint8Array(bytes),
  })
  return { status: answer.status, text: await answer.text() }
}

/** The code it was refused with, or undefined. */
export const refusedWith = ({ text }: Reply): string | undefined => JSON.parse(text).refused

export const laid = async (by: Hand, space: string, bytes: Uint8Array): Promise<FileFacts> => {
  const { status, text } = await sendFile(by, space, bytes)
  if (status !== 200) throw new Error(`the room refused a file: ${text}`)
  return JSON.parse(text)
}

export interface Fetched {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

export const fetchFile = async (by: By, file: string, request: RequestInit = {}): Promise<Fetched> => {
  const answer = await fetch(`${filesPath(by)}/${file}`, {
    ...request,
    headers: { authorization: `Bearer ${by.seat}`, ...request.headers },
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, headers: Object.fromEntries(answer.headers), bytes }
}
