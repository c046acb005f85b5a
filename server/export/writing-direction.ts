/** How a line of people's text is read: its base direction, and the language its script speaks for. */

export type Direction = 'ltr' | 'rtl'

// Invariant: the first letter decides, as in the Unicode bidirectional algorithm (rules P2 and P3); digits and marks are neutral.
const letter = /\p{L}/u
const rightToLeft =
  /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Samr}\p{sc=Mand}\p{sc=Adlm}\p{sc=Rohg}]/u

export const directionOf = (text: string): Direction => {
  const first = letter.exec(text)?.[0]
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr'
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/u, 'ja'],
  [/\p{sc=Hang}/u, 'ko'],
  [/\p{sc=Han}/u, 'zh'],
  [/\p{sc=Arab}/u, 'ar'],
  [/\p{sc=Hebr}/u, 'he'],
  [/\p{sc=Deva}/u, 'hi'],
  [/\p{sc=Thai}/u, 'th'],
]

/**
 * The language of a line whose script tells one from others that are set differently: Chinese, Japanese and Korean share
 * characters and draw them differently. None for scripts that many languages use.
 */
export const languageOf = (text: string): string | undefined =>
  scripts.find(([script]) => script.test(text))?.[1]

export interface Stretch {
  readonly text: string
  readonly dir: Direction
}

const rtl = rightToLeft.source
const ltr = `(?!${rtl})\\p{L}`
// A number alone goes with the line, in both directions: it is drawn from the left either way.
const leftInRight = new RegExp(`${ltr}(?:(?:(?!${rtl}).)*(?:${ltr}|\\p{N}))?`, 'gsu')
const rightInLeft = new RegExp(`${rtl}(?:[^\\p{L}\\p{N}]*(?:${rtl}|\\p{N}))*`, 'gu')

/** A text in stretches of one direction, for forms that want to be told: what is neutral goes with the line. */
export const stretchesOf = (text: string, dir: Direction): readonly Stretch[] => {
  const [other, found]: [Direction, RegExp] = dir === 'rtl' ? ['ltr', leftInRight] : ['rtl', rightInLeft]
  const stretches: Stretch[] = []
  let at = 0
  for (const { 0: part, index } of text.matchAll(found)) {
    stretches.push({ text: text.slice(at, index), dir }, { text: part, dir: other })
    at = index + part.length
  }
  stretches.push({ text: text.slice(at), dir })
  return stretches.filter(({ text: part }) => part !== '')
}
