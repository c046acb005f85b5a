/** Sentences of feelings told as what was done. */
import type { feelingDoneTo } from '@common-ground/shared/wording/families/feeling-done-to'
import type { ExamplesOf } from './examples.ts'

export const feelingDoneToExamples: ExamplesOf<typeof feelingDoneTo> = {
  'done-to-me-by-you': {
    hits: ['I was humiliated by you in front of the board.', 'Our team is insulted by your proposal.'],
    misses: ['I was invited by you in May.', 'Our team is pleased with your proposal.'],
  },
  'hurtful-to-be': {
    hits: ["It's hurtful to be treated like a stranger.", "It's humiliating to beg you for my own money."],
    misses: ["It's lovely to be here.", "It's hard to read the label."],
  },
  'it-hurts-to-be': {
    hits: ['It hurts to be treated like an enemy.', 'It breaks my heart how you speak to her.'],
    misses: ['It stings a little, but it works.', 'It upsets the dog when it rains.'],
  },
  'ashamed-of-you': {
    hits: ['I am so disappointed in you.', "I'm insulted that you would even ask."],
    misses: ['I am disappointed that it rained.', "I'm ashamed of my own mess."],
  },
  'being-done-to': {
    hits: ['Being ignored by your staff makes me cry.', 'Being compared to my sister by you really hurts.'],
    misses: ['Being outside makes me happy.', 'Being on time helps.'],
  },
  'makes-me-so-angry': {
    hits: ["He makes me so angry I can't sleep.", 'You leave me so frustrated.'],
    misses: ['It makes me so happy that you came.', 'The heat leaves me so tired.'],
  },
  'makes-me-angry': {
    hits: ['You make my blood boil.', 'You drive me crazy with your calls.'],
    misses: ['You make me feel at home.', 'You drive me to the station so often, thank you.'],
  },
  'left-feeling-wronged': {
    hits: ['You left me feeling stupid in front of the clients.', 'The meeting left us feeling betrayed.'],
    misses: ['The meal left me feeling sleepy.', 'You left me your umbrella.'],
  },
  'you-wound-me': {
    hits: ['You have deeply wounded me with your words.', 'You disappoint me more every day.'],
    misses: ['You have helped me with your words.', 'You surprised me with the cake.'],
  },
  'because-of-your-doing': {
    hits: [
      'I feel unwelcome in my own building because of you.',
      'I lie awake at night thanks to your builders.',
    ],
    misses: ['I feel sick because of the paint.', 'I lie awake at night because of the heat.'],
  },
  'nobody-listens-to-me': {
    hits: ['I feel as though nobody in this family listens to me.', 'I feel like a stranger in my own home.'],
    misses: ['I feel as though spring is coming.', 'I feel like a walk.'],
  },
  'sick-of-feeling': {
    hits: ["I'm sick of feeling second best.", "I'm tired of being your punching bag."],
    misses: ["I'm tired of the rain.", "I'm sick of my old sofa."],
  },
}
