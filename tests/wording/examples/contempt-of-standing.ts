/** Sentences of contempt of who speaks. */
import type { contemptOfStanding } from '@common-ground/shared/wording/families/contempt-of-standing'
import type { ExamplesOf } from './examples.ts'

export const contemptOfStandingExamples: ExamplesOf<typeof contemptOfStanding> = {
  'thought-i-dealt-with-adults': {
    hits: ['I thought we were dealing with adults.', 'I am not used to working with amateurs.'],
    misses: [
      "I thought we were dealing with children's clothes.",
      'I thought we were dealing with the Bristol office.',
    ],
  },
  'no-lectures-from-you': {
    hits: [
      "I won't be lectured by someone who can't work a washing machine.",
      'We take no lessons in quality from a firm like yours.',
    ],
    misses: [
      'I got advice from someone who knows boilers.',
      'I have never heard a bad word of a company like yours.',
    ],
  },
  'another-lecture': {
    hits: ['Wonderful, another lecture.', 'Oh good, one more opinion from head office.'],
    misses: ['Great, another lesson on Tuesday!', 'Wonderful, one more opinion helps.'],
  },
  'rich-coming-from-you': {
    hits: [
      "That's rich, coming from a man who never phoned.",
      'Says the landlord who still owes me a boiler.',
    ],
    misses: ['Those are wise words from a man who knows.', 'Said the man who fixed it, so it must be true.'],
  },
  'is-there-an-adult': {
    hits: ['Is there an adult in the room?', 'Put me through to someone competent.'],
    misses: ['Is there an adult ticket left?', 'I would like someone competent to look at the wiring.'],
  },
  'send-someone-who-can': {
    hits: ['Next time send someone who understands the subject.', 'Get someone who can read.'],
    misses: [
      'Next time please send someone who actually has the key.',
      'Could you find someone who understands Polish?',
    ],
  },
  'stick-to-your-knitting': {
    hits: ['Stick to your knitting and let us do the wiring.', 'Perhaps stick to what you do best.'],
    misses: ['We will stick to the green bins.', "Stick to your budget and we'll stick to ours."],
  },
  'beyond-you': {
    hits: ['Evidently that was beyond you.', 'This decision is above your pay grade.'],
    misses: ['The sound is too much for you, let us move.', 'It is beyond the gate on the left.'],
  },
}
