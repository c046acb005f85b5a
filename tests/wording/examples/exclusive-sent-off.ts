/** Sentences that send somebody off to do it. */
import type { exclusiveSentOff } from '@common-ground/shared/wording/families/exclusive-sent-off'
import type { ExamplesOf } from './examples.ts'

export const exclusiveSentOffExamples: ExamplesOf<typeof exclusiveSentOff> = {
  'go-and-do-it': {
    hits: ['Go and pester your architect.', 'Go and eat somewhere else.'],
    misses: ['Go and do something nice today.', "Let's eat somewhere else tonight."],
  },
  'use-your-own': {
    hits: ['Ask your own people.', 'Sort your own staffing out.'],
    misses: ['Keep your own copy of the contract.', 'Ask your own doctor about the dose.'],
  },
  'clean-up-after-themselves': {
    hits: ['Anna can clean up after herself.', 'The tenants should clear up after their own parties.'],
    misses: [
      'Everyone should clean up after themselves, me too.',
      'We can clear up after the party together.',
    ],
  },
  'do-it-yourselves-for-once': {
    hits: ['Clean the stairs yourselves for once.', 'Management should try listening for a change.'],
    misses: [
      "Please put the key under the mat yourself if I'm out.",
      'You are welcome to look at the roots yourself.',
    ],
  },
  'first-mend-then-ask': {
    hits: ['Sort the rats out before you ask for more rent.', "Sell your car if you're that broke."],
    misses: ['Read the form before you ask me to sign it.', 'Take the train if you like.'],
  },
  'if-it-bothers-you': {
    hits: ['If the noise bothers you, buy earplugs.', 'If your workers are cold, buy them coats.'],
    misses: ['If the light bothers you, I can move the lamp.', 'If money is that tight, you can pay later.'],
  },
  'like-everybody-else': {
    hits: ['You can pay like everybody else.', 'Queue like everyone else does.'],
    misses: [
      'You can pay like everybody else, by card or in cash.',
      'You should get a voucher like everyone else.',
    ],
  },
  'solutions-not-excuses': {
    hits: ['I want solutions, not excuses.', 'Bring me solutions, not stories.'],
    misses: ['I want tea, not coffee.', 'We want facts, not opinions, in the appendix.'],
  },
  'should-be-thanking': {
    hits: [
      'You should be thanking me for the parking space.',
      'They ought to be grateful to us for the noise barrier.',
    ],
    misses: ['You should thank the nurse.', 'You should be thanked for that.'],
  },
  'instead-of-hiding': {
    hits: ['Tell them the truth instead of hiding behind us.', 'He could help rather than moaning about it.'],
    misses: ["Let's talk instead of blaming each other.", 'Take the lift instead of running up the stairs.'],
  },
  'by-them-alone': {
    hits: ['The costs have to be borne by your department alone.', 'This will be paid by you alone.'],
    misses: ['The song was written by you alone.', 'This will be paid by both of us.'],
  },
  'find-another-one-then': {
    hits: ['Find a cheaper supplier if our prices are too high.', 'Take your quarrels outside.'],
    misses: ["Find a cheaper flight if you can and we'll refund it.", 'Take your boots outside.'],
  },
  'do-not-drag-others-in': {
    hits: ["Don't drag the children into your quarrel.", "Don't make us the villain."],
    misses: ["Don't drag the sofa across the floor.", "Don't make me a sandwich, I have eaten."],
  },
}
