/** The tables of the agreement as a Word document: who does what by when, and who has signed. */
import { plainLine } from '@common-ground/shared/agreement/rich-text'
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { PageMilestone, PageSignature } from './agreement-page.ts'
import { docxStyle, hair, sideColours } from './docx-styles.ts'
import { wordParagraph } from './docx-text.ts'
import { words } from './words.ts'

const said = words.agreement

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: hair }
const borders = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  bottom: thin,
  insideHorizontal: thin,
}
const margins = { top: 60, bottom: 60, left: 100, right: 100 }

type Cell = readonly Paragraph[]

const cell = (children: Cell, width: number): TableCell =>
  new TableCell({ children, margins, width: { size: width, type: WidthType.DXA } })

const text = (shown: string): Paragraph => new Paragraph({ style: docxStyle.cell, text: shown })
const written = (shown: string, color?: string): Paragraph =>
  wordParagraph(plainLine(shown), { style: docxStyle.cell }, color === undefined ? {} : { color })

/** `across`: its width in twentieths of a point, of which each column takes its part. */
const table = (
  across: number,
  labels: readonly string[],
  parts: readonly number[],
  rows: readonly (readonly Cell[])[],
): Table => {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const widths = parts.map((part) => Math.floor((across * part) / whole))
  return new Table({
    width: { size: across, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: [
      new TableRow({
        tableHeader: true,
        children: labels.map((label, index) =>
          cell([new Paragraph({ style: docxStyle.label, text: label })], widths[index] ?? 0),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            children: cells.map((children, index) => cell(children, widths[index] ?? 0)),
          }),
      ),
    ],
  })
}

const sideColour = (side: PageMilestone['side']): string | undefined =>
  side === undefined ? undefined : sideColours[side]

export const milestoneTable = (milestones: readonly PageMilestone[], across: number): Table =>
  table(
    across,
    [said.who, said.what, said.condition, said.due, said.until],
    [17, 33, 18, 16, 16],
    milestones.map(({ side, who, what, condition, due, until }) => [
      [written(who, sideColour(side))],
      what.map((line) => written(line)),
      // A cell without a paragraph would make the file one that has to be repaired.
      condition.length === 0 ? [text('')] : condition.map((line) => written(line)),
      [text(due)],
      [text(until)],
    ]),
  )

export const signatureTable = (signatures: readonly PageSignature[], across: number): Table =>
  table(
    across,
    [said.name, said.side, said.signedAt, `${said.key}, ${said.signature}`],
    [22, 20, 22, 36],
    signatures.map(({ side, name, sideName, at, advice, fingerprint, signature }) => [
      [written(name)],
      [written(sideName, sideColour(side))],
      [text(at), ...(advice === '' ? [] : [text(advice)])],
      [fingerprint, signature].map((shown) => new Paragraph({ style: docxStyle.code, text: shown })),
    ]),
  )
