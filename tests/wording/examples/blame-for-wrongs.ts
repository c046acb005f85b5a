/** Sentences of blame for wrongs done to people. */
import type { blameForWrongs } from '@common-ground/shared/wording/families/blame-for-wrongs'
import type { ExamplesOf } from './examples.ts'

export const blameForWrongsExamples: ExamplesOf<typeof blameForWrongs> = {
  'took-the-credit': {
    hits: [
      'You took the credit for my report and left me with the errors.',
      'Priya always takes the credit and leaves me with the paperwork.',
    ],
    misses: ['She took the credit card with her.', 'The choir took the applause with a bow.'],
  },
  'passed-off-our-work': {
    hits: ['You passed off my drawings as your own.', 'He presented our idea as his own at the meeting.'],
    misses: ['He passes our work on to the night shift.', 'They passed on our report to the bank.'],
  },
  'passed-the-buck': {
    hits: [
      'Your manager keeps passing the buck.',
      'You washed your hands of the whole thing when it leaked.',
    ],
    misses: ['Wash your hands of the grease before you touch the drawings.', 'He passed the salt onto me.'],
  },
  'kept-it-quiet': {
    hits: [
      'You kept the defect quiet and let us ship it to hospitals.',
      'Your lawyer covered up the leak for a year.',
    ],
    misses: [
      'You kept the baby quiet on the train, how?',
      'He kept this secret from mum so that the party is a surprise.',
    ],
  },
  'kept-quiet-then': {
    hits: [
      'How come you kept quiet when the bank called in the loan?',
      'You kept quiet about the damp until we had signed.',
    ],
    misses: ['The children kept quiet in the library.', 'Everyone kept quiet during the test.'],
  },
  'doctored-the-figures': {
    hits: ['You doctored the figures before the meeting.', 'He fiddled the meter readings for two years.'],
    misses: [
      'She cooked the dinner and went through the figures.',
      'You sent the figures before the meeting.',
    ],
  },
  'helped-yourself': {
    hits: [
      'You helped yourself to her jewellery before she was even buried.',
      'My business partner emptied the till and left town.',
    ],
    misses: ['He helped himself to the cake, as I had offered.', 'They emptied the container yesterday.'],
  },
  'talked-them-into-it': {
    hits: ['You talked Grandma into changing her will.', 'You tricked my brother into selling his share.'],
    misses: [
      'They pushed the sofa into the corner.',
      'She rushed her draft into print so that we had it on time.',
    ],
  },
  'sold-them-something-useless': {
    hits: ["You sold us a car that wouldn't start.", "You sold my mother a policy she couldn't understand."],
    misses: [
      "You sent me a file that I can't open, could you resend it as PDF?",
      'She handed me a form I did not need.',
    ],
  },
  'gave-us-something-bad': {
    hits: [
      'Your secretary gave me the wrong address, I missed the hearing and lost my case.',
      'You sold us mouldy timber.',
    ],
    misses: [
      'You sent the wrong file, could you send it again?',
      'They put a hole in the wall for the pipe, as agreed.',
    ],
  },
  'paid-and-got-half': {
    hits: [
      'We paid in full and you delivered half of it.',
      'I ordered forty chairs and your firm sent nothing.',
    ],
    misses: [
      'I ordered twelve and you sent two more for free.',
      'I paid the deposit and they sent a receipt.',
    ],
  },
  'turned-up-drunk': {
    hits: [
      'You turned up drunk to the handover and scared the little one half to death.',
      'Your lawyer came unprepared to the second meeting.',
    ],
    misses: ['You came home an hour late and dinner was still warm.', 'He turned up early with the drinks.'],
  },
  'gave-us-headaches': {
    hits: ['Your hammering has given me migraines.', 'You gave my mother nothing but grief.'],
    misses: ['You gave the kids such a nice day.', 'The doctor gave him tablets for his migraines.'],
  },
  'leaked-it-to-rivals': {
    hits: ['You leaked our drawings to a competitor.', 'He sold my recipes to your rivals.'],
    misses: [
      'They sent our plans to the press office, as agreed.',
      'You showed our plan to your wife, I hope?',
    ],
  },
  'and-you-just-shrug': {
    hits: ["My son can't sleep and you just shrug.", 'I ask about the deposit and he just laughs.'],
    misses: ['And he just shrugged, so I suppose it is fine.', 'And you laughed with us, that helped.'],
  },
  'set-them-against-us': {
    hits: ['You made the whole office turn on me.', 'He set the neighbours against us.'],
    misses: ['She set the ladder against the wall.', 'You made everyone laugh with me.'],
  },
  'walked-out-on-them': {
    hits: [
      'You walked out on three kids and a mortgage.',
      'Your partner walked out on us in the middle of the roof.',
    ],
    misses: [
      'They walked out on Monday for a fitting of the uniforms.',
      'You walked out on the balcony to call me.',
    ],
  },
  'wore-them-down': {
    hits: ['Your constant changes have worn us down.', 'They ground my father down with letters.'],
    misses: ['You wrote the number down.', 'The path wore down over the years.'],
  },
  'let-them-run-wild': {
    hits: ['You let your dogs run wild in our yard.', 'You let your son get away with everything.'],
    misses: [
      "You let the kids wander in the yard, that's fine with us.",
      'You let the dog run free in the garden, is that fine?',
    ],
  },
  'drove-them-to-it': {
    hits: ['You drove my father to drink.', 'Your dithering has driven us into debt.'],
    misses: ['He drove his mother crazy with joy.', 'She drove my father to the station.'],
  },
  'had-the-nerve': {
    hits: [
      'You broke it, then had the nerve to bill me for it.',
      'He flooded my flat and had the cheek to complain.',
    ],
    misses: ['What a nerve-racking week.', 'She had the idea to bill us in May.'],
  },
}
