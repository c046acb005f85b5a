/** Sentences of the patterns of ultimata. */
import type { demandUltimata } from '@common-ground/shared/wording/families/demand-ultimata'
import type { ExamplesOf } from './examples.ts'

export const demandUltimataExamples: ExamplesOf<typeof demandUltimata> = {
  'either-or-i-stop': {
    hits: [
      "Either Priya apologises or I'm not sitting at that table.",
      'Either the rent comes down or these talks end today.',
    ],
    misses: [
      'Either we meet on Monday or we talk on Friday.',
      'Either Tom or Ana is not coming to the meeting.',
    ],
  },
  'so-do-not-ask': {
    hits: [
      "Nobody's getting Friday off, so don't even ask.",
      "The sofa stays here, and you'll sit and listen.",
    ],
    misses: ["We've got milk, so don't bother the neighbours.", "I'm late, so don't start without me."],
  },
  'save-your-breath': {
    hits: ['You can save your breath, the price stays.', 'No point arguing with me.'],
    misses: [
      'Save your speech for the wedding.',
      'There is no point asking the bank before Monday, it is closed.',
    ],
  },
  'not-one-comma': {
    hits: ["I'm not changing a single comma.", 'Sign the lease as it stands.'],
    misses: [
      'Would it help if we changed a word or two in the lease?',
      'Please sign it as it stands if it works for you.',
    ],
  },
  'terms-are-no-menu': {
    hits: ['Our conditions are not a wish list.', 'My terms are what they are.'],
    misses: ['Our offer is not a loan, it is a gift.', 'We will have to put up with the noise until May.'],
  },
  'and-not-before': {
    hits: [
      'Withdraw the complaint and then we can talk.',
      "We'll talk about the garden when I'm paid, not before.",
    ],
    misses: [
      'Drop the kids off and then we can talk.',
      'Pay at the counter and then we can sit down outside.',
    ],
  },
  'with-or-without-you': {
    hits: ['We sell in May with or without your consent.', "We're going ahead with or without you."],
    misses: ['The reading works with or without your glasses.', 'You can have it with or without sugar.'],
  },
  'rank-says-so': {
    hits: ["I'm the owner and I say the shop closes at four.", "I don't explain myself to tenants."],
    misses: ["I'm the landlord, so you can call me any time.", 'We report to a new manager from June.'],
  },
  'or-do-not-bother': {
    hits: ["Bring the full amount or don't bother coming.", 'Sell me your half or move out, pick one.'],
    misses: ["Bring a cake or don't, we have plenty.", 'There is tea or coffee, pick one.'],
  },
  'closing-words-alone': {
    hits: ['You take the late shift. Final answer.', 'The garage is mine. Last word.'],
    misses: ['Is that your final answer?', 'The final decision is in June.'],
  },
  'or-no-deal': {
    hits: [
      'Knock ten grand off or I put the phone down.',
      "Do it properly this time or don't do it at all.",
      'Either sign the lease as written or look elsewhere.',
    ],
    misses: ['You can come by car or you can take the bus.', 'Do we meet on Monday or is there no meeting?'],
  },
  'not-an-inch': {
    hits: ['Over my dead body.', 'You want the barn? Not in a million years.'],
    misses: ['The gap is not an inch wide, it is two.', 'An inch of snow fell.'],
  },
}
