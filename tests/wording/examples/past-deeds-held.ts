/** Sentences of the patterns of deeds told once more. */
import type { pastDeedsHeld } from '@common-ground/shared/wording/families/past-deeds-held'
import type { ExamplesOf } from './examples.ts'

export const pastDeedsHeldExamples: ExamplesOf<typeof pastDeedsHeld> = {
  'deed-done-to-us': {
    hits: ['You stood us up twice last month.', 'You told everyone the divorce was my fault.'],
    misses: ['You left us a lovely note.', 'He took his first steps yesterday.'],
  },
  'made-us-a-promise': {
    hits: ['You made us a promise in the spring and you broke it.', 'He gave me his assurance in writing.'],
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
  'if-you-had-been-there': {
    hits: [
      "If you'd been home more, Lena wouldn't be failing maths.",
      'If he had paid in time, we could still use the hall.',
    ],
    misses: ['If you had a moment, we could meet.', 'If it had rained, we would have stayed.'],
  },
  'promised-dad-you-would': {
    hits: [
      'You promised Dad you would keep the workshop open.',
      'She told the whole class that there would be a trip.',
    ],
    misses: ['You told Dad the way to the station.', 'We told them it was late.'],
  },
  'had-the-chance-and-refused': {
    hits: [
      'You had the chance to buy us out and you said no.',
      'They were offered a say but chose to stay away.',
    ],
    misses: ['We had the chance to see the sea.', 'You have an option to buy.'],
  },
  'agreed-when-you-moved-in': {
    hits: ['You agreed to the noise rules when you moved in.', 'You knew exactly what you signed.'],
    misses: ['We agreed on a date last month.', 'You signed for the parcel.'],
  },
  'spent-the-savings': {
    hits: ['My brother spent our savings on a boat.', 'You wasted our deposit.'],
    misses: ['He spent the day at the lake.', 'We kept our money in the bank.'],
  },
  'it-was-reckless-to': {
    hits: [
      'It was irresponsible to sign without a lawyer back then.',
      'It was so unfair of him to sell the boat.',
    ],
    misses: ['It was nice to see you.', 'It was hot in the hall.'],
  },
  'others-would-never-have': {
    hits: ['The old board never would have allowed this.', 'Your father would never have sold the field.'],
    misses: ['The old house has a garden.', 'Your father would never miss a match.'],
  },
  'walked-out-before': {
    hits: ['You pulled out of the first deal at the last minute too.', 'He walked out when the baby came.'],
    misses: ['The sun disappeared at noon.', 'We moved out in May.'],
  },
  'had-to-hear-it-elsewhere': {
    hits: [
      'I had to hear about the merger from a journalist.',
      'We were the last to hear it from the neighbours.',
    ],
    misses: ['I had to get milk for the cat.', 'We had to wait outside.'],
  },
  'nobody-thought-of-telling': {
    hits: ['Nobody thought of telling the tenants.', 'No one thought about asking me.'],
    misses: ['Nobody thought it would snow.', 'No one is telling stories today.'],
  },
}
