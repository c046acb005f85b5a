/** What is a PDF and nothing else: pages, archives and disks inside one are found, and chance is not taken for them. */
import { Cleaner } from '@common-ground/server/files/cleaner'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { describe, expect, test } from 'vitest'
import { pdf } from '../rig/files.ts'
import { Random } from '../world/random.ts'
import { zipInside, zipWith } from './archives.ts'

const cleaner = new Cleaner()
const refused = async (bytes: Uint8Array): Promise<string> => {
  const clean = await cleaner.clean(bytes)
  return isRefusal(clean) ? clean.refused : 'taken'
}
const text = (content: string): Buffer => Buffer.from(content, 'latin1')

/** As compressed ones are. `length` divides by four. */
const chanceBytes = (seed: number, length: number): string => {
  const random = new Random(seed)
  const words = Uint32Array.from({ length: length / 4 }, () => random.word())
  return Buffer.from(words.buffer).toString('latin1')
}

describe('PDF files', () => {
  test('one is kept byte for byte', async () => {
    const given = pdf('A letter')
    const clean = await cleaner.clean(given)
    expect(clean).toMatchObject({ kind: 'pdf' })
    expect(!isRefusal(clean) && given.equals(clean.bytes)).toBe(true)
  })

  test('white space behind its end is part of many', async () => {
    expect(await refused(Buffer.concat([pdf(), text('\r\n \0\n')]))).toBe('taken')
  })

  test.each([
    ['with a page behind its end', Buffer.concat([pdf(), text('<html><script>1</script></html>')])],
    ['with a page in its first line', pdf('<script>alert(1)</script>')],
    ['with a picture behind its end', Buffer.concat([pdf(), text('\x89PNG\r\n\x1a\n')])],
    ['with an archive behind its end', Buffer.concat([pdf(), zipWith(text('x'))])],
    [
      'inside an archive’s comment',
      Buffer.concat([pdf().subarray(0, -8), zipWith(text('\nstartxref\n9\n%%EOF\n'))]),
    ],
    ['that is a tape archive too', pdf(`${' '.repeat(247)}ustar`)],
    ['that unpacks', pdf('Rar!\x1a\x07\x00')],
    ['that unpacks from its middle', pdf(`${' '.repeat(2_000_000)}7z\xbc\xaf\x27\x1c`)],
    ['with a link in its first line', pdf('<a href=x>')],
    ['with a link among other bytes', pdf(`<a \x80\x81 ${' '.repeat(1_200)}HREF=x>`)],
    ['with a link that runs', pdf('<A/\x80 onfocus\n=x>')],
    ['with a link behind one by chance', pdf('<a \x80\x81\x82 <a rel=x>')],
    ['with a page far inside', pdf(`${' '.repeat(5_000)}<HTML\tlang=en>`)],
    ['with a script far inside', pdf(`${' '.repeat(5_000)}<sCript/src=x>`)],
    ['with a drawing far inside', pdf(`${' '.repeat(5_000)}<svg onload=alert(1)>`)],
    ['with a drawing among other bytes', pdf(`${' '.repeat(5_000)}<svg \x80\x81\x82 onload=alert(1)>`)],
    ['with an archive whose end lies about its length', pdf(zipInside(0xffff).toString('latin1'))],
    ['with an archive that says it has no comment', pdf(zipInside(0).toString('latin1'))],
    ['with an archive whose end lies far before', pdf(zipInside(0).toString('latin1'), 200_000)],
    // Read in slices of 256 KiB.
    ...[262_110, 262_120, 262_130, 262_140].map((at): [string, Buffer] => [
      `with a drawing at ${at}`,
      pdf(`${' '.repeat(at)}<svg \x80\x81\x82 onload=alert(1)>`),
    ]),
    ...[32_769, 34_817, 36_865].map((at): [string, Buffer] => [
      `that is a disk at ${at}`,
      pdf(`${' '.repeat(at - 10)}CD001`),
    ]),
  ])('one %s is refused', async (_, bytes) => {
    expect(await refused(bytes)).toBe('file-mixed')
  })

  test.each([
    ['words on the web', '(An <svgs> and an htmlscript) <html5> <scripts>'],
    ['a drawing’s name by chance', 'x<svg \x80\x81 x'],
    ['one signature of an archive by chance', 'x PK\x01\x02 x'],
  ])('%s make it nothing else', async (_, content) => {
    expect(await refused(pdf(`${' '.repeat(2_000)}${content}`))).toBe('taken')
  })

  test('a link’s name by chance makes it nothing else, also where it begins', async () => {
    expect(await refused(pdf('<a \x80\x81\x82 x'))).toBe('taken')
  })

  test('bytes of any kind, as compressed ones are, make it nothing else', async () => {
    expect(await refused(pdf(chanceBytes(1, 4_000_000)))).toBe('taken')
    const refusedOnes: number[] = []
    for (let seed = 0; seed < 4_000; seed += 1)
      if ((await refused(pdf(chanceBytes(seed, 1_200)))) !== 'taken') refusedOnes.push(seed)
    expect(refusedOnes).toEqual([])
  })

  test('one that was cut is refused', async () => {
    const whole = pdf('A letter', 4_000)
    for (const part of [0.1, 0.5, 0.9])
      expect(await refused(whole.subarray(0, Math.floor(whole.length * part)))).toBe('file-damaged')
  })
})
