/** Sentences of the patterns of waving away. */
import type { wavingAway } from '@common-ground/shared/wording/families/waving-away'
import type { ExamplesOf } from './examples.ts'

export const wavingAwayExamples: ExamplesOf<typeof wavingAway> = {
  'hardly-a-tragedy': {
    hits: ['A ten percent cut is hardly a tragedy for your members.', "It's a bit of mould, not the plague."],
    misses: ['The hall is not a listed building.', 'It is a lease, not a sale.'],
  },
  'your-worry-is-after-all-trivial': {
    hits: ['Your worry is, in the end, petty.', 'Your complaint is, at the end of the day, trivial.'],
    misses: [
      'Your worry is, as you say, real.',
      'Your complaint is, at the end of the day, with the council.',
    ],
  },
  'your-worry-is-trivial': {
    hits: ['Your complaint is frankly trivial.', 'Your objections are mere nitpicking.'],
    misses: ['Your complaint is in the file.', 'Your objections are noted and we will answer them.'],
  },
  'upset-about-nothing': {
    hits: ['You are upset about nothing.', 'Dad, you are flying off the handle.'],
    misses: ['You are upset about the dog.', 'He is flying to Madrid.'],
  },
  'reads-too-much-into': {
    hits: [
      "You're reading way too much into a two-line text.",
      'She took an ordinary remark rather too personally.',
    ],
    misses: ['You are reading the wrong page.', 'She took the train home.'],
  },
  'sorry-you-feel-that-way': {
    hits: ["I'm sorry you feel that way.", 'So your nose is out of joint.'],
    misses: ['I am sorry that I was late.', 'We understand that you may be late.'],
  },
  'others-would-be-grateful': {
    hits: ['Some people would be grateful to have a job.', 'You want to see real hardship?'],
    misses: ['Some people would like tea.', 'You want to see the flat?'],
  },
  'once-you-have-calmed-down': {
    hits: [
      "We can talk when you've calmed down.",
      "Once you've stopped being difficult, we can all go home.",
    ],
    misses: ['When you have eaten, come in.', 'Once you have stopped the car, call me.'],
  },
  'just-tired': {
    hits: ['You are just tired.', 'She is just hormonal.'],
    misses: ['You are free on Monday.', 'Once you have signed, we can start.'],
  },
  'still-on-about': {
    hits: ["You can't seriously still be on about the garage.", 'Is it really worth sulking over?'],
    misses: ['You are still on the list.', 'Is it worth a visit?'],
  },
  'moans-about-it': {
    hits: [
      'Every time you moan about the rent, I close the door.',
      "I can't listen while he whinges about the rota.",
    ],
    misses: ['Every time you ask about the rent, I look it up.', 'You go on about ten metres and turn left.'],
  },
  'told-to-bear-it': {
    hits: ['I suggest you cool off before you write again.', 'Try to keep a sense of perspective.'],
    misses: ['I suggest you take the train.', 'Try to keep a copy.'],
  },
}
