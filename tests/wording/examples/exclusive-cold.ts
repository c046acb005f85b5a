/** Sentences of the patterns that are cold to what the others need, or shut the door on them. */
import type { exclusiveCold } from '@common-ground/shared/wording/families/exclusive-cold'
import type { ExamplesOf } from './examples.ts'

export const exclusiveColdExamples: ExamplesOf<typeof exclusiveCold> = {
  'could-not-care': {
    hits: [
      "We really don't mind whether you go under.",
      'I never cared about your reasons.',
      'We shall not be losing any time over your hurt feelings.',
    ],
    misses: ["I don't mind whether you come at three or four.", "I don't mind the cold."],
  },
  'who-cares': {
    hits: [
      'Who cares what the night shift thinks?',
      'So what if it hurts your business?',
      'Tell somebody who cares.',
    ],
    misses: [
      'Find somebody who cares for the elderly.',
      'That is too bad, I am sorry to hear it.',
      'That is tough.',
    ],
  },
  'counts-for-nothing': {
    hits: [
      "Your grief doesn't change a thing for me.",
      'What you want stopped mattering to me a long time ago.',
      'Your opinion was not required at the planning stage.',
    ],
    misses: ['The colour does not matter.', 'Your postcode is not needed.', 'Your views matter to us.'],
  },
  'why-is-it-ours': {
    hits: ['Since when is your overdraft my business?', 'Why is your divorce our problem?'],
    misses: ['Why is the water off?', 'How is our bill so high?'],
  },
  'no-right-here': {
    hits: [
      'Outsiders like him have no right to tell this town what to do.',
      'The ones who moved in last year have no business voting on this.',
      "Renters shouldn't get to decide anything around here.",
    ],
    misses: ['Children have no vote in the club.', 'I have no right to vote here.'],
  },
  'not-family': {
    hits: [
      'This is a family matter and you are the lodger.',
      'You are not family.',
      'The grown-ups are talking, you can wait outside.',
    ],
    misses: ['They are not family doctors, only dentists.', 'It is nice to get out of the house.'],
  },
  'us-first': {
    hits: ['My side comes first, second and third, and yours can queue.', 'None of your business what I do.'],
    misses: ['Our children come first.', 'The soup comes first, and then the fish.'],
  },
  'there-is-the-door': {
    hits: ["If the neighbours don't like it they can move.", "Door's over there."],
    misses: ['The door is open, so come in.', 'If you do not like coffee, there is tea.'],
  },
  'your-sort-again': {
    hits: ['Your kind ruined the last street too.', 'Someone with your background could hardly follow.'],
    misses: ['Your kind offer came on Monday.', 'Someone with a key will come.'],
  },
  'do-not-come-to-us': {
    hits: [
      'My sister has enough to do, so leave us alone with your feud.',
      'Leave the rest of us alone with your feud.',
    ],
    misses: ["Don't come before nine.", "Don't carry the boxes alone."],
  },
  'fail-to-see': {
    hits: [
      'We fail to see why your cash flow should keep us awake at night.',
      'I do not see why their delay is any business of ours.',
    ],
    misses: ['I do not see why the pump should stop.', 'We fail to see the sign from here.'],
  },
  'stay-out': {
    hits: ['This is about Dad, so you can stay out of it.', 'They should keep out of our talks.'],
    misses: ['The cat should stay out until noon.', 'I would rather stay out of it.'],
  },
  'think-what-you-like': {
    hits: ['The workforce can think what it likes.', 'You can think what you like, the answer stands.'],
    misses: ['We can think about what you like.', 'You can have what you like.'],
  },
}
