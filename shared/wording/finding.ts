/** What the wording coach finds in a text, and what it is told about the room: the types everything else of it speaks. */

/** The kinds of words that trigger resistance (docs/wording.md), and names the room has agreed on. */
export const kinds = [
  'demand',
  'problem',
  'absolute',
  'blame',
  'mind-reading',
  'minimiser',
  'threat',
  'contempt',
  'past',
  'exclusive',
  'feeling',
  'glossary',
] as const
export type Kind = (typeof kinds)[number]

/** One place in a text that could be said in words that meet less resistance. */
export interface Finding {
  /** First character of the words, in UTF-16 code units as every string index is. */
  readonly start: number
  /** After their last character. */
  readonly end: number
  readonly kind: Kind
  /** The pattern that found it. */
  readonly rule: string
  /** What to leave alone when the author says "not this word again": in small letters, without variants of the apostrophe. */
  readonly word: string
  /** One sentence. */
  readonly reason: string
  /** Two or three, each to stand in place of the whole span. A "…" is a gap for the author to fill. */
  readonly rewrites: readonly string[]
}

/** A name both sides agreed on for a thing, and what it has been called instead. */
export interface AgreedName {
  readonly name: string
  readonly instead: readonly string[]
}

export interface ReviewOptions {
  /** What sides and people are called here: the author's own, and everybody else's. */
  readonly names?: { readonly own?: readonly string[]; readonly others?: readonly string[] }
  readonly glossary?: readonly AgreedName[]
  /** Words not to be spoken of again: `word` of earlier findings. */
  readonly muted?: readonly string[]
  /** BCP 47 tag, where the author's language is known; it is judged from the text otherwise. Only English is reviewed. */
  readonly language?: string
}
