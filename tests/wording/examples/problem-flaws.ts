/** Sentences of problem framing of what somebody brings. */
import type { problemFlaws } from '@common-ground/shared/wording/families/problem-flaws'
import type { ExamplesOf } from './examples.ts'

export const problemFlawsExamples: ExamplesOf<typeof problemFlaws> = {
  'full-of-holes': {
    hits: ['Your business plan is full of holes.', 'There are too many gaps in your budget to even start.'],
    misses: [
      'There are several errors in the invoice, mostly my own typing.',
      'The contract has more gaps to fill in, could you add your address?',
    ],
  },
  'does-not-stack-up': {
    hits: ['Your reasoning does not hold together.', 'This whole plan of yours has no legs.'],
    misses: [
      'Your timetable does not work for anyone with shifts, could we move it by an hour?',
      'Your figures do not add up to 200, could you check line 4?',
    ],
  },
  'is-unworkable': {
    hits: ['Your rota is lopsided and unworkable.', 'The draft you sent us is one-sided.'],
    misses: [
      'The spreadsheet is broken, I will send a new one.',
      'The proposal is vague on dates, could you add them?',
    ],
  },
  'nowhere-near-realistic': {
    hits: ['Your quote is nowhere near realistic.', 'The offer is so low I thought it was a typo.'],
    misses: [
      'The deadline is hardly realistic for either of us.',
      'The chair is so low I thought it was for children.',
    ],
  },
  'find-it-flawed': {
    hits: ['I find your reply deeply flawed.', 'Everyone finds your tone tiresome.'],
    misses: [
      'I find your plan a bit confused on page two, could you explain?',
      'I find your suggestion workable.',
    ],
  },
  'flaw-in-your-thinking': {
    hits: [
      'The flaw in your argument is that nobody measured the wall.',
      "What's wrong with this proposal is that it forgets the tenants.",
    ],
    misses: ['The one hole in your fence is behind the shed.', "What's missing in this draft is the date."],
  },
  'where-your-plan-goes-wrong': {
    hits: [
      'Where your plan goes wrong is that you asked nobody on site.',
      'Where you fall short is that you promise too early.',
    ],
    misses: [
      'Where this falls down is the storage space, could we rent some?',
      'Where the path goes left is a gate.',
    ],
  },
  'conduct-a-burden': {
    hits: ['Your spending has become a liability.', 'Your dog is the terror of the whole building.'],
    misses: ['Her calls are the main source of comfort.', 'Your dog has never been a nuisance.'],
  },
  'habit-of-yours-ruins': {
    hits: [
      'That music habit of yours is ruining our evenings.',
      'The way you walk in without knocking is not normal.',
    ],
    misses: ['Your parking permit must change by June.', 'That song of yours makes me happy.'],
  },
  'sort-your-attitude-out': {
    hits: ['Sort your attitude out first.', 'You need to work on your temper, mate.'],
    misses: ['Change your own password first, please.', 'We could work on the tone of the letter together.'],
  },
  'get-your-act-together': {
    hits: [
      'Get your act together.',
      'You need to bring your people into line, or rather get your people in line.',
    ],
    misses: [
      'Please bring your team together for the briefing at nine.',
      'You can get your people sorted into two groups for the tour.',
    ],
  },
}
