/** The examples of all families together, by the id of their pattern. */

import { absoluteExamples } from './absolute.ts'
import { absoluteFramesExamples } from './absolute-frames.ts'
import { asidesExamples } from './asides.ts'
import { belittlingExamples } from './belittling.ts'
import { blameExamples } from './blame.ts'
import { blameForDeedsExamples } from './blame-for-deeds.ts'
import { blameForOutcomesExamples } from './blame-for-outcomes.ts'
import { contemptExamples } from './contempt.ts'
import { contemptImagesExamples } from './contempt-images.ts'
import { contemptOfOffersExamples } from './contempt-of-offers.ts'
import { contemptVerdictsExamples } from './contempt-verdicts.ts'
import { demandExamples, demandOrdersExamples, demandPressureExamples } from './demand.ts'
import { dismissalExamples } from './dismissal.ts'
import type { Examples } from './examples.ts'
import { apartExamples, exclusiveExamples } from './exclusive.ts'
import { feelingExamples } from './feeling.ts'
import { feelingBlameExamples } from './feeling-blame.ts'
import { mindReadingExamples } from './mind-reading.ts'
import { mindReadingOfMotivesExamples } from './mind-reading-of-motives.ts'
import { mindReadingOfPlansExamples } from './mind-reading-of-plans.ts'
import { minimiserExamples } from './minimiser.ts'
import { mockeryExamples } from './mockery.ts'
import { pastExamples } from './past.ts'
import { pastReproachExamples } from './past-reproach.ts'
import { pastUndoneExamples } from './past-undone.ts'
import { pastWarningsExamples } from './past-warnings.ts'
import { playingDownExamples } from './playing-down.ts'
import { problemExamples } from './problem.ts'
import { problemDealingsExamples } from './problem-dealings.ts'
import { putDownsExamples } from './put-downs.ts'
import { sarcasmExamples } from './sarcasm.ts'
import { scornExamples } from './scorn.ts'
import { shrugsExamples } from './shrugs.ts'
import { talkingDownExamples } from './talking-down.ts'
import { pressureExamples, threatExamples, veiledThreatsExamples } from './threat.ts'
import { wavingAwayExamples } from './waving-away.ts'

export const examples: Readonly<Record<string, Examples>> = {
  ...absoluteFramesExamples,
  ...absoluteExamples,
  ...asidesExamples,
  ...belittlingExamples,
  ...blameForDeedsExamples,
  ...blameForOutcomesExamples,
  ...blameExamples,
  ...contemptImagesExamples,
  ...contemptOfOffersExamples,
  ...contemptVerdictsExamples,
  ...contemptExamples,
  ...demandExamples,
  ...demandOrdersExamples,
  ...demandPressureExamples,
  ...dismissalExamples,
  ...exclusiveExamples,
  ...apartExamples,
  ...feelingBlameExamples,
  ...feelingExamples,
  ...mindReadingOfMotivesExamples,
  ...mindReadingOfPlansExamples,
  ...mindReadingExamples,
  ...minimiserExamples,
  ...mockeryExamples,
  ...pastReproachExamples,
  ...pastUndoneExamples,
  ...pastWarningsExamples,
  ...pastExamples,
  ...playingDownExamples,
  ...problemDealingsExamples,
  ...problemExamples,
  ...putDownsExamples,
  ...sarcasmExamples,
  ...scornExamples,
  ...shrugsExamples,
  ...talkingDownExamples,
  ...threatExamples,
  ...veiledThreatsExamples,
  ...pressureExamples,
  ...wavingAwayExamples,
}
