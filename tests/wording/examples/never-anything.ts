/** Sentences of the patterns of never-anything. */
import type { neverAnything } from '@common-ground/shared/wording/families/never-anything'
import type { ExamplesOf } from './examples.ts'

export const neverAnythingExamples: ExamplesOf<typeof neverAnything> = {
  'name-one-time': {
    hits: ['Name me one time you put us first.', 'Tell me a single occasion when your client paid on time.'],
    misses: ['Tell me the time you will arrive.', 'Name a day that suits you.'],
  },
  'cannot-remember-one-time': {
    hits: [
      "I can't remember a single time you said thank you.",
      'I cannot recall one occasion on which your client told the truth.',
      "I can't remember the last time he asked how I am.",
    ],
    misses: ["I can't remember the last time it rained.", 'I cannot recall the name of the street.'],
  },
  'cannot-remember-you-ever': {
    hits: ["I can't remember you ever turning up sober.", 'I have never heard you apologise.'],
    misses: ["I can't remember ever seeing that key.", 'I have never heard you play the piano.'],
  },
  'last-time-you': {
    hits: ['When was the last time you asked how I am?', 'When was the last time he cleaned the kitchen?'],
    misses: ['When was the last time the boiler ran?', 'When was the last time you were in Leeds?'],
  },
  'not-five-minutes': {
    hits: [
      "You can't go five minutes without bringing up the money.",
      'He cannot get through a meeting without shouting.',
    ],
    misses: ["I can't go five minutes without coffee.", 'We cannot do it without help.'],
  },
  'will-never-change': {
    hits: ['You will never change.', "He'll never admit it.", 'Your brother would never apologise.'],
    misses: ['You will never guess who called.', 'I will never change my mind about you as a friend.'],
  },
  'has-she-ever': {
    hits: [
      'Has she ever, in her entire life, admitted she was wrong?',
      'Have they ever apologised?',
      'Since when have you cared about the garden?',
    ],
    misses: ['Has it ever rained in July?', 'Have you ever been to Spain?'],
  },
  'does-he-ever': {
    hits: ['Does Mr Bianchi ever do anything besides stall?', 'Will you ever apologise?'],
    misses: ['Do you ever swim in the lake?', 'Does it ever stop raining?'],
  },
  'when-is-she-not': {
    hits: ["When isn't she?", "When don't you?"],
    misses: ['When is she not at home on Fridays?', 'When is it not raining?'],
  },
  'will-there-ever-be': {
    hits: [
      "Will there ever be a meeting that you don't try to hijack?",
      'Was there ever a month when you paid on time?',
    ],
    misses: ['Will there ever be a bridge here?', 'Was there a message when you arrived?'],
  },
  'never-a-thank-you': {
    hits: ['Never a thank you, just orders.', 'We never get a thank you: you give us never an answer.'],
    misses: ['There is never a cloud here.', 'I never had a call on that line.'],
  },
  'yet-to-keep-one': {
    hits: ['You have yet to keep one promise.', 'They have yet to give us a single straight answer.'],
    misses: ['You have yet to sign page two.', 'I have yet to answer one of them.'],
  },
  'at-no-point': {
    hits: ['Your firm has at no point shown any interest.', 'You did at no time ask us.'],
    misses: ['We have at no point asked for more.', 'At no point is the wall thicker.'],
  },
  'not-one-of-you': {
    hits: [
      'Not one of your drivers has managed to find the door.',
      'Not a single one of you helped.',
      'None of your people have called.',
    ],
    misses: ['None of the windows has been cleaned.', 'Not one of our cars was hit.'],
  },
  'nobody-has-ever-treated': {
    hits: ['No one has ever treated me as badly as this school has.', 'Nobody has ever lied to us like you.'],
    misses: ['No one has ever lived there.', 'Nobody has ever been kinder.'],
  },
  'never-your-turn': {
    hits: ["It's never your turn to pay.", 'It is never his fault.'],
    misses: ['It is never my turn.', 'It was never your money that mattered.'],
  },
  'all-the-work-and-you-none': {
    hits: ['I do all the work and you do none.', 'We pay for everything and you pay nothing.'],
    misses: ['I do all the work in the garden.', 'I am the only one with a key.'],
  },
  'the-only-one-who': {
    hits: [
      'I am the only one who ever cleans here.',
      "I'm the only person in this house who does the dishes.",
    ],
    misses: ['I am the only one with a key.', 'We are the only ones who speak Danish.'],
  },
  'no-pleasing': {
    hits: ["There's no pleasing that man.", 'There is no satisfying you.'],
    misses: ['There is no stopping the rain.', 'There is no parking here.'],
  },
  'talking-to-a-wall': {
    hits: ['We might as well speak to the wall.', 'I might as well talk to a wall.'],
    misses: ['The wall is made of brick.', 'I like talking to the neighbours.'],
  },
  'if-your-life-depended': {
    hits: [
      "You couldn't keep an appointment if your life depended on it.",
      "There's not an honest bone in his body.",
    ],
    misses: ['I could not sing to save my life.', 'There is not a bone in this fish.'],
  },
  'even-one-time': {
    hits: ['It would be nice if you could call me, even one time.', "Why can't you listen, just once?"],
    misses: ['I rang, just once.', 'The bell rang even once.'],
  },
  'always-in-the-right': {
    hits: [
      "We get it, you're the one who is always right.",
      'Of course, you always know best.',
      'She always knows better.',
    ],
    misses: ['The map is always right.', 'I always know the way.'],
  },
  'no-one-at-your-office': {
    hits: ['No one at your office has called back.', 'Nobody in your team helped.'],
    misses: ['No one at the bank is free today.', 'Nobody in the team would mind.'],
  },
}
