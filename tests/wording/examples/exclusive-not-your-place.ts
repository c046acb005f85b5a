/** Sentences that say whose place it is not. */
import type { exclusiveNotYourPlace } from '@common-ground/shared/wording/families/exclusive-not-your-place'
import type { ExamplesOf } from './examples.ts'

export const exclusiveNotYourPlaceExamples: ExamplesOf<typeof exclusiveNotYourPlace> = {
  'keep-it-to-yourself': {
    hits: ['Keep your clever advice to yourself.', 'Take your complaints elsewhere.'],
    misses: ['Please keep your password to yourself.', 'You can bring your complaint to me at any time.'],
  },
  'i-suggest-you-learn': {
    hits: ['I suggest you learn some manners.', 'We advise you to look in the mirror.'],
    misses: ['I suggest you start with the soup.', 'We advise you to talk to your doctor.'],
  },
  'cannot-walk-in-here': {
    hits: [
      "You can't just walk in here and tell us what to do.",
      'There is no place for you in this family.',
    ],
    misses: [
      "There's no place for you at table two, but table three is free.",
      'He is not part of the meeting.',
    ],
  },
  'know-your-place': {
    hits: ["It's not for a tenant to judge me.", 'You are only guests, so behave.'],
    misses: ['It is not for a child to decide that.', 'You are our guest tonight, so please sit down.'],
  },
  'here-before-you': {
    hits: ['The rest of us were here first.', "You've only been here five minutes, so listen."],
    misses: [
      'As long as you live in my house, you can use the car.',
      'You have been here for five months, congratulations.',
    ],
  },
  'a-private-matter': {
    hits: ['This is a family matter and you have no vote.', 'This is a board meeting, so leave.'],
    misses: [
      'This is a private party and you are invited.',
      'This is a private conversation, please close the door.',
    ],
  },
}
