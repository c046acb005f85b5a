/** The examples of all families together, by the id of their pattern. */
import { demandExamples } from './demand.ts'
import type { Examples } from './examples.ts'
import { feelingExamples } from './feeling.ts'
import { feelingBlameExamples } from './feeling-blame.ts'
import { pastExamples } from './past.ts'
import { pastReproachExamples } from './past-reproach.ts'
import { pastUndoneExamples } from './past-undone.ts'
import { pastWarningsExamples } from './past-warnings.ts'
import { problemExamples } from './problem.ts'
import { problemDealingsExamples } from './problem-dealings.ts'

export const examples: Readonly<Record<string, Examples>> = {
  ...demandExamples,
  ...feelingExamples,
  ...feelingBlameExamples,
  ...pastExamples,
  ...pastReproachExamples,
  ...pastUndoneExamples,
  ...pastWarningsExamples,
  ...problemExamples,
  ...problemDealingsExamples,
}
