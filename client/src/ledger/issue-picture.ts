/** An issue's history as places on a picture: what runs along, what goes up, the band between the sides and what is agreed. */
import type { IssueKind } from '@common-ground/shared/acts/issues'
import { millionths } from '@common-ground/shared/acts/value'
import type { Agreed } from '@common-ground/shared/ledger/concessions'
import { bracketOf, type History, type Point } from '@common-ground/shared/momentum/history'

/** One move; a value that says nothing any more stands beside its side's line. */
export interface PictureRow {
  readonly move: number
  readonly at: number
  readonly a?: number
  readonly b?: number
  readonly hollowA?: number
  readonly hollowB?: number
  readonly point: Point
}

export interface Picture {
  readonly rows: readonly PictureRow[]
  /** The unit of the axis; absent where it has names. */
  readonly unit?: string
  /** What stands at 0, 1, 2 ... of the axis, from below; absent for amounts. */
  readonly names?: readonly string[]
  /** Between the last positions. */
  readonly band?: readonly [number, number]
  readonly agreed?: number
}

/** More moves than that are a scribble, and slow to draw. */
export const drawnAtMost = 80

/** Names on an axis that can be read. */
const namesAtMost = 10

/** Amounts lose what a picture cannot show here, and nowhere before. */
const place = (amount: string): number => Number(millionths(amount)) / 1_000_000

/** Options from the first one at the top down: those there are, and those once named. */
const namesOf = (kind: IssueKind, points: readonly Point[]): readonly string[] | undefined => {
  if (kind.type === 'yes-no') return ['no', 'yes']
  if (kind.type !== 'choice') return undefined
  const named = new Set(points.map(({ value }) => value))
  const gone = [...named].filter((value) => !kind.options.includes(value))
  const all = [...kind.options, ...gone]
  return (all.length <= namesAtMost ? all : all.filter((option) => named.has(option))).reverse()
}

const rowsOf = (points: readonly Point[], up: (value: string) => number): readonly PictureRow[] =>
  points.map((point, index) => {
    const y = up(point.value)
    const key = point.side === 'a' ? (point.counts ? 'a' : 'hollowA') : point.counts ? 'b' : 'hollowB'
    return { move: index + 1, at: point.at, point, [key]: y }
  })

/** Undefined where a picture says nothing a table does not say better: words, or more names than one can read. */
export const pictureOf = (
  kind: IssueKind,
  { points, positions }: History,
  agreed: Agreed | undefined,
): Picture | undefined => {
  const drawn = points.slice(-drawnAtMost)
  const names = namesOf(kind, drawn)
  if (kind.type !== 'amount' && (!names || names.length > namesAtMost)) return undefined
  const up = names ? (value: string) => names.indexOf(value) : place
  const rows = rowsOf(drawn, up)
  const bracket = bracketOf(kind, positions)
  const band =
    kind.type === 'amount' && bracket.said === 'both' ? [place(bracket.from), place(bracket.to)] : []
  const level = agreed && up(agreed.value)
  const [from, to] = band
  return {
    rows,
    ...(kind.type === 'amount' ? { unit: kind.unit } : {}),
    ...(names ? { names } : {}),
    ...(from === undefined || to === undefined ? {} : { band: [from, to] as const }),
    ...(level === undefined ? {} : { agreed: level }),
  }
}
