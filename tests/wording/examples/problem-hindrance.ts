/** Sentences of problem framing of what somebody does to the work and the others. */
import type { problemHindrance } from '@common-ground/shared/wording/families/problem-hindrance'
import type { ExamplesOf } from './examples.ts'

export const problemHindranceExamples: ExamplesOf<typeof problemHindrance> = {
  'is-choking-this-business': {
    hits: [
      'Your need to control everything is choking this business.',
      'You are blocking a solution that everyone wants.',
    ],
    misses: [
      'Your van is blocking my garage, could you move it?',
      'Your tenants are splitting the bill with us.',
    ],
  },
  'always-meddling': {
    hits: [
      'My mother-in-law has been meddling in everything since the wedding.',
      'Your side keeps raising new objections at every meeting.',
    ],
    misses: [
      'The neighbours raised objections to the extension within the deadline.',
      'She plots the boundary on the plan.',
    ],
  },
  'alienated-everyone': {
    hits: ['You have alienated every neighbour on this landing.', 'He quarrels with everyone on the board.'],
    misses: ['You have met every neighbour on this landing.', 'He agrees with everyone on the board.'],
  },
  'more-trouble-with-flat-6': {
    hits: [
      'We have more trouble with flat 6 than with all the rest.',
      'I have nothing but trouble with number 12.',
    ],
    misses: ["It's more trouble with 30 guests than with ten.", 'We have more space in flat 6.'],
  },
  'the-weakest-part-is-yours': {
    hits: [
      'The weakest part of this tender is your references.',
      "The only thing that's broken here is your sense of responsibility.",
    ],
    misses: ['The biggest worry for me is your health.', 'The only part not working is your doorbell.'],
  },
  'the-sort-who-makes-it-painful': {
    hits: [
      "He's the sort of colleague who makes every project painful.",
      'You are the kind of landlord who never fixes a thing.',
    ],
    misses: [
      'She is one of those people who never complain.',
      "He's the sort of neighbour who always lends a hand.",
    ],
  },
  'your-story-keeps-changing': {
    hits: ['Your story changes every time you tell it.', 'Your terms keep changing with every call.'],
    misses: ["Your terms change every year, don't they?", 'The rules change in May.'],
  },
}
