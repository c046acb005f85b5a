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
      'Because of your new job we have to move the date, congratulations.',
      'The loss is covered thanks to your insurance.',
    ],
  },
  'thanks-to-that-of-yours': {
    hits: [
      'My reputation is in the gutter thanks to that review of yours.',
      'Our cellar is flooded because of that new drain of yours.',
    ],
    misses: [
      'The wall is damp because of that pipe of yours, could you have a look?',
      'I slept well thanks to that pillow of yours.',
    ],
  },
  'nightmares-come-from-you': {
    hits: ['Her nightmares come from your shouting.', 'This delay comes from your dithering.'],
    misses: [
      'Not a single complaint came from your tenants.',
      'The problem comes from your old router, I think.',
    ],
  },
  'because-of-you-in-the-end': {
    hits: ["We're freezing in here because of you.", 'Our line stood still for two days thanks to you.'],
    misses: ['This house feels like home because of you.', 'He recovered thanks to you.'],
  },
  'the-harm-they-did': {
    hits: [
      'Mum had her stroke after that row you started.',
      "I'm the one paying for the hole you left in the budget.",
    ],
    misses: [
      'The problem your engineer left was minor.',
      "What was the damage you caused? I can't see any scratch.",
    ],
  },
  'your-fault-did-this': {
    hits: [
      "Your decision to skip the inspection is the reason we're all sitting here.",
      'You are responsible for what happened on that scaffold.',
    ],
    misses: [
      'Your idea is the reason we saved the company.',
      'Your presentation to the bank was the reason we got the loan.',
    ],
  },
  'rests-with-you': {
    hits: [
      "The neighbours won't speak to us and it's down to the stories you spread.",
      "The mess in the warehouse is your night shift's work.",
    ],
    misses: [
      'Responsibility for the delay lies with our carrier.',
      'It is down to you whether we start on Monday or Tuesday.',
    ],
  },
  'that-is-what-comes-of-it': {
    hits: [
      "That's what comes of letting your cousin do the books.",
      'This is what happens when you ignore the manual for years.',
    ],
    misses: [
      'That is what we get with the basic plan.',
      'That is what happens at full moon, says the tide table.',
    ],
  },
  'have-you-to-thank': {
    hits: [
      'Our reputation lies in tatters and we have you to thank.',
      'My son got ill in that flat and I hold you responsible.',
    ],
    misses: ['We have you to thank for the lovely evening.', 'I have them to thank for my job.'],
  },
  'if-anyone-it-was-them': {
    hits: [
      'If anyone damaged that boy, it was his father.',
      "If anyone gets hurt on that site, it'll be on you.",
    ],
    misses: [
      'If anyone asks, it was him who found the key.',
      'If there is a delay, it will be down to the weather.',
    ],
  },
  'who-did-it-you-did': {
    hits: [
      "Let's be clear who caused the shortage: your purchasing manager did.",
      "Our sister doesn't speak to either of us now, and you did that.",
    ],
    misses: ["Who left the light on? It doesn't matter.", "You did this? It's lovely."],
  },
  'your-bright-idea': {
    hits: ['It was your bright idea to fire the accountant.', 'Whose idea was it to skip the permit?'],
    misses: ['It was your great idea to have a buffet.', 'Whose decision is it in the end?'],
  },
  'look-at-the-state': {
    hits: [
      "Look at the state of the garden since you've been in charge of it.",
      'Just look at the state of this.',
    ],
    misses: ['Look at the state of the roof before you buy.', 'Let us look at the plan of the garden.'],
  },
  'cannot-with-your': {
    hits: [
      "I can't sell my house with your scrapyard next door.",
      "I can't open a window with your bins outside.",
    ],
    misses: [
      "We can't park there with your van in the way, could you move it until noon?",
      "I can't compete with your cooking.",
    ],
  },
  'after-what-you-did': {
    hits: [
      "Dad's heart gave out from the worry you caused him.",
      'My skin is still raw from the stuff you put on it.',
    ],
    misses: ["I saw what you did with the garden, it's lovely.", 'Everyone speaks of what you did.'],
  },
}
