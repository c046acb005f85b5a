/** Sentences of the patterns of what people say every day. */
import type { absoluteEveryday } from '@common-ground/shared/wording/families/absolute-everyday'
import type { ExamplesOf } from './examples.ts'

export const absoluteEverydayExamples: ExamplesOf<typeof absoluteEveryday> = {
  'same-old-story': {
    hits: [
      "It's always the same thing with these people.",
      'Same story every week with that man.',
      "There's always an excuse with Marco.",
      'Day in, day out, the same nonsense from upstairs.',
    ],
    misses: [
      'It is the same with the boiler, it rattles too.',
      'Every month we get a new statement from the bank.',
    ],
  },
  'whatever-we-do': {
    hits: [
      'No matter how often I ask, nothing ever happens.',
      'Whatever I suggest, the answer is no.',
      "Whatever goes wrong, it's my fault.",
      "It doesn't matter what we offer, your client turns it down.",
    ],
    misses: ['Whatever we decide, you will know it soon.', 'No matter what happens, we will find a way.'],
  },
  'never-a-day-with-you': {
    hits: [
      'Not once in three years have they said good morning.',
      'Not a single promise has been kept by your office.',
      'There was never a time when he took my side.',
    ],
    misses: ["There hasn't been a day without rain.", 'Not once did you complain.'],
  },
  'always-has-always-will': {
    hits: [
      'The bank treats small farms like beggars, always has, always will.',
      'He breaks his word, always has and always will.',
    ],
    misses: ['She always has tea at four.', 'The gate always has been green.'],
  },
  'forever-doing': {
    hits: ["They're forever moving the deadline.", "You're late more often than not."],
    misses: ['We are forever grateful to you.', 'I am late more often than not.'],
  },
  'always-on-your-phone': {
    hits: ['She is always too busy to talk to us.', "He's always on his phone when the kids are with him."],
    misses: ['I am always on the phone at that hour.', 'You are always on time.'],
  },
  'keeps-doing-it': {
    hits: [
      'You keep on interrupting.',
      'You keep changing your mind.',
      'You keep promising and nothing comes of it.',
      'They keep putting us off.',
    ],
    misses: ['You keep bringing me soup, thank you.', 'I keep forgetting my keys.'],
  },
  'all-your-way': {
    hits: [
      'Everything has to be your way.',
      'Everything always has to go your way.',
      'You make everything about you.',
      "It's either your way or no way.",
    ],
    misses: ['Everything is ready for your visit.', 'We can do it your way or mine, as you like.'],
  },
  'always-left-to-me': {
    hits: [
      "I'm always the one who has to give in.",
      "I'm the one who always ends up picking up the pieces.",
      'Nothing gets done unless I do it.',
      'Nothing ever gets done on your site.',
    ],
    misses: ['I am always glad to help.', 'Nothing has changed since Monday.'],
  },
  'why-never': {
    hits: [
      'Why can you never be on time?',
      "Why can't you ever say what you mean?",
      "You can't do anything right.",
      "You can't keep a single appointment.",
    ],
    misses: ['Why can nobody see the screen?', 'You can lift the box alone.'],
  },
  'our-word-never-counts': {
    hits: [
      'My opinion never counts.',
      'My opinion has never mattered in this family.',
      'Our side is never heard.',
      'We never get a straight answer from anyone at your place.',
    ],
    misses: ['I never get a cold.', 'My work is fun.'],
  },
  'for-everyone-but-us': {
    hits: [
      'You help everyone except me.',
      "You're there for everybody but your own children.",
      "If I had a euro for every time you said that, I'd be rich.",
      "I've lost count of the times you cancelled.",
    ],
    misses: ['Everyone except Anna has signed.', 'I counted the boxes twice.'],
  },
  'for-years-now': {
    hits: [
      'Day in, day out, the same nonsense from upstairs.',
      'Year after year we get fobbed off by the council.',
      "For years you've been promising to fix that window.",
    ],
    misses: ['Week after week the garden grows.', 'For years we have shared this yard.'],
  },
  'yet-again-nobody': {
    hits: ['As usual, nobody told us anything.', "Yet again the payment hasn't come."],
    misses: ['As usual, the kettle is in the kitchen.', 'Once again, I am sorry for not calling.'],
  },
  'treated-like': {
    hits: ['They treat our staff like servants.', 'You treat this place like a hotel.'],
    misses: ['You treat me like a daughter.', 'You treat us like family.'],
  },
}
