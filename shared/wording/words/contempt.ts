/** Vocabulary of the patterns of contempt. */
import type { Vocabulary } from './list.ts'

export const contemptWords = {} satisfies Vocabulary
