/** What one side can make three equal packages of: what it has judged and is still open, and how good its own last offer is to it. */
import { onTable } from '../acts/issues.ts'
import type { Offers } from '../acts/offers.ts'
import { termsOf } from '../acts/offers.ts'
import type { RoomState } from '../acts/room-state.ts'
import { millionths } from '../acts/value.ts'
import { issueStandings } from '../ledger/concessions.ts'
import { limits } from '../room/limits.ts'
import type { Side } from '../room/side.ts'
import type { JudgedIssue, SideNumbers } from './numbers.ts'
import type { OwnIssue } from './own.ts'
import { ownIssuesOf, ownValue } from './own-value.ts'

type Joint = Pick<RoomState, 'issues' | 'offers' | 'biddings' | 'proposals'>

/** Why there is nothing to choose from yet, as its people can change it. */
export type Missing = 'all-agreed' | 'no-numbers' | 'one-issue' | 'weights-zero'

export interface OwnChoice {
  readonly issues: readonly OwnIssue[]
  /** The weights of these issues together: a package is worth its own total / this, of 100. */
  readonly weight: number
  /** Open issues that are not in it. */
  readonly left: readonly string[]
}

/** The numbers given for these. */
const judged = (issues: readonly JudgedIssue[], numbers: SideNumbers): SideNumbers =>
  new Map(
    issues.flatMap((issue) => {
      const own = numbers.get(issue.id)
      return own ? [[issue.id, own] as const] : []
    }),
  )

/** Where this side walks away is what it keeps most to itself: no package names that amount. */
const withoutWalkAway = ({ id, options }: OwnIssue, numbers: SideNumbers, kept: JudgedIssue): OwnIssue => {
  const walkAway = numbers.get(id)?.walkAway
  if (kept.kind.type !== 'amount' || walkAway === undefined) return { id, options }
  return { id, options: options.filter(({ value }) => millionths(value) !== millionths(walkAway)) }
}

const namedAmounts = (offers: Offers): ReadonlyMap<string, readonly string[]> => {
  const named = new Map<string, string[]>()
  for (const offer of offers.values())
    for (const { issue, to } of termsOf(offer)) named.set(issue, [...(named.get(issue) ?? []), to])
  return named
}

const openIssues = (joint: Joint): readonly JudgedIssue[] =>
  issueStandings(joint).flatMap(({ issue, agreed }) => (agreed ? [] : [issue]))

/** The ones that weigh most, where a package cannot name them all; in the order they were opened. */
const heaviest = (issues: readonly OwnIssue[], numbers: SideNumbers): readonly OwnIssue[] => {
  const weightOf = ({ id }: OwnIssue): number => numbers.get(id)?.weight ?? 0
  const kept = new Set(
    issues.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, limits.termsPerOffer),
  )
  return issues.filter((issue) => kept.has(issue))
}

export const ownChoice = (joint: Joint, all: SideNumbers): OwnChoice | { readonly missing: Missing } => {
  const open = openIssues(joint)
  if (onTable(joint.issues).length > 0 && open.length === 0) return { missing: 'all-agreed' }
  const numbers = judged(open, all)
  if (numbers.size === 0) return { missing: 'no-numbers' }
  const found = ownIssuesOf(open, numbers, namedAmounts(joint.offers))
  if ('refused' in found) return { missing: found.refused === 'weights-zero' ? 'weights-zero' : 'no-numbers' }
  const kinds = new Map(open.map((issue) => [issue.id, issue]))
  const choosable = found.flatMap((issue) => {
    const kept = kinds.get(issue.id)
    const left = kept && withoutWalkAway(issue, numbers, kept)
    return left && left.options.length > 0 ? [left] : []
  })
  const issues = heaviest(choosable, numbers)
  if (issues.length < 2) return { missing: issues.length === 0 ? 'no-numbers' : 'one-issue' }
  const weight = issues.reduce((sum, { id }) => sum + (numbers.get(id)?.weight ?? 0), 0)
  if (weight === 0) return { missing: 'weights-zero' }
  const named = new Set(issues.map(({ id }) => id))
  return { issues, weight, left: open.map(({ id }) => id).filter((id) => !named.has(id)) }
}

/** How good the side's own last offer is to it, 0 to 100, by what of it is in the choice; undefined without one. */
export const lastOffered = (
  joint: Joint,
  numbers: SideNumbers,
  side: Side,
  { issues }: OwnChoice,
): number | undefined => {
  const offer = [...joint.offers.values()].findLast((one) => one.side === side && one.kind !== 'gift')
  if (!offer) return undefined
  const named = issues.flatMap(({ id }) => joint.issues.get(id) ?? [])
  const terms = termsOf(offer).flatMap(({ issue, to }) =>
    named.some(({ id }) => id === issue) ? [{ issue, value: to }] : [],
  )
  const value = ownValue(named, judged(named, numbers), terms)
  return 'refused' in value ? undefined : Math.round(value.tenths / 10)
}
