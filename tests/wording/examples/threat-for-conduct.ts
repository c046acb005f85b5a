/** Sentences of the patterns of threats for conduct. */
import type { threatsForConduct } from '@common-ground/shared/wording/families/threat-for-conduct'
import type { ExamplesOf } from './examples.ts'

export const threatsForConductExamples: ExamplesOf<typeof threatsForConduct> = {
  'conduct-and-i-act': {
    hits: [
      "Try to outvote me and I'll call in the loan.",
      "Hold back the retention and I'll take you to court.",
    ],
    misses: [
      'Raise the offer a little and I am sure my parents will accept.',
      "Cut the hedge to two metres and I'll take the clippings away.",
    ],
  },
  'conduct-and-it-falls-on-you': {
    hits: [
      "Touch the pension fund and there'll be a strike in every plant.",
      'Leave now and you leave with nothing.',
    ],
    misses: [
      'Push the button and the door opens.',
      'Cancel the order in time and you will get your money back.',
    ],
  },
  'conduct-and-see': {
    hits: ['Keep it up and see who still works with you.', 'Refuse, and watch your customers leave.'],
    misses: ['Drive on and see where the road leads.', 'Take the path and see the old mill.'],
  },
  'or-i-act': {
    hits: ['You sign today or we walk.', "Hand back Mum's ring by Sunday or I contest the whole will."],
    misses: ['Call me or I can call you.', 'Take a seat or we can go for a walk.'],
  },
  'or-you-lose-it': {
    hits: [
      'You sign tonight or the flat goes back on the market and you lose your deposit.',
      'Lose the attitude or lose the job.',
    ],
    misses: [
      'Keep it dry or the paint comes off.',
      'Clause 12 says that the buyer must pay within thirty days or lose the discount.',
    ],
  },
  'once-more-and-i-act': {
    hits: [
      "Put one more nail in that wall and I'm keeping the whole deposit.",
      "That dog bites one more person and I'm having it put down.",
    ],
    misses: ['One more signature and we can open the bottle.', 'One more week and I am off to Spain.'],
  },
  'once-more-and-you-are-out': {
    hits: [
      "Another outburst like that and you'll be celebrating Christmas alone.",
      "Touch my roses again and you'll regret it.",
    ],
    misses: ['One more coat of paint and the wall is done.', 'Fold it again and you have a hat.'],
  },
  'either-or-your-call': {
    hits: ['Either you pay or we stop, your call.', 'Either that dog goes or I call my lawyer.'],
    misses: ['Either Tuesday or Wednesday, your choice.', 'Either the rain stops or we eat indoors.'],
  },
  'so-behave-yourself': {
    hits: [
      "I've got a mate at the council who owes me a favour, so think about it.",
      'I write your reference, so be nice.',
    ],
    misses: ['The stove is hot, so be careful.', 'There are three colours, so choose carefully.'],
  },
}
