/** Values of issues: which ones fit an issue, compared and counted exactly. Money is never a binary fraction. */
import { limits } from '../room/limits.ts'
import { type Refusal, type RefusalCode, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import type { Issue, IssueKind } from './issues.ts'

/** Digits after the point that any amount can have. */
const decimals = 6

/** The smallest difference between two amounts where an issue names no step, in millionths of its unit. */
const finest = 1n

/** Plain decimal notation with at most 15 digits before and 6 after the point. */
const decimal = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/

/** An amount that fits `decimal`, in millionths of its unit. */
export const millionths = (amount: string): bigint => {
  const [whole = '', fraction = ''] = amount.split('.')
  return BigInt(whole + fraction.padEnd(decimals, '0'))
}

/** The shortest plain decimal that says so many millionths. */
export const fromMillionths = (count: bigint): string => {
  const digits = String(count).padStart(decimals + 1, '0')
  const fraction = digits.slice(-decimals).replace(/0+$/, '')
  return fraction === '' ? digits.slice(0, -decimals) : `${digits.slice(0, -decimals)}.${fraction}`
}

/** Of an issue of amounts, in millionths: every value is a whole number of these. */
export const stepOf = ({ step }: { readonly step?: string }): bigint =>
  step === undefined ? finest : millionths(step)

/** A step is an amount itself, and not nothing. */
export const stepRefusal = (step: string): Refusal | undefined =>
  decimal.test(step) && millionths(step) > 0n ? undefined : refuse('step-unfit')

/** Why something typed for an amount is none, by what it looks like; the order matters. */
const unlike: readonly (readonly [RegExp, RefusalCode])[] = [
  [/^-\d/, 'amount-negative'],
  [/^[1-9]\d{15,}(?:\.\d*)?$|^[\d.]+e\+?\d+$/i, 'amount-too-large'],
  [/^(?:0|[1-9]\d{0,14})\.\d{7,}$/, 'amount-step'],
  // Numbers of a programmer (0x1F, 1e-5) have letters and no unit.
  [/^[\d.,]+\s*(?!x[\da-f]|e-?\d)[\p{L}\p{Sc}%]|^[\p{L}\p{Sc}]+\s*\d/iu, 'amount-unit'],
]

const amountRefusal = (kind: Extract<IssueKind, { type: 'amount' }>, value: string): Refusal | undefined => {
  if (!decimal.test(value))
    return refuse(unlike.find(([looks]) => looks.test(value))?.[1] ?? 'amount-unreadable')
  return millionths(value) % stepOf(kind) === 0n ? undefined : refuse('amount-step')
}

/** Whether a value can stand for this issue now. `undefined` means it can. */
export const valueRefusal = (
  { kind, removed }: Pick<Issue, 'kind' | 'removed'>,
  value: string,
): Refusal | undefined => {
  switch (kind.type) {
    case 'text':
      return textRefusal(value, limits.text.value)
    case 'amount':
      return amountRefusal(kind, value)
    case 'choice':
      if (kind.options.includes(value)) return undefined
      return refuse(removed.includes(value) ? 'option-removed' : 'option-unknown')
    case 'yes-no':
      return value === 'yes' || value === 'no' ? undefined : refuse('value-unfit')
  }
}

/** The same of where somebody stood before: that can be an option the issue has no more. */
export const pastValueRefusal = (
  issue: Pick<Issue, 'kind' | 'removed'>,
  value: string,
): Refusal | undefined => (issue.removed.includes(value) ? undefined : valueRefusal(issue, value))
