/** Vocabulary of the patterns of mind-reading. */
import type { Vocabulary } from './list.ts'

export const mindReadingWords = {} satisfies Vocabulary
