/** The examples of all families together, by the id of their pattern. */
import { demandExamples } from './demand.ts'
import type { Examples } from './examples.ts'
import { problemExamples } from './problem.ts'
import { problemDealingsExamples } from './problem-dealings.ts'

export const examples: Readonly<Record<string, Examples>> = {
  ...demandExamples,
  ...problemExamples,
  ...problemDealingsExamples,
}
