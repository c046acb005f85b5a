/** Sentences of the patterns of what is not forgotten. */
import type { pastNotForgotten } from '@common-ground/shared/wording/families/past-not-forgotten'
import type { ExamplesOf } from './examples.ts'

export const pastNotForgottenExamples: ExamplesOf<typeof pastNotForgotten> = {
  'did-the-same-to-others': {
    hits: [
      'You did exactly the same to the family who lived here before us.',
      'She pulled the same trick on my brother.',
    ],
    misses: ['They did the same for us last year.', 'We did the same walk on Sunday.'],
  },
  'still-not-forgotten': {
    hits: [
      "I still haven't forgotten how you behaved at the christening.",
      'We still remember how you walked away from the Denver project.',
    ],
    misses: ['I remember how you taught me to ride a bike.', 'I have not forgotten the keys.'],
  },
  'not-forgotten-a-thing': {
    hits: ["We haven't forgotten it.", 'I will never forgive your lies.'],
    misses: ['I have not forgotten the keys this time.', 'We will never forget the key again.'],
  },
  'all-over-again': {
    hits: ['This is the Manchester branch all over again.', 'It is just like last time.'],
    misses: ['We can start all over again.', 'It looks like rain.'],
  },
  'ill-repaid': {
    hits: ['I let you off last year, and this is how you repaid me.', 'This is the thanks we get.'],
    misses: ['This is how we get to the station.', 'This is the way to the lake.'],
  },
  'given-every-chance': {
    hits: [
      'You were given every chance last year.',
      'We gave your firm three opportunities to fix the compressor.',
    ],
    misses: ['She was given a chair.', 'We gave the dog a bath.'],
  },
  'favours-done': {
    hits: ['I stuck my neck out for you in the spring.', 'I covered for you for months after your divorce.'],
    misses: ['I covered your shift on Monday.', 'I paid for the tickets.'],
  },
  'short-memory': {
    hits: ['Short memory, Pete.', 'How quickly you forget what we did.'],
    misses: ['A short walk, perhaps?', 'My memory is short of space.'],
  },
  'had-three-attempts': {
    hits: ['You had three attempts to repair it.', 'You had a whole week, and the list is still empty.'],
    misses: ['We had a whole week of sunshine.', 'She had three cats.'],
  },
  'ship-sailed': {
    hits: ['That ship sailed when you turned down our offer.', 'You blew it at the last round.'],
    misses: ['The ship sailed at noon from Hamburg.', 'The window closed with a bang.'],
  },
  'spurned-our-offer': {
    hits: [
      'We offered you a fair deal last summer and you threw it in our faces.',
      'We made an offer in spring and you turned your nose up at it.',
    ],
    misses: ['We offered them tea and they stayed.', 'She threw the ball to me.'],
  },
  'already-got-theirs': {
    hits: ['You already got your share when Dad paid off your car.', 'She has already had her inheritance.'],
    misses: ['You already got the letter.', 'She has already had lunch.'],
  },
  'lost-the-right': {
    hits: [
      'You gave up the right to an opinion the day you left.',
      'He lost any claim to the house when he moved out.',
    ],
    misses: ['You have the right to a copy.', 'He lost his keys on the train.'],
  },
  'even-as-a-boy': {
    hits: ["Even as a boy you took things that weren't yours.", 'Even back then he lied.'],
    misses: ['Even as a boy I liked the sea.', 'Even back then it was warm.'],
  },
  'pointless-to-complain-now': {
    hits: ['It is pointless to complain today.', 'Too late for sweet talk.'],
    misses: ['It is too late for the bus.', 'It is no use in this weather.'],
  },
  'the-time-for-that-was': {
    hits: ['The time for that was before the redundancies.', 'The moment to object was at the meeting.'],
    misses: ['The time for lunch is noon.', 'The place for the tent is here.'],
  },
  'not-until-it-suited': {
    hits: [
      "You weren't interested in custody until the maintenance letter came.",
      "Funny how the mould didn't bother you until I asked for the rent.",
    ],
    misses: ['The shop was not open until noon.', 'It did not rain until May.'],
  },
  'never-minded-before': {
    hits: [
      'You never complained about the noise before.',
      'He never had a problem with the fence until last week.',
    ],
    misses: ["You never complained when I was off sick, and I'm grateful.", 'She never met him before.'],
  },
  'ignored-three-reminders': {
    hits: ['You ignored three reminders before the court letter came.', 'He never answered all my letters.'],
    misses: ['We read three letters.', 'You sent three reminders.'],
  },
  'changed-locks-the-same-week': {
    hits: ['You changed the locks the same week.', 'He spent it within a month.'],
    misses: ['We met the same week.', 'She arrived within a day.'],
  },
  'same-tale-as-then': {
    hits: [
      'Back in 2015 you told us the exact same fairy tale.',
      'She made the same mistake with the last builder.',
    ],
    misses: ['We told them the same story of the sea.', 'We use the same map.'],
  },
  'since-you-cheated': {
    hits: ["It's been like this since you cheated.", 'Nothing is the same since he walked out.'],
    misses: ['It has been warm since you arrived.', 'I have known him since school.'],
  },
  'been-through-this-before': {
    hits: ['We have been through all this before.', 'You walked out then too.'],
    misses: ['I have seen this film before.', 'We have tried this before and it worked well.'],
  },
}
