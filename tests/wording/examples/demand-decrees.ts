/** Sentences of the patterns of demands as decrees. */
import type { demandDecrees } from '@common-ground/shared/wording/families/demand-decrees'
import type { ExamplesOf } from './examples.ts'

export const demandDecreesExamples: ExamplesOf<typeof demandDecrees> = {
  'you-will-order': {
    hits: [
      "You'll let the plumber in on Thursday whether you're home or not.",
      "I will have the final say on hiring, and you'll put that in writing.",
      "You're going to tell the rest of the family what you did.",
    ],
    misses: [
      'You will meet Anna at noon and do the tour today.',
      'The supplier shall replace defective parts within five working days.',
      'You will stop noticing it soon.',
    ],
  },
  'you-do-it-now': {
    hits: ['You sign today or we walk.', 'You need to apologise to my daughter.'],
    misses: ['You take the kids today.', 'You pay today, I pay tomorrow.', 'You need to stop at the bakery.'],
  },
  'is-not-to-be': {
    hits: [
      'He is never to be alone in the house.',
      "You don't introduce them to anyone without asking me first.",
    ],
    misses: ['They are not to be confused with the twins.', 'You are not to pay before June.'],
  },
  'stays-or-goes': {
    hits: [
      'That sign comes down.',
      'The children are to be in bed by eight at your place.',
      'The house gets sold, and it gets sold this year.',
    ],
    misses: [
      'The car goes today, the buyer comes at two.',
      'The bill gets paid by Friday.',
      'The rent stays exactly as it was.',
    ],
  },
  'a-red-line': {
    hits: ['Sunday premiums are a red line for us.', 'The piano is my red line.'],
    misses: ['That is a red line on the map.', 'The red line goes to the airport.'],
  },
  'do-not-come-to-me': {
    hits: ["Don't come to me with that again.", "Don't come crying to us about the fit."],
    misses: ["Don't ask me about football, I know nothing.", "Don't waste your time on it."],
  },
  'no-more-waiting': {
    hits: ["I won't wait any longer for you.", 'Make up your mind by tonight.'],
    misses: ['I will not wait another day to say thank you.', 'I will wait for you at the station.'],
  },
  'nobody-stops-me': {
    hits: [
      "I'm taking Mum's piano, and nobody's going to talk me out of it.",
      "We split it equally or we don't split it.",
    ],
    misses: ['Nobody can tell me what the fee is.', 'We do not need your help to carry it.'],
  },
}
