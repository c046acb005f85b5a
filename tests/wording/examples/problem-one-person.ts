/** Sentences of problem framing that singles somebody out. */
import type { problemOnePerson } from '@common-ground/shared/wording/families/problem-one-person'
import type { ExamplesOf } from './examples.ts'

export const problemOnePersonExamples: ExamplesOf<typeof problemOnePerson> = {
  'worse-when-you-walk-in': {
    hits: ['Every meeting gets harder the minute you walk in.', 'Nobody can relax with you hovering around.'],
    misses: ['It gets quiet when you are on holiday, we miss you.', 'The fun starts when you come in.'],
  },
  'nobody-wants-to-be-near-you': {
    hits: ['None of us wants to sit near you again.', 'Hardly anyone likes to work with your brother.'],
    misses: ['Nobody wants to sit next to the radiator.', 'Who would like to work with your team?'],
  },
  'ever-noticed-it-is-you': {
    hits: [
      'Have you ever noticed that everyone else gets on?',
      'Whenever a project goes sour, you happen to be on it.',
    ],
    misses: [
      'Have you noticed that you are on the list twice?',
      'Every time something breaks, you are there to help.',
    ],
  },
  'i-am-not-the-one-who': {
    hits: ["I wasn't the one who deleted the folder.", "We're not the ones blocking this."],
    misses: [
      'I am not the one who booked the van, that was Tom.',
      'I am not the person having the operation, my wife is.',
    ],
  },
  'fine-until-they-sent-you': {
    hits: [
      'We were a happy team until head office sent you.',
      'The mood has been poisonous ever since you took over.',
    ],
    misses: ['We were happy here before the flood.', 'It was quiet until noon.'],
  },
  'one-person-who-blocks': {
    hits: [
      "There's only one person here who can't get along with others.",
      'She is the only one who has a problem with this.',
    ],
    misses: [
      "There is only one person who has the key, and that's Sam.",
      'There is one person who can sign for all of us.',
    ],
  },
  'with-your-track-record': {
    hits: [
      'A company with your track record should not say that.',
      'Nobody lends to a man with your reputation.',
    ],
    misses: [
      'We are looking for someone with your record of good work.',
      'Anyone with your past illness should see a doctor.',
    ],
  },
  'no-dispute-without-you': {
    hits: ['There would be no dispute without you.', 'There would never have been a row if you had paid.'],
    misses: ['There would be no delay if you could sign today.', 'There would be no leak without the frost.'],
  },
  'hardly-blameless': {
    hits: [
      'A company like yours is not part of the solution, and your boss is hardly an angel.',
      'You are not exactly a joy to live with.',
    ],
    misses: ['It has not exactly been a joy to move.', 'The stairs are no pleasure to climb.'],
  },
  'all-this-because-of-you': {
    hits: [
      'All this hassle because your people cannot cope with one order.',
      "You and your parking, it's one headache after another.",
    ],
    misses: ['You and your brother, always welcome.', 'All the work was because of the storm.'],
  },
}
