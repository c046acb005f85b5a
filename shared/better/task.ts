/** From the joint ledger and both sides' locked numbers to what is looked through: the only place where the two meet. */
import type { Issue, Issues } from '../acts/issues.ts'
import type { OwnNumbers } from '../acts/numbers.ts'
import type { RoomState } from '../acts/room-state.ts'
import { type Side, sides } from '../room/side.ts'
import type { SideNumbers } from '../tradeoffs/numbers.ts'
import { worthOf } from '../tradeoffs/numbers.ts'
import type { ProblemOption, Utilities } from '../tradeoffs/problem.ts'
import type { Against } from './reference.ts'
import { publicValues } from './values.ts'

export interface TaskIssue {
  readonly id: string
  /** The value on the table; where nothing is, a package gives the issue one. */
  readonly stays?: ProblemOption
  readonly others: readonly ProblemOption[]
}

/** Plain data: it goes to another thread. */
export interface SearchTask {
  readonly issues: readonly TaskIssue[]
  /** The side's own alternative on the scale of `issues`, where nothing is on the table. */
  readonly alternative?: Utilities
  /** By how much each side gains at least: one of the hundred points that everything it weighs can be worth. */
  readonly margin: Utilities
  /** All that is on the table, issue by issue: a package says where it ends with each. */
  readonly table: readonly { readonly issue: string; readonly to: string }[]
  /** Packages that are still to be told in this room, up to three. */
  readonly wanted: number
}

export interface Locked {
  readonly numbers: SideNumbers
  readonly alternative?: number
}

type Both = Readonly<Record<Side, Locked>>

export const lockedOf = (numbers: SideNumbers, { alternative }: Pick<OwnNumbers, 'alternative'>): Locked => ({
  numbers,
  ...(alternative === undefined ? {} : { alternative }),
})

/** What was set aside weighs nothing while it is. */
const weightsOf = (issues: Issues, numbers: SideNumbers): number =>
  [...numbers].reduce((sum, [id, { weight }]) => (issues.get(id)?.aside ? sum : sum + weight), 0)

/** Undefined where a side has not said what the value is worth to it. What is beyond where it walks away is worth nothing. */
const judged = (
  issue: Issue,
  value: string,
  both: Both,
  beyond: 0 | 'left-out',
): ProblemOption | undefined => {
  const worth = (side: Side): number | undefined => {
    const own = both[side].numbers.get(issue.id)
    const points = worthOf(issue.kind, own, value)
    if (points === 'unacceptable') return beyond === 0 ? 0 : undefined
    return points === 'unjudged' || !own ? undefined : points * own.weight
  }
  const [a, b] = [worth('a'), worth('b')]
  return a === undefined || b === undefined ? undefined : { value, a, b }
}

const taskIssue = (
  joint: Pick<RoomState, 'issues' | 'offers' | 'explorations'>,
  compared: Against['issues'][number],
  both: Both,
): TaskIssue | undefined => {
  const issue = joint.issues.get(compared.issue)
  if (!issue || issue.aside) return undefined
  const { to } = compared
  const stays = to === undefined ? undefined : judged(issue, to, both, 0)
  if (to !== undefined && !stays) return undefined
  const others = publicValues(joint, issue).flatMap((value) =>
    value === to ? [] : (judged(issue, value, both, 'left-out') ?? []),
  )
  const enough = stays ? others.length > 0 : others.length > 1
  return enough ? { id: issue.id, others, ...(stays ? { stays } : {}) } : undefined
}

/**
 * Undefined where nothing can be looked for: that is answered like a search that found nothing. An issue that a side has
 * not weighed stays as it is on the table, and nobody is told of it.
 */
export const searchTask = (
  joint: Pick<RoomState, 'issues' | 'offers' | 'explorations'>,
  against: Against,
  both: Both,
  wanted: number,
): SearchTask | undefined => {
  const issues = against.issues.flatMap((compared) => taskIssue(joint, compared, both) ?? [])
  if (issues.length < 2) return undefined
  const perSide = (read: (side: Side) => number): Utilities => ({ a: read('a'), b: read('b') })
  const table = against.issues.flatMap(({ issue, to }) => (to === undefined ? [] : [{ issue, to }]))
  if (against.from !== 'nothing') {
    const margin = perSide((side) => weightsOf(joint.issues, both[side].numbers))
    return margin.a > 0 && margin.b > 0 ? { issues, margin, table, wanted } : undefined
  }
  if (sides.some((side) => both[side].alternative === undefined)) return undefined
  const margin = perSide((side) =>
    issues.reduce((sum, { id }) => sum + (both[side].numbers.get(id)?.weight ?? 0), 0),
  )
  const alternative = perSide((side) => (both[side].alternative ?? 0) * margin[side])
  return margin.a > 0 && margin.b > 0 ? { issues, alternative, margin, table, wanted } : undefined
}
