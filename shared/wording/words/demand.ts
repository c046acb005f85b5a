/** Vocabulary of the patterns of demand. */
import type { Vocabulary } from './list.ts'

export const demandWords = {} satisfies Vocabulary
