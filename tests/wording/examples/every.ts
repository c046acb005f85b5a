/** The examples of all families together, by the id of their pattern. */
import { absoluteExamples } from './absolute.ts'
import { absoluteFramesExamples } from './absolute-frames.ts'
import { demandExamples } from './demand.ts'
import type { Examples } from './examples.ts'

export const examples: Readonly<Record<string, Examples>> = {
  ...absoluteExamples,
  ...absoluteFramesExamples,
  ...demandExamples,
}
