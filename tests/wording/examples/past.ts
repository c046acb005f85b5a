/** Sentences of the patterns of past. */
import type { past } from '@common-ground/shared/wording/families/past'
import type { ExamplesOf } from './examples.ts'

export const pastExamples: ExamplesOf<typeof past> = {
  'you-should-have': {
    hits: ["You should've checked the invoice twice.", 'You really should have read the contract.'],
    misses: [
      'You should have received the parcel by now.',
      'You should have a copy of the lease.',
      'I should have called you sooner.',
      'You should have enough time for both.',
    ],
  },
  'you-should-have-then': {
    hits: [
      'You should have told us about the building works before we signed.',
      'You ought to have thought of the tax bill before you bought the boat.',
    ],
    misses: ['You should have it ready when we sign.', 'You should have it before we sign.'],
  },
  'they-should-have': {
    hits: [
      'Your manager should have warned us about the delay.',
      'They should have asked before they cut the hedge.',
      'Someone in your office should have called us.',
    ],
    misses: [
      'The parcel should have arrived on Monday.',
      'They should have enough chairs.',
      'We should have told you.',
    ],
  },
  'should-have-been-honest': {
    hits: [
      'You should have been more careful with the keys.',
      'He should have been honest with us.',
      'You should have been there for the kids.',
    ],
    misses: [
      'The rain should have been over by noon.',
      'I should have been more careful.',
      'You should have been paid by now, I will check.',
    ],
  },
  'had-decency': {
    hits: ['You could have had the decency to call.', "He didn't even have the courtesy to answer."],
    misses: ['He had the courtesy to call ahead.', 'I had the good sense to ask.'],
  },
  'should-know-better': {
    hits: ['You should have known better.', 'Your team should have seen this coming.'],
    misses: ['I should have known better.', 'Nobody could have seen this coming.'],
  },
  'you-could-have': {
    hits: [
      'You could have come clean about the lawsuit at any moment.',
      'You could at least have phoned.',
      'The landlord could easily have fixed it in May.',
    ],
    misses: [
      'You could have the keys on Friday.',
      'You could have lunch with us.',
      'I could have phoned from the motorway.',
    ],
  },
  'should-you-not-have': {
    hits: [
      "Shouldn't you have asked me first?",
      "Couldn't you have called?",
      'Could your office not have warned us?',
    ],
    misses: ["Shouldn't we have asked her first?", 'Could you have a look at it?'],
  },
  'should-not-have': {
    hits: [
      "You shouldn't have sold the car.",
      'You never should have signed that lease.',
      'You had no right to open my letters.',
    ],
    misses: [
      'I should never have signed.',
      "You shouldn't have any trouble with the lock.",
      "Oh, you shouldn't have, they are lovely!",
    ],
  },
  'they-should-not-have': {
    hits: [
      'Your manager should not have promised us a date.',
      'He should never have touched the thermostat.',
    ],
    misses: ['They should not have any trouble.', 'The valve should not have opened.'],
  },
  'why-did-you-not': {
    hits: [
      "Why didn't you tell us?",
      'Why did nobody in your office call me back?',
      "How come you didn't answer my letter?",
      "Why couldn't you just wait?",
    ],
    misses: ["Why don't you take the window desk?", "Why didn't the alarm ring?", 'Why did the pump stop?'],
  },
  'why-have-you-not': {
    hits: [
      "Why haven't you paid the invoice?",
      'Why has the landlord still not fixed the roof, and why has he not answered?',
    ],
    misses: ['Why has the train not arrived?', "Why haven't we thought of this before?"],
  },
  'why-were-you-not': {
    hits: ["Why weren't you there on Friday?", "Why wasn't your lawyer ready?"],
    misses: ["Why wasn't the gate there?", "Why wasn't the meeting recorded?"],
  },
  'why-did-you': {
    hits: [
      'Why did you wait three weeks?',
      'Why on earth did you sign that without asking, and what made you think you could?',
      'What possessed you to cut down the pear tree?',
      'How could you do this to us?',
      'How could you sell the car without a word?',
    ],
    misses: [
      'Why did you choose oak for the stairs?',
      'How could you help us with the move?',
      'What made you laugh?',
    ],
  },
  'how-could-you-not': {
    hits: ['How could you not tell us?', 'How could your office not see the date?'],
    misses: ['How could we not notice?', 'How could the pump not leak?'],
  },
  'how-could-you-ever': {
    hits: ['How could you?', 'What on earth were you thinking?'],
    misses: ['What were you thinking of for Saturday?', 'What were you thinking?'],
  },
  'what-took-you': {
    hits: ['What took you so long to answer?', 'What on earth took you so long to send it?'],
    misses: ['What took the train so long?', 'It took me so long to answer.'],
  },
  'if-only-you-had': {
    hits: [
      "If only you'd asked before you laid your patio over the shared pipe.",
      'If you had only listened to me.',
    ],
    misses: ['If only we had known.', 'If you had any questions, you could call.'],
  },
  'if-you-had': {
    hits: [
      'If you had told us in time, we would not be in this position.',
      'None of this would have happened if you had listened.',
      'Had you warned us, nobody would have lost money.',
    ],
    misses: [
      'If we had known, we would have waited.',
      'None of this would have happened if the valve had held.',
    ],
  },
}
