/** Sentences that leave the work to the others. */
import type { exclusiveLeftToThem } from '@common-ground/shared/wording/families/exclusive-left-to-them'
import type { ExamplesOf } from './examples.ts'

export const exclusiveLeftToThemExamples: ExamplesOf<typeof exclusiveLeftToThem> = {
  'now-your-turn': {
    hits: ["I've moved twice already, now it's your turn.", 'We have paid our half, so now go and do yours.'],
    misses: [
      'We have done the first floor, so now we can start on the second.',
      "I've cooked twice already, and I like it.",
    ],
  },
  'your-turn-to': {
    hits: ["It's your turn to make a sacrifice.", "Now it's your move."],
    misses: ["It's your turn to pick the film.", "It's my turn to cook."],
  },
  'burden-sits-with-you': {
    hits: ['The loss sits with you.', 'Clearing the attic falls to you.'],
    misses: ['The cat sits with you on the sofa.', 'The fine goes to the council.'],
  },
  'for-you-to-prove': {
    hits: ["It's up to you to prove that.", "It's for your client to explain this."],
    misses: ["It's up to you whether we meet on Tuesday.", "It's for your client to read at home."],
  },
  'you-did-it-you-mend-it': {
    hits: ['You ordered the wrong size, you eat the cost.', 'If you want the piano moved, you hire the van.'],
    misses: [
      "You wanted to know the date, it's the fourth.",
      "If you want to paint the hall, we'll pay for the paint.",
    ],
  },
  'so-you-do-it': {
    hits: ['You signed the contract, so honour it.', 'The key is gone, so you get a new one.'],
    misses: ['You broke your leg, so take your time.', 'The key is gone, so we need a new one.'],
  },
  'they-and-not-we': {
    hits: ['Your driver should pay, not us.', 'My job is to teach, raising them is yours.'],
    misses: ['Your driver should be here by noon.', 'My job is to teach, and I like it.'],
  },
  'theirs-and-not-ours': {
    hits: [
      'The shortfall is for the new owners to make up, not for us.',
      "Mum's care is down to you, you live nearer.",
    ],
    misses: ['The letter is for the new owners.', 'The ladder is on your side, and we can wait.'],
  },
  'so-it-is-your-job': {
    hits: ['You wanted a garden, so the weeding is your job.', "That's their job, not management's."],
    misses: ['You wanted a garden, so we looked for one.', "That's the last job on the list."],
  },
  'your-this-your-that': {
    hits: ['Your tree, your leaves, your rake.', 'My house, my rules.'],
    misses: ['Your tree has lovely leaves.', 'My house has a green door.'],
  },
  'has-to-be-the-one': {
    hits: ['You have to be the one who gives way.', "Let him cook for a change, he's the one with time."],
    misses: ['You have to be there by six.', 'Let him sleep a little longer.'],
  },
}
