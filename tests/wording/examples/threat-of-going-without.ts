/** Sentences of the patterns of threats of going without. */
import type { threatsOfGoingWithout } from '@common-ground/shared/wording/families/threat-of-going-without'
import type { ExamplesOf } from './examples.ts'

export const threatsOfGoingWithoutExamples: ExamplesOf<typeof threatsOfGoingWithout> = {
  'next-time-not-back': {
    hits: [
      "Next time your dog is in my yard it won't be coming home.",
      "Your bike will be in the canal if it's here tomorrow.",
    ],
    misses: ["Next time you visit you won't get lost.", 'Your bike will be in the shed if you need it.'],
  },
  'or-it-stays-empty': {
    hits: [
      'Sign the transfer, or the grandchildren stay with us this summer.',
      'The strike starts on Monday unless you move.',
    ],
    misses: [
      'Pay now or later, the price stays the same.',
      'The show starts at eight unless you hear from us.',
    ],
  },
  'need-not-bother': {
    hits: [
      "Go to that wedding and you needn't bother coming home.",
      "Sell the farm and don't bother coming to me.",
    ],
    misses: [
      'Take the train and you do not need to bother with parking.',
      'Go home and do not worry about the dishes.',
    ],
  },
  'before-it-gets-nasty': {
    hits: ['You have till Friday before it gets nasty.', 'Pay up before this goes to court.'],
    misses: [
      'Let us find a way before it gets expensive for both of us.',
      'Move the plants before it gets cold.',
    ],
  },
  'forget-it-if-you': {
    hits: ['Forget the bonus if you take that leave.', "Don't expect any shifts if you side with them."],
    misses: [
      'Forget the umbrella if you come by car.',
      "Don't expect an answer before Monday if you write by post.",
    ],
  },
}
