/** Sentences that compare with those who cope. */
import type { minimiserOthersCope } from '@common-ground/shared/wording/families/minimiser-others-cope'
import type { ExamplesOf } from './examples.ts'

export const minimiserOthersCopeExamples: ExamplesOf<typeof minimiserOthersCope> = {
  'others-cope': {
    hits: [
      'Every other tenant manages without complaining.',
      'Nobody else seems to have an issue with the rota.',
    ],
    misses: ['Nobody else has a key.', 'The other families use the cellar too.'],
  },
  'others-have-it-worse': {
    hits: [
      'Others have lost their homes and you complain about a window.',
      "That's nothing, you should see my desk.",
    ],
    misses: ['Others have asked for the same, so let us put it on the list.', 'There is nothing in the box.'],
  },
  'what-more-do-you-want': {
    hits: ['I said I was sorry, what more do you want?', 'Who gets upset about a lampshade?'],
    misses: ['What else do you need for Monday?', 'Who gets the parcel?'],
  },
  'simply-a-question-of': {
    hits: ["It's simply a question of being organised.", 'How hard can it be to put a bin out?'],
    misses: ["It's a question for all of us.", 'How hard is the ground there?'],
  },
  'if-you-had-only': {
    hits: [
      "If you'd simply read the email, you'd know.",
      "If you were honest with yourself, you'd admit it.",
    ],
    misses: ['If you had seen her face, you would have smiled.', 'If you were here, we could talk.'],
  },
  'explained-so-often': {
    hits: ["I've explained it to you three times already.", 'How often do I have to tell you that?'],
    misses: ["I've told them about the meeting.", 'How often do we water the plants?'],
  },
  'confused-about-it': {
    hits: [
      "I think you're confused about what was said.",
      "Aren't you blowing this a bit out of proportion?",
    ],
    misses: ["I think you're right about the date.", "Aren't you cold out there?"],
  },
}
