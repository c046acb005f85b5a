/** What the room takes for a file, and what it makes of it: kinds by content, cleaned pictures, bombs and mixtures refused. */
import { createHash } from 'node:crypto'
import { deflateSync, gzipSync } from 'node:zlib'
import { Cleaner, type CleanFile } from '@common-ground/server/files/cleaner'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal } from '@common-ground/shared/room/refusal'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { movingPicture, pdf, photo, picture } from '../rig/files.ts'
import { zipWith } from './archives.ts'

const cleaner = new Cleaner()
const cleaned = async (bytes: Uint8Array): Promise<CleanFile> => {
  const clean = await cleaner.clean(bytes)
  if (isRefusal(clean)) throw new Error(`refused: ${clean.refused}`)
  return clean
}
const refused = async (bytes: Uint8Array): Promise<string> => {
  const clean = await cleaner.clean(bytes)
  return isRefusal(clean) ? clean.refused : 'taken'
}
const text = (content: string): Buffer => Buffer.from(content, 'latin1')

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc >>> 0
})
const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
const pngChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([text(type), data])
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  crc.writeUInt32BE(crcOf(body))
  return Buffer.concat([length, body, crc])
}
/** A small file that claims to be a large picture. */
const pngBomb = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0], 8)
  const rows = deflateSync(Buffer.alloc(Math.min(height, 1_000) * (Math.ceil(width / 8) + 1)))
  return Buffer.concat([
    text('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', rows),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

const hidden = '<script>alert(1)</script>'
/** Behind the header. */
const withChunk = (png: Buffer, chunk: Buffer): Buffer =>
  Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
const withSegment = (jpeg: Buffer, marker: number): Buffer => {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(hidden.length + 2)
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, marker]),
    length,
    text(hidden),
    jpeg.subarray(2),
  ])
}
/** Before the byte that ends it. */
const withComment = (gif: Buffer): Buffer =>
  Buffer.concat([
    gif.subarray(0, -1),
    Buffer.from([0x21, 0xfe, hidden.length]),
    text(hidden),
    Buffer.from([0, 0x3b]),
  ])

describe('pictures', () => {
  test.each(['png', 'jpeg', 'webp', 'gif'] as const)(
    'a %s is kept as one, with a hash of what is kept',
    async (kind) => {
      const clean = await cleaned(await picture(kind))
      expect(clean.kind).toBe(kind)
      expect(await sharp(clean.bytes).metadata()).toMatchObject({ format: kind, width: 64, height: 48 })
      expect(clean.sha256).toBe(createHash('sha256').update(clean.bytes).digest('hex'))
    },
  )

  test('nothing a camera wrote into it stays, and it stands upright', async () => {
    const given = await photo('Ana Marinescu')
    expect(given.includes('Ana Marinescu')).toBe(true)
    const { bytes } = await cleaned(given)
    const copy = Buffer.from(bytes)
    for (const trace of ['Ana Marinescu', 'Phone', 'Exif', 'GPS']) expect(copy.includes(trace)).toBe(false)
    const { width, height, exif, orientation } = await sharp(copy).metadata()
    expect({ width, height, exif, orientation }).toEqual({
      width: 48,
      height: 64,
      exif: undefined,
      orientation: undefined,
    })
  })

  test.each(['png', 'jpeg', 'webp', 'gif'] as const)('nothing behind the end of a %s stays', async (kind) => {
    const given = Buffer.concat([
      await picture(kind),
      text('<script>alert(1)</script>'),
      zipWith(text('zip')),
    ])
    const clean = await cleaner.clean(given)
    if (isRefusal(clean)) expect(clean.refused).toBe('file-damaged')
    else expect(Buffer.from(clean.bytes).includes('script')).toBe(false)
  })

  test.each([
    [
      'png',
      'tEXt',
      async () => withChunk(await picture('png'), pngChunk('tEXt', text(`Comment\0${hidden}`))),
    ],
    ['jpeg', 'a comment', async () => withSegment(await picture('jpeg'), 0xfe)],
    ['jpeg', 'a segment of a program', async () => withSegment(await picture('jpeg'), 0xe5)],
    ['gif', 'a comment', async () => withComment(await picture('gif'))],
    [
      'webp',
      'XMP',
      async () =>
        sharp(await picture('webp'))
          .withXmp(`<x>${hidden}</x>`)
          .webp()
          .toBuffer(),
    ],
  ] as const)('[T22] nothing that stands inside a %s (%s) is in the copy', async (_kind, _where, make) => {
    const given = await make()
    expect(given.includes(hidden)).toBe(true)
    const { bytes } = await cleaned(given)
    expect(Buffer.from(bytes).includes(hidden)).toBe(false)
  })

  test('a moving picture keeps moving', async () => {
    const clean = await cleaned(await movingPicture(3))
    expect(await sharp(clean.bytes).metadata()).toMatchObject({ pages: 3, delay: [100, 100, 100] })
  })

  test.each(['png', 'jpeg', 'webp', 'gif'] as const)(
    'a %s that was cut is refused, wherever it was cut',
    async (kind) => {
      const whole = await picture(kind, 200, 200)
      for (const part of [0.1, 0.5, 0.9])
        expect(await refused(whole.subarray(0, Math.floor(whole.length * part)))).toBe('file-damaged')
    },
  )

  test('one of 60,000 x 60,000 points is refused by its header, at once and without the memory for it', async () => {
    const bomb = pngBomb(60_000, 60_000)
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const before = process.memoryUsage.rss()
    expect(await refused(bomb)).toBe('picture-too-large')
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024)
  })

  test('[T16] nothing of a large one is written to the disk while it is cleaned', async () => {
    const given = await sharp({ create: { width: 6_200, height: 6_200, channels: 3, background: '#c84' } })
      .webp({ effort: 0 })
      .toBuffer()
    const before = process.env.TMPDIR
    process.env.TMPDIR = '/nowhere'
    try {
      expect(await refused(given)).toBe('taken')
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
  }, 60_000)

  test.each([
    ['one side too long', limits.file.pictureSide + 1, 1],
    ['too many points', 10_000, 5_001],
  ])('%s', async (_, width, height) => {
    expect(await refused(pngBomb(width, height))).toBe('picture-too-large')
  })

  test('too many frames', async () => {
    expect(await refused(await movingPicture(limits.file.pictureFrames + 1, 2))).toBe('picture-too-large')
  })
})

describe('everything else is refused', () => {
  test.each<[string, Buffer]>([
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['SVG with a declaration', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['HTML', text('<!doctype html><script>alert(1)</script>')],
    ['text', text('Dear Ana')],
    ['a script', text('#!/bin/sh\nrm -rf /\n')],
    ['an executable', Buffer.concat([text('MZ\x90\0'), Buffer.alloc(500)])],
    ['a program', Buffer.concat([text('\x7fELF'), Buffer.alloc(500)])],
    ['an archive', zipWith(text(''))],
    ['a compressed file', gzipSync('x')],
    ['a TIFF', Buffer.concat([text('II*\0'), Buffer.alloc(100)])],
    ['a PDF that begins later', Buffer.concat([text(' '), pdf()])],
    ['a page that ends as a PDF', Buffer.concat([text('<html>'), pdf()])],
    ['the beginning of a picture', text('\x89PNG')],
    ['bytes', Buffer.alloc(1_000, 7)],
  ])('%s', async (_, bytes) => {
    expect(['file-kind', 'file-damaged']).toContain(await refused(bytes))
  })

  test('nothing at all, and more than 20 MB', async () => {
    expect(await refused(new Uint8Array())).toBe('file-empty')
    expect(await refused(pdf('', limits.file.bytes))).toBe('file-too-large')
  })

  test('more at once than can wait', async () => {
    const one = await picture('png')
    const answers = await Promise.all(Array.from({ length: 20 }, () => refused(one)))
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(limits.file.cleaningQueue)
    expect(new Set(answers)).toEqual(new Set(['taken', 'busy']))
  })
})
