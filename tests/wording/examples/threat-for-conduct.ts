/** Sentences of the patterns of threats for conduct. */
import type { threatsForConduct } from '@common-ground/shared/wording/families/threat-for-conduct'
import type { ExamplesOf } from './examples.ts'

export const threatsForConductExamples: ExamplesOf<typeof threatsForConduct> = {
  'conduct-and-consequence': {
    hits: [
      "Touch the pension fund and there'll be a strike in every plant.",
      'Leave now and you leave with nothing.',
      "Try to outvote me and I'll call in the loan.",
    ],
    misses: ['Push the button and the door opens.', 'Keep the receipt and we will refund you.'],
  },
  'if-conduct-consequence': {
    hits: [
      "If the boiler isn't fixed by Friday, I stop the standing order.",
      "If Dad's watch isn't back in the drawer by Sunday, I'm going to the police.",
      "If our members don't get the four percent, the trains don't run on Christmas.",
    ],
    misses: [
      "If you don't mind, we will take the earlier train.",
      "If the bus doesn't come, I'm taking my bike.",
    ],
  },
  'or-i-act': {
    hits: [
      'You sign today or we walk.',
      'You sign tonight or the flat goes back on the market and you lose your deposit.',
      'Lose the attitude or lose the job.',
    ],
    misses: ['Call me or I can call you.', 'Bring an umbrella or you will get wet.'],
  },
  'once-more-and-i-act': {
    hits: [
      "Put one more nail in that wall and I'm keeping the whole deposit.",
      "That dog bites one more person and I'm having it put down.",
      "Another outburst like that and you'll be celebrating Christmas alone.",
    ],
    misses: [
      'One more coat of paint and the wall is done.',
      'One more signature and we can open the bottle.',
    ],
  },
  'unless-you-fancy': {
    hits: [
      'Unless you fancy explaining this to the planning office, take the shed down.',
      'Sign the transfer, unless you want to lose the house as well.',
    ],
    misses: ['Take the bus unless you fancy a walk.', 'We meet at six unless you prefer seven.'],
  },
  'you-will-no-longer': {
    hits: [
      "You'll no longer have a key to this house.",
      "I'm warning you, the kids won't be there on Saturday if you bring her along.",
      'They will never see the grandchildren again unless they say sorry.',
    ],
    misses: ['You will no longer need the form.', 'They will never guess where we hid the eggs.'],
  },
  'will-act-if-you': {
    hits: [
      "I'll leave you with half a roof if the money isn't there by noon.",
      "I'll cancel the whole order if you are late again.",
      'I will change the locks if you bring him here.',
    ],
    misses: ["I'll call you if the train is late.", 'We will find another date if the hall is taken.'],
  },
  'better-before-i': {
    hits: [
      "You'd better move that skip before I have it taken away.",
      'Move the car before I have it towed.',
      "You've got till Monday before I lawyer up.",
    ],
    misses: ['Let us eat before I put the children to bed.', 'You have until Monday to send the form.'],
  },
  'after-that-i-act': {
    hits: ['After that I go straight to the ombudsman.', 'From Friday I stop being patient with you.'],
    misses: ['After that I go to the gym.', 'Then I send the contract back to you.'],
  },
  'your-choice': {
    hits: [
      'Sign or leave. Your choice.',
      'Either you pay or we stop, your call.',
      "I've got a mate at the council who owes me a favour, so think about it.",
    ],
    misses: ['The blue one was your choice.', 'Either Tuesday or Wednesday is fine.'],
  },
}
