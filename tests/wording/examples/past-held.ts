/** Sentences of the patterns of past-held. */
import type { pastHeld } from '@common-ground/shared/wording/families/past-held'
import type { ExamplesOf } from './examples.ts'

export const pastHeldExamples: ExamplesOf<typeof pastHeld> = {
  'have-not-forgotten': {
    hits: [
      "I haven't forgotten what you did at Christmas.",
      'I will never forget how you treated us.',
      "Let's not forget who started it.",
    ],
    misses: [
      "I haven't forgotten what you did for my mother.",
      'I remember how you laughed with the children for us.',
    ],
  },
  'tell-them-what-you-did': {
    hits: ['Tell the mediator what you did with it.', 'Show them what you did.'],
    misses: ['Tell me what you need.', 'Tell us what you did for the garden.'],
  },
  'live-with-what-you-did': {
    hits: ['She will have to live with what she did.', "You can't undo what you did."],
    misses: ['I have to live with what I did.', 'You can undo the last step in the editor.'],
  },
  'never-understand-why': {
    hits: [
      "I'll never understand why you took their word over mine.",
      'I just want to know why you left us.',
    ],
    misses: ['I will never understand why cats climb.', 'I want to know why it rains so much.'],
  },
  'what-were-you-thinking-when': {
    hits: [
      'What were you thinking when you gave him the keys?',
      'What was going through your head when you signed?',
    ],
    misses: ['What were you thinking of for lunch?', 'When did it go through?'],
  },
  'who-told-you-to': {
    hits: ['Who told you to rip out the hedge?', 'Who gave you the right to sell it?'],
    misses: ['Who told you about the flat?', 'Who asked for tea?'],
  },
  'let-it-get-this-far': {
    hits: ['You let it get this far.', 'They let things go so far.'],
    misses: ['I let it get this far.', 'The road gets this far.'],
  },
  'did-nothing-then': {
    hits: ['I begged you, and you waved it off.', 'He shrugged it off when I asked.'],
    misses: ['I looked away.', 'We sat by the lake.'],
  },
  'known-since': {
    hits: ["You've known about the leak since Easter.", 'They knew about it for months.'],
    misses: ['I have known about it since Easter.', 'You have known us since school.'],
  },
  'shame-that-you-did-not': {
    hits: [
      'It is a pity that you chose not to engage with us.',
      'It is regrettable that they failed to answer.',
    ],
    misses: ['It is a pity that you can not come.', 'It is a shame that it rained.'],
  },
  'you-were-the-one-who': {
    hits: ['You were the one who talked us into this.', 'It was you who started the row.'],
    misses: ['You were the one who helped me.', 'It was the wind that broke it.'],
  },
  'brought-us-here': {
    hits: ['Look where that got us.', 'Look where your clever plan got us.'],
    misses: ['The bus got us here.', 'You brought us coffee.'],
  },
  'threw-it-away': {
    hits: ['You threw away twenty years.', 'He threw it all away.'],
    misses: ['You threw away the old rug.', 'We threw it all away.'],
  },
}
