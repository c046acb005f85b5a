/** Sentences of problem framing that turns on you. */
import type { problemAtYou } from '@common-ground/shared/wording/families/problem-at-you'
import type { ExamplesOf } from './examples.ts'

export const problemAtYouExamples: ExamplesOf<typeof problemAtYou> = {
  'and-so-are-you': {
    hits: [
      'Your invoicing is a mess and so is the person who does it.',
      'That clause is absurd, and so is your lawyer.',
    ],
    misses: ['My kitchen is a mess and so is my desk.', 'The bridge is closed, and so is your street.'],
  },
  'trouble-with-you-is-that': {
    hits: [
      'The trouble with you, Mr Doyle, is that nobody gets a straight answer.',
      'The weak point in all this is that your crew cannot read a drawing.',
    ],
    misses: [
      'The trouble with the boiler is that the valve sticks.',
      'The weak point in our plan is that we never tested it.',
    ],
  },
  'everyone-copes-except-you': {
    hits: [
      'The whole close gets on except for you two.',
      'Everyone else sticks to the rota apart from you, Carl.',
    ],
    misses: [
      'Everyone has signed except you, is there something you need first?',
      'Everybody gets on well here apart from the two cats.',
    ],
  },
  'nothing-works-while-you-run-it': {
    hits: [
      'Nothing gets decided as long as you chair these meetings.',
      'Every meeting you sit in on runs two hours over.',
    ],
    misses: [
      'Nothing gets decided while Carla is on holiday.',
      'Every meeting you chair ends on time, thank you.',
    ],
  },
  'managing-you-takes-more': {
    hits: [
      'Managing you takes more time than managing the other nine put together.',
      "I've had easier negotiations with the tax man than with you.",
    ],
    misses: ['Managing you has been a joy.', "I've had easier weeks than this one."],
  },
  'nothing-you-have-not-spoilt': {
    hits: [
      "I can't think of one project you haven't complicated.",
      'The trouble started the day Monica was made team leader.',
    ],
    misses: [
      "I can't think of one meal you haven't enjoyed here.",
      'The trouble started the day the pump was installed.',
    ],
  },
  'your-ways-are-what': {
    hits: [
      'Your whole way of running these flats is what got everybody so angry.',
      'Everything about how you handled my complaint was wrong.',
    ],
    misses: [
      'Your driving is what got us here safely, thank you.',
      'Everything about how you handled the delay was kind.',
    ],
  },
  'what-is-wrong-is-the-man': {
    hits: [
      "What's wrong with this building is the man who owns it.",
      "Our daughter's biggest problem is her father.",
    ],
    misses: [
      "What's wrong with this boiler is the thermostat.",
      "Our daughter's biggest problem is her maths homework.",
    ],
  },
  'not-the-work-but-having-you': {
    hits: [
      "My worry isn't the workload, it's having to manage you.",
      "The cold isn't the worst part, it's living with you.",
    ],
    misses: [
      "The issue isn't the money, it's having to move twice in a year.",
      "It's not far, it's being at the station on time that worries me.",
    ],
  },
  'and-it-is-your-bad-faith': {
    hits: [
      "There's a big hole in your argument, and it's your bad faith.",
      "All our complaints have one thing in common, and that's your driver.",
    ],
    misses: [
      "There's a hole in the roof, and it's your side that gets wet.",
      'All our flats have one thing in common, and that is the view.',
    ],
  },
  'not-cut-out-as-one': {
    hits: ["You just don't work as a co-parent.", 'He simply does not cut it as a manager.'],
    misses: ["She doesn't work as a manager any more.", 'It just does not work as a table.'],
  },
  'too-slow-too-dear': {
    hits: ["You're too slow, too expensive and you don't answer the phone.", 'They are too vague, too late.'],
    misses: [
      'You are too kind, too generous.',
      'The shoes are too small, too wide and too late for the wedding.',
    ],
  },
  'where-good-ideas-die': {
    hits: ['Your department is where good ideas go to die.', 'The bottleneck sits in your inbox.'],
    misses: ['Your department is where the forms go first.', 'The contract is in your inbox.'],
  },
  'asked-not-to-be-near-you': {
    hits: [
      'Half the staff have asked not to be rostered with you.',
      'What this family needs is a break from you.',
    ],
    misses: ['Half the team asked to work with you again.', 'What this team needs is a break from overtime.'],
  },
  'if-anyone-must-change-it-is-you': {
    hits: [
      "If anyone in this firm needs to change, it's you.",
      "If anybody should apologise here, it's your brother.",
    ],
    misses: ['If anyone should apologise here, it is me.', "If anyone is late, it's no problem."],
  },
  'only-noise-comes-from-you': {
    hits: [
      'The only noise in this building comes from your flat.',
      "Your lack of planning is everyone's emergency.",
    ],
    misses: ['The only noise in the attic comes from the water tank.', "Your patience is everyone's gain."],
  },
  'always-been-difficult': {
    hits: [
      'Your side of the family has always been difficult.',
      'You have always been so stubborn about money.',
    ],
    misses: ['The parking here has always been difficult.', 'You have always been kind to us.'],
  },
  'only-one-complaining-is-you': {
    hits: ['The only person complaining is you.', 'Your presence alone makes people nervous.'],
    misses: ['The only tenant who never complains is you.', 'Your presence alone makes people smile.'],
  },
}
