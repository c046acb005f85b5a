/** Sentences of the patterns of threats as warnings. */
import type { threatWarnings } from '@common-ground/shared/wording/families/threat-warnings'
import type { ExamplesOf } from './examples.ts'

export const threatWarningsExamples: ExamplesOf<typeof threatWarnings> = {
  'think-before-you': {
    hits: [
      'Think twice before you send another letter like that.',
      "You might want to think very carefully about which side you're on.",
      "You'd be wise not to turn up at the reading of the will.",
    ],
    misses: ['Please take your time before you sign.', 'I would think about the colour a little longer.'],
  },
  'watch-that-tone': {
    hits: ['Careful, Anna.', 'Watch your tone, young man.'],
    misses: ['Watch the film with us.', 'The tone of the piano is lovely.'],
  },
  'people-who-cross': {
    hits: [
      "People who cross me don't stay long in this department.",
      'Anyone who joins the strike need not come back.',
      'We know which of you talked to the press.',
    ],
    misses: ['People who join later can use the side entrance.', 'Nobody left before the cake was cut.'],
  },
  'others-for-your-place': {
    hits: [
      'There are plenty of people who would love to have your job.',
      "You're replaceable.",
      'We can always dissolve the company and start again without you.',
    ],
    misses: [
      'There are plenty of people who can help us move the piano.',
      'We could always meet at the lake.',
    ],
  },
  'do-you-want-to-lose': {
    hits: [
      "You don't want to end up on our list of slow payers.",
      'Do you really want to lose your licence over this?',
      "You don't want to find out what I'm like angry.",
    ],
    misses: ['Do you want to see the garden?', 'You do not want to miss this concert.'],
  },
  'just-you-wait': {
    hits: [
      'Just wait till your appraisal.',
      "We'll see how funny you find it when the judge hears about this.",
      "Next time there won't be a polite email first.",
    ],
    misses: ['Wait until the paint is dry.', 'Next time there will be cake.'],
  },
  'happily-strike': {
    hits: ['We will gladly see you in front of a judge.', "I'll happily sue you for the rest."],
    misses: ['I will happily help you move.', 'We would gladly come to the party.'],
  },
  'go-ahead': {
    hits: [
      'Go ahead, call the council.',
      'The crane stops tomorrow unless the money is in.',
      "I'll rip the pipes out with my own hands.",
    ],
    misses: ['Go ahead and start without me.', 'Watch how the bees build the comb.'],
  },
}
