/** Sentences of the patterns of past that speak of chances, warnings and promises. */
import type { pastReproach } from '@common-ground/shared/wording/families/past-reproach'
import type { ExamplesOf } from './examples.ts'

export const pastReproachExamples: ExamplesOf<typeof pastReproach> = {
  'had-your-chance-to': {
    hits: [
      'You had your chance to buy at the old price.',
      'They had plenty of time to object.',
      'You missed your chance to sign.',
    ],
    misses: ['Have you had a chance to look at the draft?', 'I had plenty of time to read it.'],
  },
  'had-your-chance': {
    hits: ['You had your chance.', "You've had enough warnings.", 'You blew it.', 'That ship has sailed.'],
    misses: ['There is a good chance of rain.', 'The ship has sailed from Hamburg.', 'I missed my chance.'],
  },
  'had-months-to': {
    hits: ['You had three months to object.', 'You had 30 days to answer.'],
    misses: ['We had three weeks to prepare.', 'You have 30 days to answer.'],
  },
  'had-ages-to': {
    hits: ['You had all year to fix the roof.', 'You had months to think about it.'],
    misses: ['We had all day to explore.', 'You have all week to decide.'],
  },
  'supposed-to': {
    hits: [
      'You were supposed to consult the works council.',
      'Your team was meant to call us first.',
      'You were going to send the list, remember?',
    ],
    misses: [
      'You were supposed to be off today, so please go home and rest.',
      'It was supposed to rain on Friday.',
      'You were supposed to get a copy, so here it is.',
    ],
  },
  'were-you-not-supposed': {
    hits: ["Weren't you supposed to call the bank?", "Wasn't he supposed to be here at six?"],
    misses: ["Wasn't it supposed to rain?", "Weren't we supposed to bring cake?"],
  },
  'promised-to': {
    hits: ['You promised to call the plumber.', 'You gave us your word to pay in May.'],
    misses: ['I promised to call the plumber.', 'The photos you promised to send have arrived, thank you.'],
  },
  'promised-that': {
    hits: ['You promised us that the drawings would be ready.', 'You swore it would never happen again.'],
    misses: [
      'We promised that the drawings would be ready.',
      'The forecast promised that it would be sunny.',
    ],
  },
  'promised-us': {
    hits: ['You promised us a parking space.', 'You gave us your word.'],
    misses: ['I promised her a story.', 'The figures you promised us are here, thank you.'],
  },
  'where-were-you': {
    hits: ['And where were you when he had his operation?', 'Where was the landlord when the roof came in?'],
    misses: ['Where were you born?', 'Where was the key when you needed it?'],
  },
  'where-was-your': {
    hits: [
      'Where was all this concern of yours when I first complained?',
      'Where was your loyalty when we lost the order?',
    ],
    misses: ['Where was the meeting held?', 'Where was your office before you moved?'],
  },
  'too-late-now': {
    hits: ["It's a bit late for apologies now.", 'Too late now!'],
    misses: ['It is too late now to change the catering order.', 'I was too late for the train.'],
  },
  'for-years-you': {
    hits: ['For years you ignored our letters.', 'For three months the landlord has refused to answer.'],
    misses: ['For years you have been a good neighbour.', 'For years we ignored the stain on the wall.'],
  },
  'for-years-you-did-not': {
    hits: ["For months you didn't answer a single letter.", 'All these years you have done nothing.'],
    misses: ["For months it didn't rain.", "For years I didn't know."],
  },
  'was-it-too-much-to-ask': {
    hits: ['One knock on our door, was that really too much to ask?', 'Was that too much to ask?'],
    misses: ['If that is too much to ask, please say so.', 'The price was too much.'],
  },
  'too-much-to-ask-to': {
    hits: ['Is it too much to ask to ring first?', 'Would it have killed you to call?'],
    misses: ['Would it be possible to ring first?', 'How hard is the exam?'],
  },
  'would-not-have-hurt-to': {
    hits: ["It wouldn't have killed you to call.", "It wouldn't have hurt you to ask."],
    misses: ['It did not hurt him to wait.', "It wouldn't hurt to ask."],
  },
  'now-you-tell-us': {
    hits: ['Now you tell me!', 'Oh, now you care?'],
    misses: ['Now you can turn the key.', 'Can you tell me now?'],
  },
  'funny-how-you': {
    hits: ['Funny how you never mentioned the dog.', 'Interesting that you suddenly want to talk.'],
    misses: ['It is funny how the cat sits there.', 'Interesting that you like oak too.'],
  },
  'never-occurred-to-you': {
    hits: [
      'Did it never occur to you to ask?',
      "Didn't it cross your mind to call us?",
      'Has it ever occurred to you to knock?',
    ],
    misses: ['It occurred to me to ask you.', 'Does a date come to your mind?'],
  },
  'never-occurred-that': {
    hits: [
      'Did it never occur to you that we might need the car?',
      'Did it not cross your mind that she was asleep?',
    ],
    misses: ['It never occurred to me that you were waiting.', 'It crossed my mind that we could share.'],
  },
  'not-bothered-then': {
    hits: ["Back then you couldn't be bothered.", "I asked, and you didn't want to know."],
    misses: ["I couldn't be bothered.", 'You wanted to know more about the roof.'],
  },
  'not-bothered-to': {
    hits: [
      'You never bothered to reply.',
      "They couldn't be bothered to knock.",
      "He didn't even bother to call.",
    ],
    misses: ['I never thought to ask.', 'You tried to reply.'],
  },
  'no-trouble-then': {
    hits: [
      'You had no problem cashing the cheque back then.',
      'You had no objection to the noise when it suited you.',
    ],
    misses: ['We had no trouble finding the house.', 'You had no problem with the key, I hope.'],
  },
  'quick-enough-then': {
    hits: ['You were happy enough to take our money.', 'You were quick to blame my team.'],
    misses: ['You were happy to help us.', 'We were quick to sign.'],
  },
  'did-not-mind-then': {
    hits: ["You didn't mind when you needed my van.", "You didn't complain when it suited you."],
    misses: [
      "We didn't mind when you needed the van.",
      'You never complained when the children were loud, thank you.',
    ],
  },
}
