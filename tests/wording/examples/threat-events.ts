/** Sentences of threats that name only what will come. */
import type { threatEvents } from '@common-ground/shared/wording/families/threat-events'
import type { ExamplesOf } from './examples.ts'

export const threatEventsExamples: ExamplesOf<typeof threatEvents> = {
  'do-and-it-happens': {
    hits: [
      'Park in front of my garage once more and your car gets towed.',
      'Sack her and the whole kitchen walks out.',
      'Drop the complaint, or the photos go to your employer.',
    ],
    misses: [
      'Send me the draft and the team will look at it tomorrow.',
      'Press the green button and see what happens.',
      'Leave the key under the mat and the cleaner will know what to do.',
    ],
  },
  'if-it-happens': {
    hits: [
      "If he isn't out by the weekend, his stuff goes on the pavement.",
      "The moment you cut my hours, I'm off to the labour tribunal.",
    ],
    misses: [
      'If you cancel less than two days before, the deposit goes to the landlord.',
      "If she doesn't feel well, the visit is cancelled and we find another day.",
    ],
  },
  'time-is-up': {
    hits: ["You've had your warning.", 'He has had his last warning.'],
    misses: ['You have had your lunch.', 'We have had our chance and we took it.'],
  },
  'or-when-time-is-up': {
    hits: [
      'You have a week to put this right or we go to the ombudsman.',
      "You've got 24 hours, otherwise I'm posting this in every mums group in town.",
    ],
    misses: [
      'You have until Friday to send comments, after that the text goes to print.',
      'You have two weeks to choose, or we can talk again in May.',
    ],
  },
  'proof-is-kept': {
    hits: ["I have the emails, and I'm not afraid to use them.", 'We know where to find you.'],
    misses: [
      'I have kept all the receipts for you.',
      "I've kept the letters and I'm ready to show them to you whenever you like.",
    ],
  },
  'others-would-like-to-know': {
    hits: [
      "I'm this close to telling the parents what really happened.",
      "You're one email away from losing this account.",
    ],
    misses: [
      'The parents would be happy to see you at the fair.',
      'You are one signature away from your new home.',
    ],
  },
  'worse-to-come': {
    hits: ['This is going to be expensive for you.', 'Enjoy your job while you still have it.'],
    misses: [
      'The weather is going to get worse soon, so let us hurry.',
      'I would be careful with that ladder if I were you.',
    ],
  },
  'we-go-our-way': {
    hits: [
      'If my name appears in that report, yours will too.',
      "Don't be surprised if nobody comes to your barn again.",
    ],
    misses: ["Don't be surprised if it rains.", 'If my train is late, please start with the soup.'],
  },
}
