/** Sentences of the patterns of mind-reading of wishes. */
import type { mindReadingOfWishes } from '@common-ground/shared/wording/families/mind-reading-of-wishes'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfWishesExamples: ExamplesOf<typeof mindReadingOfWishes> = {
  'you-want-revenge': {
    hits: ['The committee wants a doormat, not a treasurer.', 'You want revenge.'],
    misses: ['You want a copy, I think.', 'We want clarity, not a fight.'],
  },
  'you-do-not-want-this-but-that': {
    hits: ["You don't miss Dad, you miss his money.", "You don't want fair, you want more."],
    misses: ["You don't want sugar, do you?", "We don't want much."],
  },
  'would-rather-see': {
    hits: ["They'd rather see us starve than raise rates by a penny.", "You'd be glad to see me fail."],
    misses: ['You would rather sit here, I guess.', 'We would rather see you on Monday.'],
  },
  'would-be-happier-if': {
    hits: ["You'd be happier if I'd never come back.", "They'd be glad if we quit."],
    misses: ['You would be welcome if you came.', 'We would be happier if it were warm.'],
  },
  'would-sell-us-out': {
    hits: [
      "You'd sell us out in a heartbeat for a bigger stage.",
      'You would say anything to get my signature.',
    ],
    misses: ['They would sell us a car.', 'We would do anything to help.'],
  },
  'you-love-playing': {
    hits: ['You love playing the victim.', "You're enjoying this, aren't you?"],
    misses: ['You love playing tennis.', 'You are enjoying the garden.'],
  },
  'you-hate-it': {
    hits: ['You hate having families like mine in your building.', "You can't stand to see anyone succeed."],
    misses: ['You hate spinach.', "I can't stand the heat."],
  },
  'hoping-the-worst-for-us': {
    hits: ["You're banking on me giving up.", "Management is quietly hoping we'll get tired."],
    misses: ['You are hoping for rain.', 'We are counting on you.'],
  },
  'had-your-eye-on': {
    hits: [
      "You've had your eye on that house since Dad got sick.",
      'They have had their sights on our shop.',
    ],
    misses: ['Please keep your eye on the road.', 'I have my eye on the clock.'],
  },
  'angling-for': {
    hits: ["She's angling for the piano.", 'Aunt Carol has been circling that will.'],
    misses: ['The kite is circling the tower.', 'He went fishing.'],
  },
  'had-it-in-for': {
    hits: ['My boss has had it in for me ever since.', 'The professor has it in for anyone who asks.'],
    misses: ['I have it in my bag for you.', 'He has it in for repair.'],
  },
  'out-to-get': {
    hits: ['You were out to get me from day one.', 'My cousin has been out to finish me.'],
    misses: ['I went out to get milk.', 'We are out to lunch.'],
  },
  'laughing-at-us': {
    hits: ["Behind that smile you're laughing at us.", 'They are mocking our offer.'],
    misses: ['We are laughing at the film.', 'You are laughing, good.'],
  },
  'rubbing-your-hands': {
    hits: ["You're rubbing your hands.", 'They are laughing all the way to the bank.'],
    misses: ['My hands are cold.', 'You are washing your hands.'],
  },
  'saw-us-coming': {
    hits: ['Your lot saw us coming and thought, easy money.', "You've written us off as troublemakers."],
    misses: ['You saw us coming out of the shop.', 'He has written to us.'],
  },
  'it-suits-you': {
    hits: ['It suits you nicely to keep us in the dark.', 'That is very convenient for you.'],
    misses: ['The coat suits you.', 'Is Tuesday convenient for you?'],
  },
  'will-never-forgive': {
    hits: ['You will never forgive me for leaving.', 'They will never admit that.'],
    misses: ['We will never forget your kindness.', 'The door will never shut.'],
  },
}
