/** The families of wide frames, asked after those that know a frame exactly. */
import { absoluteAllOrNothing } from './families/absolute-all-or-nothing.ts'
import { absoluteEveryOne } from './families/absolute-every-one.ts'
import { absoluteInPassing } from './families/absolute-in-passing.ts'
import { absoluteNotOne } from './families/absolute-not-one.ts'
import { absoluteOfTheLot } from './families/absolute-of-the-lot.ts'
import { absoluteSaidOfThem } from './families/absolute-said-of-them.ts'
import { blameForBurdens } from './families/blame-for-burdens.ts'
import { blameForDamage } from './families/blame-for-damage.ts'
import { blameForSequels } from './families/blame-for-sequels.ts'
import { blameForSources } from './families/blame-for-sources.ts'
import { blameForWrongs } from './families/blame-for-wrongs.ts'
import { blameInHindsight } from './families/blame-in-hindsight.ts'
import { blameInPassing } from './families/blame-in-passing.ts'
import { contemptAsAdvice } from './families/contempt-as-advice.ts'
import { contemptCalledOut } from './families/contempt-called-out.ts'
import { contemptInJest } from './families/contempt-in-jest.ts'
import { contemptInPassing } from './families/contempt-in-passing.ts'
import { contemptJibes } from './families/contempt-jibes.ts'
import { contemptOfAbilities } from './families/contempt-of-abilities.ts'
import { contemptOfStanding } from './families/contempt-of-standing.ts'
import { contemptOfTheLot } from './families/contempt-of-the-lot.ts'
import { demandCommands } from './families/demand-commands.ts'
import { demandDecrees } from './families/demand-decrees.ts'
import { demandLastWords } from './families/demand-last-words.ts'
import { demandUltimata } from './families/demand-ultimata.ts'
import { demandWants } from './families/demand-wants.ts'
import { exclusiveLeftToThem } from './families/exclusive-left-to-them.ts'
import { exclusiveNoSay } from './families/exclusive-no-say.ts'
import { exclusiveNotForYou } from './families/exclusive-not-for-you.ts'
import { exclusiveNotOurs } from './families/exclusive-not-ours.ts'
import { exclusiveNotYourPlace } from './families/exclusive-not-your-place.ts'
import { exclusiveSentOff } from './families/exclusive-sent-off.ts'
import { exclusiveShutOut } from './families/exclusive-shut-out.ts'
import { exclusiveTheirsNotOurs } from './families/exclusive-theirs-not-ours.ts'
import { exclusiveToMend } from './families/exclusive-to-mend.ts'
import { exclusiveWhoseItIs } from './families/exclusive-whose-it-is.ts'
import { feelingCutDeep } from './families/feeling-cut-deep.ts'
import { feelingDoneTo } from './families/feeling-done-to.ts'
import { mindReadingOfKnowledge } from './families/mind-reading-of-knowledge.ts'
import { mindReadingOfReasons } from './families/mind-reading-of-reasons.ts'
import { mindReadingOfSchemes } from './families/mind-reading-of-schemes.ts'
import { mindReadingOfValues } from './families/mind-reading-of-values.ts'
import { minimiserMadeLightOf } from './families/minimiser-made-light-of.ts'
import { minimiserNotToMind } from './families/minimiser-not-to-mind.ts'
import { minimiserOnlyThat } from './families/minimiser-only-that.ts'
import { minimiserOthersCope } from './families/minimiser-others-cope.ts'
import { minimiserSimplyTry } from './families/minimiser-simply-try.ts'
import { minimiserSoWhat } from './families/minimiser-so-what.ts'
import { minimiserThatIsLife } from './families/minimiser-that-is-life.ts'
import { pastAskedBack } from './families/past-asked-back.ts'
import { pastDeedsHeld } from './families/past-deeds-held.ts'
import { pastHardTimes } from './families/past-hard-times.ts'
import { pastNotForgotten } from './families/past-not-forgotten.ts'
import { pastToldThen } from './families/past-told-then.ts'
import { problemAtYou } from './families/problem-at-you.ts'
import { problemCharacters } from './families/problem-characters.ts'
import { problemFailings } from './families/problem-failings.ts'
import { problemFlaws } from './families/problem-flaws.ts'
import { problemHindrance } from './families/problem-hindrance.ts'
import { problemInPerson } from './families/problem-in-person.ts'
import { problemOnePerson } from './families/problem-one-person.ts'
import { problemWithYouAround } from './families/problem-with-you-around.ts'
import { threatsForConduct } from './families/threat-for-conduct.ts'
import { threatsOfEnding } from './families/threat-of-ending.ts'
import { threatsOfExposure } from './families/threat-of-exposure.ts'
import { threatsOfGoingWithout } from './families/threat-of-going-without.ts'
import { threatsOfLaw } from './families/threat-of-law.ts'
import { threatsOfLeverage } from './families/threat-of-leverage.ts'
import { threatsOfOthers } from './families/threat-of-others.ts'
import { threatsOfPower } from './families/threat-of-power.ts'
import { threatsOnCondition } from './families/threat-on-condition.ts'
import { threatWarnings } from './families/threat-warnings.ts'
import type { Family } from './pattern.ts'

export const familiesAskedLast: readonly Family[] = [
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
