/** Reads the columns of a table as numbers, whichever way their country writes them. */
import type { EvidenceTable } from './table.ts'

/** One column: its numbers in order, or that it holds words. */
export interface TableColumn {
  readonly name: string
  /** For instance "EUR" of "Rent (EUR)", or the sign that stands at every number. */
  readonly unit?: string
  /** Absent where the column is not one of numbers; a gap in it is `null`. */
  readonly numbers?: readonly (number | null)[]
}

const gaps = new Set(['', '-', '–', '—', 'n/a', 'N/A', '…'])
const shape =
  /^(?<before>[+-]?)\s*(?<unitBefore>[\p{Sc}]?)\s*(?<after>[+-]?)(?<digits>\d[\d.,'’\s]*)\s*(?<unit>[%‰]|\p{Sc}|[\p{L}°²³/]{1,6})?$/u

interface Read {
  readonly negative: boolean
  readonly digits: string
  readonly unit: string
}

const readCell = (cell: string): Read | undefined => {
  const found = shape.exec(cell.trim().replace(/[−\u2010\u2011]/gu, '-'))?.groups
  if (!found) return undefined
  const digits = (found.digits ?? '').replace(/[\s'’]/gu, '')
  const negative = found.before === '-' || found.after === '-'
  return { negative, digits, unit: found.unitBefore || (found.unit ?? '') }
}

type Mark = '.' | ','

const count = (text: string, mark: Mark): number => text.split(mark).length - 1

/** Which mark these digits use for the fraction, where they leave no doubt. */
const markIn = (digits: string): Mark | undefined => {
  const [dots, commas] = [count(digits, '.'), count(digits, ',')]
  if (dots > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ','
  if (dots > 1) return ','
  if (commas > 1) return '.'
  if (dots + commas === 0) return undefined
  const mark: Mark = dots === 1 ? '.' : ','
  const [whole, fraction] = digits.split(mark)
  const grouped = fraction?.length === 3 && whole !== undefined && whole.length <= 3 && whole !== '0'
  return grouped ? undefined : mark
}

const numberOf = ({ negative, digits }: Read, mark: Mark): number | undefined => {
  const other = mark === '.' ? ',' : '.'
  if (count(digits, mark) > 1) return undefined
  const [whole = '', fraction = ''] = digits.split(mark)
  if (fraction.includes(other)) return undefined
  // What stands between groups of three is only there to be read.
  if (whole.includes(other) && !/^\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return undefined
  const value = Number(`${whole.replaceAll(other, '')}.${fraction === '' ? '0' : fraction}`)
  return Number.isFinite(value) ? (negative ? -value : value) : undefined
}

const unitOfHead = (head: string): string | undefined =>
  /[([]([^)\]]{1,20})[)\]]\s*$/u.exec(head)?.[1]?.trim()

const numbersIn = (cells: readonly string[]) => {
  const reads = cells.map((cell) => (gaps.has(cell.trim()) ? null : readCell(cell)))
  const found = reads.filter((read) => read !== null && read !== undefined)
  if (reads.includes(undefined) || found.length === 0) return undefined
  const marks = new Set(found.map(({ digits }) => markIn(digits)).filter((mark) => mark !== undefined))
  // Two ways of writing in one column: nobody can say which is meant.
  const [dots, commas] = (['.', ','] as const).map((mark) =>
    found.some(({ digits }) => digits.includes(mark)),
  )
  if (marks.size > 1 || (marks.size === 0 && dots && commas)) return undefined
  // With only "1,200" or "1.200" to go by, both are read as thousands.
  const mark = [...marks][0] ?? (dots ? ',' : '.')
  const numbers = reads.map((read) => (read ? numberOf(read, mark) : null))
  const units = new Set(found.map(({ unit }) => unit).filter((unit) => unit !== ''))
  // Numbers of different things, or house numbers.
  if (numbers.includes(undefined) || units.size > 1) return undefined
  return { numbers: numbers.filter((value) => value !== undefined), unit: [...units][0] }
}

export const columnsOf = ({ columns, rows }: EvidenceTable): readonly TableColumn[] =>
  columns.map((name, index) => {
    const read = numbersIn(rows.map((cells) => cells[index] ?? ''))
    if (!read) return { name }
    const unit = unitOfHead(name) ?? read.unit
    return { name, numbers: read.numbers, ...(unit ? { unit } : {}) }
  })
