/** Sentences of the patterns of demands as commands. */
import type { demandCommands } from '@common-ground/shared/wording/families/demand-commands'
import type { ExamplesOf } from './examples.ts'

export const demandCommandsExamples: ExamplesOf<typeof demandCommands> = {
  'stern-command': {
    hits: [
      'Stop parking across my gate.',
      'Get me your manager.',
      "Don't send me excuses, send me the keys.",
    ],
    misses: ['Please stop by when you are in town.', 'Take your coat off and sit down.'],
  },
  'command-soon': {
    hits: [
      'Send the money this afternoon.',
      'Not next month, this week.',
      'Send the missing pallets out this afternoon.',
    ],
    misses: ['Please send the signed copy by Wednesday.', 'Call me today if you can.'],
  },
  'not-that-but-this': {
    hits: [
      "I'm telling you now, that desk is mine.",
      "Speak to your boss and get it approved, I'm not hanging up.",
      'Bring me the original contract, not a copy.',
    ],
    misses: ['I am telling you about my trip.', 'Do not bring a gift, just bring yourselves.'],
  },
  'you-will-order': {
    hits: [
      "You'll let the plumber in on Thursday whether you're home or not.",
      "I will have the final say on hiring, and you'll put that in the contract.",
      "You're going to tell the rest of the family what you did.",
    ],
    misses: ['You will find the key under the mat.', 'You will receive the invoice today.'],
  },
  'you-do-it-now': {
    hits: [
      'You sign today or we walk.',
      'You need to apologise to my daughter.',
      'You sign tonight or the flat goes back on the market and you lose your deposit.',
    ],
    misses: ['You start on the left and read to the right.', 'You take the tram to the museum.'],
  },
  'is-not-to-be': {
    hits: [
      'He is never to be alone in the house.',
      "You don't introduce them to anyone without asking me first.",
      'Your boyfriend is not to come here again.',
    ],
    misses: ['The aim is not to win.', 'They are not to be confused with the twins.'],
  },
  'stays-or-goes': {
    hits: [
      'That sign comes down.',
      'The children are to be in bed by eight at your place.',
      'The house gets sold, and it gets sold this year.',
    ],
    misses: ['The dog stays with us when you travel.', 'The path goes down to the river.'],
  },
  'do-not-come-to-me': {
    hits: [
      "Don't come to me with that again.",
      "I'm taking Mum's piano, and nobody's going to talk me out of it.",
      "We split it equally or we don't split it.",
    ],
    misses: ['I will wait for you at the station.', 'There is no room in my car for the bike.'],
  },
  'yes-or-no-answer': {
    hits: [
      'Yes or no, Mr Weber?',
      'I want your answer before lunch.',
      'We need an answer now, not after another committee meeting.',
    ],
    misses: ['Is it a yes or no question?', 'Thank you for your answer.'],
  },
  'somebody-had-better': {
    hits: ['Somebody had better call me back today.', 'Your boss had better be here by noon.'],
    misses: ['It had better weather last year.', 'Somebody better at chess won the cup.'],
  },
}
