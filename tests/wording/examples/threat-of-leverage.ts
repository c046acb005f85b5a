/** Sentences of the patterns of threats of leverage. */
import type { threatsOfLeverage } from '@common-ground/shared/wording/families/threat-of-leverage'
import type { ExamplesOf } from './examples.ts'

export const threatsOfLeverageExamples: ExamplesOf<typeof threatsOfLeverage> = {
  'would-hate-for-yours': {
    hits: [
      'We would hate for your licence to be looked at again.',
      'It would be a shame for your shop to lose its best customers.',
      "I'd hate to have to tell the other parents why Mia isn't coming.",
    ],
    misses: [
      'I would hate for your children to miss the show.',
      'It would be a shame for your garden to dry out while you are away.',
      'I would hate to have to cancel the trip.',
    ],
  },
  'remember-what-i-hold': {
    hits: [
      'Just remember I still have the recordings.',
      "I've got photos of everything you did to that flat.",
    ],
    misses: ['Remember I have your keys.', 'I kept the receipts of everything you paid for me.'],
  },
  'know-about-you': {
    hits: [
      'I know what you did in Prague.',
      "My uncle is a councillor, so I'd tread lightly if I were you.",
      'I know where your boss eats lunch.',
    ],
    misses: [
      'I know what you did for Mum and I am grateful.',
      'My brother works for the council, so he can help with the form.',
      'I know where your keys are.',
    ],
  },
  'happy-to-hurt': {
    hits: ["I'm quite happy to embarrass you in front of her.", "I'm not afraid to use them against you."],
    misses: ['I am happy to fight for this with you.', "I'm not afraid to share my numbers."],
  },
  'on-the-edge-of-a-fall': {
    hits: ['You are one mistake away from dismissal.', 'Your name is on our list of slow payers.'],
    misses: ['You are one signature away from a new home.', 'Your firm is on our list of trusted suppliers.'],
  },
}
