/** How vocabularies are written: members parted by commas or lines. */

/** Classes by name; each member is one word, or a row in the notation of pattern.ts. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>

export const list = (words: string): readonly string[] =>
  words
    .split(/\s*[,\n]\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
