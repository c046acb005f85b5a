/** Sentences of the patterns of mind-reading of plans. */
import type { mindReadingOfPlans } from '@common-ground/shared/wording/families/mind-reading-of-plans'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfPlansExamples: ExamplesOf<typeof mindReadingOfPlans> = {
  'using-as-leverage': {
    hits: ["You're using the kids as leverage.", 'She is using the children to get back at me.'],
    misses: ["You're using the side door.", 'We are using the hall to store chairs.'],
  },
  'planned-all-along': {
    hits: ["You've been planning this for months.", 'They have been preparing this all along.'],
    misses: ['We have been planning this for months.', 'You have been planning the garden.'],
  },
  'not-interested-in': {
    hits: ["You're not interested in a solution.", 'They were never interested in a fair deal.'],
    misses: ["You're not interested in the garage, I think.", 'We are not interested in a fight.'],
  },
  'afraid-of': {
    hits: ["You're afraid of losing control.", 'They are scared of admitting it.'],
    misses: ['I am afraid of losing the flat.', 'You were afraid of the dog.'],
  },
  'punishing-us': {
    hits: ["You're punishing me for leaving.", 'They are manipulating my mother.'],
    misses: ['Nobody is punishing you.', 'The heat is punishing us all.'],
  },
  'deep-down': {
    hits: ["Deep down you know I'm right.", 'Deep down, they want us gone.'],
    misses: ['Deep down there is clay.', 'Deep down I am glad.'],
  },
  'is-all-you-care-about': {
    hits: ['Money is all you care about.', 'Winning is all he thinks about.'],
    misses: ['That is all we want.', 'Is that all?'],
  },
  'see-us-as': {
    hits: ['Your company sees us as nothing but a cash cow.', 'You treat me as just another number.'],
    misses: ['You see us as partners.', 'We treat it as just a draft.'],
  },
  'thought-we-would-not-notice': {
    hits: ["You thought we wouldn't notice.", 'They hoped nobody would check.'],
    misses: ["I thought you wouldn't mind.", 'We hoped nobody would get wet.'],
  },
}
