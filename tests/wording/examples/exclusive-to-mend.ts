/** Sentences in which only the others have to change. */
import type { exclusiveToMend } from '@common-ground/shared/wording/families/exclusive-to-mend'
import type { ExamplesOf } from './examples.ts'

export const exclusiveToMendExamples: ExamplesOf<typeof exclusiveToMend> = {
  'they-have-to-mend': {
    hits: ['You need to start pulling your weight.', 'The neighbours will just have to live with the noise.'],
    misses: ['You need to start the pump first.', 'You have to be more patient with yourself.'],
  },
  'better-mend-it': {
    hits: [
      "You'd better work out how to keep that parrot quiet.",
      'Somebody at your end had better count again.',
    ],
    misses: ["You'd better take a coat.", 'Somebody at your office should look at the file, could you ask?'],
  },
  'you-lot-need-to': {
    hits: ['You lot need to train your drivers.', 'Your people must learn to count.'],
    misses: [
      'Who among your people should I ring when a shift is short?',
      'Your people should have a key of their own.',
    ],
  },
  'mend-what-they-broke': {
    hits: ['Head office must clean up what head office broke.', 'They should pay for what they ruined.'],
    misses: ['We can pay for what we ordered.', 'Please repair what the storm broke.'],
  },
  'has-to-adapt-not-we': {
    hits: ['You need to adapt, not us.', "We don't have to change a thing."],
    misses: ['You need to press twice, not once.', "We don't need to change anything, the plan is good."],
  },
}
