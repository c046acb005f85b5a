/** Sentences of problem framing of what somebody lacks or cannot do. */
import type { problemFailings } from '@common-ground/shared/wording/families/problem-failings'
import type { ExamplesOf } from './examples.ts'

export const problemFailingsExamples: ExamplesOf<typeof problemFailings> = {
  'lacks-consideration': {
    hits: ['You lack basic consideration for the others.', 'You have zero respect for boundaries.'],
    misses: [
      'She has little patience for long forms, so keep it short, please.',
      'They have no idea about the new dates yet.',
    ],
  },
  'lacks-discipline': {
    hits: [
      'Your crew lacks discipline, and it shows.',
      'He has not shown an ounce of commitment since the spring.',
    ],
    misses: ['Your team lacks the access rights, I will send them today.', 'She has a lot of imagination.'],
  },
  'cannot-do-simple-things': {
    hits: ["You can't cope with a simple school run.", 'They cannot keep one single promise.'],
    misses: [
      "He can't make a decision before the board meets.",
      "They can't hold the appointment, could we move it?",
    ],
  },
  'cannot-control-a-temper': {
    hits: ['Your people cannot make up their minds.', "He can't control his temper."],
    misses: ["He can't keep his dog at the new flat.", 'She cannot help her people this week, she is ill.'],
  },
  'does-not-listen': {
    hits: ["You don't listen.", 'He will not listen to anyone, and it shows.'],
    misses: ['The radio does not play.', 'He does not listen to the radio at work.'],
  },
  'does-not-cooperate': {
    hits: ["It all comes back to the fact that you can't let go.", 'Your people do not cooperate.'],
    misses: ["He doesn't delegate, he enjoys the work.", 'You do not have to share, the flat is yours.'],
  },
  'does-not-understand': {
    hits: ["You don't understand how shipping works.", 'He does not see anything beyond his own nose.'],
    misses: [
      "You don't know how the old boiler works, so I'll show you.",
      'They do not know what it means, so please translate.',
    ],
  },
}
