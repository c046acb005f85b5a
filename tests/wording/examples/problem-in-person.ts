/** Sentences of problem framing that points at somebody. */
import type { problemInPerson } from '@common-ground/shared/wording/families/problem-in-person'
import type { ExamplesOf } from './examples.ts'

export const problemInPersonExamples: ExamplesOf<typeof problemInPerson> = {
  'a-you-problem': {
    hits: ['We do not have a noise problem, we have a landlord problem.', 'I have a you problem.'],
    misses: ['We have a noise problem on the third floor.', 'We have a parking permit.'],
  },
  'who-drags-us-down-is-you': {
    hits: [
      "The person who's dragging this estate out is you.",
      'The one who keeps blocking this is your lawyer.',
    ],
    misses: ['The person who holds the key is Sam.', 'The one who helped most was you.'],
  },
  'the-root-of-it-is-that-you': {
    hits: [
      "The root of it is that you can't admit a mistake.",
      'The long and short of it is you never answer.',
    ],
    misses: ['The heart of the house is the kitchen.', 'The key is under the mat.'],
  },
  'a-big-part-of-why': {
    hits: [
      'Your tone in meetings is a big part of why people leave.',
      'Your spending was the main reason for all this.',
    ],
    misses: ['The rain is a big part of why we moved.', 'Your cake is part of the buffet.'],
  },
  'a-complaint-about-you': {
    hits: [
      'I have no complaint about the sofa, I have a complaint about you.',
      'I have a problem with the people behind this.',
    ],
    misses: ['I have a question about the lease.', 'I have an agreement with your office.'],
  },
  'and-i-mean-you': {
    hits: ['We lack leadership here, and I mean you.', "Nobody else minds the hedge, it's only you."],
    misses: ["Everyone has arrived, it's only you we're waiting for.", 'Somebody won, and I mean the cat.'],
  },
  'the-obstacle-is-a-person': {
    hits: [
      'The main difficulty we face is Mr Pruitt himself.',
      'The biggest risk to this project has turned out to be your foreman.',
    ],
    misses: [
      'The main difficulty is the narrow staircase.',
      'The biggest risk to the project is the weather.',
    ],
  },
  'person-is-the-obstacle': {
    hits: ['The shop stewards are the main obstacle.', 'Your brother is a bad influence.'],
    misses: ['The narrow gate is the main obstacle.', 'Your brother is a good cook.'],
  },
  'not-the-thing-but-you': {
    hits: [
      "The defect isn't in the boiler, it's in how you run your business.",
      "It isn't the rent, it's you.",
    ],
    misses: ['The problem is not the price, it is the delivery date.', "It isn't Monday, it's Tuesday."],
  },
  'what-i-cannot-live-with': {
    hits: ["What I can't live with is your attitude.", 'What ruins every dinner is your drinking.'],
    misses: ["What I can't live with is the damp in the bedroom.", 'What I like most is your garden.'],
  },
  'if-not-for-those-people': {
    hits: [
      "Things would run smoothly if it weren't for the people in the basement.",
      "If it weren't for your stubbornness we would have signed.",
    ],
    misses: [
      "If it weren't for your help we would never have finished.",
      "If it weren't for the rain we would go out.",
    ],
  },
  'worse-when-you-walk-in': {
    hits: ['Every meeting gets harder the minute you walk in.', 'Nobody can relax with you hovering around.'],
    misses: ['Every meeting gets easier once you join.', 'The trouble starts when the temperature drops.'],
  },
  'one-person-who-blocks': {
    hits: [
      "There's only one person here who can't get along with others.",
      'We were a happy team until head office sent you.',
    ],
    misses: [
      'Only one person can use the lift at a time.',
      "There is only one person who has the key, and that's Sam.",
    ],
  },
  'at-the-bottom-of-it': {
    hits: ['Your mother is at the bottom of all of this.', 'He is behind every complaint.'],
    misses: ['Your mother is at the heart of this family.', 'She is behind the counter.'],
  },
  'reason-for-our-misery': {
    hits: [
      "You're the reason this team is such a difficult place to work.",
      'Your temper is the reason people avoid this office.',
    ],
    misses: ['The rain is the reason the road is closed.', 'The garden is the reason we bought the house.'],
  },
}
