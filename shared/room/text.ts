/** What counts as text in this room: readable, not empty to the eye, within its limit. */
import { type Refusal, refuse } from './refusal.ts'

/** Characters nobody can see: white space, format characters and default-ignorables (zero-width joiners among them). */
const unseen = /[\p{White_Space}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
/** Control characters other than tab and line feed, noncharacters, and overrides of the direction: with them a text reads as another. */
const control = /[\p{Cc}\p{Noncharacter_Code_Point}\u202d\u202e]/u

/** Length as people and every database count it: code points, not UTF-16 units. */
export const lengthOf = (text: string): number => {
  let length = 0
  for (const _ of text) length += 1
  return length
}

export const isBlank = (text: string): boolean => text.replace(unseen, '') === ''

/** Whether the text can be stored and shown as it is: no lone surrogates (they do not survive UTF-8), no control characters. */
export const isReadable = (text: string): boolean =>
  text.isWellFormed() && !control.test(text.replace(/[\t\n]/g, ''))

/**
 * What two texts have in common that people take for the same: whatever their case, their spaces, their kind of apostrophe
 * and how Unicode spells them.
 */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim()
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    // Up and down again: some letters have one form in capitals and two in small ones.
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC')

/** Judges one text an act carries. `undefined` means it is fine. */
export const textRefusal = (
  text: string,
  limit: number,
): Refusal<'text-too-long' | 'text-unreadable' | 'text-empty'> | undefined => {
  // A code point is at most two UTF-16 units: this keeps a huge text from being walked.
  if (text.length > limit * 2 || lengthOf(text) > limit) return refuse('text-too-long')
  if (!isReadable(text)) return refuse('text-unreadable')
  return isBlank(text) ? refuse('text-empty') : undefined
}
