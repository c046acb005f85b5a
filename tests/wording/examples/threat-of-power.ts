/** Sentences of the patterns of threats of power. */
import type { threatsOfPower } from '@common-ground/shared/wording/families/threat-of-power'
import type { ExamplesOf } from './examples.ts'

export const threatsOfPowerExamples: ExamplesOf<typeof threatsOfPower> = {
  'deeper-pockets': {
    hits: ['We have better lawyers than you.', 'We can easily outlast you in court.'],
    misses: ['We have better lawyers now, thanks to you.', 'I can afford to wait, so take your time.'],
  },
  'friendly-way-or': {
    hits: [
      'We can do this the friendly way or through the courts.',
      'We can settle this the quiet way or the loud way.',
    ],
    misses: ['We can do this the quick way with a template.', 'We can go the quiet way along the river.'],
  },
  'it-cost-others-dearly': {
    hits: ['This could cost you your licence.', "We've beaten bigger firms than yours."],
    misses: ['This cost you your deposit, and I am sorry.', 'I have built bigger sheds than this.'],
  },
  'make-sure-you-never': {
    hits: [
      "I'll make sure no agent in this town ever lets to you again.",
      "I'll see to it that the girl on your front desk loses her job.",
    ],
    misses: ['I will see to it that no one works on Sunday.', "I'll make sure that he gets home."],
  },
  'make-it-hard-for-you': {
    hits: [
      'I can make the next six months very long for you, Karen.',
      'We could make things very awkward for you.',
    ],
    misses: ['I can make it easy for you.', 'I will pull it down again if the colour is wrong.'],
  },
  'hangs-by-a-thread': {
    hits: [
      'Your job is hanging by a thread.',
      "The shop steward won't be able to hold the men back much longer.",
    ],
    misses: ['Your washing is on the line.', 'The dog will not be able to hold it back much longer.'],
  },
  'nothing-more-out-of-us': {
    hits: [
      "You won't get a reference out of me after this.",
      "You won't get another order from us unless you apologise.",
    ],
    misses: ['You will not get a bill from us.', 'You will not get a reference number.'],
  },
}
