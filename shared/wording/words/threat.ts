/** Vocabulary of the patterns of threat. */
import type { Vocabulary } from './list.ts'

export const threatWords = {} satisfies Vocabulary
