/** Which chart a table makes, if any: what runs along it, what goes up, and whether a line or bars say it best. */
import { columnsOf } from '@common-ground/shared/evidence/numbers'
import type { EvidenceTable } from '@common-ground/shared/evidence/table'

export interface Chart {
  readonly kind: 'line' | 'bar'
  /** One for each row; `label` runs along, the others are numbers under their series' keys. */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
  readonly series: readonly { readonly key: string; readonly name: string }[]
  /** The unit all series share. */
  readonly unit?: string
}

/** More than a reader can tell apart, in colour or in grey. */
const seriesAtMost = 4
/** More bars than that are a fence. */
const barsAtMost = 24
const time =
  /^(?:\d{4}(?:[-/.]\d{1,2}){0,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|Q[1-4]\b.*|\d{1,2}:\d{2}|\p{L}{3,9}\.? \d{2,4})$/u

const rises = (numbers: readonly (number | null)[]): boolean =>
  numbers.every((number, at) => number !== null && (at === 0 || number > (numbers[at - 1] ?? number)))

export const chartOf = (table: EvidenceTable): Chart | undefined => {
  const columns = columnsOf(table)
  // What stands first names the rows, unless there is nothing else.
  const naming = columns.length > 1 ? 1 : 0
  const series = columns
    .map((column, at) => ({ ...column, at }))
    .slice(naming)
    .filter(({ numbers }) => numbers !== undefined)
    .slice(0, seriesAtMost)
  if (series.length === 0 || table.rows.length < 2) return undefined
  const labels = table.rows.map((cells, at) => (naming === 1 ? (cells[0] ?? '') : String(at + 1)))
  const along = naming === 1 ? columns[0]?.numbers : undefined
  const inTime = labels.every((label) => time.test(label.trim())) || (along !== undefined && rises(along))
  const units = new Set(series.map(({ unit }) => unit))
  const [unit] = units
  return {
    kind: inTime || table.rows.length > barsAtMost ? 'line' : 'bar',
    rows: labels.map((label, row) => ({
      label,
      ...Object.fromEntries(series.map(({ at, numbers }) => [`series-${at}`, numbers?.[row] ?? null])),
    })),
    series: series.map(({ at, name }) => ({ key: `series-${at}`, name })),
    // Where the head says it already, once is enough.
    ...(units.size === 1 && unit !== undefined && !series.some(({ name }) => name.includes(unit))
      ? { unit }
      : {}),
  }
}
