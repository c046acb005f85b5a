/** Sentences of the patterns that lay the burden on one alone. */
import type { exclusiveAlone } from '@common-ground/shared/wording/families/exclusive-alone'
import type { ExamplesOf } from './examples.ts'

export const exclusiveAloneExamples: ExamplesOf<typeof exclusiveAlone> = {
  'deal-with-it-alone': {
    hits: [
      'You can shoulder the loss by yourself.',
      "Figure it out yourself, I'm done helping.",
      "You're on your own now, pal.",
      "You'll have to explain it to the kids yourself.",
    ],
    misses: [
      'You can help yourself to coffee.',
      'You can see for yourself on Monday.',
      'I had to fix it myself.',
      'You can fix it yourself if you like.',
    ],
  },
  'let-them': {
    hits: ["It's the landlord's job, so let him worry.", "Let them sweat, it's not our deadline."],
    misses: ['Let them know by Friday.', 'Let him finish, please.', 'Let us sort the boxes.'],
  },
  'you-made-it-you-mend-it': {
    hits: [
      'He wanted the dog, so he can pay the vet.',
      'It was your idea, so you can carry the can.',
      "She's your mother, you deal with her.",
    ],
    misses: ['You bought the tickets, so I can pay for lunch.', 'He wanted the blue one, so we ordered it.'],
  },
  'you-adapt': {
    hits: [
      'I was here first, you adapt.',
      'You will have to bend, since we certainly won’t.',
      'Yours can wait.',
    ],
    misses: ['You may have to wait in the hall.', 'Both of us will have to change a little.'],
  },
  'own-mess': {
    hits: [
      'Pick up your own pieces.',
      'Stew in your own juice, Raymond.',
      'Mr Pritchard will have to find his own way out of the hole he dug.',
    ],
    misses: ['Please bring your own towel.', 'We had to find our own way.'],
  },
  'own-mess-is': {
    hits: [
      'The damage is theirs, and the worry too.',
      "That's for you to lose sleep over.",
      'Your childcare arrangements are a matter for you alone.',
      "It's up to you to make this work.",
    ],
    misses: [
      'That decision is yours to make.',
      'Would that be a problem for you?',
      'It is up to you to choose.',
    ],
  },
  'in-your-lap': {
    hits: ['That falls squarely in your lap.', 'The whole bill lands on your doorstep.'],
    misses: ['The onus is on us.', 'The parcel is in the hall.'],
  },
  'mess-not-ours': {
    hits: [
      "It isn't our responsibility to rescue you from your own decisions.",
      'This is not our fight, so we will wait.',
    ],
    misses: ['It is not our way to wait.', 'We have no reason to doubt it.'],
  },
  'we-will-not-share': {
    hits: [
      "I'm not covering for you any more.",
      'We are done helping.',
      'Our clients bear no obligation to accommodate your staff.',
    ],
    misses: ['I am not covering the shift on Monday.', 'We are done painting.'],
  },
  'not-on-us': {
    hits: [
      "Don't dump this on my desk.",
      "Don't make it everybody else's job.",
      "Don't expect the rest of us to cover your shifts.",
    ],
    misses: ['Please put the keys on my desk.', 'Please do not put it on our list.'],
  },
  'sort-yourself-out': {
    hits: ['Get yourself a therapist.', 'The agency needs to do its damn job.'],
    misses: ['Sort the post by date.', 'Somebody has to do the washing.'],
  },
  'your-choice-your-headache': {
    hits: ['Her commute, her choice, her headache.', 'His dog, his mess.'],
    misses: ['Her coat, her bag, her keys.', 'Our dog, our mess.'],
  },
  'be-the-one': {
    hits: ['You should be the one fixing this.', 'You should be the ones apologising to her.'],
    misses: ['You should be the one in the blue chair.', 'You are the one who lives closest.'],
  },
  'buck-stops': {
    hits: [
      'Buck stops with you, buddy.',
      'The onus is entirely on your client.',
      'The fix has to come from you.',
    ],
    misses: ['The bus stops at the school gate.', 'The first step was ours.'],
  },
  'lift-a-finger': {
    hits: ['Nobody else would lift a finger.', "We won't be holding your hand through every step."],
    misses: ['Lift the lid with a finger.', 'I can hold your hand while you climb.'],
  },
  'left-with-it': {
    hits: ['You keep dumping this on us.', "You can't make your disasters my job."],
    misses: ['We keep the keys on our desk.', 'You put the post on my desk.'],
  },
}
