/** What an outcome of an issue is worth to a side by its own numbers: from 0 to 100, as the least and the most it can be. */
import type { Issue } from '../acts/issues.ts'
import { type IssueNumbers, worthOf } from '../tradeoffs/numbers.ts'

/** Somewhere between these, both of them included. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

export const anything: Bounds = { least: 0, most: 100 }

/** Undefined where the side has not said what this value is worth to it. Beyond its walk-away point it is worth nothing. */
export const boundsOf = (
  own: IssueNumbers,
  { kind }: Pick<Issue, 'kind'>,
  value: string,
): Bounds | undefined => {
  const worth = worthOf(kind, own, value)
  if (worth === 'unjudged') return undefined
  const points = worth === 'unacceptable' ? 0 : worth
  return { least: points, most: points }
}

/** What any outcome of an issue that is not settled can be worth: of the options there are now. */
export const whateverComes = (own: IssueNumbers, { kind }: Pick<Issue, 'kind'>): Bounds => {
  if (kind.type === 'amount' || kind.type === 'text') return anything
  const options = kind.type === 'choice' ? kind.options : ['yes', 'no']
  const worths = options.map((option) => own.worths?.get(option))
  const known = worths.filter((worth) => worth !== undefined)
  if (known.length < worths.length) return anything
  return { least: Math.min(...known), most: Math.max(...known) }
}
