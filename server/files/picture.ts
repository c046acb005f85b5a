/**
 * Cleans a picture: its points are read and written anew in the same format. What a camera or a program wrote beside
 * them (places, times, names, previews), and anything behind its end, is in no byte of the copy.
 */
import type { FileKind } from '@common-ground/shared/room/file'
import { limits } from '@common-ground/shared/room/limits'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import sharp, { type Metadata, type Sharp } from 'sharp'

export type PictureKind = Exclude<FileKind, 'pdf'>

// Large pictures would otherwise be laid, readable, into a file in the temporary directory while they are worked on.
process.env.VIPS_DISC_THRESHOLD = '16g'
// One at a time and nothing remembered: what pictures take of memory is what the largest one takes.
sharp.cache(false)
sharp.concurrency(1)
// The library reads many more formats, with more that can go wrong.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
})

/** The header alone is read: nothing is decoded, whatever size it claims. */
const headerOf = async (bytes: Uint8Array, animated: boolean): Promise<Metadata | undefined> => {
  try {
    return await sharp(bytes, { animated, limitInputPixels: false }).metadata()
  } catch {
    // Bytes from outside that are no picture.
    return undefined
  }
}

const sizeRefusal = ({ width, height, pageHeight = height, pages = 1 }: Metadata): Refusal | undefined => {
  const { pictureSide, picturePixels, pictureFrames } = limits.file
  const fits =
    Math.max(width, pageHeight) <= pictureSide &&
    width * pageHeight * pages <= picturePixels &&
    pages <= pictureFrames
  return fits ? undefined : refuse('picture-too-large')
}

const writtenAs = (picture: Sharp, kind: PictureKind, isPalette: boolean): Sharp => {
  switch (kind) {
    case 'png':
      return picture.png({ compressionLevel: 8, ...(isPalette ? { palette: true, dither: 0 } : {}) })
    case 'jpeg':
      return picture.jpeg({ quality: 90 })
    case 'webp':
      return picture.webp({ quality: 90, effort: 1 })
    case 'gif':
      return picture.gif({ effort: 3, dither: 0 })
  }
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.message.includes('timeout')

export const cleanPicture = async (kind: PictureKind, bytes: Uint8Array): Promise<Uint8Array | Refusal> => {
  const animated = kind === 'gif' || kind === 'webp'
  const header = await headerOf(bytes, animated)
  if (!header || header.format !== kind) return refuse('file-damaged')
  const tooLarge = sizeRefusal(header)
  if (tooLarge) return tooLarge
  const picture = sharp(bytes, { animated, failOn: 'error', limitInputPixels: limits.file.picturePixels })
  // What was held sideways is turned, since the note that says so goes. Moving pictures have none.
  const upright = (header.pages ?? 1) > 1 ? picture : picture.autoOrient()
  const written = writtenAs(upright, kind, header.isPalette)
  try {
    const cleaned = await written.timeout({ seconds: limits.file.cleaningMs / 1_000 }).toBuffer()
    return cleaned.byteLength > limits.file.bytes ? refuse('picture-too-large') : cleaned
  } catch (error) {
    return refuse(isTimeout(error) ? 'picture-too-large' : 'file-damaged')
  }
}
