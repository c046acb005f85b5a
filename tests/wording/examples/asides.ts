/** Sentences of the patterns of asides. */
import type { asides } from '@common-ground/shared/wording/families/asides'
import type { ExamplesOf } from './examples.ts'

export const asidesExamples: ExamplesOf<typeof asides> = {
  'what-you-bring-is-rot': {
    hits: ['The theory you dug up on the internet is utter rubbish.', 'Look at it, what a farce.'],
    misses: ['The bag you left is full of rubbish.', 'What a lovely flat.'],
  },
  'a-so-called-landlord': {
    hits: ['We pay a lot to a so-called landlord.', 'We pay for a so-called expert every month.'],
    misses: ['We pay a lot to a landlord.', 'We met a supplier this week.'],
  },
  'a-landlord-this-rude': {
    hits: ['We have never had a neighbour so shameless.', 'We have a landlord this shameless.'],
    misses: ['We have a neighbour here.', 'We have a landlord this year.'],
  },
  'lives-like-pigs': {
    hits: ['You live like pigs up there.', 'You drink like royalty.'],
    misses: ['You sleep like a baby.', 'He lives like us, in a flat.'],
  },
  'so-now-you-care': {
    hits: ['Let me guess, the van broke down.', 'Since when are you an expert?'],
    misses: ['Now we can talk.', 'How long have you lived here?'],
  },
}
