/** Sentences in which only the others have to change. */
import type { exclusiveToMend } from '@common-ground/shared/wording/families/exclusive-to-mend'
import type { ExamplesOf } from './examples.ts'

export const exclusiveToMendExamples: ExamplesOf<typeof exclusiveToMend> = {
  'they-have-to-mend': {
    hits: ['You need to start pulling your weight.', 'The neighbours will just have to live with the noise.'],
    misses: ['You need to start the pump first.', 'The neighbours will be away in July.'],
  },
  'better-mend-it': {
    hits: ["You'd better work out how to keep that parrot quiet.", 'You lot need to train your drivers.'],
    misses: ['The new lock works better.', 'You all need a ticket.'],
  },
  'mend-what-they-broke': {
    hits: ['Head office must clean up what head office broke.', 'They should pay for what they ruined.'],
    misses: ['We must clean the oven.', 'They should pay for the tickets by Friday.'],
  },
  'has-to-adapt-not-we': {
    hits: ['You need to adapt, not us.', "We don't have to change a thing."],
    misses: ['You need to press twice, not once.', "We don't have to leave before six."],
  },
}
