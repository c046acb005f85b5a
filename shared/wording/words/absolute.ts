/** Vocabulary of the patterns of absolute. */
import type { Vocabulary } from './list.ts'

export const absoluteWords = {} satisfies Vocabulary
