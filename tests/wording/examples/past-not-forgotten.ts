/** Sentences of the patterns of what is not forgotten. */
import type { pastNotForgotten } from '@common-ground/shared/wording/families/past-not-forgotten'
import type { ExamplesOf } from './examples.ts'

export const pastNotForgottenExamples: ExamplesOf<typeof pastNotForgotten> = {
  'did-the-same-to-others': {
    hits: [
      'You did exactly the same to the family who lived here before us.',
      'She pulled the same trick on my brother.',
    ],
    misses: ['They did the same for us last year.', 'He played the same piece at the wedding.'],
  },
  'still-not-forgotten': {
    hits: [
      "I still haven't forgotten how you behaved at the christening.",
      'We still remember how you walked away from the Denver project.',
    ],
    misses: [
      'I remember how you taught me to ride a bike.',
      'I have not forgotten that I owe you ten pounds.',
    ],
  },
  'not-forgotten-a-thing': {
    hits: ["We haven't forgotten last winter.", 'I will never forgive you.'],
    misses: ["I haven't forgotten it, I will send it tonight.", "I can't forget that view."],
  },
  'all-over-again': {
    hits: ['This is the Manchester branch all over again.', 'It is just like last time.'],
    misses: [
      'It is like being a child all over again.',
      "It's just like last year, so the same form will do.",
    ],
  },
  'ill-repaid': {
    hits: [
      'I let you off last year, and this is how you repaid me.',
      'This is the thanks we get for helping your brother.',
    ],
    misses: ['That is how we treat our guests.', 'This is the way we return the keys.'],
  },
  'given-every-chance': {
    hits: [
      'You were given every chance last year.',
      'We gave your firm three opportunities to fix the compressor.',
    ],
    misses: [
      'The children were given plenty of time to play.',
      'You were given two weeks notice, is that right?',
    ],
  },
  'favours-done': {
    hits: ['I stuck my neck out for you in the spring.', 'I covered for you for months after your divorce.'],
    misses: ['I covered your shift on Monday.', 'I worked for you every day and loved it.'],
  },
  'helped-you-and-got-this': {
    hits: [
      'We lent you the money and you never paid it back.',
      'I helped your brother with the roof, and this is how he treats us.',
    ],
    misses: [
      'I trusted you with the key and you kept it safe.',
      'We helped you when you moved, and you helped us, so we are even.',
    ],
  },
  'short-memory': {
    hits: ['Short memory, Pete.', 'How quickly you forget what we did.'],
    misses: [
      'What a short memory I have, I forgot the milk.',
      'How quickly he forgot his cold when the ice cream came.',
    ],
  },
  'had-three-attempts': {
    hits: ['You had three attempts to repair it.', 'You had a whole week, and the list is still empty.'],
    misses: ['You had several attempts and the last one was perfect.', 'She had a whole weekend to herself.'],
  },
  'ship-sailed': {
    hits: ['That ship sailed when you turned down our offer.', 'You blew it at the last round.'],
    misses: ['That train has already left, the next one is at six.', 'The ship sailed at noon from Hamburg.'],
  },
  'spurned-our-offer': {
    hits: [
      'We offered you a fair deal last summer and you threw it in our faces.',
      'We made an offer in spring and you turned your nose up at it.',
    ],
    misses: [
      'We made an offer and you refused, which is fine, let us keep talking.',
      'I invited him and he said no.',
    ],
  },
  'already-got-theirs': {
    hits: ['You already got your share when Dad paid off your car.', 'She has already had her inheritance.'],
    misses: [
      'You have already taken your cut of the cake, I think.',
      'Have you already received your share of the documents?',
    ],
  },
  'lost-the-right': {
    hits: [
      'You gave up the right to an opinion the day you left.',
      'He lost any claim to the house when he moved out.',
    ],
    misses: ['You gave up the right seat for me.', 'He lost his keys on the train.'],
  },
  'even-as-a-boy': {
    hits: ["Even as a boy you took things that weren't yours.", 'Even back then he lied.'],
    misses: ['Even as a boy you loved music.', 'Even back then it was warm.'],
  },
  'pointless-to-complain-now': {
    hits: ['It is pointless to complain today.', 'Too late for sweet talk.'],
    misses: [
      'It is no use asking me now, I do not know the code.',
      'It is too late to act on this today, let us do it on Monday.',
    ],
  },
  'the-time-for-that-was': {
    hits: ['The time for that was before the redundancies.', 'The moment to object was at the meeting.'],
    misses: ['The time for questions was at the end.', 'The day for the visit was on Monday.'],
  },
  'not-until-it-suited': {
    hits: [
      "You weren't interested in custody until the maintenance letter came.",
      "Funny how the mould didn't bother you until I asked for the rent.",
    ],
    misses: [
      'They were not interested in the house until we painted it.',
      'The noise did not bother me until last week.',
    ],
  },
  'never-minded-before': {
    hits: [
      'You never complained about the noise before.',
      'He never had a problem with the fence until last week.',
    ],
    misses: [
      'You never complained in all these years, you are so patient.',
      'He never met my mother before.',
    ],
  },
  'ignored-three-reminders': {
    hits: ['You ignored three reminders before the court letter came.', 'He never answered all my letters.'],
    misses: ['They did not answer the two calls because the office was closed.', 'We read three letters.'],
  },
  'changed-locks-the-same-week': {
    hits: ['You changed the locks the same week.', 'He spent it within a month.'],
    misses: ['We arrived the next morning.', 'They sold two within a day.'],
  },
  'same-tale-as-then': {
    hits: [
      'Back in 2015 you told us the exact same fairy tale.',
      'She used the same excuse with the last builder.',
    ],
    misses: ['She told me the same story about her holiday.', 'He used the same line at the wedding.'],
  },
  'since-you-cheated': {
    hits: ["It's been like this since you cheated.", 'Nothing is the same since he walked out.'],
    misses: ['It has been quiet since he ran off to play.', 'Since they broke for lunch it has been quiet.'],
  },
  'been-through-this-before': {
    hits: ['We have been through all this too often.', 'I have been through this before with you.'],
    misses: [
      'I have been through this before, so I know how hard it is for you.',
      'We have tried this before and it worked well.',
    ],
  },
  'did-it-then-too': {
    hits: ['You walked out then too.', 'He let us down last time as well.'],
    misses: ['You paid last time too, so it is my turn.', 'You came last time as well, how nice.'],
  },
}
