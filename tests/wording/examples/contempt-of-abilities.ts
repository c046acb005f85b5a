/** Sentences of contempt of what somebody can do. */
import type { contemptOfAbilities } from '@common-ground/shared/wording/families/contempt-of-abilities'
import type { ExamplesOf } from './examples.ts'

export const contemptOfAbilitiesExamples: ExamplesOf<typeof contemptOfAbilities> = {
  'could-not-boil-an-egg': {
    hits: [
      "Your expert couldn't find a leak in a swimming pool.",
      "Your bean counters wouldn't last ten minutes on a night shift.",
    ],
    misses: ["I couldn't find the hammer in the shed.", 'It would not last a day in the fridge.'],
  },
  'could-you-even-do-that': {
    hits: [
      'Is anyone over there capable of reading a purchase order?',
      'Can you manage a spreadsheet by yourself?',
    ],
    misses: ['Is there anyone able to read Polish in your team?', 'Can you manage the stairs on your own?'],
  },
  'shall-i-draw-you-a-picture': {
    hits: ['Do I need to draw you a picture?', 'I can lend you a colouring book, if that helps.'],
    misses: ['Shall I draw you a map to the house?', 'I can lend you a calculator.'],
  },
  'how-did-you-get-hired': {
    hits: ['I honestly wonder how you got hired.', 'How anyone could call him a father is beyond me.'],
    misses: ['I wonder how they ever got the piano upstairs.', 'How did you become a manager?'],
  },
  'a-child-does-it-better': {
    hits: [
      'Our apprentice does better work than your entire crew.',
      'Even my toddler shares better than you two.',
    ],
    misses: [
      'I have never met a more patient negotiator than you.',
      'The kids sang better than you expected.',
    ],
  },
  'would-embarrass-a-child': {
    hits: [
      'Your workmanship would embarrass a first-year apprentice.',
      'Your accounts would put even a crook to shame.',
    ],
    misses: ['This will put an end to the leak.', 'Your plan will make a difference.'],
  },
}
