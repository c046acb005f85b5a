/** The numbers one side keeps to itself: how much each issue weighs, and what each outcome of it is worth. */
import type { IssueKind } from '../acts/issues.ts'
import { millionths, valueRefusal } from '../acts/value.ts'
import { type Refusal, refuse } from '../room/refusal.ts'

export interface IssueNumbers {
  /**
   * Whole, 0 to 100. Weights are shares of their own sum and need not add up to 100: only their proportions count. Nothing
   * is lost or rounded by that, as each side's packages are compared on a scale of its own.
   */
  readonly weight: number
  /** Of a choice or a yes or no: whole, 0 to 100 for each option. One left out is not judged; one the issue no longer has is not looked at. */
  readonly worths?: ReadonlyMap<string, number>
  /** Of an amount: what is worth 100, and what is worth 0 and beyond which nothing is acceptable. */
  readonly target?: string
  readonly walkAway?: string
}

/** By issue. An issue that is not in it is not judged, which is something else than weight 0. */
export type SideNumbers = ReadonlyMap<string, IssueNumbers>

/** What of an issue is needed here. */
export interface JudgedIssue {
  readonly id: string
  readonly kind: IssueKind
}

const most = 100
const isPoints = (points: number): boolean => Number.isInteger(points) && points >= 0 && points <= most

export interface AmountRange {
  /** In millionths; they differ. */
  readonly target: bigint
  readonly walkAway: bigint
}

export const rangeOf = ({ target, walkAway }: IssueNumbers): AmountRange | undefined =>
  target === undefined || walkAway === undefined
    ? undefined
    : { target: millionths(target), walkAway: millionths(walkAway) }

/** What somebody aims for need not be a whole number of the issue's steps. */
const aimRefusal = (unit: string, { target, walkAway }: IssueNumbers): Refusal | undefined => {
  for (const value of [target, walkAway]) {
    const kind: IssueKind = { type: 'amount', unit }
    const refusal = value === undefined ? undefined : valueRefusal({ kind, removed: [] }, value)
    if (refusal) return refusal
  }
  return undefined
}

const issueRefusal = (kind: IssueKind, numbers: IssueNumbers): Refusal | undefined => {
  const points = [numbers.weight, ...(numbers.worths?.values() ?? [])]
  if (!points.every(isPoints)) return refuse('numbers-unfit')
  if (kind.type !== 'amount') return undefined
  const refusal = aimRefusal(kind.unit, numbers)
  if (refusal) return refusal
  const range = rangeOf(numbers)
  return range && range.target === range.walkAway ? refuse('numbers-unfit') : undefined
}

/** Whether a side's numbers can be reckoned with: `weights-zero` where nothing has a weight, else what does not fit. */
export const numbersRefusal = (issues: readonly JudgedIssue[], numbers: SideNumbers): Refusal | undefined => {
  for (const { id, kind } of issues) {
    const own = numbers.get(id)
    const refusal = own && issueRefusal(kind, own)
    if (refusal) return refusal
  }
  const weighs = issues.some(({ id }) => (numbers.get(id)?.weight ?? 0) > 0)
  return weighs ? undefined : refuse('weights-zero')
}

/** Points from 0 to 100; or no opinion; or beyond where this side walks away. */
export type Judgement = number | 'unjudged' | 'unacceptable'

/** Rounded half up, for a part of a whole that is not negative. */
const rounded = (part: bigint, whole: bigint): number => Number((2n * part + whole) / (2n * whole))

/**
 * 100 at the target and beyond it, 0 at the walk-away, straight in between, in whole points as people give them for
 * options: so whatever is compared, shown or searched is reckoned with the same numbers.
 */
const amountWorth = ({ target, walkAway }: AmountRange, amount: bigint): Judgement => {
  const up = target > walkAway
  const gained = up ? amount - walkAway : walkAway - amount
  const all = up ? target - walkAway : walkAway - target
  if (gained < 0n) return 'unacceptable'
  return gained >= all ? most : rounded(BigInt(most) * gained, all)
}

/** What a value that fits the issue is worth to a side. To whom an issue weighs nothing, all is worth 0 unless they said more. Text is not judged. */
export const worthOf = (kind: IssueKind, own: IssueNumbers | undefined, value: string): Judgement => {
  if (!own || kind.type === 'text') return 'unjudged'
  const otherwise = own.weight === 0 ? 0 : 'unjudged'
  if (kind.type !== 'amount') return own.worths?.get(value) ?? otherwise
  const range = rangeOf(own)
  return range ? amountWorth(range, millionths(value)) : otherwise
}
