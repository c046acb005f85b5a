/** Sentences of the patterns of past-hindsight. */
import type { pastHindsight } from '@common-ground/shared/wording/families/past-hindsight'
import type { ExamplesOf } from './examples.ts'

export const pastHindsightExamples: ExamplesOf<typeof pastHindsight> = {
  'need-not-have': {
    hits: ["You needn't have called the police.", "You didn't have to humiliate me in front of them."],
    misses: ["I needn't have called.", "You didn't have to wait long, I hope.", "You needn't have worried."],
  },
  'why-have-to': {
    hits: [
      'Why did she have to drag the neighbours into it?',
      'Why did the landlord have to tell the whole street?',
    ],
    misses: ['Why did I have to sign twice?', 'Why does the form have to be blue?'],
  },
  'only-had-to': {
    hits: ['You only had to ask.', 'All you had to do was call.', 'They just had to sign.'],
    misses: ['I only had to wait a day.', 'All we had to do was wait.'],
  },
  'would-have-been-easy-to': {
    hits: ['It would have been so easy for you to say something.', 'You would have been wiser to accept.'],
    misses: ['It would have been easy for me to wait.', 'It would have been nice to see the sea.'],
  },
  'would-it-have-been-so-hard': {
    hits: ['Would it have been so hard to call?', 'Would it have been too much trouble to ask us?'],
    misses: ['Would it be easier to call?', 'Would it have been safe to wait?'],
  },
  'would-have-helped-if': {
    hits: [
      'We would have preferred it if your boss had warned us.',
      'I would have appreciated it if they had asked.',
    ],
    misses: ['It would have been nice if it had rained.', 'It would be nice if you called.'],
  },
  'one-word-from-you': {
    hits: ['A word from you would have saved us a fortune.', 'One phone call would have been enough.'],
    misses: ['A new phone would have been cheaper.', 'A letter arrived in June.'],
  },
  'one-would-have-expected': {
    hits: [
      'I would have expected you to call.',
      'One would have expected a firm of your standing to check its own drawings.',
    ],
    misses: ['I would have expected it to rain.', 'We expected you to come by train.'],
  },
  'one-would-have-thought': {
    hits: ['One would have thought you could at least write.', "You'd have thought they would apologise."],
    misses: ['I would have thought it was closed.', 'We thought you could come.'],
  },
  'a-decent-boss-would-have': {
    hits: [
      'Any competent manager would have spotted it.',
      'A decent boss would have told us.',
      'Your predecessor would have sorted this.',
    ],
    misses: ['A bigger van would have been better.', 'Any rain would have helped.'],
  },
  'wish-you-had': {
    hits: ['I wish you had told me.', 'I only wish he had been honest.', 'We wish your team had asked us.'],
    misses: ['I wish you had been there on Saturday.', 'I wish I had told you.'],
  },
  'wish-you-had-not': {
    hits: ["I wish you hadn't dragged the children into it.", 'We wish they had never sold it.'],
    misses: ['I wish it had not rained.', 'I wish I had not sold the car.'],
  },
  'if-only-they-had': {
    hits: ['If only he had stuck to the plan.', 'If only the landlord had told us.'],
    misses: ['If only it had stayed dry.', 'If only I had kept the receipt.'],
  },
  'if-you-had-not': {
    hits: [
      "If you hadn't been so stubborn, we would be done.",
      "We would have a deal by now if your people hadn't leaked it.",
    ],
    misses: [
      'If you had not lent us the generator, we would have lost it all.',
      'If it had not rained, we would have come.',
    ],
  },
  'could-have-been-avoided': {
    hits: [
      'This could have been avoided by your team.',
      'All of this could easily have been prevented.',
      "It didn't have to come to this.",
    ],
    misses: ['The frost could not have been avoided.', 'It could have been the wind.'],
  },
  'why-was-nothing-done': {
    hits: [
      'Why was nothing done?',
      'Why was this not fixed months ago?',
      'Explain to me why nobody picked up the phone.',
    ],
    misses: ['Why was the shop closed?', 'Why is it so cold here?'],
  },
  'why-did-nobody': {
    hits: ['Why did nobody tell us?', "Why didn't anyone ask first?"],
    misses: ['Why did nobody win?', 'Why did the alarm go off?'],
  },
  'subjectless-should-have': {
    hits: ['Should have thought of that before.', 'Could have told me.'],
    misses: ['Should have arrived by now.', 'I should have thought of it.'],
  },
}
