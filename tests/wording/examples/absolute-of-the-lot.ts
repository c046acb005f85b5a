/** Sentences of the patterns of all of what they do. */
import type { absoluteOfTheLot } from '@common-ground/shared/wording/families/absolute-of-the-lot'
import type { ExamplesOf } from './examples.ts'

export const absoluteOfTheLotExamples: ExamplesOf<typeof absoluteOfTheLot> = {
  'answer-for-everything': {
    hits: ["You've got an answer for everything.", 'My sister has been handed everything on a plate.'],
    misses: ['Thank you for everything.', 'The key is for everything in the shed.'],
  },
  'everyone-else-but': {
    hits: ['He picks fights with everyone in the village.', 'You quarrel with everybody.'],
    misses: ['He says hello to everybody.', 'We shared it with everyone.'],
  },
  'breaks-them-all': {
    hits: ['There is no point in an agreement, you break them all.', 'He spent the lot.'],
    misses: ['We keep them all in a box.', 'You have it all in the folder.'],
  },
  'no-one-has-ever': {
    hits: [
      'No supplier has ever treated us this badly.',
      'No landlord has ever charged me so much for so little.',
    ],
    misses: ['No bus has ever stopped here.', 'No dog has ever lived there.'],
  },
  'nothing-good-ever-came': {
    hits: [
      'Nothing good has ever come out of a call with your department.',
      'Nothing ever comes of your plans.',
    ],
    misses: ['Nothing good grows here.', 'Nothing new in the post.'],
  },
  'always-needs-to-be-right': {
    hits: ['You always need to be right.', "It's always too loud, too early, too late for you."],
    misses: ['The door always has to be shut.', 'It is always too cold in May.'],
  },
  'every-one-ends-badly': {
    hits: ['Every weekend swap ends up at my expense.', 'Every conversation with him ends in shouting.'],
    misses: ['Every second house is blue.', 'Every guest got a cake.'],
  },
  'spends-every-minute': {
    hits: ['You spend every free minute on that phone.', 'He wastes every meeting with that old story.'],
    misses: ['We spend every summer at the lake.', 'She takes every care.'],
  },
  'cannot-you-ever': {
    hits: ["Can't you ever be on time?", "Won't he ever listen?"],
    misses: ["Can't you come on Monday?", 'Will it ever rain?'],
  },
  'week-after-week-you': {
    hits: ['You do the same thing to us week after week.', 'Your drivers block the gate, day in, day out.'],
    misses: ['The clinic helped me week after week.', 'We walked day after day.'],
  },
  'mess-wherever-you-go': {
    hits: ['You leave a mess behind wherever you work.', 'He starts arguments everywhere he goes.'],
    misses: ['You can sit wherever you like.', 'She makes friends wherever she goes.'],
  },
  'only-understands-money': {
    hits: ['You people only understand the language of money.', 'He only listens to threats.'],
    misses: ['I only understand half of it.', 'We only know the way to the lake.'],
  },
  'the-bare-minimum': {
    hits: ['You do the absolute minimum.', 'He has done the bare minimum all year.'],
    misses: ['The minimum is two days.', 'We agreed on a minimum.'],
  },
  'never-in-all-that-time': {
    hits: [
      'In thirty years of marriage you never once cooked a meal.',
      'In all these months your office never sent a plan.',
    ],
    misses: ['In ten years you have never let us down.', 'In winter it never rains.'],
  },
  'not-to-be-had-ever': {
    hits: [
      "It's impossible to have a normal conversation with you, ever.",
      'There is no chance of peace with him at all.',
    ],
    misses: ['It is impossible to park here.', 'There was no snow at all.'],
  },
  'no-point-in-any': {
    hits: ['There is no point in talking to you.', "There's simply no point in making plans with him."],
    misses: ['There is no point in taking the bus.', 'There is no point on the map.'],
  },
  'all-broken-by-you': {
    hits: [
      'Every agreement we made has been broken by your office.',
      'Each plan of ours was rejected by you.',
    ],
    misses: ['Every plan was drawn by hand.', 'Each room was painted by my aunt.'],
  },
  'cannot-even-once': {
    hits: ["You can't be on time even once.", 'He did not ask us even once.'],
    misses: ['You have not been late even once.', 'It did not rain even once.'],
  },
  'without-fail-they-leave': {
    hits: [
      'Without fail, the night shift leaves us the broken machines.',
      'Invariably your office sends the wrong form.',
    ],
    misses: ['Without fail, you were kind to us.', 'Inevitably it rained.'],
  },
  'does-not-keep-any': {
    hits: ["You don't respect any boundary I set.", 'He does not answer anything we send.'],
    misses: ['We do not take any sugar.', 'You did not take any medicine.'],
  },
  'not-one-word-of-thanks': {
    hits: ['Not one word of thanks in twelve years.', 'Not a single visit in all these months.'],
    misses: ['Not a word of it is in the contract.', 'Not one of the chairs is broken.'],
  },
  'never-good-enough-for-you': {
    hits: ["I'm never good enough for your family.", 'My work is never quick enough for him.'],
    misses: ['The soup is never hot enough in winter.', 'It is never cold enough to ski.'],
  },
  'takes-all-the-credit': {
    hits: ['We do everything and you take all the credit.', 'He gets all the glory.'],
    misses: ['You have all the papers you need.', 'We ate all the bread.'],
  },
}
