/** Sentences of blame in hindsight. */
import type { blameInHindsight } from '@common-ground/shared/wording/families/blame-in-hindsight'
import type { ExamplesOf } from './examples.ts'

export const blameInHindsightExamples: ExamplesOf<typeof blameInHindsight> = {
  'would-not-have-if-they-had': {
    hits: [
      'We could be living in that house by now if your surveyor could read a tape measure.',
      "We'd have sold at the top of the market but for you.",
    ],
    misses: [
      'If you had a key we could meet you there at six.',
      'We could split the bill if that suits everyone.',
    ],
  },
  'if-they-had-we-would': {
    hits: [
      'if your guy had done his job the pipe would not have burst',
      "If you'd kept your mouth shut we'd have won that contract.",
    ],
    misses: [
      'If you had not called, we would have missed the train.',
      'If your team had more time, what would you change?',
    ],
  },
  'how-could-they-do-it': {
    hits: [
      'Why on earth did you wait four weeks to report a leak?',
      'Why on earth would we help pay for your mistake?',
    ],
    misses: ['Your side asked for a break and we agreed.', 'Would you rather meet on Monday or on Tuesday?'],
  },
  'will-not-own-up': {
    hits: [
      "Your technician fried my laptop and you won't own up to it.",
      "You ruined my floor and you won't even own up to it.",
    ],
    misses: [
      'Your technician fixed my laptop and it works again.',
      'You kept your promise and we are grateful.',
    ],
  },
  'you-forgot-to': {
    hits: [
      'My plants died because you forgot to water them.',
      "I lost a week's wages sitting at home for a plumber you forgot to book",
    ],
    misses: [
      'I think you might be hoping for a quick answer.',
      'You want a lower rent and I want a longer lease.',
    ],
  },
  'scared-them-away': {
    hits: [
      'Every customer we lost this year, you scared away.',
      "Priya quit and it's your bullying that drove her out.",
    ],
    misses: ['You put safety first and we value that.', 'You kept your promise and we are grateful.'],
  },
}
