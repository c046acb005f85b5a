/** Sentences of contempt of what somebody can do. */
import type { contemptOfAbilities } from '@common-ground/shared/wording/families/contempt-of-abilities'
import type { ExamplesOf } from './examples.ts'

export const contemptOfAbilitiesExamples: ExamplesOf<typeof contemptOfAbilities> = {
  'could-not-boil-an-egg': {
    hits: [
      "Your expert couldn't find a leak in a swimming pool.",
      "Your bean counters wouldn't last ten minutes on a night shift.",
    ],
    misses: [
      "I couldn't find the hammer in the shed.",
      "She couldn't carry the water up the stairs with her back.",
    ],
  },
  'could-you-even-do-that': {
    hits: [
      'Is anyone over there capable of reading a purchase order?',
      'Can you manage a spreadsheet by yourself?',
    ],
    misses: ['Is anyone there able to receive the parcel?', 'Can you manage Tuesday?'],
  },
  'shall-i-draw-you-a-picture': {
    hits: ['Do I need to draw you a picture?', 'I can lend you a calendar, if that helps.'],
    misses: ['Do you need me to spell my name?', 'I can lend you the ladder.'],
  },
  'how-did-you-get-hired': {
    hits: ['I honestly wonder how you got hired.', 'How anyone could call him a father is beyond me.'],
    misses: ['I wonder how the cat got in.', 'How did you get to the station?'],
  },
  'a-child-does-it-better': {
    hits: [
      'Our apprentice does better work than your entire crew.',
      'Even my toddler shares better than you two.',
    ],
    misses: ['My son plays the piano better than I do.', 'Our apprentice does good work.'],
  },
  'no-lectures-from-you': {
    hits: [
      "I won't be lectured by someone who can't work a washing machine.",
      'We take no lessons in quality from a firm like yours.',
    ],
    misses: ['We took advice from the surveyor.', 'I thought we were dealing with the Bristol office.'],
  },
  'would-embarrass-a-child': {
    hits: [
      'Your workmanship would embarrass a first-year apprentice.',
      'Your accounts would put even a crook to shame.',
    ],
    misses: ['That would surprise my sister.', 'Your cake would feed a crowd.'],
  },
  'send-someone-who-can': {
    hits: [
      'Next time send someone who understands the subject.',
      'Stick to your knitting and let us do the wiring.',
    ],
    misses: ['Please send someone who can fix the lock.', "Stick to your budget and we'll stick to ours."],
  },
}
