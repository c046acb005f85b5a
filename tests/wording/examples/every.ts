/** The examples of all families together, by the id of their pattern. */
import { demandExamples, demandOrdersExamples } from './demand.ts'
import type { Examples } from './examples.ts'
import { apartExamples, exclusiveExamples } from './exclusive.ts'
import { pressureExamples, threatExamples, veiledThreatsExamples } from './threat.ts'

export const examples: Readonly<Record<string, Examples>> = {
  ...demandExamples,
  ...demandOrdersExamples,
  ...exclusiveExamples,
  ...apartExamples,
  ...threatExamples,
  ...veiledThreatsExamples,
  ...pressureExamples,
}
