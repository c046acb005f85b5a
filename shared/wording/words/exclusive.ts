/** Vocabulary of the patterns of exclusive. */
import type { Vocabulary } from './list.ts'

export const exclusiveWords = {} satisfies Vocabulary
