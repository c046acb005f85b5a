/** Sentences of the patterns of deeds told once more. */
import type { pastDeedsHeld } from '@common-ground/shared/wording/families/past-deeds-held'
import type { ExamplesOf } from './examples.ts'

export const pastDeedsHeldExamples: ExamplesOf<typeof pastDeedsHeld> = {
  'deed-done-to-us': {
    hits: ['You stood us up twice last month.', 'You told everyone the divorce was my fault.'],
    misses: ['You left us a lovely note.', 'He took his first steps yesterday.'],
  },
  'made-us-a-promise': {
    hits: ['You made us a promise in the spring and you broke it.', 'He gave me an assurance in writing.'],
    misses: ['We made a plan in the spring.', 'The shop gave me a guarantee.'],
  },
  'noticed-only-now': {
    hits: ["You've only just noticed that the wall is crooked?", 'They only now tell us about the debt.'],
    misses: ['The shop has only just opened.', 'I only now saw the note.'],
  },
  'should-have-taken-the-other': {
    hits: ['I should have taken the other offer.', 'We should have gone with another firm.'],
    misses: ['I should have told you.', 'We should have brought an umbrella.'],
  },
  'asked-in-march-and-april': {
    hits: [
      'We asked for a meeting in March, in April and in May.',
      'I wrote to you three times about the roof.',
    ],
    misses: ['We asked for tea.', 'We wrote a card in May.'],
  },
  'after-twenty-years': {
    hits: [
      'After twenty years of loyalty you threw me out like rubbish.',
      'After all these years together he sold the boat.',
    ],
    misses: ['After two years of work we rested.', 'After ten days of rain it was dry.'],
  },
  'did-everything-for-you': {
    hits: ['My mother did everything for you and you put her in a home.', 'We gave everything for him.'],
    misses: ['We did it for fun.', 'I paid for the tickets.'],
  },
  'the-minute-it-suited': {
    hits: [
      'You dropped us the minute a better client came along.',
      'He walked out the moment things got tight.',
    ],
    misses: ['We left the moment it rained.', 'The bus stopped the minute it turned red.'],
  },
  'waited-for-it-to-end': {
    hits: [
      'You waited for her to die before you came to visit.',
      'They waited for the season to finish before they said a word.',
    ],
    misses: ['We waited for the bus to leave.', 'I waited for the rain to stop.'],
  },
}
