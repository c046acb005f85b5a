/** The examples of all families together, by the id of their pattern. */
import { demandExamples, demandOrdersExamples, demandPressureExamples } from './demand.ts'
import type { Examples } from './examples.ts'
import { apartExamples, exclusiveExamples } from './exclusive.ts'
import { pressureExamples, threatExamples, veiledThreatsExamples } from './threat.ts'

export const examples: Readonly<Record<string, Examples>> = {
  ...demandExamples,
  ...demandOrdersExamples,
  ...demandPressureExamples,
  ...exclusiveExamples,
  ...apartExamples,
  ...threatExamples,
  ...veiledThreatsExamples,
  ...pressureExamples,
}
