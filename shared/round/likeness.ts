/** Whether two cards of a goal round say the same: the same words in the same order, however their letters and signs are set. */

/** A card's text as it is dealt, and what it says: two cards say the same when this is the same. */
export interface CardReading {
  readonly plain: string
  readonly says: string
}

/** Signs that are words of their own, or make another sentence of it. */
const sign = '[%‰&@#*/§?؟？]'
/** White space and punctuation, but for signs that mean something, also before a digit: 1.5 is not 15, and -5 not 5. */
const between = new RegExp(`(?:\\p{White_Space}|(?!${sign}|\\p{P}\\p{N})\\p{P})+`, 'gu')

/**
 * Every word counts and so does its place, since "not" is one word. NFC, because it keeps letters that differ apart, and
 * makes no text more than a few times as long, whatever is in it.
 */
export const readCard = (text: string): CardReading => {
  // One line, one space between words: how someone sets a text must not tell who wrote it.
  const plain = text
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim()
  const words = plain.toLowerCase().replace(between, ' ').trim()
  return { plain, says: words === '' ? plain : words }
}
