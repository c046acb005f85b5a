/** All families of patterns, in the order in which one is preferred where two would speak of the same words. */

import { absolute } from './families/absolute.ts'
import { absoluteAllOrNothing } from './families/absolute-all-or-nothing.ts'
import { absoluteEveryOne } from './families/absolute-every-one.ts'
import { absoluteEveryday } from './families/absolute-everyday.ts'
import { absoluteFrames } from './families/absolute-frames.ts'
import { absoluteInPassing } from './families/absolute-in-passing.ts'
import { absoluteNotOne } from './families/absolute-not-one.ts'
import { absoluteOfTheLot } from './families/absolute-of-the-lot.ts'
import { absoluteSaidOfThem } from './families/absolute-said-of-them.ts'
import { alwaysTheirs } from './families/always-theirs.ts'
import { asides } from './families/asides.ts'
import { belittling } from './families/belittling.ts'
import { blame } from './families/blame.ts'
import { blameForBurdens } from './families/blame-for-burdens.ts'
import { blameForCauses } from './families/blame-for-causes.ts'
import { blameForDamage } from './families/blame-for-damage.ts'
import { blameForDeeds } from './families/blame-for-deeds.ts'
import { blameForEffects } from './families/blame-for-effects.ts'
import { blameForHarm } from './families/blame-for-harm.ts'
import { blameForOutcomes } from './families/blame-for-outcomes.ts'
import { blameForSequels } from './families/blame-for-sequels.ts'
import { blameForSources } from './families/blame-for-sources.ts'
import { blameForWrongs } from './families/blame-for-wrongs.ts'
import { blameInHindsight } from './families/blame-in-hindsight.ts'
import { blameInPassing } from './families/blame-in-passing.ts'
import { blamePlainly } from './families/blame-plainly.ts'
import { contempt } from './families/contempt.ts'
import { contemptAsAdvice } from './families/contempt-as-advice.ts'
import { contemptCalledOut } from './families/contempt-called-out.ts'
import { contemptImages } from './families/contempt-images.ts'
import { contemptInJest } from './families/contempt-in-jest.ts'
import { contemptInPassing } from './families/contempt-in-passing.ts'
import { contemptJibes } from './families/contempt-jibes.ts'
import { contemptOfAbilities } from './families/contempt-of-abilities.ts'
import { contemptOfOffers } from './families/contempt-of-offers.ts'
import { contemptOfStanding } from './families/contempt-of-standing.ts'
import { contemptOfTheLot } from './families/contempt-of-the-lot.ts'
import { contemptPlainly } from './families/contempt-plainly.ts'
import { contemptVerdicts } from './families/contempt-verdicts.ts'
import { demand } from './families/demand.ts'
import { demandCommands } from './families/demand-commands.ts'
import { demandDecrees } from './families/demand-decrees.ts'
import { demandLastWords } from './families/demand-last-words.ts'
import { demandsForNow } from './families/demand-now.ts'
import { demandOrders } from './families/demand-orders.ts'
import { demandPlainly } from './families/demand-plainly.ts'
import { demandPressure } from './families/demand-pressure.ts'
import { demandsOfTerms } from './families/demand-terms.ts'
import { demandUltimata } from './families/demand-ultimata.ts'
import { demandWants } from './families/demand-wants.ts'
import { dismissal } from './families/dismissal.ts'
import { exclusive } from './families/exclusive.ts'
import { exclusiveAlone } from './families/exclusive-alone.ts'
import { apart } from './families/exclusive-apart.ts'
import { exclusiveCold } from './families/exclusive-cold.ts'
import { exclusiveLeftToThem } from './families/exclusive-left-to-them.ts'
import { exclusiveNoSay } from './families/exclusive-no-say.ts'
import { exclusiveNotForYou } from './families/exclusive-not-for-you.ts'
import { exclusiveNotOurs } from './families/exclusive-not-ours.ts'
import { exclusiveNotYourPlace } from './families/exclusive-not-your-place.ts'
import { exclusivePlainly } from './families/exclusive-plainly.ts'
import { exclusiveSentOff } from './families/exclusive-sent-off.ts'
import { exclusiveShutOut } from './families/exclusive-shut-out.ts'
import { exclusiveTheirsNotOurs } from './families/exclusive-theirs-not-ours.ts'
import { exclusiveToMend } from './families/exclusive-to-mend.ts'
import { exclusiveWhoseItIs } from './families/exclusive-whose-it-is.ts'
import { feeling } from './families/feeling.ts'
import { feelingBlame } from './families/feeling-blame.ts'
import { feelingCutDeep } from './families/feeling-cut-deep.ts'
import { feelingDoneTo } from './families/feeling-done-to.ts'
import { mindReading } from './families/mind-reading.ts'
import { mindReadingEveryday } from './families/mind-reading-everyday.ts'
import { mindReadingInPassing } from './families/mind-reading-in-passing.ts'
import { mindReadingOfGrudges } from './families/mind-reading-of-grudges.ts'
import { mindReadingOfHearts } from './families/mind-reading-of-hearts.ts'
import { mindReadingOfKnowledge } from './families/mind-reading-of-knowledge.ts'
import { mindReadingOfMotives } from './families/mind-reading-of-motives.ts'
import { mindReadingOfPlans } from './families/mind-reading-of-plans.ts'
import { mindReadingOfPurposes } from './families/mind-reading-of-purposes.ts'
import { mindReadingOfReasons } from './families/mind-reading-of-reasons.ts'
import { mindReadingOfSchemes } from './families/mind-reading-of-schemes.ts'
import { mindReadingOfShows } from './families/mind-reading-of-shows.ts'
import { mindReadingOfValues } from './families/mind-reading-of-values.ts'
import { mindReadingOfWishes } from './families/mind-reading-of-wishes.ts'
import { minimiser } from './families/minimiser.ts'
import { minimiserMadeLightOf } from './families/minimiser-made-light-of.ts'
import { minimiserNotToMind } from './families/minimiser-not-to-mind.ts'
import { minimiserOnlyThat } from './families/minimiser-only-that.ts'
import { minimiserOthersCope } from './families/minimiser-others-cope.ts'
import { minimiserPlainly } from './families/minimiser-plainly.ts'
import { minimiserSimplyTry } from './families/minimiser-simply-try.ts'
import { minimiserSoWhat } from './families/minimiser-so-what.ts'
import { minimiserThatIsLife } from './families/minimiser-that-is-life.ts'
import { mockery } from './families/mockery.ts'
import { neverAnything } from './families/never-anything.ts'
import { past } from './families/past.ts'
import { pastAskedBack } from './families/past-asked-back.ts'
import { pastDeedsHeld } from './families/past-deeds-held.ts'
import { pastEveryday } from './families/past-everyday.ts'
import { pastHardTimes } from './families/past-hard-times.ts'
import { pastHeld } from './families/past-held.ts'
import { pastHindsight } from './families/past-hindsight.ts'
import { pastInPassing } from './families/past-in-passing.ts'
import { pastLetDown } from './families/past-let-down.ts'
import { pastNotForgotten } from './families/past-not-forgotten.ts'
import { pastReproach } from './families/past-reproach.ts'
import { pastStillTold } from './families/past-still-told.ts'
import { pastThrownBack } from './families/past-thrown-back.ts'
import { pastToldThen } from './families/past-told-then.ts'
import { pastUndone } from './families/past-undone.ts'
import { pastWarnings } from './families/past-warnings.ts'
import { playingDown } from './families/playing-down.ts'
import { problem } from './families/problem.ts'
import { problemAtYou } from './families/problem-at-you.ts'
import { problemCharacters } from './families/problem-characters.ts'
import { problemDealings } from './families/problem-dealings.ts'
import { problemEffects } from './families/problem-effects.ts'
import { problemFailings } from './families/problem-failings.ts'
import { problemFlaws } from './families/problem-flaws.ts'
import { problemHindrance } from './families/problem-hindrance.ts'
import { problemInPerson } from './families/problem-in-person.ts'
import { problemOnePerson } from './families/problem-one-person.ts'
import { problemPlainly } from './families/problem-plainly.ts'
import { problemTrouble } from './families/problem-trouble.ts'
import { problemWithYouAround } from './families/problem-with-you-around.ts'
import { putDowns } from './families/put-downs.ts'
import { sarcasm } from './families/sarcasm.ts'
import { scorn } from './families/scorn.ts'
import { shrugs } from './families/shrugs.ts'
import { talkingDown } from './families/talking-down.ts'
import { threat } from './families/threat.ts'
import { threatsOfConsequences } from './families/threat-consequences.ts'
import { threatEvents } from './families/threat-events.ts'
import { threatsForConduct } from './families/threat-for-conduct.ts'
import { threatHints } from './families/threat-hints.ts'
import { threatsOfEnding } from './families/threat-of-ending.ts'
import { threatsOfExposure } from './families/threat-of-exposure.ts'
import { threatsOfGoingWithout } from './families/threat-of-going-without.ts'
import { threatsOfLaw } from './families/threat-of-law.ts'
import { threatsOfLeverage } from './families/threat-of-leverage.ts'
import { threatsOfOthers } from './families/threat-of-others.ts'
import { threatsOfPower } from './families/threat-of-power.ts'
import { threatsOnCondition } from './families/threat-on-condition.ts'
import { pressure } from './families/threat-pressure.ts'
import { veiledThreats } from './families/threat-veiled.ts'
import { threatWarnings } from './families/threat-warnings.ts'
import { totals } from './families/totals.ts'
import { wavingAway } from './families/waving-away.ts'
import type { Family } from './pattern.ts'

export const families: readonly Family[] = [
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
  problemInPerson,
  problemOnePerson,
  problemFlaws,
  problemFailings,
  problemCharacters,
  problemHindrance,
  problemWithYouAround,
  contemptOfAbilities,
  contemptOfStanding,
  contemptInPassing,
  contemptCalledOut,
  contemptInJest,
  contemptAsAdvice,
  contemptOfTheLot,
  contemptJibes,
  problemAtYou,
  threatsForConduct,
  threatsOnCondition,
  threatsOfExposure,
  threatsOfLeverage,
  threatsOfLaw,
  threatsOfPower,
  threatWarnings,
  threatsOfEnding,
  threatsOfOthers,
  threatsOfGoingWithout,
  demandCommands,
  demandDecrees,
  demandWants,
  demandLastWords,
  demandUltimata,
  exclusiveNotOurs,
  exclusiveNotForYou,
  exclusiveLeftToThem,
  exclusiveTheirsNotOurs,
  exclusiveSentOff,
  exclusiveToMend,
  exclusiveNoSay,
  exclusiveNotYourPlace,
  exclusiveWhoseItIs,
  exclusiveShutOut,
  minimiserOthersCope,
  minimiserSimplyTry,
  minimiserNotToMind,
  minimiserSoWhat,
  minimiserThatIsLife,
  minimiserOnlyThat,
  minimiserMadeLightOf,
  feelingDoneTo,
  feelingCutDeep,
  absoluteEveryOne,
  absoluteNotOne,
  pastAskedBack,
  pastNotForgotten,
  pastToldThen,
  absoluteAllOrNothing,
  pastHardTimes,
  absoluteOfTheLot,
  absoluteSaidOfThem,
  absoluteInPassing,
  pastDeedsHeld,
  blameForDamage,
  blameForWrongs,
  blameForSequels,
  blameForSources,
  blameInHindsight,
  blameInPassing,
  blameForBurdens,
  mindReadingOfReasons,
  mindReadingOfValues,
  mindReadingOfSchemes,
  mindReadingOfKnowledge,
]
