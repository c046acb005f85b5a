/** Sentences that make the own deed and their concern small. */
import type { minimiserSoWhat } from '@common-ground/shared/wording/families/minimiser-so-what'
import type { ExamplesOf } from './examples.ts'

export const minimiserSoWhatExamples: ExamplesOf<typeof minimiserSoWhat> = {
  'all-i-did-was': {
    hits: ['All I did was move a chair.', 'I only borrowed the ladder, what is the fuss about?'],
    misses: [
      'All I did was reset the router, and it worked.',
      'I only took one copy, so there are five left.',
    ],
  },
  'was-only-joking': {
    hits: ['I was only joking.', 'My son was just messing about.'],
    misses: ['I was only asking for the number.', 'I was only teasing and I am sorry that it hurt.'],
  },
  'so-what-if': {
    hits: ['So what if I signed without asking you?', 'What does it matter if the fence is crooked?'],
    misses: ['What if I signed on Friday?', 'And what if it rains, shall we move inside?'],
  },
  'who-even-cares': {
    hits: ['Who even notices a scratch like that?', 'Who even uses that door?'],
    misses: ['Who uses that door in the evening?', 'Who actually reads the meter in your building?'],
  },
  'lucky-we-even': {
    hits: ["You're lucky I'm even talking to you.", "You're lucky we're not suing you."],
    misses: ["You're lucky my brother was at home.", 'You were lucky we had a spare room.'],
  },
  'not-the-only-worry': {
    hits: ['Your roof is not the only problem.', 'Your delivery is not the only priority.'],
    misses: ['Your flat is not the only one with damp.', 'Your offer is not the only one, but the best.'],
  },
  'your-concern-is-noted': {
    hits: ['Your concern is noted.', 'Your objections have been duly noted.'],
    misses: ['Your comments have been noted, thank you.', 'Your objection is in the minutes.'],
  },
}
