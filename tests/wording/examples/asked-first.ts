/** The examples of the families that are asked first, by the id of their pattern. */

import { absoluteExamples } from './absolute.ts'
import { absoluteEverydayExamples } from './absolute-everyday.ts'
import { absoluteFramesExamples } from './absolute-frames.ts'
import { alwaysTheirsExamples } from './always-theirs.ts'
import { asidesExamples } from './asides.ts'
import { belittlingExamples } from './belittling.ts'
import { blameExamples } from './blame.ts'
import { blameForCausesExamples } from './blame-for-causes.ts'
import { blameForDeedsExamples } from './blame-for-deeds.ts'
import { blameForEffectsExamples } from './blame-for-effects.ts'
import { blameForHarmExamples } from './blame-for-harm.ts'
import { blameForOutcomesExamples } from './blame-for-outcomes.ts'
import { blamePlainlyExamples } from './blame-plainly.ts'
import { contemptExamples } from './contempt.ts'
import { contemptImagesExamples } from './contempt-images.ts'
import { contemptOfOffersExamples } from './contempt-of-offers.ts'
import { contemptPlainlyExamples } from './contempt-plainly.ts'
import { contemptVerdictsExamples } from './contempt-verdicts.ts'
import { demandExamples } from './demand.ts'
import { demandsForNowExamples } from './demand-now.ts'
import { demandOrdersExamples } from './demand-orders.ts'
import { demandPlainlyExamples } from './demand-plainly.ts'
import { demandPressureExamples } from './demand-pressure.ts'
import { demandsOfTermsExamples } from './demand-terms.ts'
import { dismissalExamples } from './dismissal.ts'
import type { Examples } from './examples.ts'
import { apartExamples, exclusiveExamples } from './exclusive.ts'
import { exclusiveAloneExamples } from './exclusive-alone.ts'
import { exclusiveColdExamples } from './exclusive-cold.ts'
import { exclusivePlainlyExamples } from './exclusive-plainly.ts'
import { feelingExamples } from './feeling.ts'
import { feelingBlameExamples } from './feeling-blame.ts'
import { mindReadingExamples } from './mind-reading.ts'
import { mindReadingEverydayExamples } from './mind-reading-everyday.ts'
import { mindReadingInPassingExamples } from './mind-reading-in-passing.ts'
import { mindReadingOfGrudgesExamples } from './mind-reading-of-grudges.ts'
import { mindReadingOfHeartsExamples } from './mind-reading-of-hearts.ts'
import { mindReadingOfMotivesExamples } from './mind-reading-of-motives.ts'
import { mindReadingOfPlansExamples } from './mind-reading-of-plans.ts'
import { mindReadingOfPurposesExamples } from './mind-reading-of-purposes.ts'
import { mindReadingOfShowsExamples } from './mind-reading-of-shows.ts'
import { mindReadingOfWishesExamples } from './mind-reading-of-wishes.ts'
import { minimiserExamples } from './minimiser.ts'
import { minimiserPlainlyExamples } from './minimiser-plainly.ts'
import { mockeryExamples } from './mockery.ts'
import { neverAnythingExamples } from './never-anything.ts'
import { pastExamples } from './past.ts'
import { pastEverydayExamples } from './past-everyday.ts'
import { pastHeldExamples } from './past-held.ts'
import { pastHindsightExamples } from './past-hindsight.ts'
import { pastInPassingExamples } from './past-in-passing.ts'
import { pastLetDownExamples } from './past-let-down.ts'
import { pastReproachExamples } from './past-reproach.ts'
import { pastStillToldExamples } from './past-still-told.ts'
import { pastThrownBackExamples } from './past-thrown-back.ts'
import { pastUndoneExamples } from './past-undone.ts'
import { pastWarningsExamples } from './past-warnings.ts'
import { playingDownExamples } from './playing-down.ts'
import { problemExamples } from './problem.ts'
import { problemDealingsExamples } from './problem-dealings.ts'
import { problemEffectsExamples } from './problem-effects.ts'
import { problemPlainlyExamples } from './problem-plainly.ts'
import { problemTroubleExamples } from './problem-trouble.ts'
import { putDownsExamples } from './put-downs.ts'
import { sarcasmExamples } from './sarcasm.ts'
import { scornExamples } from './scorn.ts'
import { shrugsExamples } from './shrugs.ts'
import { talkingDownExamples } from './talking-down.ts'
import { pressureExamples, threatExamples, veiledThreatsExamples } from './threat.ts'
import { threatsOfConsequencesExamples } from './threat-consequences.ts'
import { threatEventsExamples } from './threat-events.ts'
import { threatHintsExamples } from './threat-hints.ts'
import { totalsExamples } from './totals.ts'
import { wavingAwayExamples } from './waving-away.ts'

export const examplesAskedFirst: Readonly<Record<string, Examples>> = {
  ...absoluteEverydayExamples,
  ...absoluteFramesExamples,
  ...absoluteExamples,
  ...alwaysTheirsExamples,
  ...asidesExamples,
  ...belittlingExamples,
  ...blameForCausesExamples,
  ...blameForDeedsExamples,
  ...blameForEffectsExamples,
  ...blameForHarmExamples,
  ...blameForOutcomesExamples,
  ...blamePlainlyExamples,
  ...blameExamples,
  ...contemptImagesExamples,
  ...contemptOfOffersExamples,
  ...contemptPlainlyExamples,
  ...contemptVerdictsExamples,
  ...contemptExamples,
  ...demandsForNowExamples,
  ...demandOrdersExamples,
  ...demandPlainlyExamples,
  ...demandPressureExamples,
  ...demandsOfTermsExamples,
  ...demandExamples,
  ...dismissalExamples,
  ...exclusiveAloneExamples,
  ...exclusiveColdExamples,
  ...exclusivePlainlyExamples,
  ...exclusiveExamples,
  ...apartExamples,
  ...feelingBlameExamples,
  ...feelingExamples,
  ...mindReadingEverydayExamples,
  ...mindReadingInPassingExamples,
  ...mindReadingOfGrudgesExamples,
  ...mindReadingOfHeartsExamples,
  ...mindReadingOfMotivesExamples,
  ...mindReadingOfPlansExamples,
  ...mindReadingOfPurposesExamples,
  ...mindReadingOfShowsExamples,
  ...mindReadingOfWishesExamples,
  ...mindReadingExamples,
  ...minimiserPlainlyExamples,
  ...minimiserExamples,
  ...mockeryExamples,
  ...neverAnythingExamples,
  ...pastEverydayExamples,
  ...pastHeldExamples,
  ...pastHindsightExamples,
  ...pastLetDownExamples,
  ...pastReproachExamples,
  ...pastThrownBackExamples,
  ...pastUndoneExamples,
  ...pastWarningsExamples,
  ...pastStillToldExamples,
  ...pastInPassingExamples,
  ...pastExamples,
  ...playingDownExamples,
  ...problemDealingsExamples,
  ...problemEffectsExamples,
  ...problemPlainlyExamples,
  ...problemTroubleExamples,
  ...problemExamples,
  ...putDownsExamples,
  ...sarcasmExamples,
  ...scornExamples,
  ...shrugsExamples,
  ...talkingDownExamples,
  ...threatsOfConsequencesExamples,
  ...threatEventsExamples,
  ...threatHintsExamples,
  ...threatExamples,
  ...veiledThreatsExamples,
  ...pressureExamples,
  ...totalsExamples,
  ...wavingAwayExamples,
}
