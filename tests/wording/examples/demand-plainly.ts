/** Sentences of demands in everyday words. */
import type { demandPlainly } from '@common-ground/shared/wording/families/demand-plainly'
import type { ExamplesOf } from './examples.ts'

export const demandPlainlyExamples: ExamplesOf<typeof demandPlainly> = {
  'nothing-less-at-the-end': {
    hits: ['I expect a full refund, nothing less.', 'We want what was promised, and we want all of it.'],
    misses: ['We can all do with nothing less than sun today.', 'I ate the cake and it was nothing special.'],
  },
  'no-more-talk': {
    hits: ["Take that comment down. I'm not asking.", 'Call off your lawyers.'],
    misses: [
      'No more meetings on Fridays, please, that would help me.',
      'Call off the search, we found the cat.',
    ],
  },
  'no-choice-for-you': {
    hits: ["You're not getting a penny more out of us.", "We won't accept a single change to the text."],
    misses: [
      'You have no choice of seats on that flight, sadly.',
      'Our decision will not change anything for you.',
    ],
  },
  'want-them-and-theirs': {
    hits: [
      'I want your resignation on my desk tomorrow morning.',
      'I want every one of those pictures deleted.',
    ],
    misses: [
      'I need your answer by Friday so that I can book the room.',
      'I want to talk to the manager about a job.',
    ],
  },
  'orders-to-them': {
    hits: ['Tell your son to stay away from my daughter.', 'I forbid you to speak to the press.'],
    misses: ['Tell your son to keep warm.', 'From now on you get the rent on the first.'],
  },
  'is-that-clear': {
    hits: ['The flat will be empty by Monday, understood?', 'Is that clear?'],
    misses: ['I have understood your point.', 'Is that clear to everyone or shall I say more?'],
  },
}
