/** Sentences of the patterns of totals. */
import type { totals } from '@common-ground/shared/wording/families/totals'
import type { ExamplesOf } from './examples.ts'

export const totalsExamples: ExamplesOf<typeof totals> = {
  'at-every-turn': {
    hits: [
      'Your agents obstruct us at every turn.',
      'Dad takes her side no matter what.',
      'Day and night, you argue with the neighbours.',
    ],
    misses: [
      'You helped us at every turn.',
      'I interrupt people all the time, sorry.',
      'The lift fails at every opportunity.',
    ],
  },
  'keeps-at-it': {
    hits: ['You keep forgetting over and over.', 'You kept humming again and again.'],
    misses: ['I keep forgetting it over and over.', 'The pump keeps stopping again and again.'],
  },
  'everything-i-say': {
    hits: [
      'She twists everything I say.',
      'You question everything we send.',
      "They don't hear a single word I say.",
    ],
    misses: [
      'I question everything I say.',
      'She wrote down everything we agreed.',
      'You remember everything I told you about the garden.',
    ],
  },
  'bad-about-everything': {
    hits: ['He lies about everything.', 'Your lawyers object to everything.'],
    misses: ['I worry about everything.', 'We can talk about everything.', 'The flood ruined everything.'],
  },
  'bad-about-every-one': {
    hits: [
      'The agency loses every form I hand in.',
      'You lose every invoice.',
      'Stop turning every conversation into a fight.',
    ],
    misses: ['You answered every question.', 'I lose every key I own.', 'She checks every invoice twice.'],
  },
  'stop-always': {
    hits: ['Stop always making yourself the victim.', 'Are you constantly being this loud?'],
    misses: ['Always stop at the gate.', 'We should stop always meeting on Fridays.'],
  },
  'every-offer-was-bad': {
    hits: [
      'Every offer you have ever made us was an insult.',
      'Every word out of her mouth is a lie.',
      'Every plan your office sends ends up a mess.',
    ],
    misses: ['Every offer you made was clear.', 'Every word in the contract is there for a reason.'],
  },
  systematically: {
    hits: [
      'The board has systematically shut us out.',
      'They routinely ignore our letters.',
      'The agency unfailingly replies too late.',
    ],
    misses: ['We routinely check the meters.', 'The heating is consistently warm.'],
  },
  'constant-criticism': {
    hits: [
      "It's nonstop criticism from you.",
      'Your endless excuses wear me out.',
      'I am tired of the constant complaints from your office.',
    ],
    misses: ['The constant noise from the road is hard.', 'We need a constant supply of water.'],
  },
  'all-you-have-given-us': {
    hits: ["All you've given us is grief.", 'The only thing they have done is delay.'],
    misses: ['All you have said is noted.', 'All I have given is my time.'],
  },
  'has-only-ever-been': {
    hits: ['Your idea of compromise has only ever been me giving in.', 'Your help has only ever been talk.'],
    misses: ['It has only ever rained here in May.', 'I have only ever been to Leeds once.'],
  },
  'answer-to-everything': {
    hits: ['Your answer to everything is no.', 'Their response to every single request has been silence.'],
    misses: ['Your answer to question two is fine.', 'The answer to everything is not in this book.'],
  },
  'all-about-you': {
    hits: [
      'Everything has to be about you.',
      'It always has to be about him.',
      'Every conversation comes back to you.',
    ],
    misses: ['The letter is about you and the lease.', 'It was about the garden.'],
  },
  'whenever-it-gets-hard': {
    hits: [
      'You walk out whenever things get hard.',
      'They cancel whenever something comes up.',
      "Whenever there's work to be done, Darren vanishes.",
    ],
    misses: [
      'Whenever it rains, the cellar floods.',
      'You can call me whenever it suits you.',
      'Every time it rained you helped us.',
    ],
  },
  'the-whole-marriage': {
    hits: ["You've spent the whole marriage putting me down.", 'He spends all of the meeting complaining.'],
    misses: ['You spent the whole summer in Spain.', 'We spent the whole day painting.'],
  },
  'as-long-as-i-have-known-you': {
    hits: [
      "For as long as I've known you, you've taken without asking.",
      'Ever since you moved in you have done nothing.',
      "Twenty years and you still haven't said it.",
    ],
    misses: [
      "For as long as I've known you, you have been kind.",
      'Ever since you moved in the house has felt warm.',
    ],
  },
  'nothing-except': {
    hits: ['With you there is nothing except delay.', 'You bring nothing besides trouble.'],
    misses: ['With you there is nothing but joy.', 'We have nothing except the van.'],
  },
  'as-usual-without': {
    hits: [
      'As usual, your side turned up without the figures.',
      'Predictably, you had nothing to offer.',
      'You were late, as usual.',
    ],
    misses: ['As usual, we meet in room 4 at nine.', 'As usual, I was late.'],
  },
  'all-our-letters': {
    hits: ['You ignored all our letters.', 'They lost all of my papers.'],
    misses: ['You forgot all our names.', 'All our letters went out on Monday.'],
  },
}
