/** Sentences of problem framing of what somebody does to the work and the others. */
import type { problemHindrance } from '@common-ground/shared/wording/families/problem-hindrance'
import type { ExamplesOf } from './examples.ts'

export const problemHindranceExamples: ExamplesOf<typeof problemHindrance> = {
  'is-choking-this-business': {
    hits: [
      'Your need to control everything is choking this business.',
      'You are blocking a solution that everyone wants.',
    ],
    misses: ['Your van is blocking the driveway.', 'The roadworks are delaying the delivery.'],
  },
  'always-meddling': {
    hits: [
      'My mother-in-law has been meddling in everything since the wedding.',
      'Your side keeps raising new objections at every meeting.',
    ],
    misses: ['The builders are raising the wall.', 'We found the key in the hall.'],
  },
  'more-trouble-with-you': {
    hits: [
      'With you around, even a coffee break turns into an argument.',
      'Nothing works in your department.',
    ],
    misses: [
      'With you on board, the choir sounds great.',
      'Nothing works in my kitchen since the power cut.',
    ],
  },
  'alienated-everyone': {
    hits: ['You have alienated every neighbour on this landing.', 'He quarrels with everyone on the board.'],
    misses: ['You have met every neighbour on this landing.', 'He agrees with everyone on the board.'],
  },
  'if-you-were-not-in-them': {
    hits: [
      "Our meetings would take half the time if you weren't in them.",
      'This would be simple if he were not so difficult.',
    ],
    misses: ["I would be sad if you weren't in the choir.", 'It would be warmer if the door were not open.'],
  },
  'more-trouble-with-flat-6': {
    hits: [
      'We have more trouble with flat 6 than with all the rest.',
      'I have nothing but trouble with number 12.',
    ],
    misses: ['We have more space in flat 6.', 'There were two keys for number 12.'],
  },
  'the-weakest-part-is-yours': {
    hits: [
      'The weakest part of this tender is your references.',
      "The only thing that's broken here is your sense of responsibility.",
    ],
    misses: ['The main cost is your new roof.', 'The only thing missing is your signature.'],
  },
  'the-sort-who-makes-it-painful': {
    hits: [
      "He's the sort of colleague who makes every project painful.",
      'You are the kind of landlord who never fixes a thing.',
    ],
    misses: [
      "He's the sort of neighbour who always lends a hand.",
      'It is the kind of lamp that never flickers.',
    ],
  },
  'your-story-keeps-changing': {
    hits: ['Your story changes every time you tell it.', 'Your terms keep changing with every call.'],
    misses: ['The weather changes every hour.', 'The rules change in May.'],
  },
}
