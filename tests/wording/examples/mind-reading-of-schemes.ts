/** Sentences of mind-reading of schemes. */
import type { mindReadingOfSchemes } from '@common-ground/shared/wording/families/mind-reading-of-schemes'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfSchemesExamples: ExamplesOf<typeof mindReadingOfSchemes> = {
  'inventing-it': {
    hits: [
      "You're inventing defects to get out of paying.",
      'You want us gone, so you invented a quality issue.',
    ],
    misses: [
      'Do you want to keep the piano or shall I take it?',
      'When you cancelled, I felt left out, and I would like to plan ahead together.',
    ],
  },
  'planned-from-the-first-day': {
    hits: [
      'The board has already picked its winner and this is all theatre.',
      'You planned this strike months ago.',
    ],
    misses: ['The strike was planned months ago.', 'The dog ate chocolate and is at the vet.'],
  },
  'thought-nobody-would-notice': {
    hits: [
      "You think that because I clean offices I can't read a contract.",
      "You're counting on the judge not reading the annex.",
    ],
    misses: ['The contract was sent without an annex.', 'I was wrong when I said you had not paid.'],
  },
  'takes-us-for-fools': {
    hits: [
      'I bet you laughed yourself silly when I got the notice.',
      'You came here with your mind made up.',
    ],
    misses: [
      'When the plumber came, the water had been turned off.',
      'You knew the town well when we moved here.',
    ],
  },
  'that-is-your-game': {
    hits: [
      "So that's your game, starve the company and buy it cheap.",
      'Your only goal is to keep me away from the grandchildren.',
    ],
    misses: [
      'Your brother took the dog to the vet and it is better now.',
      'She only wants what is best for the kids.',
    ],
  },
  'both-know-it': {
    hits: [
      "You left me off the invite and we both know it wasn't a slip.",
      "You're a difficult person to live next to, Sandra, and everyone knows it.",
    ],
    misses: [
      'You left the lights on, could you switch them off next time?',
      'I was upset when the meeting was moved and would like to know earlier next time.',
    ],
  },
  'knew-it-and-did-it': {
    hits: [
      'You bid low knowing full well you would come back with extras.',
      'You knew the car had been in a crash when you shook my hand.',
    ],
    misses: [
      'You wrote that the delivery would come in week 12.',
      'I knew you would understand when I told you about the delay.',
    ],
  },
  'do-not-tell-me-tales': {
    hits: [
      "They're pretending to negotiate while they look for somebody cheaper.",
      "Your apology was only for the mediator's benefit.",
    ],
    misses: [
      'They want to see the figures before they decide.',
      'Your gardener planted the roses and they look lovely.',
    ],
  },
  'out-to-harm': {
    hits: [
      "You're hoping the statute of limitations runs out.",
      "You don't believe a word of what you're saying.",
    ],
    misses: ['What were you thinking of offering for the car?', 'The buyer pulled out after the survey.'],
  },
}
