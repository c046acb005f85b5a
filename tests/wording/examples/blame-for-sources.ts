/** Sentences of blame for sources. */
import type { blameForSources } from '@common-ground/shared/wording/families/blame-for-sources'
import type { ExamplesOf } from './examples.ts'

export const blameForSourcesExamples: ExamplesOf<typeof blameForSources> = {
  'comes-from-your-deeds': {
    hits: [
      'Half the team has quit under your leadership.',
      'Because of your cheap paint I have to redo the whole facade.',
    ],
    misses: [
      'Because of the rain we had to move the party indoors.',
      'My son has not been well since the holidays, so I would like to swap weekends.',
    ],
  },
  'nightmares-come-from-you': {
    hits: ['Her nightmares come from your shouting.', 'This delay comes from your dithering.'],
    misses: ['Who left this umbrella here?', 'Your plan saves us two weeks.'],
  },
  'because-of-you-in-the-end': {
    hits: ["We're freezing in here because of you.", 'Our line stood still for two days thanks to you.'],
    misses: [
      "I'm worried because you haven't answered for two weeks.",
      'We lost power for two hours because a tree fell on the line.',
    ],
  },
  'the-harm-they-did': {
    hits: [
      'Mum had her stroke after that row you started.',
      "I'm the one paying for the hole you left in the budget.",
    ],
    misses: [
      'You wrote that the delivery would come in week 12.',
      'You said you wanted to move in March so that the kids can finish the term.',
    ],
  },
  'your-fault-did-this': {
    hits: [
      "Your decision to skip the inspection is the reason we're all sitting here.",
      'You are responsible for what happened on that scaffold.',
    ],
    misses: [
      'You are responsible for the garden and we are responsible for the stairs, as agreed.',
      'We are waiting for the bank to confirm.',
    ],
  },
  'rests-with-you': {
    hits: [
      "The neighbours won't speak to us and it's down to the stories you spread.",
      "The mess in the warehouse is your night shift's work.",
    ],
    misses: [
      'You only need to sign the second page because the first is a copy.',
      'Whose turn is it to clean the stairs?',
    ],
  },
  'have-you-to-thank': {
    hits: [
      'Our reputation lies in tatters and we have you to thank.',
      'My son got ill in that flat and I hold you responsible.',
    ],
    misses: [
      "We had to cancel because you were ill, I hope you're better.",
      'You put safety first and we value that.',
    ],
  },
  'if-anyone-it-was-them': {
    hits: [
      'If anyone damaged that boy, it was his father.',
      'If there is a strike, the board will have provoked it.',
    ],
    misses: ['The mistake was ours and we will pay for it.', 'The strike was planned months ago.'],
  },
  'who-did-it-you-did': {
    hits: [
      'It was your bright idea to fire the accountant.',
      "Look at the state of the garden since you've been in charge of it.",
    ],
    misses: [
      'I think we should look at what led to the delay.',
      'Your son left his bike in front of our gate, could he move it?',
    ],
  },
  'cannot-with-your': {
    hits: [
      'My reputation is in the gutter thanks to that review of yours.',
      "I can't open a window with your bins outside.",
    ],
    misses: [
      "You can't wait to see the new kitchen, I imagine.",
      'I chose that school because it is close to both our homes.',
    ],
  },
  'you-did-this': {
    hits: [
      "Dad's heart gave out from the worry you caused him.",
      'My skin is still raw from the stuff you put on it.',
    ],
    misses: [
      'What you need is a permit from the council.',
      'You gave notice on 1 June, and the deposit was returned on 3 July.',
    ],
  },
}
