/** Sentences that make the thing small. */
import type { minimiserOnlyThat } from '@common-ground/shared/wording/families/minimiser-only-that'
import type { ExamplesOf } from './examples.ts'

export const minimiserOnlyThatExamples: ExamplesOf<typeof minimiserOnlyThat> = {
  'it-is-only-a': {
    hits: ["It's only a carpet.", "It's a few crumbs, calm down."],
    misses: ['It is only a date, so pick another one.', "It's a typo, so please sign the new copy."],
  },
  'you-do-realise-it-is-only': {
    hits: ["You do realise it's only a carpet?", "Come on, it's just a lampshade."],
    misses: ["You know it's only a small team.", 'You do realise how much this means to us?'],
  },
  'a-hedge-and-not-a-castle': {
    hits: ["It's a hedge, not the Berlin wall.", "It's one late train, not a plane crash."],
    misses: ["It's a shed, not a garage, on the plans.", "It's your decision, not the court's."],
  },
  'no-big-deal-for-you': {
    hits: ["It's no big deal for you to move the car.", "It's not such a big deal, calm down."],
    misses: ["It's no big deal if you're late.", "It's not that hard, I can show you."],
  },
  'not-as-bad-as-they-say': {
    hits: ["It's not half as loud as you make out.", "The smell? It's nowhere near as bad as you claim."],
    misses: ["It's not as far as you think.", 'It is not as cold as they say on the radio.'],
  },
  'comes-down-to-little': {
    hits: [
      'Your whole complaint comes down to two nights of noise.',
      'All this fuss amounts to very little.',
    ],
    misses: ['It comes down to a choice between two dates.', 'The rent comes to 900 with heating.'],
  },
  'hardly-worth-it': {
    hits: ["It's really not worth a fight.", 'Your little worry is hardly worth a meeting.'],
    misses: ["It's worth talking to the bank.", "It's not worth a fight, you can have the room."],
  },
  'what-is-a-day-more': {
    hits: ['What is an hour more or less?', 'What difference does a day make?'],
    misses: ['What is a fair price between friends?', 'What difference would a later date make for you?'],
  },
  'blow-it-up-into': {
    hits: ["You're blowing up a delay into a catastrophe.", 'Stop turning this into a war.'],
    misses: ["You're turning the attic into a study.", 'He makes bread out of rye.'],
  },
  'small-price-to-pay': {
    hits: ["It's a small price to pay.", "That's the least of your worries."],
    misses: ["That's the least of our worries, so take your time.", 'A tour is part of the service.'],
  },
  'over-so-little': {
    hits: ['You start a war over a couple of emails.', 'All this shouting because of a single mug.'],
    misses: ["I'm calling about a few invoices.", 'We moved the date because of a few holidays.'],
  },
  'why-go-so-far-over': {
    hits: ['Why call a lawyer over a couple of emails?', 'There is no need to make a scene over one cup.'],
    misses: [
      'No need to call ahead about a small order.',
      'Why wait another month when the papers are ready?',
    ],
  },
}
