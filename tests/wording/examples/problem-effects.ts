/** Sentences of the patterns that speak of what somebody does to the others. */
import type { problemEffects } from '@common-ground/shared/wording/families/problem-effects'
import type { ExamplesOf } from './examples.ts'

export const problemEffectsExamples: ExamplesOf<typeof problemEffects> = {
  'stirs-the-pot': {
    hits: [
      'You have been stirring the pot since Easter.',
      'They keep throwing a spanner in the works.',
      'Why do you always rock the boat?',
    ],
    misses: [
      "I don't want to rock the boat.",
      'You stir the soup and I lay the table.',
      'We stirred the pot slowly.',
    ],
  },
  'hinders-us': {
    hits: ['Your visits unsettle the children.', 'She unsettles the whole team.'],
    misses: ['The noise from the road unsettles the children.', 'Rain disrupted our move.'],
  },
  'on-edge': {
    hits: [
      'Jenna keeps the whole ward on edge with her moods.',
      'Olga keeps the other nurses on edge with her temper.',
    ],
    misses: ['The drilling keeps the dog on edge with the windows open.', 'Keep the glass on the edge.'],
  },
  'before-you-came': {
    hits: [
      'We had a quiet street until you moved in.',
      'There was peace in the allotments before Mr Dunne started his little war.',
    ],
    misses: ['The flat was empty until you moved in.', 'It was quiet until the fair came.'],
  },
  'without-you-done': {
    hits: [
      'Without you in the room we would have had a deal weeks ago.',
      'We would all be better off without your meddling.',
    ],
    misses: [
      'Without you we would never have finished.',
      'Without the rain we would have had a deal weeks ago.',
    ],
  },
  'trouble-wherever-you-go': {
    hits: [
      'Everything you touch in this project turns into a disaster.',
      "Wherever you go there's a fight.",
      'Trouble follows him everywhere.',
    ],
    misses: ['Everything you touch in this shop is for sale.', 'Wherever you go, take the spare key.'],
  },
  'stop-the-trouble': {
    hits: [
      "Stop creating problems where there aren't any.",
      'Tell your side to quit being so difficult.',
      "Please don't drag your chaos into my home any more.",
    ],
    misses: [
      'Stop making copies of the key.',
      'Please stop at the gate.',
      'Bring your papers into the office.',
    ],
  },
  'who-started-it': {
    hits: ['Who brought all this drama into the family?', 'And who started all that trouble?'],
    misses: ['Who brought the cake?', 'Who started the minutes last time?'],
  },
  'what-happens-when': {
    hits: [
      'This fiasco is what happens when you let Colin hold the purse strings.',
      "That's what we get for trusting you.",
    ],
    misses: [
      'This is what happens when the pipe freezes.',
      'That is what happened when we let the water run.',
    ],
  },
  'nothing-but': {
    hits: ['You bring nothing to this table except problems.', 'They offered us little besides arguments.'],
    misses: ['You bring nothing except a sleeping bag.', 'We have had nothing but rain this week.'],
  },
  'more-trouble-than-worth': {
    hits: ['Your offer causes more problems than it solves.', 'You create more work than you are worth.'],
    misses: ['The old lock causes more problems than it solves.', 'You bring more work than I can do.'],
  },
  'one-thing-after-another': {
    hits: [
      "With Gareth it's one complication after another.",
      "With your office it's one story after another.",
    ],
    misses: ['With the boiler it is one problem after another.', 'There is always something in the fridge.'],
  },
  'clean-up-after-you': {
    hits: ['Somebody has to clean up after you.', 'I am always picking up after them.'],
    misses: ['We clean up after lunch.', 'I cleaned up after you left.'],
  },
  'landed-us-in': {
    hits: ["A right pickle you've landed us in.", 'The mess they have got us into is huge.'],
    misses: ['The storm landed us in a right pickle.', 'The toner is out again.'],
  },
  'cannot-be-managed': {
    hits: ["She can't be managed, plain and simple.", 'The tenants cannot be controlled.'],
    misses: ["It can't be helped.", 'The price cannot be changed.', 'He cannot be reached today.'],
  },
  'habit-of-trouble': {
    hits: [
      'Your reputation for making trouble got here before you did.',
      'Your habit of causing rows is well known.',
    ],
    misses: ['Your reputation for good work got here first.', 'Your habit of rising early helps.'],
  },
  'without-a-scene': {
    hits: ['Can you not go one week without causing a scene?', 'They can never meet without starting a row.'],
    misses: ['The switch works without causing sparks.', 'Can we talk without starting a row?'],
  },
  'not-worth-the-trouble': {
    hits: ["You're more trouble than you're worth.", 'They are far more work than they are worth.'],
    misses: ['The old van is more trouble than it is worth.', 'You are worth more than you think.'],
  },
  'broken-again': {
    hits: ["Oh brilliant, you've broken it again.", 'They have jammed the gate again.'],
    misses: ['The lift has broken down again.', 'You have done it well again.'],
  },
  'talent-for-trouble': {
    hits: ['You have a real talent for making things worse.', 'You thrive on drama.'],
    misses: ['You have a talent for numbers.', 'Ferns thrive on damp.'],
  },
  'problem-for-every-solution': {
    hits: ['You have a problem for every solution.', 'He always has an excuse for everything.'],
    misses: ['There is a reason for every rule.', 'You have a key for every door.'],
  },
  'constant-things': {
    hits: ['Your constant questions wear on people.', 'I cannot work with your endless emails.'],
    misses: ['Thank you for your constant support.', 'Your constant visitor is the cat.'],
  },
  'because-of-conduct': {
    hits: [
      'We lost the contract on account of your dithering.',
      'The atmosphere is poisonous, thanks to you.',
    ],
    misses: ['We lost a day because of the rain.', 'The flight was late due to fog.'],
  },
}
