/** The values a sealed bid can name: from one end of a range to the other, in equal steps. */
import type { IssueKind } from '../acts/issues.ts'
import { fromMillionths, millionths, stepOf, stepRefusal, valueRefusal } from '../acts/value.ts'
import { limits } from '../room/limits.ts'
import { type Refusal, refuse } from '../room/refusal.ts'

export interface Grid {
  readonly from: string
  readonly to: string
  readonly step: string
}

type AmountKind = Extract<IssueKind, { type: 'amount' }>

/** How many values it has. */
export const countOf = ({ from, to, step }: Grid): number =>
  Number((millionths(to) - millionths(from)) / millionths(step)) + 1

export const valueAt = ({ from, step }: Grid, position: number): string =>
  fromMillionths(millionths(from) + BigInt(position) * millionths(step))

const isAmount = (text: string): boolean =>
  valueRefusal({ kind: { type: 'amount', unit: '' }, removed: [] }, text) === undefined

/** Where an amount stands on it, from 0; undefined for whatever is none of its values. */
export const positionOf = (grid: Grid, amount: string): number | undefined => {
  if (!isAmount(amount)) return undefined
  const [beyond, step] = [millionths(amount) - millionths(grid.from), millionths(grid.step)]
  if (beyond < 0n || beyond % step !== 0n) return undefined
  const position = Number(beyond / step)
  return position < countOf(grid) ? position : undefined
}

/** The positions from one value on to another, both of them too, in whichever direction that is. */
export const stretch = (grid: Grid, from: string, to: string): readonly number[] | undefined => {
  const [first, last] = [positionOf(grid, from), positionOf(grid, to)]
  if (first === undefined || last === undefined) return undefined
  const by = last < first ? -1 : 1
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, at) => first + by * at)
}

/** Both ends and the step are the issue's own, the steps come out even, and there are neither too few values nor too many. */
export const gridRefusal = (kind: AmountKind, { from, to, step }: Grid): Refusal | undefined => {
  const ends = valueRefusal({ kind, removed: [] }, from) ?? valueRefusal({ kind, removed: [] }, to)
  if (ends) return ends
  const width = millionths(to) - millionths(from)
  if (width <= 0n) return refuse('bid-range')
  const unfit = stepRefusal(step)
  if (unfit) return unfit
  const by = millionths(step)
  if (by % stepOf(kind) !== 0n) return refuse('bid-step')
  const { least, most } = limits.bids.values
  const values = width / by + 1n
  return width % by === 0n && values >= least && values <= most ? undefined : refuse('bid-range')
}
