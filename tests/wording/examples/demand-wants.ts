/** Sentences of the patterns of demands as wants. */
import type { demandWants } from '@common-ground/shared/wording/families/demand-wants'
import type { ExamplesOf } from './examples.ts'

export const demandWantsExamples: ExamplesOf<typeof demandWants> = {
  'want-and-want-it': {
    hits: [
      'I want new windows, and I want them before winter.',
      "You'll drive her to school and pick her up, and you'll do it on time.",
      'Where are my forks? I ordered forty and I want forty.',
    ],
    misses: ['We want a solution and we hope for a quick one.', 'They want a garden and a dog.'],
  },
  'want-it-done-for-me': {
    hits: [
      'I want you to stand up and admit it.',
      "I want your manager's name.",
      'I want a refund, an apology and a new one, in that order.',
    ],
    misses: ['I want to see the garden before I decide.', 'We expect the goods to arrive on Friday.'],
  },
  'nothing-else-will-do': {
    hits: [
      'Nobody else will do.',
      'Anything short of a written apology is unacceptable.',
      'Policy is policy and you knew that.',
    ],
    misses: ['Nobody else will be at the meeting.', 'Our house is above the lake.'],
  },
  'do-not-want-to-hear': {
    hits: [
      "I don't want to hear how hard it was.",
      "I'm not having this discussion again.",
      "I'm not interested in how you do it, just do it.",
    ],
    misses: ['I do not want to hear the end of the film yet.', 'We will not hear the bells from here.'],
  },
  'closed-matter': {
    hits: [
      "Our position on the rent is final and that's that.",
      'The decision about the piano is final, and I will not go back on it.',
    ],
    misses: ['The decision on the date is ours to make together.', 'The answer to the riddle is a candle.'],
  },
  'only-deal-here': {
    hits: [
      "If you don't like it, there's the door.",
      "Every agency worker gets a permanent contract, that's our condition.",
      "I'm paying you nothing until that wall is straight.",
    ],
    misses: [
      'The only offer we have so far is from the Swedish firm.',
      'There is only one way into the building.',
    ],
  },
}
