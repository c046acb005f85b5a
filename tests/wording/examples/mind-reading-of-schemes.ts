/** Sentences of mind-reading of schemes. */
import type { mindReadingOfSchemes } from '@common-ground/shared/wording/families/mind-reading-of-schemes'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfSchemesExamples: ExamplesOf<typeof mindReadingOfSchemes> = {
  'inventing-it': {
    hits: [
      "You're inventing defects to get out of paying.",
      'You want us gone, so you invented a quality issue.',
    ],
    misses: ['He invented a new valve.', 'She made it up to me with a cake.'],
  },
  'planned-from-the-first-day': {
    hits: [
      'You meant to leave without paying from the day you signed.',
      'You planned this strike months ago.',
    ],
    misses: ['They planned this trip months ago.', 'They were working on it for months.'],
  },
  'that-is-your-game': {
    hits: [
      "So that's your game, starve the company and buy it cheap.",
      'Your only goal is to keep me away from the grandchildren.',
    ],
    misses: ['The plan is simply to meet.', 'Your aim is to keep the kids in one school, as is ours.'],
  },
  'came-with-mind-made-up': {
    hits: ['You came here with your mind made up.', 'Your panel made up their minds about us weeks ago.'],
    misses: ['She came with her mind made up to help us.', 'Have you made up your mind about the colour?'],
  },
  'out-to-harm': {
    hits: ["They're out to ruin my business.", "Your brother can't wait for us to fail."],
    misses: ["He's trying to get a plumber for Monday.", "He can't wait for us to move in."],
  },
  'waiting-for-us-to-crack': {
    hits: [
      "You're hoping the statute of limitations runs out.",
      "The owner is hoping I'll get fed up and leave.",
    ],
    misses: ['You are hoping for my answer.', 'They are waiting for me outside.'],
  },
  'would-rather-than-settle': {
    hits: ['You would rather burn the farm than share it.', 'He would sooner sue than apologise.'],
    misses: ['You would rather sell than rent.', 'He would rather pay cash than by card.'],
  },
  'it-is-all-theatre': {
    hits: [
      'The board has already picked its winner and this is all theatre.',
      'Your consultation was on paper, but that was nothing but a show.',
    ],
    misses: ['It is on at a theatre round the corner.', 'The thing on the left is a front door.'],
  },
}
