/** Sentences of mind-reading of values. */
import type { mindReadingOfValues } from '@common-ground/shared/wording/families/mind-reading-of-values'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfValuesExamples: ExamplesOf<typeof mindReadingOfValues> = {
  'puts-it-above-people': {
    hits: [
      "You're more worried about your carpet than about my child.",
      'Clearly your board values headlines over the truth.',
    ],
    misses: ['The contract ends because the term is over.', 'The tenants left the flat clean.'],
  },
  'means-nothing-to-them': {
    hits: ['My work means nothing to you.', 'A small farm means nothing to you.'],
    misses: ['The work means a lot to me.', 'You look tired, shall we take a break?'],
  },
  'we-are-nothing-to-them': {
    hits: ['We are just numbers to you.', "To you lot we're numbers on a spreadsheet."],
    misses: [
      'We had to hire a temp while you were on leave.',
      'You need the van on Friday because you are moving house.',
    ],
  },
  'all-that-matters-to-them': {
    hits: ["What you're after is a free extension.", 'What you are really after is our customer list.'],
    misses: [
      'You hired a new accountant in May, how is it going?',
      'What you need is a permit from the council.',
    ],
  },
  'has-a-dark-feeling': {
    hits: [
      "You're afraid that if you admit one mistake you'll have to admit them all.",
      'You resent every hour I spend with my own kids.',
    ],
    misses: [
      'You could leave the keys with the neighbour if you like.',
      'I would like to hear what matters to you in this.',
    ],
  },
  'heart-not-in-it': {
    hits: [
      "Your heart hasn't been in this since you bought the boat.",
      "Once you've got our money you lose interest.",
    ],
    misses: ['What made you choose the second option?', 'Your kids can use our garden to play football.'],
  },
  'secretly-glad': {
    hits: ['You were relieved when the deal fell through, admit it.', 'You must enjoy making people wait.'],
    misses: [
      'You knew the town well when we moved here.',
      'The plumber fixed the pipe and we have to wait until it dries.',
    ],
  },
  'fancies-oneself': {
    hits: [
      "You've convinced yourself that you're the victim here.",
      "It's clear you see yourself as above the house rules.",
    ],
    misses: [
      'Could you tell me how you see the cause of the delay?',
      'I lost the receipt when I moved house.',
    ],
  },
}
