/** Sentences that make the deed small. */
import type { minimiserOnlyThat } from '@common-ground/shared/wording/families/minimiser-only-that'
import type { ExamplesOf } from './examples.ts'

export const minimiserOnlyThatExamples: ExamplesOf<typeof minimiserOnlyThat> = {
  'cannot-seriously-mind': {
    hits: [
      "You can't seriously be upset about a few leaves.",
      "Haven't you got anything better to worry about?",
    ],
    misses: ['You can be sure of that.', "Haven't you got a coat?"],
  },
  'all-i-did-was': {
    hits: ['All I did was move a chair.', 'So what if I signed without asking you?'],
    misses: ['All I did was reset the router, and it worked.', 'What if I signed on Friday?'],
  },
  'comes-down-to-little': {
    hits: [
      'Your whole complaint comes down to two nights of noise.',
      'Your little worry is hardly worth a meeting.',
    ],
    misses: ['Your little boy is lovely.', 'The rent comes to 900 with heating.'],
  },
  'do-not-act-as-if': {
    hits: ["Don't act as if it's a huge favour.", 'Obviously nobody over there reads emails.'],
    misses: ['Obviously the label came off.', "Don't look down while you climb."],
  },
  'it-is-only-a': {
    hits: ["You do realise it's only a carpet?", "It's a hedge, not the Berlin wall."],
    misses: ["It's only a draft, so please add to it.", "It's a lease for two years."],
  },
  'that-is-how-it-is': {
    hits: ["Kids break things, that's normal.", 'A grown man should be able to take that.'],
    misses: ['Kids under six travel free.', 'A grown cat weighs four kilos.'],
  },
  'blow-it-up-into': {
    hits: ["You're blowing up a delay into a catastrophe.", 'He always turns everything into a drama.'],
    misses: ["You're turning the attic into a study.", 'He makes bread out of rye.'],
  },
  'small-price-to-pay': {
    hits: ["It's a small price to pay.", "That's the least of your worries."],
    misses: ["It's a fair price for the car.", "That's the last of your boxes."],
  },
  'over-so-little': {
    hits: ['Why call a lawyer over a couple of emails?', 'All this shouting because of a single mug.'],
    misses: ['I wrote to you over a few weeks.', 'We talked about a few points.'],
  },
}
