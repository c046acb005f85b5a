/** Sentences that refuse to do anything for them. */
import type { exclusiveNotForYou } from '@common-ground/shared/wording/families/exclusive-not-for-you'
import type { ExamplesOf } from './examples.ts'

export const exclusiveNotForYouExamples: ExamplesOf<typeof exclusiveNotForYou> = {
  'not-for-your-sake': {
    hits: [
      "We won't change our hours to suit you.",
      "I'm not selling the boat just because you got married.",
    ],
    misses: [
      "I won't go just because you asked, but because I like you.",
      'We had no snow, so we are not clearing the drive.',
    ],
  },
  'not-going-to-serve-them': {
    hits: ['Nobody is going to pick up after you.', "I shouldn't have to chase you."],
    misses: [
      'Nobody will wait for you long, the queue is short.',
      "I shouldn't have to wait long, don't worry about me.",
    ],
  },
  'tired-of-carrying-them': {
    hits: ["I'm tired of covering for him.", 'I have enough on my plate without your tax forms.'],
    misses: ['We are so tired of chasing the supplier.', 'I have enough to do already with the move.'],
  },
  'no-help-from-us': {
    hits: ['I refuse to babysit your team any longer.', "I don't owe you an explanation."],
    misses: [
      'I refuse to let a boiler come between us after all these years.',
      "I don't owe you any rent for May, I paid on the 3rd.",
    ],
  },
  'no-business-of-ours': {
    hits: ['It was never our job to clean the pool.', 'That is exactly what we hired you for.'],
    misses: ['It was never our place to judge you.', 'That is why I hired you, and I was right.'],
  },
}
