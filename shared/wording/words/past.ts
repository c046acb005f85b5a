/** Vocabulary of the patterns of past. */
import type { Vocabulary } from './list.ts'

export const pastWords = {} satisfies Vocabulary
