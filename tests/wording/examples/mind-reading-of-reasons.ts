/** Sentences of mind-reading of reasons. */
import type { mindReadingOfReasons } from '@common-ground/shared/wording/families/mind-reading-of-reasons'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfReasonsExamples: ExamplesOf<typeof mindReadingOfReasons> = {
  'only-now-that-it-suits': {
    hits: [
      "You're only at the table because the judge sent you.",
      'You only visited Dad once you heard about the land.',
    ],
    misses: [
      'The hearing was moved because the judge was ill.',
      'You sent the wrong file, could you send the other one?',
    ],
  },
  'nice-because-it-pays': {
    hits: [
      'You only offered to help because the inspector was watching.',
      'You sold the flat fast because you knew about the damp.',
    ],
    misses: [
      'Did you know about the leak when you bought the flat?',
      'I knew you would understand when I told you about the delay.',
    ],
  },
  'whenever-it-suits': {
    hits: [
      "Your back pain seems to turn up whenever there's lifting to do.",
      'This so conveniently forgotten invoice was part of your plan all along.',
    ],
    misses: ['My back hurts whenever it rains.', 'Your father left the house to all three of us.'],
  },
  'so-that-people-give-up': {
    hits: [
      'The landlord wants us out so he can double the rent.',
      "He keeps his phone off so that I can't reach the children.",
    ],
    misses: [
      'Our landlord wants to sell the house so he can retire.',
      "He got the dates mixed up, so let's confirm them again.",
    ],
  },
  'did-it-to-harm': {
    hits: ['You asked for mediation to buy time.', 'Management is using the crisis to break the contract.'],
    misses: [
      'They want to buy the house for their daughter.',
      'She is just using the small room for storage.',
    ],
  },
  'for-the-money': {
    hits: ['You married my father for his pension.', "She's playing for sympathy, as usual."],
    misses: ['What were you thinking of offering for the car?', 'I know you want what is right for Mum.'],
  },
  'on-purpose-anywhere': {
    hits: [
      "He mows at seven on Sundays deliberately, I'd bet my life on it.",
      "You're being difficult on purpose.",
    ],
    misses: [
      'He told me what to write on the form.',
      'He cancelled at the last minute because his daughter was ill.',
    ],
  },
  'dark-motive': {
    hits: [
      "Jealousy, that's what's behind all your complaints.",
      "The mould is down to your laziness, since you won't open a window.",
    ],
    misses: [
      'You mentioned the kids would like to stay longer.',
      'The wall is black with mould and needs treatment.',
    ],
  },
  'and-calls-it-something': {
    hits: [
      'You cut corners and call it efficiency.',
      "You reject deliveries whenever you're overstocked and call it quality control.",
    ],
    misses: [
      'You took over in June and sales have grown since then.',
      'You seem to like the blue one, shall we take it?',
    ],
  },
  'looking-for-a-pretext': {
    hits: [
      'Your lawyer wants a long fight, it pays for his boat.',
      'Your company sees complaints as a way to stall refunds.',
    ],
    misses: [
      'The union has asked for a meeting to discuss the rota.',
      "You've been waiting for us to reply, sorry.",
    ],
  },
}
