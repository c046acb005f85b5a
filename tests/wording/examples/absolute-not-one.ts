/** Sentences of the patterns of what is not there at all. */
import type { absoluteNotOne } from '@common-ground/shared/wording/families/absolute-not-one'
import type { ExamplesOf } from './examples.ts'

export const absoluteNotOneExamples: ExamplesOf<typeof absoluteNotOne> = {
  'have-not-once-in-years': {
    hits: [
      'In four years you have not once answered an email the same week.',
      'Your agent has not once called me back.',
    ],
    misses: ['You have not once been late.', 'I have not once seen the sea.'],
  },
  'at-no-point-in-years': {
    hits: [
      'At no point in eight years have you put the company ahead of yourself.',
      'Not once did anyone from the agency come to look at the boiler.',
    ],
    misses: ['At no point in eight years have you been late.', 'Not once did we have to wait.'],
  },
  'ever-in-their-life': {
    hits: [
      'Has Mr Hughes ever kept an appointment in his life?',
      'Does anybody over there ever pick up the phone?',
    ],
    misses: ['Have you ever been to Rome?', 'Have you ever considered a mediator?'],
  },
  'even-one-of-them': {
    hits: ["Have you been to even one parents' evening?", 'You did not answer even one letter.'],
    misses: ['Have you found one glove?', 'There was not even one complaint.'],
  },
  'never-done-one': {
    hits: ['The Millers have never picked up one leaf.', 'He has never kept a single promise.'],
    misses: ['We have never seen one of those.', 'The lift has never been a problem.'],
  },
  'no-respect-at-all': {
    hits: [
      "You have zero respect for anything that isn't yours.",
      'He shows no consideration for the people below.',
    ],
    misses: ['There is zero rain in the forecast.', 'You have no debts at all.'],
  },
  'not-an-ounce': {
    hits: [
      'In six years, Brenda has not shown an ounce of consideration.',
      'You do not have the slightest interest in the children.',
    ],
    misses: ['I do not have the slightest idea.', 'She has not lost an ounce of weight.'],
  },
  'without-the-slightest': {
    hits: ['He drove off without an ounce of regret.', 'You decided without the slightest consultation.'],
    misses: ['We got home without a scratch.', 'She left without the umbrella.'],
  },
  'go-a-day-without': {
    hits: ["You can't go a single weekend without a party.", 'He cannot go five minutes without his phone.'],
    misses: ['You can go home without a coat.', 'We cannot go on a walk without boots.'],
  },
  'the-family-never': {
    hits: ['The Millers never cleaned up after the party.', 'Tom never reads a contract before he signs it.'],
    misses: ['The bus never stops here.', 'Tom never eats meat.'],
  },
  'rarely-if-ever': {
    hits: [
      'Your technician rarely if ever turns up when he says he will.',
      'Head office seldom, if ever, replies.',
    ],
    misses: ['It rarely snows here.', 'If ever you come to Rome, call me.'],
  },
  'yet-to-get-one': {
    hits: [
      'We have yet to receive one correct invoice from you.',
      'I have yet to hear a straight answer from your office.',
    ],
    misses: ['We have yet to see the new film.', 'I have yet to find a parking space.'],
  },
  'not-one-thing-of-yours': {
    hits: [
      'Not one promise from your side has ever been kept.',
      'Not a single person on the shop floor believes a word you say.',
    ],
    misses: ['Not a single complaint came from your tenants.', 'Not one seat was left.'],
  },
  'nobody-can-rely-on-you': {
    hits: [
      'Nobody in this family has ever been able to rely on you.',
      'Nobody wants to work with you anymore.',
    ],
    misses: ['Nobody could have known about the storm.', 'Nobody is in the office on Sunday.'],
  },
  'nobody-left-you-have-not': {
    hits: [
      "There isn't a customer left that you haven't insulted.",
      "There is not a rule here you haven't broken.",
    ],
    misses: ["There isn't a cloud in the sky.", 'There is not a seat left that is dry.'],
  },
  'any-rule-you-keep': {
    hits: [
      "Is there any rule in this place that you don't break?",
      'Is there anything you do not complain about?',
    ],
    misses: ['Is there any rule about bikes?', 'Is there anything you need?'],
  },
  'precisely-nothing': {
    hits: [
      'You have contributed precisely nothing since you joined this team.',
      'He has achieved nothing at all.',
    ],
    misses: ['You owe us nothing.', 'There was nothing in the post.'],
  },
  'no-month-when-you': {
    hits: [
      "There hasn't been one month when you kept the yard tidy.",
      'There was never a meeting where you listened.',
    ],
    misses: ["There hasn't been one month when you were late.", 'There was a day when we met.'],
  },
  'when-did-you-last': {
    hits: [
      'When did this board last do one decent thing for the night shift?',
      'When did you last say sorry?',
    ],
    misses: ['When did you last see the dentist?', 'When did the train last stop here?'],
  },
  'nothing-you-promise-happens': {
    hits: ['Nothing you promise ever happens.', 'Nothing he says can be trusted.'],
    misses: ['Nothing you said was wrong.', 'Nothing you sent is missing.'],
  },
  'never-their-side': {
    hits: ["Somehow it's never your warehouse that made the mistake.", 'It is never him who pays.'],
    misses: ['It is never too late.', 'It is never cold in May.'],
  },
  'never-in-your-life': {
    hits: [
      'You have never in your life admitted a mistake.',
      "In fifteen years of business you've never once paid on time.",
    ],
    misses: ['In ten years you have never let us down.', 'I have never in my life seen such snow.'],
  },
  'not-ever': {
    hits: [
      'Dave has not paid his half of the bill since we moved in, not ever.',
      'You do not listen to my side, never.',
    ],
    misses: ['The shop is not open on Sunday, I think.', 'It does not snow here, not in May.'],
  },
  'nothing-ever-changes': {
    hits: ['I write letters and nothing ever changes.', 'Nothing ever gets done here.'],
    misses: ['Nothing changes until Monday.', 'Nothing was changed in the text.'],
  },
  'none-of-what-you-said': {
    hits: ['None of what you said about the roof was true.', 'None of what he promised has been done.'],
    misses: ['None of what you did was wrong.', 'None of the papers are missing.'],
  },
  'nothing-from-your-kitchen': {
    hits: ['Nothing that comes from your kitchen is ever hot.', 'Nothing from that firm ever works.'],
    misses: ['Nothing from your side is missing.', 'Nothing from the bank yet.'],
  },
  'ever-heard-of-a-broom': {
    hits: ['Has your son ever heard of a volume button?', 'Have you ever seen a broom?'],
    misses: ['Have you ever heard of a town called Ulm?', 'Have you ever seen the sea?'],
  },
  'cannot-name-one-thing': {
    hits: [
      "I can't think of one good thing you've done for this club.",
      'I cannot name a single promise you kept.',
    ],
    misses: ["I can't think of a better date.", 'I cannot recall the name of the street.'],
  },
}
