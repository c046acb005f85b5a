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
    misses: ['At no point was the door locked.', 'At no time did anyone feel unsafe.'],
  },
  'ever-in-their-life': {
    hits: [
      'Has Mr Hughes ever kept an appointment in his life?',
      'Does anybody over there ever pick up the phone?',
    ],
    misses: ['Has he ever kept bees?', 'Has anyone there ever tried the soup?'],
  },
  'even-one-of-them': {
    hits: ["Have you been to even one parents' evening?", 'You did not answer even one letter.'],
    misses: ['Have you got even one spare minute?', 'You do not need even one ticket.'],
  },
  'never-done-one': {
    hits: ['The Millers have never picked up one leaf.', 'He has never kept a single promise.'],
    misses: ['She has never eaten one oyster.', 'They have never had a single accident.'],
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
    misses: ['He does not have a bit of cash on him.', 'You do not have the slightest reason to worry.'],
  },
  'without-the-slightest': {
    hits: ['He drove off without an ounce of regret.', 'You decided without the slightest consultation.'],
    misses: ['We crossed the pass without a trace of snow.', 'I went without a hint of a plan.'],
  },
  'go-a-day-without': {
    hits: ["You can't go a single weekend without a party.", 'He cannot go five minutes without his phone.'],
    misses: ["She can't go a week without her choir.", "He can't go an hour without a window open."],
  },
  'the-family-never': {
    hits: ['The Millers never cleaned up after the party.', 'Tom never reads a contract before he signs it.'],
    misses: ['You never asked for anything in return, and that stuck with me.', 'Mum never learned to swim.'],
  },
  'rarely-if-ever': {
    hits: [
      'Your technician rarely if ever turns up when he says he will.',
      'Head office seldom, if ever, replies.',
    ],
    misses: ['She rarely, if ever, eats meat.', 'They rarely if ever disagree.'],
  },
  'yet-to-get-one': {
    hits: [
      'We have yet to receive one correct invoice from you.',
      'I have yet to hear a straight answer from your office.',
    ],
    misses: [
      'We have yet to receive the letter from the bank.',
      'I have yet to see a nicer garden than yours.',
    ],
  },
  'not-one-thing-of-yours': {
    hits: [
      'Not one promise from your side has ever been kept.',
      'Not a single person on the shop floor believes a word you say.',
    ],
    misses: ['Not one guest from your party left early.', 'Not a single plate in your shop was expensive.'],
  },
  'nobody-can-rely-on-you': {
    hits: [
      'Nobody in this family has ever been able to rely on you.',
      'Nobody wants to work with you anymore.',
    ],
    misses: ['Nobody in our street knows the answer.', 'Nobody takes sugar with your coffee.'],
  },
  'nobody-left-you-have-not': {
    hits: [
      "There isn't a customer left that you haven't insulted.",
      "There is not a rule here you haven't broken.",
    ],
    misses: [
      "There isn't a book here you have not read.",
      'There is not a day here that I have not enjoyed.',
    ],
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
    misses: ['You give us exactly zero per cent interest, so it is free.', 'She added nothing to the soup.'],
  },
  'no-month-when-you': {
    hits: [
      "There hasn't been one month when you kept the yard tidy.",
      'There was never a meeting where you listened.',
    ],
    misses: [
      'There was not a day when you were not kind.',
      'There was not a month when you were in arrears.',
    ],
  },
  'when-did-you-last': {
    hits: [
      'When did this board last do one decent thing for the night shift?',
      'When did you last say sorry?',
    ],
    misses: ['When did you last do a course like this?', 'When did he last take a holiday?'],
  },
  'nothing-you-promise-happens': {
    hits: ['Nothing you promise ever happens.', 'Nothing he says can be trusted.'],
    misses: ['Nothing you say is ever boring.', 'Nothing you do happens by accident.'],
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
    misses: ['She has never in her life had a cold.', 'In ten years you have never missed a birthday.'],
  },
  'not-ever': {
    hits: [
      'Dave has not paid his half of the bill since we moved in, not ever.',
      'You do not listen to my side, never.',
    ],
    misses: ['He has not missed a class, not once.', 'They do not give us homework at weekends.'],
  },
  'nothing-ever-changes': {
    hits: ['I write letters and nothing ever changes.', 'Nothing ever gets done here.'],
    misses: ['Nothing ever happens here, which I like.', 'Nothing ever works on the first try.'],
  },
  'none-of-what-you-said': {
    hits: ['None of what you said about the roof was true.', 'None of what he promised has been done.'],
    misses: ['None of what you told me will leave this room.', 'None of what you sent is missing.'],
  },
  'nothing-from-your-kitchen': {
    hits: ['Nothing that comes from your kitchen is ever hot.', 'Nothing from that firm ever works.'],
    misses: ['Nothing from your garden is wasted.', 'Nothing in your box is heavy.'],
  },
  'ever-heard-of-a-broom': {
    hits: ['Has your son ever heard of a volume button?', 'Have you ever seen a broom?'],
    misses: ['Have you ever tried a broom with a long handle?', 'Has he ever owned a watch?'],
  },
  'cannot-name-one-thing': {
    hits: [
      "I can't think of one good thing you've done for this club.",
      'I cannot name a single promise you kept.',
    ],
    misses: ["I can't find a single mistake you have made.", 'Tell me one thing you do on Sundays.'],
  },
  'ever-heard-of-manners': {
    hits: ['Have you ever heard of manners?', 'Has your team ever heard of a deadline?'],
    misses: ['Have you ever seen a contract like this?', 'Has she ever heard of the new rota app?'],
  },
}
