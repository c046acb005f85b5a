/** Sentences of the patterns of threats of an ending. */
import type { threatsOfEnding } from '@common-ground/shared/wording/families/threat-of-ending'
import type { ExamplesOf } from './examples.ts'

export const threatsOfEndingExamples: ExamplesOf<typeof threatsOfEnding> = {
  'others-for-your-place': {
    hits: ['There are plenty of people who would love to have your job.', "You're replaceable."],
    misses: [
      'There are plenty of people who can help us move the piano.',
      'They are replaceable parts.',
      "I can find another buyer within a week, so don't worry.",
    ],
  },
  'we-can-walk-away': {
    hits: ['We can always dissolve the company and start again without you.', 'I could walk away tomorrow.'],
    misses: ['I can leave today.', 'We can always find another date.'],
  },
  'just-you-wait': {
    hits: [
      'Just wait till your appraisal.',
      "We'll see how funny you find it when the judge hears about this.",
    ],
    misses: ['Just wait until the rain stops.', 'Just you wait until I tell you the good news.'],
  },
  'patience-has-run-out': {
    hits: ['Our goodwill ends here.', 'The offer disappears at five, and so does any goodwill we had.'],
    misses: ['Your last chance to get a ticket was yesterday.', 'Our patience with the garden paid off.'],
  },
  'next-time-no-warning': {
    hits: ["Next time there won't be a polite email first.", "Next time I won't ask nicely."],
    misses: ['Next time it will not be so hot.', 'Next time we will not ask for a deposit.'],
  },
  'that-is-a-promise': {
    hits: ['You will regret it, and that is a promise.', "This isn't a threat, it's a promise."],
    misses: ['That is a promise.', 'I will help you move, and that is a promise.'],
  },
  'you-will-pay-for-it': {
    hits: ["You'll be sorry you ever met me.", 'I promise you will regret this.'],
    misses: ['I promise you will never have to ask again.', 'She is out on the street with the dog.'],
  },
  'your-job-depends-on-me': {
    hits: ['Your visa depends on me.', 'Your job hangs on this answer.'],
    misses: ['Your deposit depends on how you leave the flat.', 'Your loan depends on the next payslip.'],
  },
}
