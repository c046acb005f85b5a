/** Sentences that measure somebody by others. */
import type { minimiserOthersCope } from '@common-ground/shared/wording/families/minimiser-others-cope'
import type { ExamplesOf } from './examples.ts'

export const minimiserOthersCopeExamples: ExamplesOf<typeof minimiserOthersCope> = {
  'others-cope': {
    hits: [
      'Every other tenant manages without complaining.',
      'Nobody else seems to have an issue with the rota.',
    ],
    misses: ['Nobody else seems to have a copy.', 'Other parents have raised the same point as you.'],
  },
  'all-see-it-but-them': {
    hits: ['Everyone in the trade knows that prices move, except you.', 'Any driver can see it but you.'],
    misses: [
      'Any driver can see the sign but not the gate.',
      'Any member can see the accounts except in August.',
    ],
  },
  'so-can-they': {
    hits: ['If the others can share a desk, so can you.', 'My kids survived that school, so yours will.'],
    misses: [
      "If I can make it by six, so can you, I'll pick you up.",
      'My kids liked the school, so yours will.',
    ],
  },
  'only-one-who-complains': {
    hits: ['You are the only tenant who complains.', "She's the only one making trouble."],
    misses: [
      "You're the only one who can calm her down before an injection.",
      'Sam is the only one who still remembers the recipe.',
    ],
  },
  'others-have-it-worse': {
    hits: [
      'Others have lost their homes and you complain about a window.',
      "That's nothing, you should see my desk.",
    ],
    misses: ["That's nothing, we can repair it.", 'My parents live far away and they still worry about me.'],
  },
  'what-more-do-you-want': {
    hits: ['I said I was sorry, what more do you want?', 'What more do you expect from us?'],
    misses: [
      'What more do you need from me for the contract?',
      'I noted the heating, what else do you need?',
    ],
  },
  'who-gets-upset-about': {
    hits: ['Who gets upset about a lampshade?', 'Who would sue over a flower pot?'],
    misses: ['Who makes the decision about a new boiler?', 'Who gets paid because of a delay?'],
  },
}
