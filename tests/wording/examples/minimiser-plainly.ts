/** Sentences of the everyday frames of playing down. */
import type { minimiserPlainly } from '@common-ground/shared/wording/families/minimiser-plainly'
import type { ExamplesOf } from './examples.ts'

export const minimiserPlainlyExamples: ExamplesOf<typeof minimiserPlainly> = {
  'all-this-over-that': {
    hits: ["We're only talking about a few euros here.", 'All this over a parking space?'],
    misses: ['We are talking about a new date.', 'All this is about the fence.'],
  },
  'boys-will-be-boys': {
    hits: ['Boys will be boys.', "That's just the way he is."],
    misses: ['The boys will be here at nine.', "That's just how it works, you press the green button."],
  },
  'the-others-do-not-complain': {
    hits: ["The others don't complain.", 'The other tenants manage just fine.'],
    misses: ["The others don't mind if you join late.", 'The others did not come.'],
  },
  'not-that-bad': {
    hits: ["Surely it's not that bad.", 'How bad can it be?'],
    misses: ["It's not that far.", 'How long can it take?'],
  },
  'count-yourself-lucky': {
    hits: ['Consider yourself lucky.', 'At least you have a job.'],
    misses: ["You're lucky to have such a garden.", 'At least you can see the sea from there.'],
  },
  'cannot-see-the-fuss': {
    hits: ["I don't know what you're so worried about.", "I don't see what the problem is."],
    misses: ["I don't know why you were charged twice.", "I don't see the key."],
  },
  'have-it-your-way': {
    hits: ["If that's how you feel.", 'Think what you like.'],
    misses: ['If that is how it works, fine.', 'Do whatever you like on Sunday.'],
  },
  'you-would-not-understand': {
    hits: ["You wouldn't understand.", "You don't understand how business works."],
    misses: ["He doesn't understand German.", 'You would not need it.'],
  },
  'cannot-you-be-sensible': {
    hits: [
      "Can't you just be reasonable about the fence for once?",
      'With a bit of good will you could manage.',
    ],
    misses: ['Could we be more realistic with the dates?', 'With a little effort we can finish today.'],
  },
  'barely-a-scratch': {
    hits: ['You can barely see the scratch.', "It's not like you had plans."],
    misses: ['You can hardly see the sea from here.', "It's not like him."],
  },
  'in-my-day': {
    hits: [
      'In my day nobody made a fuss about such things.',
      'When I was young nobody asked how we felt about it.',
    ],
    misses: ['When I was young we had no car.', 'In my day the school was smaller.'],
  },
  'no-reason-to-shout': {
    hits: ["That's no reason to shout.", 'You make it sound like a catastrophe.'],
    misses: ["That's one reason for the delay.", 'It sounds like a good plan.'],
  },
}
