/** Sentences of problem framing that points at somebody. */
import type { problemInPerson } from '@common-ground/shared/wording/families/problem-in-person'
import type { ExamplesOf } from './examples.ts'

export const problemInPersonExamples: ExamplesOf<typeof problemInPerson> = {
  'a-you-problem': {
    hits: ['We do not have a noise problem, we have a landlord problem.', 'I have a you problem.'],
    misses: ['We have a family problem and need a week.', 'The school has a parking problem.'],
  },
  'who-drags-us-down-is-you': {
    hits: [
      "The person who's dragging this estate out is you.",
      'The one who keeps blocking this is your lawyer.',
    ],
    misses: ['The person who always helps is you.', 'The one who keeps the keys is your neighbour.'],
  },
  'the-root-of-it-is-that-you': {
    hits: [
      "The root of it is that you can't admit a mistake.",
      'The long and short of it is you never answer.',
    ],
    misses: ['The truth is that he cannot swim.', 'The key is that they open late on Mondays.'],
  },
  'a-big-part-of-why': {
    hits: [
      'Your tone in meetings is a big part of why people leave.',
      'Your noise is the main reason why nobody sleeps here.',
    ],
    misses: ['Your help is a big part of why we won.', 'Your garden is part of the plan.'],
  },
  'a-complaint-about-you': {
    hits: [
      'I have no complaint about the sofa, I have a complaint about you.',
      'I have a problem with the people behind this.',
    ],
    misses: ['I have no complaint about you.', 'I have a question about the lease.'],
  },
  'and-i-mean-you': {
    hits: ['We lack leadership here, and I mean you.', "Your dogs aren't the problem, you are."],
    misses: [
      'There is one person I trust, and I mean you.',
      'And then there is your deposit to return, I have it ready.',
    ],
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
    misses: [
      'It is not the price, it is the way you explained it that convinced us.',
      'The problem is not the price, it is the delivery date.',
    ],
  },
  'what-i-cannot-live-with': {
    hits: ["What I can't live with is your attitude.", 'What ruins every dinner is your drinking.'],
    misses: ['What worries me is how you are coping.', 'What keeps me going is how you smile.'],
  },
  'if-not-for-those-people': {
    hits: [
      "Things would run smoothly if it weren't for the people in the basement.",
      "If it weren't for your stubbornness we would have signed.",
    ],
    misses: [
      'If it were not for you, I would have given up.',
      'The show would not happen if it were not for Karen.',
    ],
  },
  'at-the-bottom-of-it': {
    hits: ['Your mother is at the bottom of all of this.', 'He is behind every complaint.'],
    misses: ['Your mother is at the heart of this family.', 'He was behind the counter.'],
  },
  'reason-for-our-misery': {
    hits: [
      "You're the reason this team is such a difficult place to work.",
      'Your temper is the reason people avoid this office.',
    ],
    misses: ['The rain is the reason the road is closed.', 'The garden is the reason we bought the house.'],
  },
  'main-reason-for-all-this': {
    hits: ['Your spending was the main reason for all this.', 'Her temper is the reason for the delay.'],
    misses: [
      'Your garden is a good reason for all of us to smile.',
      'The frost was the main reason for the delay.',
    ],
  },
  'it-is-only-you': {
    hits: ["Nobody else minds the hedge, it's only you.", 'Everyone else agreed, only you refuse.'],
    misses: [
      'Everyone agreed on Monday, only the date is open.',
      'Nobody else has a key, only the caretaker.',
    ],
  },
}
