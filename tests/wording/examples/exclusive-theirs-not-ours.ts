/** Sentences in which it is theirs and not ours. */
import type { exclusiveTheirsNotOurs } from '@common-ground/shared/wording/families/exclusive-theirs-not-ours'
import type { ExamplesOf } from './examples.ts'

export const exclusiveTheirsNotOursExamples: ExamplesOf<typeof exclusiveTheirsNotOurs> = {
  'they-and-not-we': {
    hits: ['Your driver should pay, not us.', 'My job is to teach, raising them is yours.'],
    misses: ['You need to sign here, not me.', "It's a question for the tax office, not for us."],
  },
  'your-circus-your-monkeys': {
    hits: ['Your sister is your cross to bear.', 'Let your heirs worry about that.'],
    misses: ['Your wedding is your party, enjoy it.', 'Let your heirs see the letter.'],
  },
  'they-can-foot-the-bill': {
    hits: ['Head office can foot the bill.', 'They will have to handle the fallout.'],
    misses: ['He can pick up the bill at the desk.', 'She can deal with the press, she is good at it.'],
  },
  'theirs-and-not-ours': {
    hits: [
      'The shortfall is for the new owners to make up, not for us.',
      'The rest is on you, you broke it.',
    ],
    misses: ['It is for you to decide, not for me.', "That's up to you, you know best what suits you."],
  },
  'so-it-is-your-job': {
    hits: ['You wanted a garden, so the weeding is your job.', "That's their job, not management's."],
    misses: ['So what is your job?', 'That is what you are here for, and you do it well.'],
  },
  'your-this-your-that': {
    hits: ['Your tree, your leaves, your rake.', 'Your idea so your mess.'],
    misses: ['Your house, your garden, your time, enjoy it all.', 'Your idea so your name on it.'],
  },
  'my-way-and-yours': {
    hits: ['I do my thing and you do yours.', 'We go our own way and they can go theirs.'],
    misses: ["I'll do it my way if you do it yours.", 'I do my share and we are done by six.'],
  },
  'has-to-be-the-one': {
    hits: ['You have to be the one who gives way.', 'It should be you who has to move.'],
    misses: ['You have to be the one who gives the speech.', "It's you who has the best idea."],
  },
  'let-them-for-a-change': {
    hits: ['Let him cook for a change.', "Let Karen arrange it, she's the one with time."],
    misses: ['Let him drive, he has the licence.', 'Let her take the car instead, I can walk.'],
  },
}
