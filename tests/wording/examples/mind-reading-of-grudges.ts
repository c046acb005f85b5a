/** Sentences of mind-reading of grudges. */
import type { mindReadingOfGrudges } from '@common-ground/shared/wording/families/mind-reading-of-grudges'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfGrudgesExamples: ExamplesOf<typeof mindReadingOfGrudges> = {
  'hoping-we-will-fail': {
    hits: ["You're hoping I'll miss the deadline.", "You'd love it if I just packed up and left."],
    misses: ["You're hoping I'll meet the deadline.", "You'd love it if I sang."],
  },
  'must-hate-us': {
    hits: ['You must really hate us.', "My sister can't bear that dad left the shop to me."],
    misses: ['You must be tired.', "My sister can't bear the heat."],
  },
  'this-is-your-revenge': {
    hits: [
      'This is your revenge for the thing with Claire.',
      "She's doing this because I didn't invite her to the wedding.",
    ],
    misses: ['This is your rope for the tent.', "She's doing this because I asked her."],
  },
  'cares-more-for-a-dog': {
    hits: [
      'You care about that dog more than about your own tenants.',
      "They're not interested in safety, they want fewer staff.",
    ],
    misses: ['You care for that dog so well.', "They're not at home, they want a later date."],
  },
  'so-they-can-sell': {
    hits: [
      'You want the flat empty so you can sell it.',
      'The chain wants us out so that it can double the rent.',
    ],
    misses: ['You want the flat tidy so you can rest.', 'We want the flat empty so we can sell it.'],
  },
  'to-make-us-the-villain': {
    hits: [
      'You brought it up in front of the kids to make me the villain.',
      'You knew I was broke and you took advantage.',
    ],
    misses: ['You cast my brother as the villain in the play.', 'You knew the road and you drove well.'],
  },
  'wants-it-under-the-carpet': {
    hits: [
      'The school wants to sweep this under the carpet.',
      'The company would love us to strike so it can sack us.',
    ],
    misses: ['The school wants to lay a new carpet.', 'The company would love us to visit in May.'],
  },
  'not-seen-as-people': {
    hits: ["They don't see us as people.", "You don't believe a word you're saying."],
    misses: ["They don't see us as often now.", "You don't need a word for it."],
  },
  'a-walking-wallet': {
    hits: ['You see me as a walking wallet.', 'He treats us like servants.'],
    misses: ['You see me as a friend.', 'He treats us like guests.'],
  },
}
