/** Sentences of problem framing of what somebody lacks or cannot do. */
import type { problemFailings } from '@common-ground/shared/wording/families/problem-failings'
import type { ExamplesOf } from './examples.ts'

export const problemFailingsExamples: ExamplesOf<typeof problemFailings> = {
  'lacks-consideration': {
    hits: ['You lack basic consideration for the others.', 'You have zero respect for boundaries.'],
    misses: ['She has a lot of patience with the children.', 'He has little time for the garden.'],
  },
  'drives-us-mad': {
    hits: ['Your humming drives us all up the wall.', "You've got everyone walking on eggshells, Ingrid."],
    misses: ['Could you drive us home?', 'The wall needs paint.'],
  },
  'cannot-do-simple-things': {
    hits: ["You can't cope with a simple school run.", 'Your people cannot make up their minds.'],
    misses: ["He can't open the door because the lock is broken.", 'I cannot make the meeting on Monday.'],
  },
  'does-not-listen': {
    hits: ["You don't listen.", "It all comes back to the fact that you can't let go."],
    misses: ['The radio does not play.', 'I will listen to the recording tonight.'],
  },
  'does-not-understand': {
    hits: ["You don't understand how shipping works.", 'He does not see anything beyond his own nose.'],
    misses: [
      "I don't know how the boiler works.",
      "You don't know how the old boiler works, so I'll show you.",
    ],
  },
  'is-a-difficult-character': {
    hits: ['You are so inconsistent.', "We can't plan because your people are unreliable."],
    misses: ['The weather is unpredictable.', 'Our old printer was unreliable.'],
  },
  'most-difficult-ever': {
    hits: ["You are by far the most difficult tenant I've ever had.", 'He is the rudest man on this street.'],
    misses: [
      "You're the most helpful neighbour I've ever had.",
      'This is the worst storm we have had in years.',
    ],
  },
  'has-an-attitude': {
    hits: ['You have a real attitude when it comes to rent day.', 'He has a short fuse.'],
    misses: ['You have a lovely garden.', 'He has a short commute.'],
  },
  'how-useless-he-is': {
    hits: ["It's how useless he is at bedtime.", 'I cannot describe how unreliable they have been.'],
    misses: ["It's how kind he is that I like.", 'How tall is he?'],
  },
  'makes-everything-so-difficult': {
    hits: [
      'You make everything so difficult.',
      'You turn every small delivery query into a full-blown dispute.',
    ],
    misses: ['You make everything so much easier.', 'You turn left into the lane.'],
  },
}
