/** Sentences in which theirs is nothing to us. */
import type { exclusiveNotOurs } from '@common-ground/shared/wording/families/exclusive-not-ours'
import type { ExamplesOf } from './examples.ts'

export const exclusiveNotOursExamples: ExamplesOf<typeof exclusiveNotOurs> = {
  'nothing-to-do-with-us': {
    hits: ['What you earn has nothing to do with us.', 'Your money worries are no reason for us to sell.'],
    misses: [
      "Her safety in the car isn't something I can compromise on.",
      'Your question has nothing to do with the contract.',
    ],
  },
  'hardly-our-doing': {
    hits: ['The delay is hardly our doing.', "And that's supposed to be my worry?"],
    misses: ['The delay is hardly noticeable now.', 'This is supposed to be my job now, so let me help you.'],
  },
  'how-is-this-ours': {
    hits: ['How is a wet cellar my problem?', 'How on earth is this our fault?'],
    misses: ['How is my car?', 'What has the date got to do with our plan?'],
  },
  'nobodys-servant': {
    hits: ["I'm nobody's cleaner.", "We're not your free storage."],
    misses: ["I'm not the driver, I'm the porter.", "I'm not the cook, but the soup is mine."],
  },
  'no-place-here': {
    hits: ['Your love life has no place in this office.', "Your debts aren't going to become our debts."],
    misses: ['Your keys do not belong to this set.', 'Your coat does not fit in there.'],
  },
  'wash-our-hands': {
    hits: ['I wash my hands of whatever you signed.', 'We have no intention of helping.'],
    misses: ['I wash my hands before lunch.', 'We have no plans to change the rent.'],
  },
  'done-quite-enough': {
    hits: ["I've done quite enough.", 'We have already paid more than enough.'],
    misses: ["I've done the dishes.", "We've done more than enough for one day, let's go home."],
  },
  'do-not-involve-us': {
    hits: ["Just don't involve us.", 'Keep my family out of your quarrels.'],
    misses: ['Please leave my name out of the list.', "Don't expect me before eight, the train is slow."],
  },
  'tough-luck-about': {
    hits: ['Tough luck about your shift, Kevin.', "No seat left? That's simply tough luck for you."],
    misses: [
      'Tough luck with the weather, we will try again.',
      "It's tough for you at the moment, how can I help?",
    ],
  },
}
