/** Sentences that give somebody no say. */
import type { exclusiveNoSay } from '@common-ground/shared/wording/families/exclusive-no-say'
import type { ExamplesOf } from './examples.ts'

export const exclusiveNoSayExamples: ExamplesOf<typeof exclusiveNoSay> = {
  'above-your-pay-grade': {
    hits: ['This decision is above your pay grade.', "That's way over your head."],
    misses: ['The shelf is well above your head.', 'The plane goes over their heads every evening.'],
  },
  'who-put-you-in-charge': {
    hits: ['Who put you in charge of hiring?', 'Who are you to tell me that?'],
    misses: ['Who are you to meet at six?', 'What makes you think the roof leaks?'],
  },
  'decide-not-you': {
    hits: [
      "I'll decide which school she goes to, not you.",
      'We can manage perfectly well without your advice.',
    ],
    misses: [
      'I will pay for dinner, not you.',
      'We can manage without your help on Friday, enjoy the day off.',
    ],
  },
  'take-no-advice-from': {
    hits: ["We don't take advice from contractors.", "I don't need lessons from a tenant."],
    misses: [
      "I don't need any more help from your team, thank you.",
      'I do not recall inviting him, but he is welcome.',
    ],
  },
  'stay-out-of-how': {
    hits: [
      'Your mother should stay out of how I raise my son.',
      'Stick to the kitchen and leave me to the money.',
    ],
    misses: [
      'The kids should stay out of the kitchen while the oven is on.',
      'You keep to the left side here.',
    ],
  },
  'only-we-have-a-say': {
    hits: ['Only family gets a say in this.', 'Newcomers should listen and learn.'],
    misses: ["Only members have a vote, it's in the statutes.", 'Trainees have to learn the basics first.'],
  },
}
