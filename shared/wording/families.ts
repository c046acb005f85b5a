/** All families of patterns, in the order in which one is preferred where two would speak of the same words. */
import { familiesAskedFirst } from './families-asked-first.ts'
import { familiesAskedLast } from './families-asked-last.ts'
import type { Family } from './pattern.ts'

export const families: readonly Family[] = [...familiesAskedFirst, ...familiesAskedLast]
