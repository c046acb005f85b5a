/** Sentences of the patterns of past said in passing. */
import type { pastInPassing } from '@common-ground/shared/wording/families/past-in-passing'
import type { ExamplesOf } from './examples.ts'

export const pastInPassingExamples: ExamplesOf<typeof pastInPassing> = {
  'something-to-think-of-then': {
    hits: [
      'That was something to think about before you moved ninety miles away.',
      'That was something you should have raised when we signed.',
    ],
    misses: [
      'That was something to think about on the way home.',
      'This was a point you raised before the break.',
    ],
  },
  'would-not-be-had-you': {
    hits: [
      'Nothing of this would be in court had you listened to me in 2019.',
      'We would not be sitting here had he checked the beam.',
    ],
    misses: ['It would have been lovely had you come along.', 'Nothing would taste better now than a soup.'],
  },
  'had-anyone-asked': {
    hits: [
      "Had anyone asked me, I'd have said it would never hold.",
      'If someone had read the plans, the wall would still be standing.',
    ],
    misses: ['If anyone asked, I would say yes.', 'If someone calls, could you take a message?'],
  },
  'sat-on-it-for-weeks': {
    hits: [
      'The vacancy was open for a month and you sat on it.',
      'The council sat on our application for a year.',
    ],
    misses: ['The cat sat on it for hours.', 'The parcel sat on the shelf for a month.'],
  },
  'wish-you-had-had-the-guts': {
    hits: [
      "I wish you'd had the guts to say that to my face at the time.",
      'I only wish he had had the decency to call.',
    ],
    misses: ['I wish you had had the time to come.', 'I wish I had had the courage to ask.'],
  },
  'next-time-think-before': {
    hits: [
      "Next time, maybe think before you cut a cable that isn't yours.",
      'Next time use your head before you sign something.',
    ],
    misses: ['Next time, please knock before you come in.', 'Next time, let us check the list first.'],
  },
  'it-would-have-killed-you': {
    hits: [
      'It would have killed you to text me from the hospital, would it?',
      'It would have bankrupted you to send a card.',
    ],
    misses: ['It would have cost us too much to move.', 'It would be kind to knock.'],
  },
  'missed-the-boat-back-then': {
    hits: [
      'Your client missed the boat back in June and now wants it turned round.',
      'You missed your chance last year.',
    ],
    misses: ['We missed the bus by a minute.', 'They missed the train at noon, so dinner is at nine.'],
  },
  'same-as-last-time-when': {
    hits: [
      'same as last year when you vanished right before the audit',
      'Just like last summer when he left us with the bill.',
    ],
    misses: [
      'Same as last year when you hosted, bring a salad.',
      "It's like the last time when we went by train.",
    ],
  },
  'late-for-a-conscience': {
    hits: [
      "Bit late to discover your conscience now, isn't it?",
      "It's a bit late to play the caring father.",
    ],
    misses: ["It's a bit late to find a restaurant.", 'He arrived a bit late for his lesson.'],
  },
  'gave-you-years-to-change': {
    hits: [
      'i gave you two years to get help and you wasted them',
      'We gave them months to repair the roof and they did nothing.',
    ],
    misses: ['I gave him two weeks to decide and he said yes.', 'I gave you an hour to rest and it helped.'],
  },
  'they-were-to-act-then': {
    hits: [
      'Head office was supposed to act in January. It looked the other way instead.',
      'The council was meant to repair it last year.',
    ],
    misses: ['The board is supposed to meet in June.', 'Your team was expected here at nine.'],
  },
  'was-your-job': {
    hits: ['It was your job to check the pump.', 'It was your responsibility to lock the gate.'],
    misses: ['It was my job to lock up and I forgot.', 'It was your turn with the dice.'],
  },
  'you-were-going-to-then': {
    hits: ['You were going to call the insurer in June.', 'He was going to repair it last year.'],
    misses: [
      'They were going to come last week but the road was closed.',
      'You were going to call the insurer in June, shall I do it instead?',
    ],
  },
  'had-seasons-to': {
    hits: ['They had three seasons to repair that dam.', 'He had four summers to tell us.'],
    misses: ['She had two terms to finish the course.', 'They had three years of rent free.'],
  },
  'broke-it-off-not-us': {
    hits: ['Your side broke off the talks last year, not ours.', 'You walked out, not me.'],
    misses: ['He ended the call, not me.', 'The gas was cut off, not ours.'],
  },
  'quickly-enough-then': {
    hits: ['You took the deposit quickly enough.', 'They cashed our cheque fast enough back then.'],
    misses: [
      'You signed quickly enough for the early discount.',
      'She collected the parcel fast enough to catch the train.',
    ],
  },
  'asked-in-april-and-in-june': {
    hits: ['I asked you in April, in June and in August.', 'We told him on Monday and again on Friday.'],
    misses: ['I asked you in April about the date.', 'We called them on Monday and they came.'],
  },
  'and-you-still-let-it': {
    hits: [
      'You had the keys, you had the code, and you still let it flood.',
      'You knew the date and you still forgot.',
    ],
    misses: ['We had the keys and the code, and still it jammed.', 'She had a map and she still has it.'],
  },
  'last-time-we-did-it-your-way': {
    hits: [
      'The last time we did it your way we lost the contract.',
      'The last time I went with your plan it cost me a fortune.',
    ],
    misses: [
      'The last time we did it your way it was great fun.',
      'The last time we went by train it was late.',
    ],
  },
}
