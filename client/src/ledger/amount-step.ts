/** The steps of an amount: one more, one less, and the two a typed value lies between. Exact, as all amounts are. */
import type { IssueKind } from '@common-ground/shared/acts/issues'
import { fromMillionths, millionths, stepOf, valueRefusal } from '@common-ground/shared/acts/value'
import { formatAmount, parseAmount } from '../ui/amount.ts'

export type AmountKind = Extract<IssueKind, { type: 'amount' }>

const stepless = ({ unit }: AmountKind): AmountKind => ({ type: 'amount', unit })

/** What was typed, in millionths, whether it lies on a step or not; undefined where it is no amount. */
const typedCount = (kind: AmountKind, typed: string): bigint | undefined => {
  const amount = parseAmount(typed)
  return amount === undefined || valueRefusal({ kind: stepless(kind), removed: [] }, amount)
    ? undefined
    : millionths(amount)
}

/** The next step up or down from what was typed; from nothing, the first one. It does not go below none. */
export const stepped = (kind: AmountKind, typed: string, direction: 1 | -1): string => {
  const step = stepOf(kind)
  const count = typedCount(kind, typed) ?? 0n
  const below = count / step
  const next = direction === 1 ? below + 1n : count % step === 0n ? below - 1n : below
  const value = fromMillionths((next < 0n ? 0n : next) * step)
  return valueRefusal({ kind, removed: [] }, value) ? typed : formatAmount(value)
}

/** The steps a typed value lies between; undefined where it lies on one. */
export const stepsAround = (kind: AmountKind, typed: string): readonly [string, string] | undefined => {
  const step = stepOf(kind)
  const count = typedCount(kind, typed)
  if (count === undefined || count % step === 0n) return undefined
  const below = (count / step) * step
  return [formatAmount(fromMillionths(below)), formatAmount(fromMillionths(below + step))]
}
