/** Sentences of the patterns of threats of others. */
import type { threatsOfOthers } from '@common-ground/shared/wording/families/threat-of-others'
import type { ExamplesOf } from './examples.ts'

export const threatsOfOthersExamples: ExamplesOf<typeof threatsOfOthers> = {
  'know-a-lawyer': {
    hits: ["I know a very good lawyer, and you won't like him.", 'Careful, Maria, people around here talk.'],
    misses: [
      'I know a good lawyer and can give you her number.',
      'Think carefully about whether the flat is big enough.',
    ],
  },
  'so-think-of-yours': {
    hits: [
      'I know your new boss, so think about your reference.',
      'We sign the order, so you should remember your bonus.',
    ],
    misses: [
      'The course starts in May, so think about the dates.',
      'We could think about the dates together.',
    ],
  },
  'a-call-away': {
    hits: ['Trading standards are one phone call away.', 'A word from me and your loan is gone.'],
    misses: ['The police are only a call away if you feel unsafe.', 'Our next stop is the bakery.'],
  },
  'rather-i-told-them': {
    hits: ['Would you prefer we tell the council about the extension?', 'Is that a fight you want to pick?'],
    misses: ['Would you prefer we tell you by phone?', 'Are you sure you want to sell the house?'],
  },
  'hope-nobody-finds-out': {
    hits: [
      "Let's hope nobody finds out about your lodger.",
      "You won't be so brave once my solicitor writes.",
    ],
    misses: [
      "Let's hope nobody finds out about the surprise party.",
      'My husband would like a word with you about the hedge.',
    ],
  },
  'how-easily-i-could': {
    hits: ['We could simply stop delivering, you know.', 'It would only take me a day to ruin this for you.'],
    misses: [
      'We could simply stop for lunch.',
      "I'd hate to see you lose your keys again, so I had copies made.",
    ],
  },
  'get-yours-pulled': {
    hits: ['I can get your licence revoked.', 'We could close your shop with one letter.'],
    misses: ['I can get your car back in a day.', 'We can finish your kitchen in two weeks.'],
  },
  'they-leave-with-me': {
    hits: ['If I go, half your customers go with me.', 'If you go public, so do we.'],
    misses: ['If you compromise, so will we.', 'When I leave, all the lights go off.'],
  },
}
