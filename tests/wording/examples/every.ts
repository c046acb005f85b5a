/** The examples of all families together, by the id of their pattern. */
import { examplesAskedFirst } from './asked-first.ts'
import { examplesAskedLast } from './asked-last.ts'
import type { Examples } from './examples.ts'

export const examples: Readonly<Record<string, Examples>> = { ...examplesAskedFirst, ...examplesAskedLast }
