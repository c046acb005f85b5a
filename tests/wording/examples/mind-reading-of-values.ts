/** Sentences of mind-reading of values. */
import type { mindReadingOfValues } from '@common-ground/shared/wording/families/mind-reading-of-values'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfValuesExamples: ExamplesOf<typeof mindReadingOfValues> = {
  'puts-it-above-people': {
    hits: [
      "You're more worried about your carpet than about my child.",
      'Clearly your board values headlines over the truth.',
    ],
    misses: [
      'Why do you prefer cash to a transfer?',
      'You are more interested in the flat than in the shop, I think.',
    ],
  },
  'means-nothing-to-them': {
    hits: ['My work means nothing to you.', 'A small farm means nothing to you.'],
    misses: ['The price means nothing to him without the terms.', 'It means a lot to us that you came.'],
  },
  'we-are-nothing-to-them': {
    hits: ['We are just numbers to you.', "To you lot we're numbers on a spreadsheet."],
    misses: ['For you the first month is only half price.', 'The draft is just for them to read.'],
  },
  'all-that-matters-to-them': {
    hits: ['All that matters to Oliver is his dividend.', "What you're after is a free extension."],
    misses: [
      "All that matters to me is that he's safe.",
      "What you're after is a fair price, and so are we.",
    ],
  },
  'has-a-dark-feeling': {
    hits: [
      "You're afraid that if you admit one mistake you'll have to admit them all.",
      'You resent every hour I spend with my own kids.',
    ],
    misses: ["She's dying to meet you.", 'You feel trapped by the contract, I understand.'],
  },
  'heart-not-in-it': {
    hits: [
      "Your heart hasn't been in this since you bought the boat.",
      "Once you've got our money you lose interest.",
    ],
    misses: [
      'They are just waiting for the permit.',
      'You lose interest on the deposit if you withdraw early.',
    ],
  },
  'secretly-glad': {
    hits: [
      'You were relieved when the deal fell through, admit it.',
      'Nothing would please you more than seeing us move.',
    ],
    misses: [
      'You were relieved when the test was clear.',
      'Nothing would make us happier than a settlement.',
    ],
  },
  'enjoys-our-trouble': {
    hits: ['You must enjoy making people wait.', 'Your client likes to see us beg.'],
    misses: ['You enjoy watching the kids play.', 'You like to see people, come along.'],
  },
  'fancies-oneself': {
    hits: [
      "You've convinced yourself that you're the victim here.",
      "It's clear you see yourself as above the house rules.",
    ],
    misses: ['You see yourself as a partner, and so do I.', 'He told himself that it would pass.'],
  },
}
