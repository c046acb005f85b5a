/** Amounts as people read and type them: decimal strings to the reader's notation and back, without losing a digit. */

interface Notation {
  readonly decimal: string
  readonly group: string
  /** The digits of the reader's script, by what they are. */
  readonly digits: ReadonlyMap<string, string>
}

const notations = new Map<string | undefined, Notation>()

const readNotation = (locale: string | undefined): Notation => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.8)
  const part = (type: Intl.NumberFormatPartTypes, otherwise: string) =>
    parts.find((candidate) => candidate.type === type)?.value ?? otherwise
  const plain = new Intl.NumberFormat(locale, { useGrouping: false })
  const digits = new Map(Array.from({ length: 10 }, (_, digit) => [plain.format(digit), String(digit)]))
  return { decimal: part('decimal', '.'), group: part('group', ','), digits }
}

const notationOf = (locale: string | undefined): Notation => {
  const notation = notations.get(locale) ?? readNotation(locale)
  notations.set(locale, notation)
  return notation
}

/** Spaces and apostrophes stand between groups in many places; typed, they are taken as the same thing. */
const isGroupMark = (character: string, group: string): boolean =>
  character === group || /^[\p{Zs}'’]$/u.test(character)

const invisible = /\p{Cf}/gu

/**
 * What someone typed as a plain decimal string, or undefined where it cannot be read in one way only: a group mark
 * counts only where a group ends, so that "2,4" is asked about and never read as 24.
 */
export const parseAmount = (typed: string, locale?: string): string | undefined => {
  const { decimal, group, digits } = notationOf(locale)
  const plain = [...typed.replace(invisible, '').trim()]
    .map((character) => digits.get(character) ?? character)
    .map((character) => (character === '\u2212' ? '-' : character))
    .map((character) => (character === decimal ? '.' : isGroupMark(character, group) ? '_' : character))
    .join('')
  const match = /^(-?)(\d*|\d{1,3}(?:_\d{2,3})*_\d{3})(?:\.(\d*))?$/.exec(plain)
  const [, sign = '', whole = '', fraction = ''] = match ?? []
  if (!match || (whole === '' && fraction === '')) return undefined
  const integer = whole.replaceAll('_', '').replace(/^0+(?=\d)/, '') || '0'
  const amount = fraction === '' ? integer : `${integer}.${fraction}`
  return /[1-9]/.test(amount) ? `${sign}${amount}` : amount
}

const formats = new Map<string, Intl.NumberFormat>()

const formatWith = (fraction: number, locale: string | undefined): Intl.NumberFormat => {
  const key = `${locale ?? ''} ${fraction}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: fraction, maximumFractionDigits: fraction })
  formats.set(key, format)
  return format
}

const isDecimal = (value: string): value is `${number}` => /^-?\d+(?:\.\d{1,20})?$/.test(value)

/** A decimal string in the reader's notation. Given as a string, Intl keeps every digit; a number would round. */
export const formatAmount = (value: string, locale?: string): string =>
  isDecimal(value) ? formatWith(value.split('.')[1]?.length ?? 0, locale).format(value) : value
