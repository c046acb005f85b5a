/** Numbers as they are shown to the mediator: written out by the room, read by the mediator's page. */
import type { NumberKind, Numbers } from '../acts/numbers.ts'

/** One number: of an issue, of one of its options, of an offer, or of the side itself. */
export interface ShownRow {
  /** The id of the issue or offer; empty for the side's own alternative. */
  readonly of: string
  readonly option?: string
  readonly value: string
}

const row = (of: string, value: string | number | undefined): readonly ShownRow[] =>
  value === undefined ? [] : [{ of, value: String(value) }]

export const rowsOf = (
  { issues, alternative, ratings }: Pick<Numbers, 'issues' | 'alternative' | 'ratings'>,
  kind: NumberKind,
): readonly ShownRow[] => {
  const perIssue = [...issues]
  switch (kind) {
    case 'weights':
      return perIssue.flatMap(([id, { weight }]) => row(id, weight))
    case 'target':
      return perIssue.flatMap(([id, { target }]) => row(id, target))
    case 'walk-away':
      return perIssue.flatMap(([id, { walkAway }]) => row(id, walkAway))
    case 'worths':
      return perIssue.flatMap(([of, { worths }]) =>
        [...worths].map(([option, worth]) => ({ of, option, value: String(worth) })),
      )
    case 'alternative':
      return row('', alternative)
    case 'cost':
      return [...ratings].flatMap(([id, { cost }]) => row(id, cost))
    case 'worth':
      return [...ratings].flatMap(([id, { worth }]) => row(id, worth))
  }
}

export const contentOf = (numbers: Numbers, kind: NumberKind): string => JSON.stringify(rowsOf(numbers, kind))

const isRow = (value: unknown): value is ShownRow => {
  if (typeof value !== 'object' || value === null || !('of' in value) || !('value' in value)) return false
  const option = 'option' in value ? value.option : ''
  return [value.of, value.value, option].every((one) => typeof one === 'string')
}

/** What the room has written, and nothing where it has written nothing that can be read. */
export const readRows = (content: string | undefined): readonly ShownRow[] => {
  if (content === undefined) return []
  const read: unknown = JSON.parse(content)
  return Array.isArray(read) ? read.filter(isRow) : []
}
