/** Sentences of the patterns of what people say every day. */
import type { mindReadingEveryday } from '@common-ground/shared/wording/families/mind-reading-everyday'
import type { ExamplesOf } from './examples.ts'

export const mindReadingEverydayExamples: ExamplesOf<typeof mindReadingEveryday> = {
  'all-they-are-after': {
    hits: [
      "All they're interested in is profit.",
      'They have no interest in a fair deal.',
      'The company has no interest in our health.',
      'The management cares about numbers, not people.',
    ],
    misses: ['We have no interest in a fight.', 'She cares about her patients.'],
  },
  'doing-it-to-us': {
    hits: [
      'She is trying to buy their love.',
      'You use every meeting to show off.',
      'You sent that email so that everyone would see it.',
      'You waited until I was on holiday to do it.',
    ],
    misses: ['You waited until I was better.', 'I sent the plan so that everyone could read it.'],
  },
  'planned-it-all-along': {
    hits: [
      'You planned this from the start.',
      'You were planning to leave from the very beginning.',
      'He was going to sell all along.',
      'They always meant to close the plant.',
    ],
    misses: ['You always wanted to be a doctor.', 'We had planned this trip from the start.'],
  },
  'thinks-that': {
    hits: [
      'You think money solves everything.',
      'You seem to think we work for you.',
      'You choose not to see it.',
      'You see only what you want to see.',
    ],
    misses: ['You think the garden is lovely.', 'She sees us on Sundays.'],
  },
  'enjoys-it': {
    hits: [
      'You take pleasure in saying no.',
      "You're only here because the court sent you.",
      'It suits you that nothing gets decided.',
      "That would suit you, wouldn't it?",
    ],
    misses: ['You take joy in your garden.', 'Tuesday would suit me.'],
  },
  'real-goal': {
    hits: [
      "The real reason is you don't want to pay.",
      "I know what you're thinking.",
      'I know exactly what your game is.',
      "This isn't about the noise, it's about you not liking us.",
    ],
    misses: ['My real goal is to sleep well.', 'I know what the rent is.'],
  },
  'not-telling-us': {
    hits: [
      "There's something you're not telling us.",
      "You're not telling us the whole truth.",
      "Your tears don't fool anyone.",
      'Nobody believes that you care.',
    ],
    misses: ['There is something I forgot to tell you.', 'Nobody believes in ghosts here.'],
  },
}
