/** Prints rows as a table: a line for each thing measured, a column for each of its figures. */
import type { Row } from './row.ts'

/** Enough digits to tell two runs apart, and no more. */
const shown = ({ value, budget }: Row): string => {
  const digits = Number.isInteger(value) || Math.abs(value) >= 1_000 ? 0 : Math.abs(value) < 10 ? 2 : 1
  return `${value.toFixed(digits)}${budget !== undefined && value > budget ? ` OVER ${budget}` : ''}`
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

const head = ({ figure, unit }: Row): string => (unit === '' ? figure : `${figure}, ${unit}`)

/** As lines of text; a budget is said where it is missed. */
export const tableOf = (rows: readonly Row[]): readonly string[] => {
  const columns = unique(rows.map(head))
  const lines = [
    ['', ...columns],
    ...unique(rows.map(({ what }) => what)).map((what) => [
      what,
      ...columns.map((column) => {
        const row = rows.find((one) => one.what === what && head(one) === column)
        return row ? shown(row) : ''
      }),
    ]),
  ]
  const widths = ['', ...columns].map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)))
  return lines.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
