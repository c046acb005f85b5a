/** Sentences of problem framing in everyday words. */
import type { problemPlainly } from '@common-ground/shared/wording/families/problem-plainly'
import type { ExamplesOf } from './examples.ts'

export const problemPlainlyExamples: ExamplesOf<typeof problemPlainly> = {
  'nobody-can-work-with-you': {
    hits: ['Nobody can get along with you.', "You're just not a team player."],
    misses: ['Nobody could get on with the old software.', 'You need help with the boxes, I can see that.'],
  },
  'conduct-is-unacceptable': {
    hits: [
      'Your behaviour is simply unacceptable.',
      'Your attitude in these meetings has become a real issue for everyone around the table.',
    ],
    misses: [
      'Your approach was very helpful in the end.',
      'The noise is unbearable since the drill arrived.',
    ],
  },
  'harder-with-you': {
    hits: ['You create more work than you do.', 'The mood changes the minute you walk in.'],
    misses: ['You make everything so much easier for us.', 'The mood changes when the music starts.'],
  },
  'people-avoid-you': {
    hits: ['I dread coming to work because of you.', 'You are the elephant in the room, to be frank.'],
    misses: ['I dread the winter because of the roof.', 'It is you who keeps this choir alive.'],
  },
}
