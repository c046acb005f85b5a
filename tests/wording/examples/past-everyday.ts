/** Sentences of the patterns of what people say every day. */
import type { pastEveryday } from '@common-ground/shared/wording/families/past-everyday'
import type { ExamplesOf } from './examples.ts'

export const pastEverydayExamples: ExamplesOf<typeof pastEveryday> = {
  'where-were-they-then': {
    hits: [
      'Where were you last winter when the pipes burst?',
      'Where was your concern back then?',
      "You weren't there when it mattered.",
    ],
    misses: ['Where were you born?', 'Where were you living when the lease began?'],
  },
  'why-on-earth': {
    hits: [
      'Why did it take you three weeks to reply?',
      'Why on earth did you sign it?',
      "Didn't anyone teach you to ask?",
      "Wasn't he going to fix the heating?",
    ],
    misses: ['Why did the bus stop?', 'What were you thinking of for lunch?'],
  },
  'it-would-have-been-easy': {
    hits: [
      'It would have been so easy to just ask.',
      'It would have taken you five minutes.',
      'A simple sorry would have done it.',
    ],
    misses: ['It would have been nice to see the sea.', 'It would have taken me an hour by bus.'],
  },
  'a-bit-late-now': {
    hits: [
      "A bit late now, don't you think?",
      'Now you come with this?',
      'Now you suddenly want to talk.',
      'Now all of a sudden you care.',
    ],
    misses: ['It is a bit late for coffee.', 'Now you can open the door.'],
  },
  'after-all-we-gave': {
    hits: [
      'After everything I did for you.',
      "After all we've done for this company.",
      'This is how you thank me?',
      'Is this the thanks we get?',
    ],
    misses: ['After all you did for us, we are grateful.', 'I trusted the map.'],
  },
  'you-promised': {
    hits: [
      'You promised.',
      'You promised to be there.',
      'You promised, and then you did the opposite.',
      'You said it would be done by Friday, and look at it.',
    ],
    misses: ['You were supposed to be off today, so please rest.', 'I promised to call.'],
  },
  'you-chose-this': {
    hits: [
      'You signed it, nobody forced you.',
      'You chose this.',
      'You agreed to it at the time.',
      "You didn't complain back then.",
    ],
    misses: ['You chose a good colour.', 'You did not ask for sugar.'],
  },
  'you-forgot-us': {
    hits: [
      'You forgot my birthday three years in a row.',
      'You forgot about us.',
      'You let me sit there and wait for two hours.',
      "You didn't tell anyone.",
    ],
    misses: ['You forgot your umbrella.', 'I forgot about the meeting.'],
  },
  'remember-last-time': {
    hits: [
      'You did the same thing to your last partner.',
      "You did it last year and you're doing it again.",
      'Last time you did exactly the same.',
      'Remember what happened last time?',
    ],
    misses: [
      'If you had not lent us the generator, we would have lost it all.',
      'Remember to lock the door.',
    ],
  },
}
