/** Vocabulary of the patterns of feeling. */
import type { Vocabulary } from './list.ts'

export const feelingWords = {} satisfies Vocabulary
