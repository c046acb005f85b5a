/** Sentences of the patterns of demand. */
import type { demand } from '@common-ground/shared/wording/families/demand'
import type { ExamplesOf } from './examples.ts'

export const demandExamples: ExamplesOf<typeof demand> = {
  demands: {
    hits: [
      'Our demands are simple.',
      'Their demand for an apology came too late for us.',
      'Meet my demands.',
    ],
    misses: [
      'Demand for flats is high this year.',
      'It is a question of supply and demand.',
      'Our demand letter went out by mistake.',
      'There are many demands on our time this month.',
    ],
  },
  'we-demand': {
    hits: [
      'We demand a full refund.',
      'I demanded an answer last week.',
      'We are hereby demanding repayment.',
    ],
    misses: ['The court may demand a deposit.', 'This job demands patience.'],
  },
  'demand-that': {
    hits: ['I demand to know who signed this.', 'We demand that the fence be moved.'],
    misses: ['The rules demand that two people sign.', 'The crane demands to be checked twice a year.'],
  },
  'demand-you': {
    hits: ['I demand you take the post down.', 'We now demand they pay for the glass.'],
    misses: ['We do not demand you pay for it.', 'The law may demand you keep receipts.'],
  },
  'insist-that': {
    hits: ['I insist that you move the van.', 'We must insist that the board answers.'],
    misses: ['He insists that the tap was closed.', 'I will not insist that you come.'],
  },
  'insist-on': {
    hits: ['We insist on a written apology.', 'I must insist on seeing the books.'],
    misses: ['I insist on paying for lunch.', 'We would not insist on a Monday.'],
  },
  'non-negotiable': {
    hits: [
      'The price is non-negotiable.',
      'Our terms are not negotiable.',
      'You can treat that as non-negotiable.',
    ],
    misses: ['A non-negotiable bill of lading was issued.', 'The cheque was marked non-negotiable.'],
  },
  'not-up-for-discussion': {
    hits: [
      'Sundays are not up for discussion.',
      'The fence is not open to debate.',
      'My fee is beyond discussion.',
    ],
    misses: ['Is the rent open to negotiation?', 'The date is still open for discussion.'],
  },
  'take-it-or-leave-it': {
    hits: ['Take it or leave it.', 'Those are the hours, like it or lump it.', "It's my way or the highway."],
    misses: ['I can take it or leave it.', 'You can take it with you or have it sent.'],
  },
  'final-offer': {
    hits: ['This is our final offer.', 'Our last and final price is 900.'],
    misses: ['Please send us your best and final offer by Monday.', 'My last offer was for two lorries.'],
  },
  'final-word': {
    hits: ['That is my last word.', 'Our decision is final.', 'I keep the cellar and that is final.'],
    misses: ['The exam result is final once it is stamped.', 'In the song, the final word is love.'],
  },
  'insist-alone': {
    hits: ['The wall comes down, and I insist.', 'We start on Monday, I must insist.'],
    misses: ['I would not insist.', 'He would come early, and they did not insist.'],
  },
  'nothing-less': {
    hits: [
      'We will accept nothing less.',

      'I will settle for nothing else.',
    ],
    misses: ['It costs nothing less in winter.', 'I take nothing else for the pain.'],
  },
  'every-penny': {
    hits: ['I want every penny back.', 'Pay back every last cent.'],
    misses: ['It was worth every penny.', 'They check every receipt twice.'],
  },
  'hand-over': {
    hits: ['Cough up the deposit.', 'I want you to fork out the other half.'],
    misses: ['The cat may cough up a hairball.', 'We had to shell out for a new tyre.'],
  },
  'what-is-mine': {
    hits: ['I want what is mine.', 'We will have what you owe us.'],
    misses: ['Do you know what is mine in this drawer?', 'I want to know what we still need.'],
  },
  'want-it-now': {
    hits: ['I want my deposit back right now.', 'We want answers, and we want them now.'],
    misses: ['I want to leave now if that is fine with you.', 'We want to start with the roof today.'],
  },
  'you-must-now': {
    hits: ['You must remove the bins at once.', 'He has to apologise to her right now.'],
    misses: ['You must sign on page 3.', 'You have to press the green button now.'],
  },
  'nothing-is-up-for-discussion': {
    hits: ['None of this is open to debate.', 'No part of the plan is up for discussion.'],
    misses: ['Nothing in the shop is new.', 'None of this is new to us.'],
  },
  'will-not-be-up-for-discussion': {
    hits: ['My fee will not be up for discussion.', 'The hours can not be open to debate.'],
    misses: ['The hall will not be ready in May.', 'The shop will not be open on Monday.'],
  },
  'last-word-is': {
    hits: ['My last word is 900.', 'Our final word on this came in May.'],
    misses: ['The last word of the song is love.', 'The last word is hard to read.'],
  },
  'nothing-less-than': {
    hits: ['I expect nothing short of a full refund.', 'We will accept nothing less than an apology.'],
    misses: ['We saw nothing but fields.', 'He expects nothing but rain.'],
  },
  'not-accept-less': {
    hits: ['We will not accept anything less.', 'I will not take no for an answer.'],
    misses: ['The machine will not accept old coins.', 'We would not accept anything without asking you.'],
  },
  'anything-less': {
    hits: ['Anything less would be unacceptable.', 'Four thousand, and not a penny less.'],
    misses: ['The cake takes one hour, not two.', 'Is there anything less expensive?'],
  },
  'what-we-say-goes': {
    hits: ['What we say goes.', 'My word is law.'],
    misses: ['The bus goes at noon.', 'What we say matters to you.'],
  },
  'want-you-out': {
    hits: ['I want you out by Sunday.', 'We need them gone by noon.'],
    misses: ['I want you to know this.', 'I want you to be well.'],
  },
  'will-not-talk': {
    hits: ['We are not here to negotiate.', 'I refuse to move.', 'I will not argue with you.'],
    misses: ['We met to talk about the hedge.', 'We did not argue with you.'],
  },
}
