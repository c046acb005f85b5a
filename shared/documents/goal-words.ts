/** What both sides say yes to in a goal (its text, how they will know, by when), and the hash an endorsement is bound to. */
import { sha256Hex } from '../ledger/hash.ts'
import { canonicalText, textHash } from './text-hash.ts'

export interface GoalWords {
  /** Paragraphs joined by line feeds. */
  readonly text: string
  /** How we will know: paragraphs joined by line feeds. */
  readonly measure: string
  /** By when: a day of the calendar, YYYY-MM-DD. */
  readonly date?: string
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether a value is a real day of the calendar, written YYYY-MM-DD. */
export const isDay = (value: unknown): value is string => {
  const [, year, month, day] = (typeof value === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)) || []
  if (year === undefined || month === undefined || day === undefined) return false
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  return y >= 1900 && y <= 2999 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)
}

/**
 * One form for all words that look the same: the canonical forms of text, measure and date, an empty line between them.
 * None of the three holds an empty line, so nothing of one can pass for the beginning of the next. Without measure and
 * date it is the text alone, as it was before goals had them.
 */
export const canonicalGoal = ({ text, measure, date = '' }: GoalWords): string => {
  const parts = [canonicalText(text), canonicalText(measure), date]
  return parts[1] === '' && date === '' ? canonicalText(text) : parts.join('\n\n')
}

/** SHA-256 of the canonical form, lower-case hexadecimal. */
export const goalHash = (words: GoalWords): string =>
  words.measure === '' && words.date === undefined ? textHash(words.text) : sha256Hex(canonicalGoal(words))

/** Whether there is anything to endorse: a measure or a date alone says nothing. */
export const isWorded = ({ text }: GoalWords): boolean => canonicalText(text) !== ''
