/** Sentences of blame for damage. */
import type { blameForDamage } from '@common-ground/shared/wording/families/blame-for-damage'
import type { ExamplesOf } from './examples.ts'

export const blameForDamageExamples: ExamplesOf<typeof blameForDamage> = {
  'their-thing-damaged-ours': {
    hits: [
      "Your son bullied mine until he wouldn't go to school any more.",
      'Your wiring nearly burned the house down.',
    ],
    misses: [
      'Your father left the house to all three of us.',
      'Our landlord wants to sell the house so he can retire.',
    ],
  },
  'cost-us-something': {
    hits: [
      'Your silence on this has cost us the permit.',
      'Your late specification cost us the entire quarter.',
    ],
    misses: [
      'Your tree gives us shade in the summer.',
      'Your supplier delivered the steel on Monday and we checked it together.',
    ],
  },
  'cut-down-ours': {
    hits: ['You undercut our price behind our back and lost us the tender.', 'He cut down half our hedge.'],
    misses: [
      'We lost the client because our price was too high.',
      'You told him about the plan and he liked it.',
    ],
  },
  'they-damaged-ours': {
    hits: [
      'You broke the lift by overloading it and now nobody can get upstairs.',
      'You left the tap running and soaked three floors.',
    ],
    misses: [
      'You planned the route and it worked well.',
      'You asked whether the deposit is refundable, and it is.',
    ],
  },
  'turned-it-into-a-dump': {
    hits: [
      'Your kids have turned the hallway into a football pitch.',
      'You turned a lovely apartment into a dump.',
    ],
    misses: ['The kids love making pancakes with you.', 'The kids fell asleep in your car.'],
  },
  'got-it-wrong': {
    hits: ['you people lost my parcel twice', 'Your surveyor got the boundary completely wrong.'],
    misses: [
      'Your driver dropped the parcel at number nine, could you check?',
      'You got the job because you were the best.',
    ],
  },
  'bleeding-them-dry': {
    hits: [
      'You big chains are bleeding small growers dry.',
      'You bosses have squeezed these workers until nothing was left.',
    ],
    misses: [
      'I was told that you left the key with the neighbour.',
      'You moved out on 3 May and the flat was empty until July.',
    ],
  },
  'took-the-credit': {
    hits: [
      'You took the credit for my report and left me with the errors.',
      'Priya always takes the credit and leaves me with the paperwork.',
    ],
    misses: ['You gave me the keys and I had to sign for them.', 'He wants to stay with you for the summer.'],
  },
  'kept-it-quiet': {
    hits: [
      'You kept the defect quiet and let us ship it to hospitals.',
      'How come you kept quiet when the bank called in the loan?',
    ],
    misses: [
      'You put the offer in writing and we thank you for it.',
      'You told us that the roof leaks, and we have called the roofer.',
    ],
  },
  'helped-yourself': {
    hits: [
      'You helped yourself to her jewellery before she was even buried.',
      'My business partner emptied the till and left town.',
    ],
    misses: [
      'You planned the party well before the date was fixed.',
      'You stopped the machine in time and nobody was hurt.',
    ],
  },
  'talked-them-into-it': {
    hits: ['You talked Grandma into changing her will.', 'You tricked my brother into selling his share.'],
    misses: [
      'My brother lost his job in May and cannot pay until July.',
      'You took my luggage upstairs, that was kind.',
    ],
  },
  'sold-them-something-useless': {
    hits: ["You sold us a car that wouldn't start.", "You sold my mother a policy she couldn't understand."],
    misses: ['My mother fell on the stairs last week and needs a rail.', 'Your offer means a lot to us.'],
  },
  'gave-us-something-bad': {
    hits: [
      'Your secretary gave me the wrong address, I missed the hearing and lost my case.',
      'You turned up drunk to the handover and scared the little one half to death.',
    ],
    misses: [
      'You gave me the keys and I had to sign for them.',
      'I lost my temper yesterday and I am sorry.',
    ],
  },
  'walked-out-on-them': {
    hits: ['You walked out on three kids and a mortgage.', 'You made the whole office turn on me.'],
    misses: [
      'You saw a chance to expand and it worked out well.',
      'You moved in on 1 May and paid the deposit the same day.',
    ],
  },
  'had-the-nerve': {
    hits: ['You broke it, then had the nerve to bill me for it.', 'He had the cheek to send me a bill.'],
    misses: [
      'The work means a lot to me.',
      'The heating was off for a week because the pump had to be ordered.',
    ],
  },
  'could-not-get-one-right': {
    hits: [
      "They couldn't manage to get one invoice right between them.",
      "You can't even get one delivery right.",
    ],
    misses: ['How did you manage to finish so early?', 'You were the one who taught him to swim.'],
  },
  'made-this-bed': {
    hits: [
      'The Petersons brought this on themselves when they built over the line.',
      'Head office made this bed and our members are lying in it',
    ],
    misses: [
      'The dog was asleep on the sofa when you came in.',
      'Your gardener planted the roses and they look lovely.',
    ],
  },
}
