/** A small table laid beside a claim: its shape, and what makes one unfit, told in the same way to both ends. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import type { RefusalCode } from '../room/refusal.ts'
import { isBlank, isReadable, lengthOf } from '../room/text.ts'

const { columns, rows } = limits.table

export const EvidenceTable = Type.Object(
  {
    /** The words at the head of each column. */
    columns: Type.Array(Type.String(), { maxItems: columns }),
    rows: Type.Array(Type.Array(Type.String(), { maxItems: columns }), { maxItems: rows }),
  },
  { additionalProperties: false },
)
export type EvidenceTable = Static<typeof EvidenceTable>

export interface TableFault {
  readonly refused: RefusalCode
  /** Which line it is about, as people count them: the head is line 1. */
  readonly line?: number
}

/** Signs that make a spreadsheet read what follows as a formula, full-width ones too. */
const formula = /^[=+@\-\uff0b\uff0d\uff1d\uff20]/u
/** Numbers may begin with a sign, and a dash alone says that there is none. */
const harmless = /^[+-]?[\p{Sc}\s]*(?:\d[\d.,'’\s]*(?:[\p{Sc}%‰]|\p{L}{1,6})?)?\s*$/u

const isFormula = (cell: string): boolean => {
  // What nobody sees in front of a sign does not make it harmless.
  const seen = cell.replace(/^[\p{White_Space}\p{Cc}\p{Cf}"']+/u, '')
  return formula.test(seen) && !harmless.test(seen)
}

/** Cells hold one line: tabs and line breaks would make other cells of it where it is pasted. */
const isBroken = (cell: string): boolean => /[\t\n\r]/.test(cell) || !isReadable(cell)

const cellFault = (cell: string): RefusalCode | undefined => {
  if (cell.length > limits.text.cell * 2 || lengthOf(cell) > limits.text.cell) return 'table-too-large'
  if (isFormula(cell)) return 'table-formula'
  return isBroken(cell) ? 'text-unreadable' : undefined
}

const lineFault = (cells: readonly string[], width: number, line: number): TableFault | undefined => {
  if (cells.length !== width) return { refused: 'table-ragged', line }
  for (const cell of cells) {
    const refused = cellFault(cell)
    if (refused) return { refused, line }
  }
  return undefined
}

const charactersIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.length + 3, 0)

/** The first thing that stands in the way of this table; `undefined` when nothing does. Quick for any size. */
export const tableFault = (table: EvidenceTable): TableFault | undefined => {
  const { columns: head, rows: body } = table
  if (body.length > rows || head.length > columns) return { refused: 'table-too-large' }
  if (head.length === 0 || body.length === 0) return { refused: 'table-empty' }
  if (body.every((cells) => cells.every(isBlank))) return { refused: 'table-empty' }
  let characters = 0
  for (const [index, cells] of [head, ...body].entries()) {
    const fault = lineFault(cells, head.length, index + 1)
    if (fault) return fault
    characters += charactersIn(cells)
    if (characters > limits.table.characters) return { refused: 'table-too-large' }
  }
  return undefined
}
