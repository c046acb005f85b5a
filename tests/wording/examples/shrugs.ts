/** Sentences of the patterns of shrugs. */
import type { shrugs } from '@common-ground/shared/wording/families/shrugs'
import type { ExamplesOf } from './examples.ts'

export const shrugsExamples: ExamplesOf<typeof shrugs> = {
  'shrug-beside-a-person': {
    hits: ['All these theatrics from your side tire me.', 'There is no end to your nitpicking.'],
    misses: ['The theatrics club meets on Friday.', 'I was worked up, sorry.'],
  },
  'not-all-about-you': {
    hits: ['Not everything is about you.', 'You are not the only tenant.'],
    misses: ['Not everything is in the box.', 'You are not on the list.'],
  },
  'is-that-all': {
    hits: ['Again with the bins.', "I don't have time for your feelings."],
    misses: ['I would like this again.', 'I have time for your questions.'],
  },
  'hardly-noticeable': {
    hits: ["You won't even notice it.", 'You seem to enjoy a drama.'],
    misses: ['You will get a notice.', 'Why is the form so long?'],
  },
}
