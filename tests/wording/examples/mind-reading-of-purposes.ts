/** Sentences of the patterns of mind-reading of purposes. */
import type { mindReadingOfPurposes } from '@common-ground/shared/wording/families/mind-reading-of-purposes'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfPurposesExamples: ExamplesOf<typeof mindReadingOfPurposes> = {
  'to-hurt-us': {
    hits: ['He parks there to provoke me.', 'You copied in the boss to make me look small.'],
    misses: ['You came to help us.', 'I wrote to thank you.'],
  },
  'so-that-we-lose': {
    hits: [
      "You set this up so that we'd lose our deposit.",
      "You're picking at it so you won't have to pay.",
    ],
    misses: ['You came early so that we could eat.', 'We moved it so that he would not fall.'],
  },
  'only-because-you-need': {
    hits: [
      "You're only being nice because you need something.",
      'You only read the parts you can use against me.',
    ],
    misses: ['You only read the summary.', 'You are only ten minutes late.'],
  },
  'no-other-reason': {
    hits: [
      'You visited Gran for the will and for nothing else.',
      'She starts the mower, purely out of spite.',
    ],
    misses: ['We have tea and nothing else.', 'I walked out of the room.'],
  },
  'done-deliberately': {
    hits: [
      'You book these trips on my weekends deliberately.',
      'Deliberately leaving my name off, how very you.',
    ],
    misses: ['I left it open deliberately.', 'We deliberately kept it short.'],
  },
  'you-knew-and-did-it': {
    hits: ['You must have known about the mould.', "You knew I'd be the one stuck with the bill."],
    misses: ['You must know each other.', 'You knew the answer.'],
  },
  'we-both-know-why': {
    hits: ["We both know why you're really here.", 'I see right through you.'],
    misses: ['We both know the way.', 'I see you through the window.'],
  },
  'no-wish-at-all': {
    hits: [
      'Your side has no intention whatsoever of settling.',
      'Nobody in management has the slightest wish to hear the truth.',
    ],
    misses: ['We have no intention at all of leaving.', 'Nobody in the room has a pen.'],
  },
  'testing-us': {
    hits: ["You're testing how much we can take.", "You're trying to break this union."],
    misses: ['We are testing the alarm.', 'You are trying to open the lid.'],
  },
  'you-mean-to-hurt-us': {
    hits: ['The co-op means to bleed us until we sell.', 'They plan to cut us out.'],
    misses: ['I meant to call.', 'We plan to cut the hedge.'],
  },
  'you-thought-you-could': {
    hits: ['You thought you could slip this past me.', "Hoping I wouldn't read the small print, were you?"],
    misses: ['You thought you could come on Friday.', 'I hoped you would read it.'],
  },
  'are-you-doing-this-to': {
    hits: ['Is this just your way of getting rid of her?', 'Since when do you care about trees?'],
    misses: ['Are you doing this on Friday?', 'Since when has the lift been out?'],
  },
}
