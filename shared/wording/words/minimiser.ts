/** Vocabulary of the patterns of minimiser. */
import type { Vocabulary } from './list.ts'

export const minimiserWords = {} satisfies Vocabulary
