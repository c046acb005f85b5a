/** Sentences that send somebody off to do it. */
import type { exclusiveSentOff } from '@common-ground/shared/wording/families/exclusive-sent-off'
import type { ExamplesOf } from './examples.ts'

export const exclusiveSentOffExamples: ExamplesOf<typeof exclusiveSentOff> = {
  'go-and-do-it': {
    hits: ['Go and pester your architect.', 'Go and eat somewhere else.'],
    misses: ['Go and get some rest, you have earned it.', "Let's eat somewhere else tonight."],
  },
  'use-your-own': {
    hits: ['Ask your own people.', 'Sort your own staffing out.'],
    misses: ['Keep your own copy of the contract.', 'Ask our people at the desk.'],
  },
  'clean-up-after-themselves': {
    hits: ['Anna can clean up after herself.', 'The tenants should clear up after their own parties.'],
    misses: ['Anna can clean the windows on Monday.', 'We clear up after the party, as agreed.'],
  },
  'do-it-yourselves-for-once': {
    hits: ['Clean the stairs yourselves for once.', 'Management should try listening for a change.'],
    misses: ["Please put the key under the mat yourself if I'm out.", 'You should water the plants.'],
  },
  'first-mend-then-ask': {
    hits: ['Sort the rats out before you ask for more rent.', "Sell your car if you're that broke."],
    misses: ['Call me before you arrive.', 'Take the train if you like.'],
  },
  'if-it-bothers-you': {
    hits: ['If the noise bothers you, buy earplugs.', 'If your workers are cold, buy them coats.'],
    misses: ['If the light bothers you, I can move the lamp.', 'If your train is late, we can wait.'],
  },
  'like-everybody-else': {
    hits: ['You can pay like everybody else.', 'Queue like everyone else does.'],
    misses: ['You can pay by card.', 'You look like your mother.'],
  },
  'solutions-not-excuses': {
    hits: ['I want solutions, not excuses.', 'You should be thanking me instead of moaning.'],
    misses: ['I want tea, not coffee.', 'You should thank the nurse.'],
  },
  'instead-of-hiding': {
    hits: ['Tell them the truth instead of hiding behind us.', 'He could help rather than moaning about it.'],
    misses: ['Use vinegar instead of bleach.', 'We could walk instead of driving.'],
  },
  'by-them-alone': {
    hits: ['The costs have to be borne by your department alone.', 'This will be paid by you alone.'],
    misses: ['The flat is used by my aunt alone.', 'This will be paid by both of us.'],
  },
  'find-another-one-then': {
    hits: [
      'Find a cheaper supplier if our prices are too high.',
      "Don't drag the children into your quarrel.",
    ],
    misses: ["Find a seat and I'll get the drinks.", "Don't drag the sofa across the floor."],
  },
}
