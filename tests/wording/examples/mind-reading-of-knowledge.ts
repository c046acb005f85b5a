/** Sentences of mind-reading of knowledge. */
import type { mindReadingOfKnowledge } from '@common-ground/shared/wording/families/mind-reading-of-knowledge'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfKnowledgeExamples: ExamplesOf<typeof mindReadingOfKnowledge> = {
  'thought-nobody-would-notice': {
    hits: [
      "You think that because I clean offices I can't read a contract.",
      "You're counting on the judge not reading the annex.",
    ],
    misses: ['He thinks a plaster will be enough to cover it.', 'He thinks the price is too high to pay.'],
  },
  'takes-us-for-fools': {
    hits: ["You took me for a soft touch because I'm a widow.", 'You see the tenants as cash cows.'],
    misses: ['They took us for someone else, a mix-up.', 'He sees this only as a first draft.'],
  },
  'laughed-behind-our-backs': {
    hits: [
      'I bet you laughed yourself silly when I got the notice.',
      'They were laughing behind our backs the whole evening.',
    ],
    misses: ['I bet they are closed on Sundays.', 'I bet you were glad to be home.'],
  },
  'saw-easy-money': {
    hits: ['You saw a confused old man and smelled money.', 'Your agent spotted an easy target.'],
    misses: ['You saw some weakness in the wall, can you show me?', 'She saw a chance to visit us.'],
  },
  'both-know-it': {
    hits: [
      "You left me off the invite and we both know it wasn't a slip.",
      'This complaint is about revenge and we both know it.',
    ],
    misses: ['We both know the price is not final.', 'We both know you are busy.'],
  },
  'knew-it-and-did-it': {
    hits: [
      'You bid low knowing full well you would come back with extras.',
      'You knew the car had been in a crash when you shook my hand.',
    ],
    misses: ['He signed, knowing that we would help.', 'You knew the answer before I did.'],
  },
  'was-told-what-to-find': {
    hits: ['Your surveyor was told what to find.', 'The expert was paid to conclude that.'],
    misses: ['The driver was told what to say at the gate.', 'You were told to sign here, was that right?'],
  },
  'do-not-tell-me-tales': {
    hits: [
      "Don't tell me the invoice went missing, you're just short of cash.",
      'You expect me to believe that story?',
    ],
    misses: ["Don't tell me the score.", "Don't tell me you're leaving already, stay for tea."],
  },
  'expects-us-to-bow': {
    hits: ['You expect us to be grateful for cold showers.', 'He expects my mother to live on promises.'],
    misses: ['You expect me to pay on the first, I think.', 'They expect us to carry our own bags.'],
  },
  pretending: {
    hits: [
      "They're pretending to negotiate while they look for somebody cheaper.",
      "You're pretending to care about the staff.",
    ],
    misses: ['The children put on crowns and were pirates.', 'Are you ready to negotiate on Monday?'],
  },
  'your-apology-was-for-show': {
    hits: ["Your apology was only for the mediator's benefit.", 'His concern is purely for show.'],
    misses: ['Your offer is only for tenants, I take it.', 'Your letter was only about the date, I think.'],
  },
  'does-not-believe-it': {
    hits: [
      "You don't believe a word of what you're saying.",
      "You don't believe a word of that forecast yourself.",
    ],
    misses: ['You are not sorry we moved, and neither are we.', 'I believe every word of what you said.'],
  },
}
