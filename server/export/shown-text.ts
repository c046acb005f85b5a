/** People's text as a document shows it: to the letter, and a character that cannot be shown as its code in brackets. */

/** Which characters the form can show, by code point. */
export interface Showing {
  has(codePoint: number): boolean
}

/** For forms that are shown with the reader's own fonts. */
export const showsAll: Showing = { has: () => true }

// Joiners, marks of direction, variation selectors and the like: they are drawn by what they do to their neighbours.
const drawnByEffect = /\p{Default_Ignorable_Code_Point}/u
// A forced direction would let a signed text read otherwise than it is; the others are no characters, or break the form.
const unshowable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202D\u202E\u2028\u2029]/u

const codeOf = (codePoint: number): string => `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`

/** Invariant: nothing is lost silently. */
export const shownText = (text: string, showing: Showing): string => {
  let shown = ''
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (character === '\n' || character === '\t') shown += ' '
    else if (unshowable.test(character)) shown += codeOf(codePoint)
    else if (showing.has(codePoint) || drawnByEffect.test(character)) shown += character
    else shown += codeOf(codePoint)
  }
  return shown
}
