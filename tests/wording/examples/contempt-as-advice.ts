/** Sentences of contempt dressed as praise or advice. */
import type { contemptAsAdvice } from '@common-ground/shared/wording/families/contempt-as-advice'
import type { ExamplesOf } from './examples.ts'

export const contemptAsAdviceExamples: ExamplesOf<typeof contemptAsAdvice> = {
  'another-genius-idea': {
    hits: [
      'Another genius idea from the marketing department.',
      'Yet another brilliant plan from head office.',
    ],
    misses: [
      'Another bright idea from Jenny, thank you.',
      'What a brilliant idea from your side, thank you.',
    ],
  },
  'great-expert-has-spoken': {
    hits: ['The great expert has spoken.', 'Oh, her majesty has found the time.'],
    misses: ['The expert has finally confirmed the date.', 'The big boss is on leave on Mondays.'],
  },
  'cute-that-you-think': {
    hits: [
      "It's cute that you think we would sign this.",
      'I find it hilarious that you call yourself a landlord.',
    ],
    misses: [
      'It is touching how you remember her birthday each year.',
      'It is a lovely story you tell about Grandma.',
    ],
  },
  'must-be-nice': {
    hits: [
      'Must be lovely to be paid for doing nothing all day.',
      'It must be nice to have daddy pay for it.',
    ],
    misses: ['It must be nice to have your sister back.', 'Must be easy to find, next to the church.'],
  },
  'a-real-einstein': {
    hits: ['Your accountant is a real Einstein.', 'Who trained them, a drunken monkey?'],
    misses: ['Who trained them, your aunt? They are lovely.', 'Have you studied at night school?'],
  },
  'grow-a-spine': {
    hits: ['Honestly, Martin, you should grow a spine.', 'Get a sense of decency.'],
    misses: ['We grow a few herbs.', 'We should get a clue from the caretaker about where the key is.'],
  },
  'someone-should-teach-him': {
    hits: ['Somebody should teach your brother some manners.', 'Someone should buy him a calculator.'],
    misses: [
      'Somebody should tell the landlord about the leak.',
      'Someone should show her how to use the lift.',
    ],
  },
  'do-not-make-me-laugh': {
    hits: ["Don't strain yourself thinking about it.", "Don't play the victim, Ray."],
    misses: [
      'Do not hurt yourself trying to lift it alone.',
      'Do not quit your job before the loan is approved.',
    ],
  },
  'do-us-all-a-favour': {
    hits: ['Do us all a favour and resign.', 'Do the world a favour and stay away.'],
    misses: ['Do yourself a favour and rest.', 'Do us all a favour and bring your guitar.'],
  },
  'see-if-you-can-count': {
    hits: ["Let's see if you can get it right for once.", 'I doubt whether he can count.'],
    misses: ['I wonder whether he can follow the talk in English.', 'I wonder if she can read large print.'],
  },
  'go-cry-to-mummy': {
    hits: ['Go cry to HR again.', 'Run and hide behind your lawyer.'],
    misses: ['Run down to your office and get the stamp, please.', 'Go and call your mum back.'],
  },
}
