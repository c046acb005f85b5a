/** The agreement as Markdown: what a real reader of Markdown makes of it is people's text and our structure, and nothing more. */
import { agreementPage } from '@common-ground/server/export/agreement-page'
import { agreementMarkdown } from '@common-ground/server/export/markdown'
import { markdownLine } from '@common-ground/server/export/markdown-text'
import { type Line, paragraph } from '@common-ground/shared/agreement/rich-text'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { clause, hostile, sampleDocument, sampleText } from './sample-agreement.ts'

const reader = new MarkdownIt({ html: true, linkify: false })

const markdown = (signed: 0 | 1 | 2, text = sampleText) =>
  agreementMarkdown(agreementPage(sampleDocument(signed, text)))

/** Runs as a reader of Markdown sees them, neighbours with the same marks as one; undefined where it sees anything else. */
const readLine = (text: string): Line | undefined => {
  const [open, inline, close, ...more] = reader.parse(text, {})
  if (text === '') return []
  if (open?.type !== 'paragraph_open' || close?.type !== 'paragraph_close' || more.length > 0)
    return undefined
  const runs: { text: string; bold?: true; italic?: true }[] = []
  let [bold, italic] = [0, 0]
  for (const token of inline?.children ?? []) {
    if (token.type === 'strong_open') bold += 1
    else if (token.type === 'strong_close') bold -= 1
    else if (token.type === 'em_open') italic += 1
    else if (token.type === 'em_close') italic -= 1
    else if (token.type !== 'text' && token.type !== 'text_special') return undefined
    else if (token.content !== '')
      runs.push({ text: token.content, ...(bold ? { bold: true } : {}), ...(italic ? { italic: true } : {}) })
  }
  return joined(runs)
}

const joined = (line: Line): Line => {
  const runs: { text: string; bold?: true; italic?: true }[] = []
  for (const run of line) {
    const last = runs.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic) last.text += run.text
    else runs.push({ ...run })
  }
  return runs
}

/** White space carries no marks that anyone could see. */
const withoutMarkedSpace = (line: Line): string =>
  line
    .flatMap(({ text, bold, italic }) =>
      [...text].map((character) =>
        /\s/u.test(character) ? ' ' : `${character}${bold ? 'B' : ''}${italic ? 'I' : ''}`,
      ),
    )
    .join('')
    .trim()

describe('an agreement as Markdown', () => {
  it('shows hostile text to the letter', () => {
    for (const text of hostile) expect(readLine(markdownLine([{ text }]))).toEqual([{ text }])
  })

  it('shows any text to the letter, with its marks where they were', () => {
    const character = fc.constantFrom(...('ab1 .)-+=*_#>`~[]()<!&|\\:/@$"\'é中שع👩'.match(/./gsu) ?? []))
    const run = fc.record(
      {
        text: fc.array(character, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
        bold: fc.constant<true>(true),
        italic: fc.constant<true>(true),
      },
      { requiredKeys: ['text'] },
    )
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (line) => {
        const whole = joined(line)
        const read = readLine(markdownLine(whole))
        expect(read && withoutMarkedSpace(read)).toBe(withoutMarkedSpace(whole))
      }),
      { numRuns: 3000 },
    )
  })

  it('begins no link by itself, in the dialect of GitHub either', () => {
    const text = 'see https://example.org, www.example.org, mailto:a@example.org and a@example.org'
    expect(markdownLine([{ text }])).not.toMatch(/https:\/\/|www\.|mailto:|[^\\]@/)
    expect(readLine(markdownLine([{ text }]))).toEqual([{ text }])
  })

  it('is a title, sections, numbered clauses, lists, a table and signatures', () => {
    const tokens = reader.parse(markdown(2), {})
    const headings = tokens.flatMap(({ type, tag }, index) =>
      type === 'heading_open'
        ? [`${tag} ${tokens[index + 1]?.children?.map(({ content }) => content).join('')}`]
        : [],
    )
    expect(headings).toEqual([
      'h1 Noise, keys and the shared garden',
      'h2 What we both want',
      'h3 1. Quiet nights',
      'h3 2.',
      'h2 What we both take as so',
      'h3 3. Hostile',
      'h2 What we have agreed',
      'h3 4. مواعيد الهدوء',
      'h3 5. Scripts',
      'h3 6. By lot',
      'h2 Who does what, and by when',
      'h2 Not settled here',
      'h2 Looking at it again',
      'h2 Signatures',
    ])
    const count = (of: string) => tokens.filter(({ type }) => type === of).length
    expect([count('table_open'), count('tr_open'), count('ordered_list_open')]).toEqual([1, 4, 2])
    expect(tokens.filter(({ type }) => type.startsWith('html')).length).toBe(0)
    expect(markdown(2)).toContain(sampleDocument(2).hash)
  })

  it('says that it is a draft', () => {
    expect(markdown(0)).toContain('Draft: not signed')
    expect(markdown(1)).toContain('Signed by one side')
    expect(markdown(2)).not.toMatch(/Draft|Signed by one side/)
  })

  it('keeps a clause apart from the next whatever it holds', () => {
    const text = {
      ...sampleText,
      clauses: [clause('offer', '', [paragraph('===')]), clause('offer', '---', [paragraph('    code')])],
    }
    const html = reader.render(markdown(0, text))
    expect(html).toContain('<p>===</p>')
    expect(html).toContain('<h3>2. ---</h3>\n<p>code</p>')
  })
})
