/** Sentences that leave the work to the others. */
import type { exclusiveLeftToThem } from '@common-ground/shared/wording/families/exclusive-left-to-them'
import type { ExamplesOf } from './examples.ts'

export const exclusiveLeftToThemExamples: ExamplesOf<typeof exclusiveLeftToThem> = {
  'now-your-turn': {
    hits: ["I've moved twice already, now it's your turn.", 'We have paid our half, so now go and do yours.'],
    misses: [
      'I have paid my share already, so you can relax.',
      "I've sent the form, now you can fill in the rest.",
    ],
  },
  'your-turn-to': {
    hits: ["It's your turn to make a sacrifice.", "It's your job to sort this mess."],
    misses: ["It's your turn to make coffee.", "It's his job to explain the contract to the guests."],
  },
  'burden-sits-with-you': {
    hits: ['The loss sits with you.', 'Clearing the attic falls to you.'],
    misses: ['The bill is with you, could you check it?', 'My birthday falls on your wedding day.'],
  },
  'for-you-to-prove': {
    hits: ["It's up to you to prove that.", "It's for Mr Costa to explain this."],
    misses: ["It's up to you to keep the ring.", "It's up to you to raise the topic when you are ready."],
  },
  'you-did-it-you-mend-it': {
    hits: ['You ordered the wrong size, you eat the cost.', 'If you want the piano moved, you hire the van.'],
    misses: ['You cook dinner, I clean up.', 'If you like it here, you can stay another week.'],
  },
  'so-you-do-it': {
    hits: ['The key is gone, so you phone the locksmith.', "You're the landlord, so figure it out."],
    misses: ['So you get a new card by post.', 'Now take the key and turn it left.'],
  },
  'you-chose-it-so-bear-it': {
    hits: ['You signed the contract, so honour it.', 'They wanted a dog, so live with the noise.'],
    misses: [
      'You asked for quiet, so use the back room.',
      'You said you like the sea, so take the room on the left.',
    ],
  },
  'you-can-tell-them-yourself': {
    hits: ['You can explain to the board why it failed.', 'You will have to tell her yourself.'],
    misses: ['She can explain how the heating works.', 'You get to explain to us what you want to change.'],
  },
}
