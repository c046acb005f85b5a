/** The examples of the families that are asked last, by the id of their pattern. */
import { absoluteAllOrNothingExamples } from './absolute-all-or-nothing.ts'
import { absoluteEveryOneExamples } from './absolute-every-one.ts'
import { absoluteInPassingExamples } from './absolute-in-passing.ts'
import { absoluteNotOneExamples } from './absolute-not-one.ts'
import { absoluteOfTheLotExamples } from './absolute-of-the-lot.ts'
import { absoluteSaidOfThemExamples } from './absolute-said-of-them.ts'
import { blameForBurdensExamples } from './blame-for-burdens.ts'
import { blameForDamageExamples } from './blame-for-damage.ts'
import { blameForSequelsExamples } from './blame-for-sequels.ts'
import { blameForSourcesExamples } from './blame-for-sources.ts'
import { blameForWrongsExamples } from './blame-for-wrongs.ts'
import { blameInHindsightExamples } from './blame-in-hindsight.ts'
import { blameInPassingExamples } from './blame-in-passing.ts'
import { contemptAsAdviceExamples } from './contempt-as-advice.ts'
import { contemptCalledOutExamples } from './contempt-called-out.ts'
import { contemptInJestExamples } from './contempt-in-jest.ts'
import { contemptInPassingExamples } from './contempt-in-passing.ts'
import { contemptJibesExamples } from './contempt-jibes.ts'
import { contemptOfAbilitiesExamples } from './contempt-of-abilities.ts'
import { contemptOfStandingExamples } from './contempt-of-standing.ts'
import { contemptOfTheLotExamples } from './contempt-of-the-lot.ts'
import { demandCommandsExamples } from './demand-commands.ts'
import { demandDecreesExamples } from './demand-decrees.ts'
import { demandLastWordsExamples } from './demand-last-words.ts'
import { demandUltimataExamples } from './demand-ultimata.ts'
import { demandWantsExamples } from './demand-wants.ts'
import type { Examples } from './examples.ts'
import { exclusiveLeftToThemExamples } from './exclusive-left-to-them.ts'
import { exclusiveNoSayExamples } from './exclusive-no-say.ts'
import { exclusiveNotForYouExamples } from './exclusive-not-for-you.ts'
import { exclusiveNotOursExamples } from './exclusive-not-ours.ts'
import { exclusiveNotYourPlaceExamples } from './exclusive-not-your-place.ts'
import { exclusiveSentOffExamples } from './exclusive-sent-off.ts'
import { exclusiveShutOutExamples } from './exclusive-shut-out.ts'
import { exclusiveTheirsNotOursExamples } from './exclusive-theirs-not-ours.ts'
import { exclusiveToMendExamples } from './exclusive-to-mend.ts'
import { exclusiveWhoseItIsExamples } from './exclusive-whose-it-is.ts'
import { feelingCutDeepExamples } from './feeling-cut-deep.ts'
import { feelingDoneToExamples } from './feeling-done-to.ts'
import { mindReadingOfKnowledgeExamples } from './mind-reading-of-knowledge.ts'
import { mindReadingOfReasonsExamples } from './mind-reading-of-reasons.ts'
import { mindReadingOfSchemesExamples } from './mind-reading-of-schemes.ts'
import { mindReadingOfValuesExamples } from './mind-reading-of-values.ts'
import { minimiserMadeLightOfExamples } from './minimiser-made-light-of.ts'
import { minimiserNotToMindExamples } from './minimiser-not-to-mind.ts'
import { minimiserOnlyThatExamples } from './minimiser-only-that.ts'
import { minimiserOthersCopeExamples } from './minimiser-others-cope.ts'
import { minimiserSimplyTryExamples } from './minimiser-simply-try.ts'
import { minimiserSoWhatExamples } from './minimiser-so-what.ts'
import { minimiserThatIsLifeExamples } from './minimiser-that-is-life.ts'
import { pastAskedBackExamples } from './past-asked-back.ts'
import { pastDeedsHeldExamples } from './past-deeds-held.ts'
import { pastHardTimesExamples } from './past-hard-times.ts'
import { pastNotForgottenExamples } from './past-not-forgotten.ts'
import { pastToldThenExamples } from './past-told-then.ts'
import { problemAtYouExamples } from './problem-at-you.ts'
import { problemCharactersExamples } from './problem-characters.ts'
import { problemFailingsExamples } from './problem-failings.ts'
import { problemFlawsExamples } from './problem-flaws.ts'
import { problemHindranceExamples } from './problem-hindrance.ts'
import { problemInPersonExamples } from './problem-in-person.ts'
import { problemOnePersonExamples } from './problem-one-person.ts'
import { problemWithYouAroundExamples } from './problem-with-you-around.ts'
import { threatsForConductExamples } from './threat-for-conduct.ts'
import { threatsOfEndingExamples } from './threat-of-ending.ts'
import { threatsOfExposureExamples } from './threat-of-exposure.ts'
import { threatsOfGoingWithoutExamples } from './threat-of-going-without.ts'
import { threatsOfLawExamples } from './threat-of-law.ts'
import { threatsOfLeverageExamples } from './threat-of-leverage.ts'
import { threatsOfOthersExamples } from './threat-of-others.ts'
import { threatsOfPowerExamples } from './threat-of-power.ts'
import { threatsOnConditionExamples } from './threat-on-condition.ts'
import { threatWarningsExamples } from './threat-warnings.ts'

export const examplesAskedLast: Readonly<Record<string, Examples>> = {
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
