/**
 * What a side's own numbers say of an offer before it is accepted. Worked out where that side reads it, from nothing but
 * its own space and the joint ledger.
 *
 * Agreed values stand as they are, whether they hold already or with the whole package, and the offer's values in their
 * place where it names the same issues. What is settled nowhere is taken at its best for saying "below" and at its worst
 * for saying "better": whatever comes of it, neither turns out wrong by these numbers.
 */
import type { Issue } from '../acts/issues.ts'
import { type Offer, termsOf } from '../acts/offers.ts'
import type { RoomState } from '../acts/room-state.ts'
import { issueStandings } from '../ledger/concessions.ts'
import { type SideNumbers, worthOf } from '../tradeoffs/numbers.ts'
import { anything, type Bounds, boundsOf, whateverComes } from './reckoning.ts'
import { sideNumbers } from './side-numbers.ts'

/** A number without which it cannot be told. */
export type Missing =
  | { readonly number: 'alternative' | 'weights' }
  | { readonly number: 'worth'; readonly issue: string; readonly option: string }
  | { readonly number: 'range'; readonly issue: string }

export interface Before {
  /** Against the side's own alternative. `open`: it depends on the issues in `open`. `unknown`: numbers in `missing` are needed. */
  readonly against: 'below' | 'as-good' | 'better' | 'open' | 'unknown'
  /** Issues on which this offer lies beyond the side's own walk-away point. */
  readonly beyond: readonly string[]
  readonly open: readonly string[]
  readonly missing: readonly Missing[]
}

interface Weighed extends Bounds {
  readonly weight: number
  readonly open: readonly string[]
  readonly missing: readonly Missing[]
}

const lacking = ({ id, kind }: Issue, value: string): Missing =>
  kind.type === 'amount' ? { number: 'range', issue: id } : { number: 'worth', issue: id, option: value }

const weigh = (numbers: SideNumbers, issue: Issue, value: string | undefined): Weighed | undefined => {
  const own = numbers.get(issue.id)
  if (!own || own.weight === 0 || issue.kind.type === 'text') return undefined
  const { weight } = own
  if (value === undefined) return { weight, ...whateverComes(own, issue), open: [issue.id], missing: [] }
  const bounds = boundsOf(own, issue, value)
  return { weight, ...(bounds ?? anything), open: [], missing: bounds ? [] : [lacking(issue, value)] }
}

const compare = (weighed: readonly Weighed[], alternative: number | undefined): Before['against'] => {
  const total = (of: (one: Weighed) => number): number => weighed.reduce((sum, one) => sum + of(one), 0)
  const weights = total(({ weight }) => weight)
  if (alternative === undefined || weights === 0) return 'unknown'
  const own = alternative * weights
  const least = total(({ weight, least }) => weight * least)
  if (total(({ weight, most }) => weight * most) < own) return 'below'
  if (least >= own) return least > own ? 'better' : 'as-good'
  return weighed.some(({ missing }) => missing.length > 0) ? 'unknown' : 'open'
}

/** Undefined for a gift that names no issue: there is nothing to weigh. `own` is the state of the side's own space. */
export const beforeAccepting = (
  own: Pick<RoomState, 'numbers'>,
  joint: Pick<RoomState, 'biddings' | 'issues' | 'offers' | 'proposals'>,
  offer: Pick<Offer, 'terms' | 'gets'>,
): Before | undefined => {
  const offered = new Map(termsOf(offer).map(({ issue, to }) => [issue, to]))
  if (offered.size === 0) return undefined
  const numbers = sideNumbers(own)
  const standings = issueStandings(joint)
  const weighed = standings.flatMap(
    ({ issue, agreed }) => weigh(numbers, issue, offered.get(issue.id) ?? agreed?.value) ?? [],
  )
  const beyond = standings.flatMap(({ issue }) => {
    const [named, ours] = [offered.get(issue.id), numbers.get(issue.id)]
    return named !== undefined && worthOf(issue.kind, ours, named) === 'unacceptable' ? [issue.id] : []
  })
  const { alternative } = own.numbers
  const against = compare(weighed, alternative)
  return {
    against,
    beyond,
    open: weighed.flatMap(({ open }) => open),
    missing: [
      ...(alternative === undefined ? [{ number: 'alternative' } as const] : []),
      ...(weighed.length === 0 ? [{ number: 'weights' } as const] : []),
      ...weighed.flatMap(({ missing }) => missing),
    ],
  }
}
