/** Sentences of the further patterns of absolute. */
import type { absoluteFrames } from '@common-ground/shared/wording/families/absolute-frames'
import type { ExamplesOf } from './examples.ts'

export const absoluteFramesExamples: ExamplesOf<typeof absoluteFrames> = {
  'done-nothing-but': {
    hits: ["You've done nothing but complain.", 'They have done nothing but stall.'],
    misses: ['We have done nothing but wait.', 'You have done everything but the roof.'],
  },
  'do-nothing-but': {
    hits: ['You do nothing but argue.', 'They do nothing but stall.'],
    misses: ['We do nothing but listen today.', 'There is nothing to do but wait.'],
  },
  'did-nothing-but': {
    hits: ['You did nothing but shout.', 'They did nothing but delay.'],
    misses: ['I did nothing but sleep.', 'We did nothing but wait.'],
  },
  'does-nothing-but': {
    hits: ['She does nothing but criticise.', 'Your manager does nothing but talk.'],
    misses: ['The pump does nothing but hum.', 'It does nothing but rain.'],
  },
  'nothing-but-from-you': {
    hits: [
      'We get nothing but excuses from you.',
      'I have had nothing but trouble with your crew.',
      'You have given us nothing but empty promises.',
    ],
    misses: ['I have heard nothing but praise from you.', 'We have nothing but respect for you.'],
  },
  'the-same-with-you': {
    hits: [
      "For eleven years it's been the same thing with you.",
      "It's been the same story with your office for years.",
      'The same old story with you.',
    ],
    misses: ['It has been the same price since May.', 'It is the same with us.'],
  },
  'not-a-single-time-where': {
    hits: [
      "There hasn't been a single meeting where you did not interrupt.",
      'There has not been one handover when he did not complain.',
    ],
    misses: [
      'There has not been a single delay this year.',
      'There has not been a meeting yet where we spoke of it.',
    ],
  },
  'not-a-day-goes-by': {
    hits: [
      'Not a day goes by without you complaining.',
      'Not one week passes without another letter from you.',
    ],
    misses: ['Not a day goes by without rain.', 'Not a day goes by without my thinking of him.'],
  },
  'not-a-single-thing': {
    hits: ["You haven't answered a single email.", 'They did not keep a single promise.'],
    misses: ["You haven't missed a single payment.", 'We have not had a single complaint.'],
  },
  'not-a-single-word': {
    hits: ['Two months, and not a single reply from them.', 'Three weeks, and not a single word from you.'],
    misses: ['There was not a single cloud.', 'Not a word from the bank yet, I am afraid.'],
  },
  'without-a-single': {
    hits: [
      'He moved out without a single word from you.',
      'We left without so much as a thank-you from them.',
    ],
    misses: ['She left without a word.', 'We left without a key from them.'],
  },
  'since-day-one': {
    hits: ["Since day one you've treated us like idiots.", 'You have been lying from the very beginning.'],
    misses: ['From day one you were kind to us.', 'Since the beginning we have rented the garage.'],
  },
  'one-after-another': {
    hits: ["It's one excuse after another with you.", 'It has been one delay after another from your side.'],
    misses: ['It was one storm after another.', 'We read the pages one after another with you.'],
  },
  'every-meeting-with-you': {
    hits: [
      'Every meeting with you ends in a shouting match.',
      'Every conversation with them turns into a fight.',
    ],
    misses: ['Every meeting with you is a pleasure.', 'Each delivery from you has a number.'],
  },
  'everything-you': {
    hits: ['Everything you say is twisted.', 'Everything he promises turns out wrong.'],
    misses: ['Everything you sent is in the folder, and it is good.', 'Everything we say is on record.'],
  },
  'whatever-we-do-you': {
    hits: ['Whatever we suggest, you say no.', 'Anything I propose, you reject.'],
    misses: ['Whatever we decide, you will hear first.', 'Whatever you need, just ask.'],
  },
  'however-often-we-ask': {
    hits: ['No matter how often I ask, you still park there.', 'However often we remind you, it goes on.'],
    misses: ['However often we meet, I learn something.', 'No matter how often it rains, the roof holds.'],
  },
  'nothing-good-enough': {
    hits: ['Nothing is ever good enough for you.', 'Nothing we do is good enough.'],
    misses: ['Nothing is settled yet.', 'Nothing is better for the roof than slate.'],
  },
  'for-once': {
    hits: [
      'Could you listen for once?',
      'Tell the truth for once in your life.',
      'For once, keep your word.',
    ],
    misses: ['For once the train was on time.', 'I slept well for once.'],
  },
  'do-you-ever': {
    hits: ['Do you ever listen?', 'Do you guys ever read my emails?'],
    misses: ['Do you ever come to Leeds?', 'Do you ever use the back door?'],
  },
  'when-have-you-ever': {
    hits: ['When have you ever paid on time?', 'When did they ever listen?'],
    misses: ['When did you last clean the filter?', 'When have you time to talk?'],
  },
  'have-you-ever-once': {
    hits: ['Have you ever once apologised?', 'Have you once asked how we are?'],
    misses: ['Have you ever been to the site?', 'Have you ever once been to the site?'],
  },
}
