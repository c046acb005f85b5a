/** Sentences of the patterns of all of what they do. */
import type { absoluteOfTheLot } from '@common-ground/shared/wording/families/absolute-of-the-lot'
import type { ExamplesOf } from './examples.ts'

export const absoluteOfTheLotExamples: ExamplesOf<typeof absoluteOfTheLot> = {
  'answer-for-everything': {
    hits: ["You've got an answer for everything.", 'My sister has been handed everything on a plate.'],
    misses: ['You paid for everything.', 'She was given everything for free at the fair.'],
  },
  'everyone-else-but': {
    hits: ['He picks fights with everyone in the village.', 'You quarrel with everybody.'],
    misses: ['You fell out of the boat with everybody.', 'She started with everyone on the same page.'],
  },
  'breaks-them-all': {
    hits: [
      'There is no point in an agreement, you break them all.',
      'I sent three offers and you rejected all of them.',
    ],
    misses: ['You keep them all in one folder.', 'He sold them all at the market.'],
  },
  'no-one-has-ever': {
    hits: [
      'No supplier has ever treated us this badly.',
      'No landlord has ever charged me so much for so little.',
    ],
    misses: ['No customer has ever asked us for that before.', 'No firm has ever given us such good terms.'],
  },
  'nothing-good-ever-came': {
    hits: [
      'Nothing good has ever come out of a call with your department.',
      'Nothing ever comes of your plans.',
    ],
    misses: [
      'Nothing has ever been closer to my heart than you.',
      'Nothing will ever come between you and me.',
    ],
  },
  'always-needs-to-be-right': {
    hits: ['You always need to be right.', "It's always too loud, too early, too late for you."],
    misses: ['He always tries to get better.', 'It is always too cold for him.'],
  },
  'every-one-ends-badly': {
    hits: ['Every weekend swap ends up at my expense.', 'Every conversation with him ends in shouting.'],
    misses: ['Every race is a battle.', 'Every tenant may leave without asking us.'],
  },
  'spends-every-minute': {
    hits: ['You spend every free minute on that phone.', 'He wastes every meeting with that old story.'],
    misses: ['He spends every weekend with the kids.', 'You spend every minute on that project, thank you.'],
  },
  'cannot-you-ever': {
    hits: ["Can't you ever be on time?", "Won't he ever listen?"],
    misses: ["Can't you ever stay for dinner?", "Won't she ever tire of dancing?"],
  },
  'week-after-week-you': {
    hits: ['You do the same thing to us week after week.', 'Your drivers block the gate, day in, day out.'],
    misses: ['He trains week after week.', 'They practise again and again.'],
  },
  'mess-wherever-you-go': {
    hits: ['You leave a mess behind wherever you work.', 'He starts arguments everywhere he goes.'],
    misses: ['You make people laugh wherever you go.', 'She finds old coins everywhere she looks.'],
  },
  'only-understands-money': {
    hits: ['You people only understand the language of money.', 'He only listens to threats.'],
    misses: ['He only speaks one language.', 'They only speak with lawyers in the room.'],
  },
  'the-bare-minimum': {
    hits: ['You do the absolute minimum.', 'He has done the bare minimum all year.'],
    misses: ['You only pay the bare minimum in the first year.', 'He gave the minimum answer.'],
  },
  'never-in-all-that-time': {
    hits: [
      'In thirty years of marriage you never once cooked a meal.',
      'In all these months your office never sent a plan.',
    ],
    misses: ['During the trip he never felt ill.', 'In five years she never met my mother.'],
  },
  'not-to-be-had-ever': {
    hits: [
      "It's impossible to have a normal conversation with you, ever.",
      'There is no chance of peace with him at all.',
    ],
    misses: ['It is impossible to thank you at all.', 'There is no chance of rain at all.'],
  },
  'no-point-in-any': {
    hits: [
      'There is no point in agreeing on anything with you.',
      "There's simply no point in making plans with him.",
    ],
    misses: ['There is no point in calling her now, she is asleep.', 'There is no point in making you wait.'],
  },
  'all-broken-by-you': {
    hits: [
      'Every agreement we made has been broken by your office.',
      'Each plan of ours was rejected by you.',
    ],
    misses: ['Every letter was lost by the post.', 'Each plan of ours was drawn by hand.'],
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
    misses: ['Invariably they win.', 'Inevitably you will need a new roof.'],
  },
  'does-not-keep-any': {
    hits: ["You don't respect any boundary I set.", 'He does not answer anything we send.'],
    misses: ['They do not accept any cards.', 'He does not keep any animals.'],
  },
  'not-one-word-of-thanks': {
    hits: ['Not one word of thanks in twelve years.', 'Not a single visit in all these months.'],
    misses: ['Not a single call in the night, so I slept well.', 'Not a single cloud in the sky.'],
  },
  'never-good-enough-for-you': {
    hits: ["I'm never good enough for your family.", 'My work is never quick enough for him.'],
    misses: ['The soup is never hot enough in winter.', 'It is never cold enough to ski.'],
  },
  'takes-all-the-credit': {
    hits: ['We do everything and you take all the credit.', 'He gets all the glory.'],
    misses: ['They found all the money in a drawer.', 'They take all the good photos.'],
  },
  'spends-the-lot': {
    hits: ['He spent the lot.', 'We sent a warning and they ignored it all.'],
    misses: ['They kept all of it in the cellar.', 'They lost it all in the fire.'],
  },
}
