/** Sentences that say it only takes some effort. */
import type { minimiserSimplyTry } from '@common-ground/shared/wording/families/minimiser-simply-try'
import type { ExamplesOf } from './examples.ts'

export const minimiserSimplyTryExamples: ExamplesOf<typeof minimiserSimplyTry> = {
  'simply-a-question-of': {
    hits: ["It's simply a question of being organised.", 'All you need is a bit of discipline.'],
    misses: ['All you need is a key.', "It's just a question of taking turns, shall I start?"],
  },
  'a-child-could-do-it': {
    hits: ['A trainee could have done better.', 'Even a beginner understands that.'],
    misses: ['A beginner could follow your course, thank you.', 'My child understands more than we think.'],
  },
  'if-you-had-only': {
    hits: [
      'If you would actually read the email, you would know.',
      "If you were honest with yourself, you'd admit it.",
    ],
    misses: ['When you cared to ask, I was touched.', 'If we had the plan, we could start.'],
  },
  'confused-about-it': {
    hits: [
      "I think you're confused about what was said.",
      "Aren't you blowing this a bit out of proportion?",
    ],
    misses: ["I think you're making a good point.", "Aren't you being too hard on yourself?"],
  },
  'explained-so-often': {
    hits: ["I've explained it to you three times already.", 'How often do I have to tell you that?'],
    misses: [
      'I have shown it to them several times and they liked it.',
      'How often should we ask the patient?',
    ],
  },
}
