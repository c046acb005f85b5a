/** The examples of all families together, by the id of their pattern. */

import { absoluteExamples } from './absolute.ts'
import { absoluteAllOrNothingExamples } from './absolute-all-or-nothing.ts'
import { absoluteEveryOneExamples } from './absolute-every-one.ts'
import { absoluteEverydayExamples } from './absolute-everyday.ts'
import { absoluteFramesExamples } from './absolute-frames.ts'
import { absoluteInPassingExamples } from './absolute-in-passing.ts'
import { absoluteNotOneExamples } from './absolute-not-one.ts'
import { absoluteOfTheLotExamples } from './absolute-of-the-lot.ts'
import { absoluteSaidOfThemExamples } from './absolute-said-of-them.ts'
import { alwaysTheirsExamples } from './always-theirs.ts'
import { asidesExamples } from './asides.ts'
import { belittlingExamples } from './belittling.ts'
import { blameExamples } from './blame.ts'
import { blameForBurdensExamples } from './blame-for-burdens.ts'
import { blameForCausesExamples } from './blame-for-causes.ts'
import { blameForDamageExamples } from './blame-for-damage.ts'
import { blameForDeedsExamples } from './blame-for-deeds.ts'
import { blameForEffectsExamples } from './blame-for-effects.ts'
import { blameForHarmExamples } from './blame-for-harm.ts'
import { blameForOutcomesExamples } from './blame-for-outcomes.ts'
import { blameForSequelsExamples } from './blame-for-sequels.ts'
import { blameForSourcesExamples } from './blame-for-sources.ts'
import { blameForWrongsExamples } from './blame-for-wrongs.ts'
import { blameInHindsightExamples } from './blame-in-hindsight.ts'
import { blameInPassingExamples } from './blame-in-passing.ts'
import { blamePlainlyExamples } from './blame-plainly.ts'
import { contemptExamples } from './contempt.ts'
import { contemptAsAdviceExamples } from './contempt-as-advice.ts'
import { contemptCalledOutExamples } from './contempt-called-out.ts'
import { contemptImagesExamples } from './contempt-images.ts'
import { contemptInJestExamples } from './contempt-in-jest.ts'
import { contemptInPassingExamples } from './contempt-in-passing.ts'
import { contemptJibesExamples } from './contempt-jibes.ts'
import { contemptOfAbilitiesExamples } from './contempt-of-abilities.ts'
import { contemptOfOffersExamples } from './contempt-of-offers.ts'
import { contemptOfStandingExamples } from './contempt-of-standing.ts'
import { contemptOfTheLotExamples } from './contempt-of-the-lot.ts'
import { contemptPlainlyExamples } from './contempt-plainly.ts'
import { contemptVerdictsExamples } from './contempt-verdicts.ts'
import { demandExamples } from './demand.ts'
import { demandCommandsExamples } from './demand-commands.ts'
import { demandDecreesExamples } from './demand-decrees.ts'
import { demandLastWordsExamples } from './demand-last-words.ts'
import { demandsForNowExamples } from './demand-now.ts'
import { demandOrdersExamples } from './demand-orders.ts'
import { demandPlainlyExamples } from './demand-plainly.ts'
import { demandPressureExamples } from './demand-pressure.ts'
import { demandsOfTermsExamples } from './demand-terms.ts'
import { demandUltimataExamples } from './demand-ultimata.ts'
import { demandWantsExamples } from './demand-wants.ts'
import { dismissalExamples } from './dismissal.ts'
import type { Examples } from './examples.ts'
import { apartExamples, exclusiveExamples } from './exclusive.ts'
import { exclusiveAloneExamples } from './exclusive-alone.ts'
import { exclusiveColdExamples } from './exclusive-cold.ts'
import { exclusiveLeftToThemExamples } from './exclusive-left-to-them.ts'
import { exclusiveNoSayExamples } from './exclusive-no-say.ts'
import { exclusiveNotForYouExamples } from './exclusive-not-for-you.ts'
import { exclusiveNotOursExamples } from './exclusive-not-ours.ts'
import { exclusiveNotYourPlaceExamples } from './exclusive-not-your-place.ts'
import { exclusivePlainlyExamples } from './exclusive-plainly.ts'
import { exclusiveSentOffExamples } from './exclusive-sent-off.ts'
import { exclusiveShutOutExamples } from './exclusive-shut-out.ts'
import { exclusiveTheirsNotOursExamples } from './exclusive-theirs-not-ours.ts'
import { exclusiveToMendExamples } from './exclusive-to-mend.ts'
import { exclusiveWhoseItIsExamples } from './exclusive-whose-it-is.ts'
import { feelingExamples } from './feeling.ts'
import { feelingBlameExamples } from './feeling-blame.ts'
import { feelingCutDeepExamples } from './feeling-cut-deep.ts'
import { feelingDoneToExamples } from './feeling-done-to.ts'
import { mindReadingExamples } from './mind-reading.ts'
import { mindReadingEverydayExamples } from './mind-reading-everyday.ts'
import { mindReadingInPassingExamples } from './mind-reading-in-passing.ts'
import { mindReadingOfGrudgesExamples } from './mind-reading-of-grudges.ts'
import { mindReadingOfHeartsExamples } from './mind-reading-of-hearts.ts'
import { mindReadingOfKnowledgeExamples } from './mind-reading-of-knowledge.ts'
import { mindReadingOfMotivesExamples } from './mind-reading-of-motives.ts'
import { mindReadingOfPlansExamples } from './mind-reading-of-plans.ts'
import { mindReadingOfPurposesExamples } from './mind-reading-of-purposes.ts'
import { mindReadingOfReasonsExamples } from './mind-reading-of-reasons.ts'
import { mindReadingOfSchemesExamples } from './mind-reading-of-schemes.ts'
import { mindReadingOfShowsExamples } from './mind-reading-of-shows.ts'
import { mindReadingOfValuesExamples } from './mind-reading-of-values.ts'
import { mindReadingOfWishesExamples } from './mind-reading-of-wishes.ts'
import { minimiserExamples } from './minimiser.ts'
import { minimiserMadeLightOfExamples } from './minimiser-made-light-of.ts'
import { minimiserNotToMindExamples } from './minimiser-not-to-mind.ts'
import { minimiserOnlyThatExamples } from './minimiser-only-that.ts'
import { minimiserOthersCopeExamples } from './minimiser-others-cope.ts'
import { minimiserPlainlyExamples } from './minimiser-plainly.ts'
import { minimiserSimplyTryExamples } from './minimiser-simply-try.ts'
import { minimiserSoWhatExamples } from './minimiser-so-what.ts'
import { minimiserThatIsLifeExamples } from './minimiser-that-is-life.ts'
import { mockeryExamples } from './mockery.ts'
import { neverAnythingExamples } from './never-anything.ts'
import { pastExamples } from './past.ts'
import { pastAskedBackExamples } from './past-asked-back.ts'
import { pastDeedsHeldExamples } from './past-deeds-held.ts'
import { pastEverydayExamples } from './past-everyday.ts'
import { pastHardTimesExamples } from './past-hard-times.ts'
import { pastHeldExamples } from './past-held.ts'
import { pastHindsightExamples } from './past-hindsight.ts'
import { pastInPassingExamples } from './past-in-passing.ts'
import { pastLetDownExamples } from './past-let-down.ts'
import { pastNotForgottenExamples } from './past-not-forgotten.ts'
import { pastReproachExamples } from './past-reproach.ts'
import { pastStillToldExamples } from './past-still-told.ts'
import { pastThrownBackExamples } from './past-thrown-back.ts'
import { pastToldThenExamples } from './past-told-then.ts'
import { pastUndoneExamples } from './past-undone.ts'
import { pastWarningsExamples } from './past-warnings.ts'
import { playingDownExamples } from './playing-down.ts'
import { problemExamples } from './problem.ts'
import { problemAtYouExamples } from './problem-at-you.ts'
import { problemCharactersExamples } from './problem-characters.ts'
import { problemDealingsExamples } from './problem-dealings.ts'
import { problemEffectsExamples } from './problem-effects.ts'
import { problemFailingsExamples } from './problem-failings.ts'
import { problemFlawsExamples } from './problem-flaws.ts'
import { problemHindranceExamples } from './problem-hindrance.ts'
import { problemInPersonExamples } from './problem-in-person.ts'
import { problemOnePersonExamples } from './problem-one-person.ts'
import { problemPlainlyExamples } from './problem-plainly.ts'
import { problemTroubleExamples } from './problem-trouble.ts'
import { problemWithYouAroundExamples } from './problem-with-you-around.ts'
import { putDownsExamples } from './put-downs.ts'
import { sarcasmExamples } from './sarcasm.ts'
import { scornExamples } from './scorn.ts'
import { shrugsExamples } from './shrugs.ts'
import { talkingDownExamples } from './talking-down.ts'
import { pressureExamples, threatExamples, veiledThreatsExamples } from './threat.ts'
import { threatsOfConsequencesExamples } from './threat-consequences.ts'
import { threatEventsExamples } from './threat-events.ts'
import { threatsForConductExamples } from './threat-for-conduct.ts'
import { threatHintsExamples } from './threat-hints.ts'
import { threatsOfEndingExamples } from './threat-of-ending.ts'
import { threatsOfExposureExamples } from './threat-of-exposure.ts'
import { threatsOfGoingWithoutExamples } from './threat-of-going-without.ts'
import { threatsOfLawExamples } from './threat-of-law.ts'
import { threatsOfLeverageExamples } from './threat-of-leverage.ts'
import { threatsOfOthersExamples } from './threat-of-others.ts'
import { threatsOfPowerExamples } from './threat-of-power.ts'
import { threatsOnConditionExamples } from './threat-on-condition.ts'
import { threatWarningsExamples } from './threat-warnings.ts'
import { totalsExamples } from './totals.ts'
import { wavingAwayExamples } from './waving-away.ts'

export const examples: Readonly<Record<string, Examples>> = {
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
  ...threatsForConductExamples,
  ...threatsOnConditionExamples,
  ...threatsOfExposureExamples,
  ...threatsOfLeverageExamples,
  ...threatsOfLawExamples,
  ...threatsOfPowerExamples,
  ...threatWarningsExamples,
  ...threatsOfEndingExamples,
  ...demandCommandsExamples,
  ...demandDecreesExamples,
  ...demandWantsExamples,
  ...demandLastWordsExamples,
  ...demandUltimataExamples,
  ...threatsOfOthersExamples,
  ...threatsOfGoingWithoutExamples,
  ...totalsExamples,
  ...wavingAwayExamples,
  ...problemFlawsExamples,
  ...problemInPersonExamples,
  ...problemOnePersonExamples,
  ...problemFailingsExamples,
  ...problemCharactersExamples,
  ...problemHindranceExamples,
  ...problemWithYouAroundExamples,
  ...contemptOfAbilitiesExamples,
  ...contemptOfStandingExamples,
  ...contemptInPassingExamples,
  ...contemptCalledOutExamples,
  ...contemptInJestExamples,
  ...contemptAsAdviceExamples,
  ...contemptOfTheLotExamples,
  ...contemptJibesExamples,
  ...problemAtYouExamples,
  ...exclusiveNotOursExamples,
  ...exclusiveNotForYouExamples,
  ...exclusiveLeftToThemExamples,
  ...exclusiveTheirsNotOursExamples,
  ...exclusiveSentOffExamples,
  ...exclusiveToMendExamples,
  ...exclusiveNoSayExamples,
  ...exclusiveNotYourPlaceExamples,
  ...exclusiveShutOutExamples,
  ...exclusiveWhoseItIsExamples,
  ...minimiserOthersCopeExamples,
  ...minimiserOnlyThatExamples,
  ...minimiserMadeLightOfExamples,
  ...minimiserThatIsLifeExamples,
  ...minimiserNotToMindExamples,
  ...minimiserSimplyTryExamples,
  ...minimiserSoWhatExamples,
  ...feelingDoneToExamples,
  ...feelingCutDeepExamples,
  ...absoluteAllOrNothingExamples,
  ...absoluteEveryOneExamples,
  ...absoluteNotOneExamples,
  ...pastAskedBackExamples,
  ...pastHardTimesExamples,
  ...pastNotForgottenExamples,
  ...pastToldThenExamples,
  ...absoluteOfTheLotExamples,
  ...absoluteSaidOfThemExamples,
  ...absoluteInPassingExamples,
  ...pastDeedsHeldExamples,
  ...blameForDamageExamples,
  ...blameForSequelsExamples,
  ...blameForSourcesExamples,
  ...blameForWrongsExamples,
  ...blameInHindsightExamples,
  ...blameInPassingExamples,
  ...blameForBurdensExamples,
  ...mindReadingOfReasonsExamples,
  ...mindReadingOfValuesExamples,
  ...mindReadingOfSchemesExamples,
  ...mindReadingOfKnowledgeExamples,
}
