/** Sentences of the patterns of contempt verdicts. */
import type { contemptVerdicts } from '@common-ground/shared/wording/families/contempt-verdicts'
import type { ExamplesOf } from './examples.ts'

export const contemptVerdictsExamples: ExamplesOf<typeof contemptVerdicts> = {
  'verdict-on-them': {
    hits: ['HR are useless, absolutely useless.', 'The whole department is a circus.'],
    misses: ['Your movers are on their way.', 'The whole department is at lunch.'],
  },
  'verdict-first': {
    hits: ['Cheapskate, that is what you are.', 'Selfish.'],
    misses: ['Careful, that is heavy.', 'Agreed.'],
  },
  'what-a-snake-you-are': {
    hits: ['What a snake you turned out to be.', 'What kind of idiot signs that?'],
    misses: ['What a lovely garden you have.', 'What kind of floor is that?'],
  },
  'stop-being-such-a': {
    hits: ['Stop being such a hypocrite.', "Don't be such a miser."],
    misses: ['Stop being late for the bus, kids.', 'Please do not be afraid to ask.'],
  },
  'acting-like-a': {
    hits: ['You are acting like a spoilt brat.', 'He struts about like he owns the place.'],
    misses: ['He was acting like a tree in the school play.', 'You look like your sister.'],
  },
  'look-at-him-strutting': {
    hits: ['Look at him strutting about.', 'Look at them, all laughing.'],
    misses: ['Look at him when he speaks to you.', 'Please look at the second page.'],
  },
  'contempt-for-the-way': {
    hits: [
      'I have nothing but contempt for the way you treat your staff.',
      'I despise the way you talk to them.',
    ],
    misses: ['We have respect for your work.', 'I used to like that cafe.'],
  },
  'quality-of-a-beast': {
    hits: ['He has the morals of an alley cat.', 'You show the backbone of a jellyfish.'],
    misses: ['She has the patience of a saint.', 'He has the keys of the house.'],
  },
  'someone-with-the-morals-of': {
    hits: [
      'I cannot deal with a man with the morals of an alley cat.',
      'They sent someone with the brains of a goldfish.',
    ],
    misses: ['She hired a man with a van.', 'She met a man with the patience of a saint.'],
  },
  'with-the-morals-of': {
    hits: ['He runs the club with the manners of a pig.', 'He signs things with the brains of a goldfish.'],
    misses: ['She works with the patience of a saint.', 'We walked with the owner of the dog.'],
  },
  'as-useful-as': {
    hits: ['You are about as useful as a chocolate teapot.', 'He is as sharp as a wet sponge.'],
    misses: ['The room is as large as a hall.', 'You are as welcome as ever.'],
  },
  'expect-no-decency': {
    hits: ['I did not expect decency from you.', 'You would not know honest work if it bit you.'],
    misses: ['I expect a reply from the bank.', 'We do not know if it rains.'],
  },
  'an-outrage-from-you': {
    hits: ['A ridiculous price from a ridiculous man.', 'A pathetic gesture from the board.'],
    misses: ['A new offer from you would help.', 'I got another email from the bank.'],
  },
  'something-so-amateurish': {
    hits: ['We did not expect something so amateurish.', 'They came with some half-baked scheme.'],
    misses: ['We would like something simple.', 'They came with some bread.'],
  },
  'byword-for': {
    hits: [
      'Your firm is a byword for delay round here.',
      'Your company has become the laughing stock of the street.',
    ],
    misses: ['Your firm is in the next street.', 'The word for it is lease.'],
  },
}
