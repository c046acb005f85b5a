/** Sentences of feelings told as what was done. */
import type { feelingDoneTo } from '@common-ground/shared/wording/families/feeling-done-to'
import type { ExamplesOf } from './examples.ts'

export const feelingDoneToExamples: ExamplesOf<typeof feelingDoneTo> = {
  'done-to-me-by-you': {
    hits: ['I was humiliated by you in front of the board.', 'Our team is insulted by your proposal.'],
    misses: ['My mother was used by her bank as an example.', 'Our team is pleased with your proposal.'],
  },
  'hurtful-to-be': {
    hits: ["It's hurtful to be treated like a stranger.", "It's humiliating to beg you for my own money."],
    misses: [
      "It's painful to be reminded of my father here.",
      'It is horrible when you never sleep, get well soon.',
    ],
  },
  'it-hurts-to-be': {
    hits: ['It hurts to be treated like an enemy.', 'It breaks my heart how you speak to her.'],
    misses: ['It hurts to see you sad.', 'It upsets the dog when it rains.'],
  },
  'ashamed-of-you': {
    hits: ['I am so disappointed in you.', "I'm insulted that you would even ask."],
    misses: ['I am disappointed that it rained.', "I'm ashamed of my own mess."],
  },
  'being-done-to': {
    hits: ['Being ignored by your staff makes me cry.', 'Being compared to my sister by you really hurts.'],
    misses: ['Being asked first really helps.', 'Being on time helps.'],
  },
  'makes-me-so-angry': {
    hits: ["He makes me so angry I can't sleep.", 'You leave me so frustrated.'],
    misses: ['It makes me so happy that you came.', 'Your music made me so sad, it was beautiful.'],
  },
  'makes-me-angry': {
    hits: ['You make my blood boil.', 'You drive me crazy with your calls.'],
    misses: ['You make my life a lot easier.', 'You drive me to the station so often, thank you.'],
  },
  'left-feeling-wronged': {
    hits: ['You left me feeling stupid in front of the clients.', 'The meeting left us feeling betrayed.'],
    misses: ['The talk left us feeling angry at the bank.', 'You left me your umbrella.'],
  },
  'you-wound-me': {
    hits: ['You have deeply wounded me with your words.', 'You disappoint me more every day.'],
    misses: ['You have deeply touched me with your words.', 'You surprised me with the cake.'],
  },
  'because-of-your-doing': {
    hits: [
      'I feel unwelcome in my own building because of you.',
      'I lie awake at night thanks to your builders.',
    ],
    misses: ['We are home safe thanks to you.', 'I lie awake at night because of the heat.'],
  },
  'nobody-listens-to-me': {
    hits: ['I feel as though nobody in this family listens to me.', 'I feel like a stranger in my own home.'],
    misses: ['I feel that our work matters a lot to you.', 'I feel that everyone wants a good end to this.'],
  },
  'sick-of-feeling': {
    hits: ["I'm sick of feeling second best.", "I'm tired of being your punching bag."],
    misses: ["I'm tired of the rain.", "I'm sick of my old sofa."],
  },
}
