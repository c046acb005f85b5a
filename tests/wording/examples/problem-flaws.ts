/** Sentences of problem framing of what somebody brings. */
import type { problemFlaws } from '@common-ground/shared/wording/families/problem-flaws'
import type { ExamplesOf } from './examples.ts'

export const problemFlawsExamples: ExamplesOf<typeof problemFlaws> = {
  'full-of-holes': {
    hits: ['Your business plan is full of holes.', 'There are too many gaps in your budget to even start.'],
    misses: ['The report is full of useful figures, thank you.', 'The fence has a few holes near the gate.'],
  },
  'does-not-stack-up': {
    hits: ['Your reasoning does not hold together.', 'This whole plan of yours has no legs.'],
    misses: ['Your plan works for us.', 'Your figures do not add up to 200, could you check line 4?'],
  },
  'is-unworkable': {
    hits: ['Your rota is lopsided and unworkable.', 'The draft you sent us is one-sided.'],
    misses: ['Your proposal is a good start and I would like to add two points.', 'The road is uneven.'],
  },
  'nowhere-near-realistic': {
    hits: ['Your quote is nowhere near realistic.', 'The offer is so low I thought it was a typo.'],
    misses: ['Your estimate is close to ours.', 'The chair is so low I thought it was for children.'],
  },
  'find-it-flawed': {
    hits: ['I find your reply deeply flawed.', 'Everyone finds your tone tiresome.'],
    misses: ['I find your suggestion workable.', 'I find your garden lovely.'],
  },
  'flaw-in-your-thinking': {
    hits: [
      'The flaw in your argument is that nobody measured the wall.',
      "What's wrong with this proposal is that it forgets the tenants.",
    ],
    misses: ['The flaw in the glass was there before.', "What's missing in this draft is the date."],
  },
  'where-your-plan-goes-wrong': {
    hits: [
      'Where your plan goes wrong is that you asked nobody on site.',
      'Where you fall short is that you promise too early.',
    ],
    misses: ['Where your plan and ours meet is the delivery date.', 'Where the path goes left is a gate.'],
  },
  'conduct-a-burden': {
    hits: ['Your spending has become a liability.', 'Your dog is the terror of the whole building.'],
    misses: ['Your dog has never been a nuisance.', 'Your spending plan looks fine to me.'],
  },
  'habit-of-yours-ruins': {
    hits: [
      'That music habit of yours is ruining our evenings.',
      'The way you walk in without knocking is not normal.',
    ],
    misses: ['That habit of yours is charming.', 'The way you set the table is lovely.'],
  },
  'sort-your-attitude-out': {
    hits: ['Sort your attitude out first.', 'You need to work on your temper, mate.'],
    misses: ['Sort your papers by date, please.', 'We could work on the schedule together.'],
  },
}
