/** The examples of all families together, by the id of their pattern. */

import { absoluteExamples } from './absolute.ts'
import { absoluteFramesExamples } from './absolute-frames.ts'
import { blameExamples } from './blame.ts'
import { blameForDeedsExamples } from './blame-for-deeds.ts'
import { blameForOutcomesExamples } from './blame-for-outcomes.ts'
import { demandExamples, demandExamples, demandOrdersExamples, demandPressureExamples } from './demand.ts'
import type { Examples } from './examples.ts'
import { apartExamples, exclusiveExamples } from './exclusive.ts'
import { mindReadingExamples } from './mind-reading.ts'
import { mindReadingOfMotivesExamples } from './mind-reading-of-motives.ts'
import { mindReadingOfPlansExamples } from './mind-reading-of-plans.ts'
import { pressureExamples, threatExamples, veiledThreatsExamples } from './threat.ts'

export const examples: Readonly<Record<string, Examples>> = {
  ...absoluteExamples,
  ...absoluteFramesExamples,
  ...apartExamples,
  ...blameExamples,
  ...blameForDeedsExamples,
  ...blameForOutcomesExamples,
  ...demandExamples,
  ...demandOrdersExamples,
  ...demandPressureExamples,
  ...exclusiveExamples,
  ...mindReadingExamples,
  ...mindReadingOfMotivesExamples,
  ...mindReadingOfPlansExamples,
  ...pressureExamples,
  ...threatExamples,
  ...veiledThreatsExamples,
}
