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
      "You're only paying half this month because of the leak, as agreed.",
      "She's only working mornings since the baby came.",
    ],
  },
  'nice-because-it-pays': {
    hits: [
      "You're being nice to me because you need a favour.",
      'You sold the flat fast because you knew about the damp.',
    ],
    misses: ['You were kind to us because you are kind.', "They're busy because it is the end of the month."],
  },
  'picks-on-us-for-what-we-are': {
    hits: ['You pick on me because of my accent.', 'Your foreman ignores my daughter because we complained.'],
    misses: [
      'He picked the blue one because of my advice.',
      'You ignored the bell because we were loud, no problem.',
    ],
  },
  'whenever-it-suits': {
    hits: [
      "Your back pain seems to turn up whenever there's lifting to do.",
      'You call yourself a partner whenever it suits you.',
    ],
    misses: [
      'You can come whenever it suits you.',
      "He calls whenever it suits him and that's fine with me.",
    ],
  },
  'so-that-people-give-up': {
    hits: [
      'The landlord wants us out so he can double the rent.',
      "He keeps his phone off so that I can't reach the children.",
    ],
    misses: [
      'They made a ramp so my mother can get in.',
      'You hid the presents so that they would be a surprise.',
    ],
  },
  'did-it-to-harm': {
    hits: ['You asked for mediation to buy time.', 'Management is using the crisis to break the contract.'],
    misses: ['They came early to avoid the traffic.', 'You chose a small car to save money.'],
  },
  'playing-for-sympathy': {
    hits: ["She's playing for sympathy, as usual.", 'Your lawyer keeps playing to the gallery.'],
    misses: ['They are playing for the cup on Sunday.', 'She is playing the violin at the party.'],
  },
  'for-the-money': {
    hits: ['You married my father for his pension.', "You wouldn't be here if there was nothing to inherit."],
    misses: ['She joined for the pension, like most of us.', 'She is in it for the long run.'],
  },
  'on-purpose-anywhere': {
    hits: [
      "He mows at seven on Sundays deliberately, I'd bet my life on it.",
      "You're being difficult on purpose.",
    ],
    misses: ['I kept the price low on purpose.', 'Nobody here did that on purpose.'],
  },
  'dark-motive': {
    hits: [
      "Jealousy, that's what's behind all your complaints.",
      "The mould is down to your laziness, since you won't open a window.",
    ],
    misses: ['This is about power supply, not about cost.', 'It has to do with attention to detail.'],
  },
  'and-calls-it-something': {
    hits: [
      'You cut corners and call it efficiency.',
      "You reject deliveries whenever you're overstocked and call it quality control.",
    ],
    misses: ['He brews beer and calls it Old Tom.', 'They finish at six and call it a day.'],
  },
  'looking-for-a-pretext': {
    hits: [
      "You've got another supplier lined up and you're looking for a pretext.",
      'Your client needs a scapegoat for the budget.',
    ],
    misses: ['They are looking for a reason to celebrate.', "You're looking for a way out of the car park?"],
  },
  'wants-a-fight': {
    hits: [
      'Your lawyer wants a long fight, it pays for his boat.',
      'The council wants a war over four parking spaces.',
    ],
    misses: ['You want a big fight scene in the play?', 'He wants the fight instructor on Monday.'],
  },
  'wants-to-look-good': {
    hits: [
      'Your manager wants to look tough in front of the board.',
      'You want to be the hero of this story.',
    ],
    misses: ['She wants to look nice for the photo.', 'He wants to play the piano at the party.'],
  },
  'wants-it-without-paying': {
    hits: [
      'You want the whole garden without lifting a finger.',
      'He expects the profit without taking any risk.',
    ],
    misses: [
      'She wants the job without the weekend shifts.',
      'You want the flat without the furniture, I suppose.',
    ],
  },
  'and-somebody-to-blame': {
    hits: [
      'you want a palace on a shoestring and somebody to blame for it',
      'Your boss wants the roof by June and someone else to pay for it.',
    ],
    misses: [
      'They want one plumber and somebody else to paint.',
      'She expects all of us and my aunt to take part.',
    ],
  },
  'uses-it-as-a-shield': {
    hits: ['Your company sees complaints as a way to stall refunds.', 'He is hiding behind the small print.'],
    misses: ['You use the garage as an office.', 'They see it as a way to save time.'],
  },
}
