/** Sentences of blame in hindsight. */
import type { blameInHindsight } from '@common-ground/shared/wording/families/blame-in-hindsight'
import type { ExamplesOf } from './examples.ts'

export const blameInHindsightExamples: ExamplesOf<typeof blameInHindsight> = {
  'would-not-have-if-they-had': {
    hits: [
      'We could be living in that house by now if your surveyor could read a tape measure.',
      "We'd have sold at the top of the market but for you.",
    ],
    misses: ['We could have met today if you had time.', 'It would be easier if you had a second key.'],
  },
  'if-they-had-we-would': {
    hits: [
      'if your guy had done his job the pipe would not have burst',
      "If you'd kept your mouth shut we'd have won that contract.",
    ],
    misses: ['If only you could see the view from here.', 'If they were ready we could start.'],
  },
  'how-could-they-do-it': {
    hits: [
      'How could you be so careless with our accounts?',
      'How could he just walk away from a signed deal?',
    ],
    misses: ['How can you sign the form online?', 'How did you miss the train? Was the road closed?'],
  },
  'what-possessed-you': {
    hits: ['What possessed you to sign without us?', 'What on earth were you thinking?'],
    misses: ['What were you thinking with regard to the price?', 'What made you choose the blue one?'],
  },
  'how-on-earth': {
    hits: [
      'Why on earth did you wait four weeks to report a leak?',
      'Why on earth would we help pay for your mistake?',
    ],
    misses: ['Why on earth is it so cold in April?', 'How on earth did you find us?'],
  },
  'will-not-own-up': {
    hits: [
      "Your technician fried my laptop and you won't own up to it.",
      "You ruined my floor and you won't even own up to it.",
    ],
    misses: [
      'I will not admit it to anyone, your secret is safe.',
      'They would not say sorry for something they did not do, and I understand.',
    ],
  },
  'you-forgot-to': {
    hits: [
      'My plants died because you forgot to water them.',
      "I lost a week's wages sitting at home for a plumber you forgot to book",
    ],
    misses: ['He forgot to tell us and so I ask now.', 'You forgot to send the file, so here is a reminder.'],
  },
  'scared-them-away': {
    hits: [
      'Every customer we lost this year, you scared away.',
      "Priya quit and it's your bullying that drove her out.",
    ],
    misses: [
      'The nurse scared him away from sugar.',
      'They sent the customers away early because of the storm.',
    ],
  },
}
