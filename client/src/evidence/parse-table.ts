/** Reads pasted cells or CSV text into a table. Lazy: it brings the parser. Quick to say no to what is far too much. */
import { type EvidenceTable, type TableFault, tableFault } from '@common-ground/shared/evidence/table'
import { limits } from '@common-ground/shared/room/limits'
import Papa from 'papaparse'

/** Several times what any table that fits can be long: beyond it nothing is read at all. */
export const longestText = limits.table.characters * 20

export type ParsedTable =
  | { readonly table: EvidenceTable; readonly fault?: never }
  | { readonly table?: never; readonly fault: TableFault }

const isEmptyLine = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** A line break inside a cell is a space to its reader. */
const cellOf = (cell: string): string => cell.replace(/\s*[\r\n]+\s*/g, ' ').trim()

/** A spreadsheet puts tabs between cells. Elsewhere the line of headings says what does: a comma may be only a comma. */
const delimiterOf = (text: string): string => {
  const head = (/[^\s\ufeff][^\r\n]*/u.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const [most] = [';', '|', ','].sort((one, other) => head.split(other).length - head.split(one).length)
  return head.includes('\t') ? '\t' : (most ?? ',')
}

export const parseTable = (text: string): ParsedTable => {
  if (text.length > longestText) return { fault: { refused: 'table-too-large' } }
  const { data, meta } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: delimiterOf(text),
    // One more than fit, to know that there are more; empty lines within are not counted.
    preview: limits.table.rows * 2 + 2,
  })
  // Which line of the text each was: people look for it there.
  const lines = data
    .map((cells, at) => ({ cells: cells.map(cellOf), at }))
    .filter(({ cells }) => !isEmptyLine(cells))
  const [head, ...body] = lines
  if (meta.truncated) return { fault: { refused: 'table-too-large' } }
  if (!head || body.length === 0) return { fault: { refused: 'table-empty' } }
  const table = { columns: head.cells, rows: body.map(({ cells }) => cells) }
  const fault = tableFault(table)
  if (!fault) return { table }
  if (fault.line === undefined) return { fault }
  return { fault: { ...fault, line: (lines[fault.line - 1]?.at ?? 0) + 1 } }
}
