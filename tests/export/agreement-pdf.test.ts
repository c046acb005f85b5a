/** The agreement as PDF: every word of it, to the letter, tagged, with its fonts, and nothing about who made it where and when. */
import { make } from '@common-ground/server/export/make'
import type { Paper } from '@common-ground/server/export/order'
import type { AgreementDocument } from '@common-ground/shared/agreement/agreement-document'
import { paragraph } from '@common-ground/shared/agreement/rich-text'
import type { ExportStep } from '@common-ground/shared/wire/exports'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fontsOf, readPdf } from './pdf-reading.ts'
import { bytes, clause, hostile, names, sampleDocument, sampleText, scripts } from './sample-agreement.ts'

const pdf = (
  agreement: AgreementDocument,
  paper: Paper = 'a4',
  tell: (step: ExportStep) => void = () => {},
) => make({ form: 'agreement-pdf', paper, agreement }, tell)

const letters = (text: string): string => text.replace(/\s/gu, '')

describe('an agreement as PDF', { timeout: 60_000 }, () => {
  it('holds people’s text to the letter, whatever it would be as markup', async () => {
    const { letters: read } = await readPdf(await pdf(sampleDocument(0)))
    for (const text of hostile) expect(read).toContain(letters(text))
  })

  it('holds scripts of all directions, with the words of each in reading order of their letters', async () => {
    const { text, letters: read } = await readPdf(await pdf(sampleDocument(2)))
    for (const whole of [scripts.chinese, scripts.japanese, scripts.korean, scripts.more])
      expect(read).toContain(letters(whole))
    // What is drawn of several letters at once carries its text beside it, which this reader does not read.
    for (const word of [...scripts.hebrew.split(' '), 'الساعة', 'Quiet', 'पक्ष', 'सहमत', 'ายตกลง'])
      expect(text).toContain(word)
    expect(text).toContain('🌱')
    expect(read).toContain('👩‍⚖️')
  })

  it('shows a character no font has, or that would turn the text around, as its code', async () => {
    const odd = clause('fact', 'Odd', [paragraph('a\u{1F6FF}b \u0007 \u202Eabc \uE000 \uD800 \u{20000}')])
    const { letters: read } = await readPdf(await pdf(sampleDocument(0, { ...sampleText, clauses: [odd] })))
    expect(read).toContain('a[U+1F6FF]b[U+0007][U+202E]abc[U+E000][U+D800][U+20000]')
  })

  it('has a glyph for all it shows, whatever people wrote: PDF/UA-1 vouches for that', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const mixed = clause('goal', one, [
          {
            kind: 'paragraph',
            runs: [{ text: one }, { text: other, bold: true }, { text: one, bold: true, italic: true }],
          },
          { kind: 'bullets', items: [[{ text: other, italic: true }]] },
        ])
        const whole = {
          ...sampleText,
          title: other,
          sides: { a: one, b: other },
          clauses: [mixed],
          open: [one],
        }
        const raw = Buffer.from(await pdf(sampleDocument(0, whole))).toString('latin1')
        expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
      }),
      { numRuns: 60 },
    )
  })

  it('is tagged with headings, lists and tables, in a language, with bookmarks, to PDF/UA-1', async () => {
    const { roles, outline, info, xmp } = await readPdf(await pdf(sampleDocument(2)))
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Span'])
      expect(roles).toContain(role)
    expect(roles.filter((role) => role === 'H2')).toHaveLength(5)
    expect(info.Language).toBe('en-GB')
    expect(xmp['pdfuaid:part']).toBe('1')
    expect(outline).toEqual([
      'What we both want',
      '  1. Quiet nights',
      'What we both take as so',
      '  3. Hostile',
      'What we have agreed',
      '  4. مواعيد الهدوء',
      '  5. Scripts',
      '  6. By lot',
      'Who does what, and by when',
      'Not settled here',
      'Looking at it again',
      'Signatures',
    ])
  })

  it('[T22] says nothing of itself but what it is: no name, no date, no title of the room, no machine', async () => {
    const { info, xmp } = await readPdf(await pdf(sampleDocument(2)))
    expect(info).toEqual({
      PDFFormatVersion: '1.7',
      Language: 'en-GB',
      EncryptFilterName: null,
      IsLinearized: false,
      IsAcroFormPresent: false,
      IsXFAPresent: false,
      IsCollectionPresent: false,
      IsSignaturesPresent: false,
      Title: 'Agreement',
      Creator: 'Typst 0.14.2',
    })
    expect(Object.keys(xmp).sort()).toEqual([
      'dc:format',
      'dc:language',
      'dc:title',
      'pdf:pdfversion',
      'pdfuaid:part',
      'xmp:creatortool',
      'xmpmm:documentid',
      'xmpmm:instanceid',
      'xmpmm:renditionclass',
      'xmptpg:npages',
    ])
    expect(xmp['dc:title']).toBe('Agreement')
  })

  it('[T22] is the same to the last bit whenever and in whatever order it is made', async () => {
    const first = await pdf(sampleDocument(1))
    await pdf(sampleDocument(2), 'letter')
    expect(Buffer.from(await pdf(sampleDocument(1))).equals(Buffer.from(first))).toBe(true)
  })

  it('embeds all its fonts as subsets, and relies on none of the machine', async () => {
    const fonts = fontsOf(await pdf(sampleDocument(2)))
    expect(fonts.every(({ subset }) => subset)).toBe(true)
    const ours =
      /^(SourceSerif4|Figtree|FrankRuhlLibre|NotoNaskhArabic|NotoSansDevanagari|NotoSansThai|NotoSansHans|BIZUDPGothic|NanumMyeongjo|NotoEmoji|UnifontExMono|DejaVuSansMono)/
    expect(fonts.map(({ name }) => name).filter((name) => !ours.test(name))).toEqual([])
    for (const name of [
      'SourceSerif4-Regular',
      'NotoSansHans-Regular',
      'BIZUDPGothic-Regular',
      'NanumMyeongjo',
    ])
      expect(fonts.map((font) => font.name.replace(/-Identity-H$/, ''))).toContain(name)
  })

  it('comes on A4 and on US Letter, and numbers its pages', async () => {
    const [a4, letter] = [
      await readPdf(await pdf(sampleDocument(0), 'a4')),
      await readPdf(await pdf(sampleDocument(0), 'letter')),
    ]
    expect(a4.size.map(Math.round)).toEqual([595, 842])
    expect(letter.size.map(Math.round)).toEqual([612, 792])
    expect(a4.text).toContain(`1 of ${a4.pages}`)
    expect(a4.text).toContain(`${a4.pages} of ${a4.pages}`)
  })

  it('says what it is: a draft, signed by one side, or signed by both with who, when and how it can be checked', async () => {
    const [draft, one, both] = [
      await readPdf(await pdf(sampleDocument(0))),
      await readPdf(await pdf(sampleDocument(1))),
      await readPdf(await pdf(sampleDocument(2))),
    ]
    expect(draft.text).toContain('Draft: not signed')
    expect(one.text).toContain('Signed by one side')
    expect(both.text).not.toMatch(/Draft|Signed by one side/)
    expect(both.text).toContain('1 December 2026, 14:05 UTC')
    expect(both.text).toContain('Subject to legal advice until 8 December 2026')
    expect(both.letters).toContain(bytes(64))
    expect(both.letters.split(sampleDocument(2).hash)).toHaveLength(both.pages + 2)
  })

  it('holds who does what by when, what is open and the day it is looked at again', async () => {
    const { text } = await readPdf(await pdf(sampleDocument(0)))
    for (const part of [
      'Hand over the key',
      'and say so',
      'The invoice has come',
      '1 December 2026',
      '15 January 2028',
    ])
      expect(text).toContain(part)
    expect(text).toContain('Who pays for the old fence')
    expect(text).toContain('again on 1 June 2027')
    expect(text).toContain(names.b.split(' ')[0])
  })

  it('breaks a word that is wider than the page, and loses none of it', async () => {
    const word = 'x'.repeat(700)
    const long = { ...sampleText, clauses: [clause('fact', word, [paragraph(word)])], open: [word] }
    const milestones = [{ id: 'm', who: 'a', what: word } as const]
    const bytesOf = await pdf(sampleDocument(0, { ...long, milestones }))
    const { letters: read } = await readPdf(bytesOf)
    expect(read.match(/x{6,}/g)?.join('')).toHaveLength(2800)
  })

  it('tells its steps as they begin', async () => {
    const steps: ExportStep[] = []
    await pdf(sampleDocument(0), 'a4', (step) => steps.push(step))
    expect(steps).toEqual(['reading', 'setting', 'writing'])
  })

  it('of a thousand clauses is made', async () => {
    const clauses = Array.from({ length: 1000 }, (_, index) =>
      clause('offer', `Point ${index}`, [paragraph(`What is agreed of ${index}.`)]),
    )
    const { outline, text } = await readPdf(await pdf(sampleDocument(2, { ...sampleText, clauses })))
    expect(outline.filter((title) => title.startsWith('  '))).toHaveLength(1000)
    expect(text).toContain('What is agreed of 999.')
  })

  it('of one clause of fifty pages is made', async () => {
    const long = `${'All of this is one paragraph. '.repeat(6666)}The end.`
    const text = { ...sampleText, clauses: [clause('offer', 'Long', [paragraph(long)])] }
    const { pages, letters: read } = await readPdf(await pdf(sampleDocument(2, text)))
    expect(pages).toBeGreaterThan(40)
    expect(read).toContain('Theend.')
    expect(read.match(/Allofthisisoneparagraph\./g)?.length).toBeGreaterThan(6600)
  })
})
