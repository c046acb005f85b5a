/** Sentences that shut somebody out. */
import type { exclusiveShutOut } from '@common-ground/shared/wording/families/exclusive-shut-out'
import type { ExamplesOf } from './examples.ts'

export const exclusiveShutOutExamples: ExamplesOf<typeof exclusiveShutOut> = {
  'no-business-at-this-table': {
    hits: [
      'The heirs from the second marriage have no business at this table.',
      'Your lawyers have no place in this family.',
    ],
    misses: [
      'We have no business in that town any more.',
      'The chairs have no place yet, could we move the table?',
    ],
  },
  'not-for-people-like-that': {
    hits: [
      'Find another flat, this building is not for people with dogs like yours.',
      "We've always managed without the likes of your agency.",
    ],
    misses: [
      'This building is not for people who want a lift, it has four floors of stairs.',
      'We have managed without an agency so far.',
    ],
  },
  'ask-somebody-who-cares': {
    hits: ['Go and ask somebody who has time for you.', 'Then ring somebody who is paid for this.'],
    misses: ['Go and ask somebody who has a key.', 'We should find someone who has time on Monday.'],
  },
  'too-much-for-you-then-move': {
    hits: ["If it's too loud for you, move.", "If you can't make the payments, sell the car."],
    misses: [
      'If the box is too heavy for you, leave it by the door.',
      "If you can't make the meeting, we can move it.",
    ],
  },
  'only-those-get-to-speak': {
    hits: [
      'Only those who were born on this street get to decide about it.',
      'Only people who have raised children can judge that.',
    ],
    misses: ['Only those who signed up get a badge.', 'Only people with a ticket can enter.'],
  },
  'off-your-backside': {
    hits: [
      'I just rent here, so get off your backside and ring the council yourself.',
      'You could get off your sofa for once.',
    ],
    misses: ['Could you get off your bike here?', 'The dog never gets off the sofa.'],
  },
  'keep-it-from-our-door': {
    hits: [
      'I pay you to have solutions, so stop bringing this to my door.',
      "Don't drag your family feuds to our table.",
    ],
    misses: [
      'The courier keeps bringing this to my door, I can pass it on.',
      'Please bring your questions to our table.',
    ],
  },
  'heard-enough-from-you': {
    hits: [
      'The committee has heard enough from the ground floor.',
      'Sort it with the insurance and leave us be.',
    ],
    misses: ['The committee has heard enough to decide.', 'Could you shut the window and leave us the key?'],
  },
  'since-when-do-they-get-a-vote': {
    hits: ['Since when do temps get a vote?', 'Since when does your sister have a say in this?'],
    misses: ['Since Monday we have a new cook, do you like the food?', 'Since May the tenants have a vote.'],
  },
  'nothing-to-say-to-you': {
    hits: ['My wife has nothing to say to your solicitor.', 'Ring the manufacturer, we only sell the thing.'],
    misses: ['We have nothing to hide from your solicitor.', 'Ring the bell, we only open at nine.'],
  },
  'cannot-expect-us-to': {
    hits: [
      "You can't expect the day shift to fix what the night shift ruins.",
      "You can't seriously expect us to clean up after your dog.",
    ],
    misses: ["You can't expect rain in June.", 'Could we expect the day shift to fix the lamp?'],
  },
  'not-interested-in-your-troubles': {
    hits: [
      "The board isn't interested in your childcare arrangements.",
      'I am not interested in your sob story.',
    ],
    misses: ["We're not interested in the second offer.", 'The board is interested in your views.'],
  },
  'you-were-not-invited-to-decide': {
    hits: [
      "The family has decided, and you weren't invited to decide.",
      "They can eat elsewhere if they don't like my cooking.",
    ],
    misses: [
      "You weren't invited to the first meeting by mistake.",
      'You can park elsewhere if this yard is full.',
    ],
  },
}
