/** The agreement as a Word document: real styles, numbering and tables, every direction marked, and properties that say nothing. */
import { make } from '@common-ground/server/export/make'
import type { Paper } from '@common-ground/server/export/order'
import { paragraph } from '@common-ground/shared/agreement/rich-text'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { partsOf } from './docx-reading.ts'
import { bytes, clause, hostile, names, sampleDocument, sampleText, scripts } from './sample-agreement.ts'

const docx = (signed: 0 | 1 | 2, text = sampleText, paper: Paper = 'a4') =>
  make({ form: 'agreement-docx', paper, agreement: sampleDocument(signed, text) }, () => {})

const documentOf = async (file: Uint8Array): Promise<string> =>
  (await partsOf(file))['word/document.xml'] ?? ''

const plain = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[String(name)] ?? '',
    )

/** Paragraphs with their style, numbering and text. */
const paragraphsOf = (xml: string) =>
  [...xml.matchAll(/<w:p>([\s\S]*?)<\/w:p>/g)].map(([, inside = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inside)?.[1],
    numbering: /<w:numId w:val="([^"]*)"/.exec(inside)?.[1],
    bidi: inside.includes('<w:bidi/>'),
    text: plain(inside),
    xml: inside,
  }))

describe('an agreement as a Word document', () => {
  it('holds people’s text to the letter, whatever it would be as markup', async () => {
    const texts = paragraphsOf(await documentOf(await docx(0))).map(({ text }) => text)
    for (const text of [...hostile, ...Object.values(scripts)]) expect(texts).toContain(text)
    expect(texts).toContain(names.b)
  })

  it('has the title, sections and clauses in Word’s own styles, clauses numbered through, each list from one', async () => {
    const paragraphs = paragraphsOf(await documentOf(await docx(2)))
    const of = (style: string) => paragraphs.filter((one) => one.style === style)
    expect(of('Title').map(({ text }) => text)).toEqual([sampleText.title])
    expect(of('Heading1').map(({ text }) => text)).toEqual([
      'What we both want',
      'What we both take as so',
      'What we have agreed',
      'Who does what, and by when',
      'Not settled here',
      'Looking at it again',
      'Signatures',
    ])
    const clauses = paragraphs.filter(({ style }) => style === 'Heading2' || style === 'Clause')
    expect(clauses).toHaveLength(6)
    expect(new Set(clauses.map(({ numbering }) => numbering)).size).toBe(1)
    expect(clauses[0]?.numbering).toBeDefined()
    expect(of('ListBullet').map(({ text }) => text)).toEqual([
      'in summer',
      'in winter',
      'Who pays for the old fence',
    ])
    const numbers = of('ListNumber').map(({ numbering }) => numbering)
    expect(numbers).toHaveLength(4)
    expect(new Set(numbers).size).toBe(2)
  })

  it('defines every style and numbering it uses', async () => {
    const parts = await partsOf(await docx(2))
    for (const { style, numbering } of paragraphsOf(parts['word/document.xml'] ?? '')) {
      if (style !== undefined) expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`)
      if (numbering !== undefined)
        expect(parts['word/numbering.xml']).toContain(`<w:num w:numId="${numbering}"`)
    }
  })

  it('marks paragraphs and runs that go from the right, and names the fonts and languages of East Asia', async () => {
    const paragraphs = paragraphsOf(await documentOf(await docx(0)))
    const of = (text: string) => paragraphs.find((one) => one.text === text)
    expect(of(scripts.hebrew)?.bidi).toBe(true)
    expect(of(scripts.arabic)?.bidi).toBe(true)
    expect(of(scripts.arabic)?.xml).toMatch(/<w:r><w:rPr>(?:(?!w:rtl).)*<\/w:rPr><w:t[^>]*>Quiet hours/)
    expect(of(scripts.arabic)?.xml).toMatch(/<w:rtl\/>/)
    expect(of(names.b)?.bidi).toBe(false)
    expect(of(names.b)?.xml).toMatch(/<w:rtl\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>شركة/)
    expect(of(scripts.japanese)?.xml).toMatch(/w:eastAsia="MS Mincho".*w:eastAsia="ja-JP"/)
    expect(of(scripts.korean)?.xml).toMatch(/w:hint="eastAsia"/)
    expect(of('Quiet nights')?.bidi).toBe(false)
  })

  it('has tables with a heading row for who does what and for the signatures', async () => {
    const xml = await documentOf(await docx(2))
    const tables = xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []
    expect(tables).toHaveLength(2)
    for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(plain(tables[0] ?? '')).toContain('The invoice has come')
    expect(plain(tables[1] ?? '')).toContain(bytes(64))
    expect(plain(tables[1] ?? '')).toContain('Subject to legal advice until 8 December 2026')
  })

  it('[T22] says nothing of itself but what it is, and no file in it has a date', async () => {
    const file = await docx(2)
    const parts = await partsOf(file)
    const {
      'docProps/core.xml': core = '',
      'docProps/app.xml': app = '',
      'docProps/custom.xml': custom = '',
    } = parts
    expect(core).toMatch(
      /<dc:title>Agreement<\/dc:title><dc:language>en-GB<\/dc:language><\/cp:coreProperties>$/,
    )
    expect(core.match(/<(?!\?|\/)[\w:]+/g)).toEqual(['<cp:coreProperties', '<dc:title', '<dc:language'])
    for (const empty of [app, custom]) expect(empty).toMatch(/<Properties [^>]*\/>$/)
    for (const entry of Object.values((await JSZip.loadAsync(file)).files))
      expect(entry.date.toISOString()).toBe('1980-01-01T00:00:00.000Z')
    const everything = Object.values(parts).join('')
    expect(everything).not.toMatch(/Un-named|docx|w:rsid|w:author/)
    expect(everything).not.toContain(
      `${new Date().getUTCFullYear()}-${String(new Date().getUTCMonth() + 1).padStart(2, '0')}-`,
    )
  })

  it('is the same to the last bit whenever it is made', async () => {
    expect(Buffer.from(await docx(1)).equals(Buffer.from(await docx(1)))).toBe(true)
  })

  it('stays a file that opens whatever characters people typed', async () => {
    const odd = clause('fact', 'a\u0000b', [paragraph('\u0007 \uFFFF \uD800 \u202E')])
    const text = plain(await documentOf(await docx(0, { ...sampleText, clauses: [odd] })))
    expect(text).toContain('a[U+0000]b')
    expect(text).toContain('[U+0007] [U+FFFF] [U+D800] [U+202E]')
  })

  it('comes on A4 and on US Letter, and says at the top and the foot what it is', async () => {
    const [a4, letter] = [await partsOf(await docx(1)), await partsOf(await docx(1, sampleText, 'letter'))]
    expect(a4['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(letter['word/document.xml']).toContain('<w:pgSz w:w="12240" w:h="15840"')
    for (const part of ['word/document.xml', 'word/footer1.xml'])
      expect(plain(a4[part] ?? '')).toContain('Signed by one side')
    expect(plain(a4['word/footer1.xml'] ?? '')).toContain(sampleDocument(1).hash)
    expect(a4['word/footer1.xml']).toMatch(/PAGE<[\s\S]*NUMPAGES</)
  })
})
