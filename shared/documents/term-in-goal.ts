/** Finds a position dressed as a goal: a sum, a quantity, a date or the name of a term in its text. For its writer alone. */
import { canonicalText } from './text-hash.ts'

export type TermKind = 'sum' | 'share' | 'quantity' | 'date' | 'issue'

export interface FoundTerm {
  readonly kind: TermKind
  /** As it stands in the text. */
  readonly words: string
}

/** A term under negotiation, as far as its name may stand in a goal. */
export interface NamedTerm {
  readonly title: string
  readonly unit?: string | undefined
}

const number = String.raw`\d[\d.,'’\u00a0\u202f ]*`
const currency = String.raw`(?:[$€£¥₹₽₩₺₴₪฿]|\b(?:EUR|USD|GBP|CHF|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|AUD|CAD)\b)`
const money = `(?:euros?|dollars?|pounds?|francs?|cents?|yen|rupees?|kroner|kronor|zloty)`
const spelt = `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)`
const months = [
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
  'Oct(?:ober)?',
  'Nov(?:ember)?',
  'Dec(?:ember)?',
]
const month = `(?:${months.join('|')})\\.?`
/** Of work and trade. Weeks, months and years say how life should be ("two years ahead"), and are nobody's position yet. */
const unit = String.raw`(?:m²|m2|sqm|square\s+(?:metres?|meters?|feet)|sq\.?\s?ft|kg|tons?|tonnes?|litres?|liters?|km|miles?|kwh|dB|pieces?|units?|hours?|hrs?|installments?|instalments?)`

const part = String.raw`(?:the\s+)?(?:(?:early|mid|late|(?:[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle)\s+of)[\s-]+)?`
/** What a date stands behind. A month's name alone may be a name, or a word. */
const toward = String.raw`\b(?:[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Ff]rom|[Ss]ince|[Aa]fter|[Ii]n|[Oo]n|[Ee]nd\s+of|[Ss]tart\s+of)\s+`

const patterns: readonly (readonly [TermKind, RegExp])[] = [
  [
    'sum',
    new RegExp(`${currency}\\s?${number}|${number}\\s?(?:k|m|bn|million|thousand)?\\s?${currency}`, 'iu'),
  ],
  [
    'sum',
    new RegExp(`(?:${number}|(?:\\b${spelt}[\\s-]+)+(?:hundred|thousand|million)?\\s*)${money}\\b`, 'iu'),
  ],
  [
    'sum',
    new RegExp(
      `${number}\\s?(?:an?|per|each|every|/)\\s?(?:hour|day|week|month|quarter|year|annum)\\b`,
      'iu',
    ),
  ],
  [
    'sum',
    /\b(?:pay|pays|paid|paying|costs?|charges?)\s+(?:(?:at\s+(?:most|least)|up\s+to|about)\s+)?\d[\d.,’' ]*\b/iu,
  ],
  ['sum', /\b\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{2})?\b|\b\d{1,3}(?:[.,]\d+)?k\b/iu],
  [
    'share',
    new RegExp(
      `${number}\\s?(?:%|‰|per\\s?cent\\b|percent\\b)|(?:\\b${spelt}[\\s-]+)+(?:per\\s?cent|percent)\\b`,
      'iu',
    ),
  ],
  [
    'date',
    /\b\d{4}[-/]\d{1,2}[-/]\d{1,2}\b|\b[0-3]\d\.[01]\d\.(?!\d)|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b/u,
  ],
  ['date', new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?${month}(?![a-z])`, 'iu')],
  // "may" and "march" are words too: before a number only a capital makes a month of them.
  ['date', new RegExp(`\\b${month}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?|\\d{4})\\b`, 'u')],
  ['date', new RegExp(`${toward}${part}${month}(?![a-z])`, 'u')],
  ['date', new RegExp(`${toward}${part}(?:19|20)\\d{2}\\b`, 'u')],
  [
    'date',
    /\b(?:in|within|after)\s+(?:the\s+next\s+)?\d+\s+(?:(?:working|business|calendar)\s+)?(?:days|weeks|months)\b/iu,
  ],
  [
    'quantity',
    new RegExp(`\\b${number}\\s?${unit}(?![a-z0-9])|(?:\\b${spelt}[\\s-]+)+${unit}(?![a-z0-9])`, 'iu'),
  ],
]

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** A word of the text, whole: not within another. */
const nameIn = (text: string, name: string): string | undefined => {
  const words = canonicalText(name)
  // One or two letters would be found everywhere.
  if ([...words].length < 3) return undefined
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'iu').exec(text)?.[0]
}

/** The first thing in a goal's text that reads like a term; undefined while nothing does. */
export const termIn = (text: string, terms: readonly NamedTerm[] = []): FoundTerm | undefined => {
  const line = canonicalText(text)
  for (const [kind, pattern] of patterns) {
    const words = pattern.exec(line)?.[0].replace(/[.,\s]+$/u, '')
    if (words) return { kind, words }
  }
  for (const { title, unit: unitName = '' } of terms) {
    const words = nameIn(line, title) ?? nameIn(line, unitName)
    if (words) return { kind: 'issue', words }
  }
  return undefined
}
