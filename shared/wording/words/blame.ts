/** Vocabulary of the patterns of blame. */
import type { Vocabulary } from './list.ts'

export const blameWords = {} satisfies Vocabulary
