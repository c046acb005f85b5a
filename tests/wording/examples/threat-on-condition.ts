/** Sentences of the patterns of threats on a condition. */
import type { threatsOnCondition } from '@common-ground/shared/wording/families/threat-on-condition'
import type { ExamplesOf } from './examples.ts'

export const threatsOnConditionExamples: ExamplesOf<typeof threatsOnCondition> = {
  'if-conduct-i-act': {
    hits: [
      'Should the union reject this, we close the Swindon plant.',
      "Next time you touch my files I'm reporting you to the board.",
    ],
    misses: [
      "If you cut the hedge, I'll clear the leaves.",
      'Next time you come to Leeds I will show you the museum.',
    ],
  },
  'if-it-is-not-done-i-act': {
    hits: [
      "If the boiler isn't fixed by Friday, I stop the standing order.",
      "If Dad's watch isn't back in the drawer by Sunday, I'm going to the police.",
    ],
    misses: [
      "If the parts don't arrive by Friday, I will call the supplier.",
      'Unless the roof is fixed by then, we will move the party indoors.',
    ],
  },
  'tools-down-until': {
    hits: [
      "If our members don't get the four percent, the trains don't run on Christmas.",
      'Until the second instalment lands, the lads down tools.',
    ],
    misses: [
      "If the school doesn't object, the kids go on Monday.",
      'If the wind does not drop, the ferry does not run.',
    ],
  },
  'if-you-then-yours-is-over': {
    hits: ['If you talk to the press, your career here is over.', "If you can't pay, don't bother coming."],
    misses: [
      "If it's raining, don't bother to come by.",
      'When you have paid the last instalment, your loan is finished.',
    ],
  },
  'unless-you-fancy': {
    hits: [
      'Unless you fancy explaining this to the planning office, take the shed down.',
      'Sign the transfer, unless you want to lose the house as well.',
    ],
    misses: [
      'Take the bus unless you fancy a walk.',
      'Unless you want to deal with the paperwork, I can do it.',
    ],
  },
  'no-longer-welcome': {
    hits: [
      "You'll no longer have a key to this house.",
      "I'm warning you, the kids won't be there on Saturday if you bring her along.",
    ],
    misses: ['You will no longer need the form.', 'You will no longer have a fee to pay.'],
  },
  'will-never-see-it': {
    hits: [
      "You won't see a single penny out of the house if you carry on like this.",
      'They will never see the grandchildren again unless they say sorry.',
    ],
    misses: [
      'They will never guess where we hid the eggs.',
      'You will not see any change until you refresh the page.',
    ],
  },
  'will-act-if-you': {
    hits: [
      "I'll leave you with half a roof if the money isn't there by noon.",
      'I will change the locks if you keep turning up.',
    ],
    misses: ["I'll call you if the train is late.", 'I will take the kids if you have to work.'],
  },
  'better-before-i': {
    hits: ['Move the car before I have it towed.', "You've got till Monday before I lawyer up."],
    misses: ['Send me the file before I forget.', 'You have two weeks before I move in.'],
  },
  'after-that-i-act': {
    hits: ['After that I go straight to the ombudsman.', 'From Friday I stop being patient with you.'],
    misses: ['After that I go to the gym.', 'Then I tell everyone the good news.'],
  },
  'consider-it-over': {
    hits: ['Consider this partnership over.', 'I can sell up and leave you with nothing.'],
    misses: [
      'I consider the matter closed, and thank you.',
      'I will leave you alone with the contract for ten minutes.',
    ],
  },
}
