/** Sentences of contempt called out in a few words. */
import type { contemptCalledOut } from '@common-ground/shared/wording/families/contempt-called-out'
import type { ExamplesOf } from './examples.ts'

export const contemptCalledOutExamples: ExamplesOf<typeof contemptCalledOut> = {
  'keep-your-crumbs': {
    hits: ['Keep your crumbs.', 'You can shove your discount.'],
    misses: ['Keep your receipts, please.', 'Save your vouchers for the summer.'],
  },
  'we-are-not-beggars': {
    hits: ["Thank you, we're not beggars.", "We're not made of money."],
    misses: ['I am not made of sugar.', 'We are not your neighbours, we live in number nine.'],
  },
  'the-cheek-of-it': {
    hits: ['The cheek of asking for the full fee!', 'The sheer nerve of you.'],
    misses: ['The nerve on the left side hurts.', 'The irony of it is that I lost my key as well.'],
  },
  'crocodile-tears': {
    hits: ["Crocodile tears won't get you the cottage.", 'Spare us the crocodile tears.'],
    misses: ['The puppet has tears and a crocodile.', 'The crocodile at the zoo is asleep.'],
  },
  'next-you-will-ask': {
    hits: [
      "Next you'll be asking us to deliver it for free.",
      "Next thing, they'll want us to pay for the paint too.",
    ],
    misses: ['Next you will be asked for a password.', 'One day you will tell me the story.'],
  },
  'marble-on-a-lino-budget': {
    hits: ['You want marble on a lino budget.', 'They expect gold-plated taps for nothing.'],
    misses: ['She wants a medal engraved.', 'He wants a red carpet for the hall, any colour is fine.'],
  },
  'good-luck-finding': {
    hits: ['Good luck finding another supplier who does this.', 'Good luck convincing a judge of that.'],
    misses: ['Good luck finding a flat, I will ask around.', 'Good luck selling the van!'],
  },
  'pah-boo-hoo': {
    hits: ['Boo hoo, a football came over your wall.', 'Pfft, as if that mattered.'],
    misses: ['Oh, a football came over your wall.', 'The owl in the park goes hoo.'],
  },
  'typical-you': {
    hits: ['Typical Fiona, all talk.', 'Typical student, too lazy to carry a bag downstairs.'],
    misses: ['Typical British weather, bring a coat.', 'A typical lease runs for a year.'],
  },
  'spoken-like-a-freeloader': {
    hits: ['Spoken like a true freeloader.', 'How touching that you suddenly remember her birthday.'],
    misses: ['Spoken like a true friend.', 'How convenient that you live next door!'],
  },
  'and-now-you-are-a-plumber': {
    hits: ["So now you're a plumber, are you?", "You watched two videos and now you're an expert, are you?"],
    misses: ['Now she is a grandmother, and so am I.', 'You are a doctor, are you?'],
  },
  'an-armchair-expert': {
    hits: ["You're a part-time dad with full-time opinions.", "He's an armchair lawyer."],
    misses: [
      'He is a part-time father now, he has them on weekends.',
      'You are a self-taught engineer, impressive.',
    ],
  },
  'we-laughed-out-loud': {
    hits: ['We laughed out loud when we opened your letter.', 'I burst out laughing at your demands.'],
    misses: [
      'We laughed about your website photo, it is so sweet.',
      'The kids giggled at your face in the clown make-up.',
    ],
  },
  'bullshit-and': {
    hits: ['Bullshit, and you can quote me on that.', 'Lies, every one of them.'],
    misses: ['Nonsense, you owe me nothing.', 'Nonsense, it is my turn to pay.'],
  },
}
