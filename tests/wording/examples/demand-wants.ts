/** Sentences of the patterns of demands as wants. */
import type { demandWants } from '@common-ground/shared/wording/families/demand-wants'
import type { ExamplesOf } from './examples.ts'

export const demandWantsExamples: ExamplesOf<typeof demandWants> = {
  'want-and-want-it': {
    hits: [
      'I want new windows, and I want them before winter.',
      "You'll drive her to school and pick her up, and you'll do it on time.",
      'Where are my forks? I ordered forty and I want forty.',
    ],
    misses: ['I want a new bike and I want it in blue.', 'You will pay and you will do it by card.'],
  },
  'want-it-done-for-me': {
    hits: [
      'I expect the fence moved back by Friday, at your cost.',
      'I want the skip gone by Monday and I am not joking.',
    ],
    misses: ['We want the parcel delivered by noon.', "I want it on my desk so I don't forget."],
  },
  'want-you-to-own-up': {
    hits: ['I want you to stand up and admit it.', 'I require you to vacate the garage at once.'],
    misses: ['I want you to leave early and rest.', 'We require the tenants to sign here.'],
  },
  'must-have-it-today': {
    hits: ["I want your manager's name.", 'I want a refund, an apology and a new one, in that order.'],
    misses: ['I want a refund.', 'We must have your address before we ship.', 'Our members expect a reply.'],
  },
  'where-is-my-money': {
    hits: ["Where's my money?", 'Where is our deposit?'],
    misses: ['Where are my keys?', 'Where is the money box?'],
  },
  'i-decide': {
    hits: ['I decide who gets the bonus.', 'Policy is policy and you knew that.'],
    misses: ['I decide what I eat.', 'A deal is a deal and I will keep my word.'],
  },
}
