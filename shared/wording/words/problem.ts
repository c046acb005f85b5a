/** Vocabulary of the patterns of problem. */
import type { Vocabulary } from './list.ts'

export const problemWords = {} satisfies Vocabulary
