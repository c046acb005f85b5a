/** The agreement as a Word document: real styles, numbering and tables, and properties that say nothing. */
import { type Block, plainLine } from '@common-ground/shared/agreement/rich-text'
import {
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import type { AgreementPage } from './agreement-page.ts'
import { docxFonts, docxNumbering, docxStyle, docxStyles, sideColours } from './docx-styles.ts'
import { milestoneTable, signatureTable } from './docx-tables.ts'
import { wordParagraph } from './docx-text.ts'
import type { Paper } from './order.ts'
import { words } from './words.ts'
import { withoutDates } from './zip-dates.ts'

const said = words.agreement

/** Twentieths of a point. */
const papers: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
}
const margin = { top: 1500, bottom: 1500, left: 1600, right: 1600 }

type Part = Paragraph | Table

/** `lists`: how many numbered lists there were before, since each begins at 1. */
const blockParts = (block: Block, first: IParagraphOptions | undefined, lists: number): readonly Part[] => {
  const plain: IParagraphOptions = first ?? { style: docxStyle.clauseText }
  if (block.kind === 'paragraph') return [wordParagraph(block.runs, plain)]
  const items = block.items.map((item) =>
    wordParagraph(
      item,
      block.kind === 'bullets'
        ? { style: docxStyle.bullet, numbering: { reference: 'bullets', level: 0 } }
        : { style: docxStyle.number, numbering: { reference: 'numbers', level: 0, instance: lists } },
    ),
  )
  // A clause that begins with a list has its number on a line of its own.
  return first ? [new Paragraph(first), ...items] : items
}

const clauseNumber = { numbering: { reference: 'clauses', level: 0 } } as const

const sectionParts = (page: AgreementPage): readonly Part[] => {
  const parts: Part[] = []
  let lists = 0
  for (const { heading, clauses } of page.sections) {
    parts.push(new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }))
    for (const clause of clauses) {
      const headed = clause.heading !== ''
      if (headed)
        parts.push(
          wordParagraph(plainLine(clause.heading), { heading: HeadingLevel.HEADING_2, ...clauseNumber }),
        )
      const unheaded: IParagraphOptions = { style: docxStyle.clause, ...clauseNumber }
      if (!headed && clause.blocks.length === 0) parts.push(new Paragraph(unheaded))
      clause.blocks.forEach((block, index) => {
        if (block.kind === 'numbers') lists += 1
        parts.push(...blockParts(block, headed || index > 0 ? undefined : unheaded, lists))
      })
    }
  }
  return parts
}

const note = (text: string): Paragraph => new Paragraph({ style: docxStyle.note, text })
const section = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, text })

const parts = (page: AgreementPage, across: number): readonly Part[] => [
  wordParagraph(plainLine(page.title), { heading: HeadingLevel.TITLE }),
  ...page.sides.map(({ side, name }) =>
    wordParagraph(plainLine(name), {}, { bold: true, color: sideColours[side] }),
  ),
  ...(page.draft === undefined ? [] : [note(`${page.draft}. ${page.asRead ?? ''}`.trim())]),
  ...sectionParts(page),
  ...(page.milestones.length === 0
    ? []
    : [section(said.milestones), milestoneTable(page.milestones, across)]),
  ...(page.open.length === 0
    ? []
    : [
        section(said.open),
        ...page.open.map((text) =>
          wordParagraph(plainLine(text), {
            style: docxStyle.bullet,
            numbering: { reference: 'open', level: 0 },
          }),
        ),
      ]),
  ...(page.followUp === undefined ? [] : [section(said.followUp), new Paragraph(page.followUp)]),
  section(said.signatures),
  page.signatures.length === 0 ? note(said.none) : signatureTable(page.signatures, across),
  new Paragraph({ style: docxStyle.note, text: said.hash, spacing: { before: 360, after: 0 } }),
  new Paragraph({ style: docxStyle.code, text: page.hash }),
]

const footer = (page: AgreementPage): Footer => {
  const [before = '', between = '', after = ''] = words.page('\t', '\t').split('\t')
  const run = (child: string) => new TextRun({ children: [child] })
  return new Footer({
    children: [
      new Paragraph({
        style: docxStyle.foot,
        // A field in a run of its own takes the look of the paragraph everywhere.
        children: [
          page.draft === undefined ? before : `${page.draft}. ${before}`,
          PageNumber.CURRENT,
          between,
          PageNumber.TOTAL_PAGES,
          after,
        ].map(run),
      }),
      new Paragraph({
        style: docxStyle.foot,
        children: [run(`${said.hash} `), new TextRun({ text: page.hash, font: docxFonts.mono, size: 12 })],
      }),
    ],
  })
}

/** In place of the library's own, which name a creator and the moment. */
const properties = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${said.property}</dc:title><dc:language>${words.language}-${words.region}</dc:language></cp:coreProperties>`

/** `writing` is told when the document stands and is packed. */
export const agreementDocx = async (
  page: AgreementPage,
  paper: Paper,
  writing: () => void,
): Promise<Uint8Array> => {
  const document = new Document({
    title: said.property,
    styles: docxStyles,
    numbering: docxNumbering,
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: { size: papers[paper], margin } },
        footers: { default: footer(page) },
        children: [...parts(page, papers[paper].width - margin.left - margin.right)],
      },
    ],
  })
  writing()
  const overrides = [{ path: 'docProps/core.xml', data: properties }]
  return withoutDates(await Packer.toBuffer(document, undefined, overrides))
}
