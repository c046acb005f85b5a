/** Which characters a font can show, read from its character map. */

const tableAt = (font: Buffer, tag: string): number | undefined => {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
  }
  return undefined
}

type Cover = (from: number, to: number) => void

/** Segments of the basic plane. A segment can hold holes: each of its characters is looked up. */
const readFormat4 = (font: Buffer, at: number, cover: Cover): void => {
  const doubled = font.readUInt16BE(at + 6)
  const ends = at + 14
  const starts = ends + doubled + 2
  const deltas = starts + doubled
  const offsets = deltas + doubled
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = font.readUInt16BE(ends + segment)
    const start = font.readUInt16BE(starts + segment)
    const delta = font.readUInt16BE(deltas + segment)
    const offset = font.readUInt16BE(offsets + segment)
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code : font.readUInt16BE(offsets + segment + offset + (code - start) * 2)
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) cover(code, code)
    }
  }
}

const readFormat12 = (font: Buffer, at: number, cover: Cover): void => {
  const groups = font.readUInt32BE(at + 12)
  for (let group = 0; group < groups; group += 1) {
    const entry = at + 16 + group * 12
    cover(font.readUInt32BE(entry), font.readUInt32BE(entry + 4))
  }
}

const codePoints = 0x110000

/** One byte a code point: 1 where one of the fonts can show it. */
export class Coverage {
  readonly #covered = new Uint8Array(codePoints)

  /** Takes in an OpenType font. */
  add(font: Buffer): void {
    const map = tableAt(font, 'cmap')
    if (map === undefined) return
    const cover: Cover = (from, to) => this.#covered.fill(1, from, to + 1)
    for (let index = 0; index < font.readUInt16BE(map + 2); index += 1) {
      const at = map + font.readUInt32BE(map + 4 + index * 8 + 4)
      const format = font.readUInt16BE(at)
      if (format === 4) readFormat4(font, at, cover)
      if (format === 12) readFormat12(font, at, cover)
    }
  }

  has(codePoint: number): boolean {
    return this.#covered[codePoint] === 1
  }
}
