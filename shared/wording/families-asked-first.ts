/** The families that know a frame exactly, in the order in which one is preferred: what they find has the nearest rewrites. */

import { absolute } from './families/absolute.ts'
import { absoluteEveryday } from './families/absolute-everyday.ts'
import { absoluteFrames } from './families/absolute-frames.ts'
import { alwaysTheirs } from './families/always-theirs.ts'
import { asides } from './families/asides.ts'
import { belittling } from './families/belittling.ts'
import { blame } from './families/blame.ts'
import { blameForCauses } from './families/blame-for-causes.ts'
import { blameForDeeds } from './families/blame-for-deeds.ts'
import { blameForEffects } from './families/blame-for-effects.ts'
import { blameForHarm } from './families/blame-for-harm.ts'
import { blameForOutcomes } from './families/blame-for-outcomes.ts'
import { blamePlainly } from './families/blame-plainly.ts'
import { contempt } from './families/contempt.ts'
import { contemptImages } from './families/contempt-images.ts'
import { contemptOfOffers } from './families/contempt-of-offers.ts'
import { contemptPlainly } from './families/contempt-plainly.ts'
import { contemptVerdicts } from './families/contempt-verdicts.ts'
import { demand } from './families/demand.ts'
import { demandsForNow } from './families/demand-now.ts'
import { demandOrders } from './families/demand-orders.ts'
import { demandPlainly } from './families/demand-plainly.ts'
import { demandPressure } from './families/demand-pressure.ts'
import { demandsOfTerms } from './families/demand-terms.ts'
import { dismissal } from './families/dismissal.ts'
import { exclusive } from './families/exclusive.ts'
import { exclusiveAlone } from './families/exclusive-alone.ts'
import { apart } from './families/exclusive-apart.ts'
import { exclusiveCold } from './families/exclusive-cold.ts'
import { exclusivePlainly } from './families/exclusive-plainly.ts'
import { feeling } from './families/feeling.ts'
import { feelingBlame } from './families/feeling-blame.ts'
import { mindReading } from './families/mind-reading.ts'
import { mindReadingEveryday } from './families/mind-reading-everyday.ts'
import { mindReadingInPassing } from './families/mind-reading-in-passing.ts'
import { mindReadingOfGrudges } from './families/mind-reading-of-grudges.ts'
import { mindReadingOfHearts } from './families/mind-reading-of-hearts.ts'
import { mindReadingOfMotives } from './families/mind-reading-of-motives.ts'
import { mindReadingOfPlans } from './families/mind-reading-of-plans.ts'
import { mindReadingOfPurposes } from './families/mind-reading-of-purposes.ts'
import { mindReadingOfShows } from './families/mind-reading-of-shows.ts'
import { mindReadingOfWishes } from './families/mind-reading-of-wishes.ts'
import { minimiser } from './families/minimiser.ts'
import { minimiserPlainly } from './families/minimiser-plainly.ts'
import { mockery } from './families/mockery.ts'
import { neverAnything } from './families/never-anything.ts'
import { past } from './families/past.ts'
import { pastEveryday } from './families/past-everyday.ts'
import { pastHeld } from './families/past-held.ts'
import { pastHindsight } from './families/past-hindsight.ts'
import { pastInPassing } from './families/past-in-passing.ts'
import { pastLetDown } from './families/past-let-down.ts'
import { pastReproach } from './families/past-reproach.ts'
import { pastStillTold } from './families/past-still-told.ts'
import { pastThrownBack } from './families/past-thrown-back.ts'
import { pastUndone } from './families/past-undone.ts'
import { pastWarnings } from './families/past-warnings.ts'
import { playingDown } from './families/playing-down.ts'
import { problem } from './families/problem.ts'
import { problemDealings } from './families/problem-dealings.ts'
import { problemEffects } from './families/problem-effects.ts'
import { problemPlainly } from './families/problem-plainly.ts'
import { problemTrouble } from './families/problem-trouble.ts'
import { putDowns } from './families/put-downs.ts'
import { sarcasm } from './families/sarcasm.ts'
import { scorn } from './families/scorn.ts'
import { shrugs } from './families/shrugs.ts'
import { talkingDown } from './families/talking-down.ts'
import { threat } from './families/threat.ts'
import { threatsOfConsequences } from './families/threat-consequences.ts'
import { threatEvents } from './families/threat-events.ts'
import { threatHints } from './families/threat-hints.ts'
import { pressure } from './families/threat-pressure.ts'
import { veiledThreats } from './families/threat-veiled.ts'
import { totals } from './families/totals.ts'
import { wavingAway } from './families/waving-away.ts'
import type { Family } from './pattern.ts'

export const familiesAskedFirst: readonly Family[] = [
  threat,
  veiledThreats,
  pressure,
  demand,
  demandOrders,
  demandPressure,
  mindReading,
  mindReadingOfMotives,
  mindReadingOfPlans,
  feeling,
  feelingBlame,
  contempt,
  putDowns,
  sarcasm,
  contemptOfOffers,
  mockery,
  minimiser,
  belittling,
  dismissal,
  exclusive,
  apart,
  past,
  pastReproach,
  pastWarnings,
  pastStillTold,
  pastInPassing,
  pastUndone,
  problem,
  problemDealings,
  blame,
  blameForDeeds,
  blameForOutcomes,
  absolute,
  absoluteFrames,
  threatsOfConsequences,
  threatHints,
  demandsOfTerms,
  demandsForNow,
  problemTrouble,
  problemEffects,
  exclusiveAlone,
  exclusiveCold,
  totals,
  neverAnything,
  alwaysTheirs,
  pastHindsight,
  pastHeld,
  pastLetDown,
  pastThrownBack,
  mindReadingOfWishes,
  mindReadingOfPurposes,
  mindReadingOfShows,
  blameForHarm,
  blameForCauses,
  blameForEffects,
  mindReadingOfHearts,
  contemptVerdicts,
  contemptImages,
  wavingAway,
  talkingDown,
  scorn,
  asides,
  shrugs,
  playingDown,
  mindReadingEveryday,
  mindReadingInPassing,
  mindReadingOfGrudges,
  absoluteEveryday,
  pastEveryday,
  threatEvents,
  problemPlainly,
  demandPlainly,
  blamePlainly,
  contemptPlainly,
  exclusivePlainly,
  minimiserPlainly,
]
