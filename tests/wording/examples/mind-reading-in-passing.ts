/** Sentences of mind-reading in passing. */
import type { mindReadingInPassing } from '@common-ground/shared/wording/families/mind-reading-in-passing'
import type { ExamplesOf } from './examples.ts'

export const mindReadingInPassingExamples: ExamplesOf<typeof mindReadingInPassing> = {
  'sudden-and-for-show': {
    hits: [
      "This sudden interest in parents' evening is all for show.",
      'All this talk of quality is just a trick to knock down our price.',
    ],
    misses: ['This vase in the hall is only for decoration.', 'All this cheese is from our goats.'],
  },
  'set-up-to-hurt-us': {
    hits: [
      'The cameras are pointed at my bedroom to intimidate me.',
      'That fence was put up just to annoy us.',
    ],
    misses: [
      'The cameras are pointed at the gate to protect us.',
      'That fence was put up to keep the sheep in.',
    ],
  },
  'one-reason-for-fighting': {
    hits: [
      'Your only reason for fighting over Thursdays is to pay less maintenance.',
      "All that matters to head office is next quarter's bonus.",
    ],
    misses: [
      'My only reason for calling is to wish you luck.',
      'All that matters to me is that we find a date.',
    ],
  },
  'meant-us-to-find-it': {
    hits: [
      'You wanted me to find those messages.',
      'You said it loud enough for her to hear, and you meant her to.',
    ],
    misses: ['You wanted me to find a plumber.', 'You said it twice, and I heard you.'],
  },
  'makes-you-feel-big': {
    hits: [
      "Seeing me cry makes you feel big, doesn't it?",
      'It makes him feel important to keep us waiting.',
    ],
    misses: ['Seeing the sea makes me feel small.', 'It makes him feel safe to have the key.'],
  },
  'thinks-it-entitles': {
    hits: [
      "You think being clever means you don't need to work like the rest of us.",
      "Your company thinks it can get away with this because I'm old.",
    ],
    misses: ['You think being early is important.', 'Your company thinks it can deliver by May.'],
  },
  'their-way-of-getting-back': {
    hits: [
      "This grievance is Nadia's way of getting back at me for the promotion.",
      'The new rota is your way of punishing me.',
    ],
    misses: ["This card is Nadia's way of thanking me.", 'Walking is her way of getting fit.'],
  },
  'only-sorry-because': {
    hits: ["You're not sorry, you're just sorry you got caught.", "He's only sorry because we found out."],
    misses: ["I'm just sorry you got wet.", "He's only late because we overslept."],
  },
  'when-it-suits-them': {
    hits: [
      'He pretends to be hard of hearing when it suits him.',
      'It suits you that the minutes went missing.',
    ],
    misses: ['Come by when it suits you.', 'Friday suits us well.'],
  },
  'loves-the-last-word': {
    hits: ['You love having the last word.', 'She loves playing the martyr.'],
    misses: ['I love having the last slice.', 'She loves the piano.'],
  },
  'all-you-see-is-rent': {
    hits: ['All you see when you look at us is rent.', 'They look at us and see only cheap hands.'],
    misses: ['All you see from the roof is forest.', 'They look at the map and see only lakes.'],
  },
  'that-was-no-accident': {
    hits: [
      'You picked the one weekend I had plans, and that was no accident.',
      "He left me off the list, and it wasn't an accident.",
    ],
    misses: [
      'The van rolled back, and there was no accident.',
      'You found my ring, and that was no small thing.',
    ],
  },
  'wants-us-gone-or-scared': {
    hits: [
      'They want the youngsters gone and the old hands scared.',
      'Management wants us afraid and out of the way.',
    ],
    misses: ['They want the weeds gone by May.', 'Management wants us ready by Monday.'],
  },
  'in-your-heart-you': {
    hits: [
      "In your heart you've already left this family.",
      'You act concerned, but really you want the house.',
    ],
    misses: ['In your garden you have already planted tulips.', 'You look tired, but really well.'],
  },
  'uses-an-illness-to-get': {
    hits: [
      "You're using mum's illness to get control of the bank account.",
      'They used our debts to push the price down.',
    ],
    misses: ["You're using mum's oven to bake.", 'They used our hall for the funeral.'],
  },
  'so-that-is-why-you': {
    hits: [
      "So that's why you were so friendly last week.",
      'He was only nice to me until he had my signature.',
    ],
    misses: ["So that's why you were late on Monday.", 'He was only at home until noon.'],
  },
}
