/** Sentences of the patterns of past that speak of warnings. */
import type { pastWarnings } from '@common-ground/shared/wording/families/past-warnings'
import type { ExamplesOf } from './examples.ts'

export const pastWarningsExamples: ExamplesOf<typeof pastWarnings> = {
  'told-you-so': {
    hits: ['I told you so in March.', 'I warned you.', "Didn't I tell you?", 'We knew this would happen.'],
    misses: ['I told you about the leak on 3 May.', 'We told them the good news.'],
  },
  'told-you-this-would': {
    hits: ['I told you this would happen.', 'We warned you that it would leak.'],
    misses: ['I told you about the party.', 'The forecast told us it would rain.'],
  },
  'told-you-many-times': {
    hits: [
      "I've told you a hundred times that the gate has to stay shut.",
      'We have asked you over and over.',
    ],
    misses: ['I have told her twice.', 'I asked you about the gate.'],
  },
  'begged-you-to': {
    hits: [
      'I begged you for years to go to counselling.',
      'We kept asking you to lower the music.',
      'I pleaded with you to stay.',
    ],
    misses: ['I asked you to call me back.', 'The dog begged to go out.'],
  },
  'how-many-times': {
    hits: ['How many times do I have to ask?', 'How often must we remind you?'],
    misses: ['How many times do I have to turn the key?', 'How often do we have to water it?'],
  },
  'how-many-times-have': {
    hits: ['How many times have I asked you to knock?', 'How often have we told you?'],
    misses: ['How many times have you been to Rome?', 'How often have we met so far?'],
  },
}
