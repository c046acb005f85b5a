/** Sentences of the patterns of demands as last words. */
import type { demandLastWords } from '@common-ground/shared/wording/families/demand-last-words'
import type { ExamplesOf } from './examples.ts'

export const demandLastWordsExamples: ExamplesOf<typeof demandLastWords> = {
  'nothing-else-will-do': {
    hits: ['Nobody else will do.', 'Anything short of a written apology is unacceptable.'],
    misses: [
      'Nobody else will be at the meeting.',
      'I would need to see the accounts before I sign anything.',
    ],
  },
  'and-in-public': {
    hits: [
      'I want a refund, an apology and a new one, in that order.',
      'You will apologise to her, in public.',
    ],
    misses: ['Bread, milk and eggs, in that order.', 'I need it translated, in writing.'],
  },
  'do-not-want-to-hear': {
    hits: ["I don't want to hear how hard it was.", "I'm not having this discussion again."],
    misses: ["I don't want to hear what I missed, it spoils the film.", 'I will not be moving until May.'],
  },
  'closed-matter': {
    hits: [
      "Our position on the rent is final and that's that.",
      'The decision about the piano is final, and I will not go back on it.',
    ],
    misses: ['The decision is final once both have signed.', 'The answer to the riddle is a candle.'],
  },
  'only-deal-here': {
    hits: ["If you don't like it, there's the door.", 'Accept these terms or go home.'],
    misses: [
      'There is the door to the garden.',
      'These are my terms, tell me what you think.',
      "If you don't like it, we can change it.",
    ],
  },
  'either-you-or-nothing': {
    hits: [
      "I'm paying you nothing until that wall is straight.",
      'Either you take all forty or you get none.',
    ],
    misses: ['Either you drive or you take the train.', 'Otherwise there is no bread.'],
  },
  'so-do-it': {
    hits: [
      "Every agency worker gets a permanent contract, that's our condition.",
      'You were outvoted, so deal with it.',
    ],
    misses: ["It's ten a month, that is our price.", 'The road is clear, so go.'],
  },
}
