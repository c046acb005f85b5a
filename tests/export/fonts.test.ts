/** The fonts documents are set in: they are there, and all faces of a family show the same characters. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Coverage } from '@common-ground/server/export/font-coverage'
import { readFonts } from '@common-ground/server/export/fonts'
import { fontOfWoff } from '@common-ground/server/export/woff'
import { describe, expect, it } from 'vitest'

const { paths, coverage } = readFonts()

const covered = (font: Buffer): string => {
  const one = new Coverage()
  one.add(font)
  return Array.from({ length: 0x30000 }, (_, codePoint) =>
    one.has(codePoint) ? codePoint.toString(16) : '',
  ).join(' ')
}

describe('the fonts', { timeout: 60_000 }, () => {
  it('show the same characters in every face of a family, so that a bold or leaning one is never without its glyph', () => {
    const families = new Map<string, string>()
    for (const path of paths) {
      const family = basename(path).split(/[_-]/)[0] ?? ''
      const characters = covered(readFileSync(path))
      expect(families.get(family) ?? characters).toBe(characters)
      families.set(family, characters)
    }
    expect(families.size).toBe(9)
  })

  it('show together what is written in the scripts we promise', () => {
    for (const character of 'aßЖΩạאبहไ中國あ한😀€½→✓ՀქሀT')
      expect([character, coverage.has(character.codePointAt(0) ?? 0)]).toEqual([character, true])
    for (const codePoint of [0x1f6ff, 0xe000, 0x20000]) expect(coverage.has(codePoint)).toBe(false)
  })

  it('are unpacked from WOFF and from nothing else', () => {
    expect(() => fontOfWoff(readFileSync(paths[0] ?? ''))).toThrow('no WOFF')
  })
})
