/** Sentences that give somebody no say. */
import type { exclusiveNoSay } from '@common-ground/shared/wording/families/exclusive-no-say'
import type { ExamplesOf } from './examples.ts'

export const exclusiveNoSayExamples: ExamplesOf<typeof exclusiveNoSay> = {
  'above-your-pay-grade': {
    hits: ['This decision is above your pay grade.', "That's way over your head."],
    misses: ['The shelf is above your desk.', 'The lamp is over the table.'],
  },
  'who-put-you-in-charge': {
    hits: ['Who put you in charge of hiring?', 'Who are you to tell me that?'],
    misses: ['Who put the bins out?', 'Who are you bringing on Sunday?'],
  },
  'decide-not-you': {
    hits: [
      "I'll decide which school she goes to, not you.",
      'We can manage perfectly well without your advice.',
    ],
    misses: ["I'll decide by Friday.", 'We can manage without a car this week.'],
  },
  'take-no-advice-from': {
    hits: ["We don't take advice from contractors.", "I don't need lessons from a tenant."],
    misses: ['We take advice from our bank on this.', "I don't need a reply from you today."],
  },
  'stay-out-of-how': {
    hits: [
      'Your mother should stay out of how I raise my son.',
      'Stick to the kitchen and leave me to the money.',
    ],
    misses: ['You should stay out of the sun.', 'Stick to the path on the left.'],
  },
  'only-we-count': {
    hits: ['Only family gets a say in this.', 'Newcomers should listen and learn.'],
    misses: ['Only the owner has a key to the meter room.', 'Newcomers should read the handbook first.'],
  },
  'cannot-walk-in-here': {
    hits: ["You can't just walk in here and tell us what to do.", "It's not for a tenant to judge me."],
    misses: ["You can't walk in there, the floor is wet.", "It's not for sale yet."],
  },
  'here-before-you': {
    hits: ['The rest of us were here first.', "You've only been here five minutes, so listen."],
    misses: [
      'The rest of us will meet at the station.',
      "You've been here for three weeks, how do you like it?",
    ],
  },
}
