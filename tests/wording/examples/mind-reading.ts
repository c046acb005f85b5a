/** Sentences of the patterns of mind-reading. */
import type { mindReading } from '@common-ground/shared/wording/families/mind-reading'
import type { ExamplesOf } from './examples.ts'

export const mindReadingExamples: ExamplesOf<typeof mindReading> = {
  'you-just-want': {
    hits: ['You just want to squeeze us.', 'They only want money.', 'You secretly hope that it fails.'],
    misses: ['You just want to be heard.', 'If you only want two, that is fine.'],
  },
  'what-you-really-want': {
    hits: ['What you really want is control.', 'What you really mean is no.'],
    misses: ['What do you really want?', 'What we really want is a quiet house.'],
  },
  'all-you-want-is': {
    hits: ['All you want is control.', 'The only thing he cares about is money.'],
    misses: ['All we want is a quiet house.', 'All you want is peace, I think.'],
  },
  'you-only-care-about': {
    hits: ['Management only cares about its bonus.', 'You care about nothing but money.'],
    misses: ['We only care about the date.', 'You care about the children as much as I do.'],
  },
  'you-do-not-care': {
    hits: ["You don't care about the kids.", "They don't give a damn about us."],
    misses: ["We don't mind the colour.", "You don't care for olives, I think."],
  },
  'could-not-care-less': {
    hits: ["You couldn't care less.", 'They could not care less.'],
    misses: ['We could not care more.', 'Nobody in our office smokes.'],
  },
  'could-not-care-less-about': {
    hits: ["You couldn't care less about this building.", 'He could not give a damn about us.'],
    misses: ['We could not care more about it.', 'I could not say much about it.'],
  },
  'you-know-very-well': {
    hits: ['You know very well that we cannot pay.', 'You know exactly what you are doing.'],
    misses: ['I know very well how hard you worked.', 'You know this building very well.'],
  },
  'you-knew-all-along': {
    hits: ['You knew all along that the roof leaked.', 'They knew perfectly well.'],
    misses: ['I knew all along that it would rain.', 'We knew her very well.'],
  },
  'no-intention-of': {
    hits: [
      'You never had the slightest intention of closing this deal.',
      'They have no intention of paying.',
    ],
    misses: ['I have no intention of leaving.', 'We had no plans for Sunday.'],
  },
  'never-intended': {
    hits: ['You never intended to pay us.', 'They were never going to sign.'],
    misses: ['You never meant to hurt anyone.', 'We never intended to sell.'],
  },
  'on-purpose': {
    hits: ['You left the gate open on purpose.', 'He did it out of spite.'],
    misses: ['You did not do it on purpose.', 'It was not done on purpose.'],
  },
  deliberately: {
    hits: ['You deliberately left us out.', 'They are deliberately delaying the handover.'],
    misses: ['I deliberately left space for you.', 'The wall was deliberately built low.'],
  },
  'just-to-annoy-us': {
    hits: ['You light that barbecue just to annoy us.', 'They park there only to provoke me.'],
    misses: ['We are here just to help you.', 'The rule is there only to protect us.'],
  },
  'enjoy-watching': {
    hits: ['You enjoy watching me struggle.', 'They love seeing us fail.'],
    misses: ['You enjoy watching the kids play.', 'I love watching people dance.'],
  },
  'would-love-to-see': {
    hits: ["You'd love to see us fail.", 'They would like to see us gone.'],
    misses: ['We would love to see you on Sunday.', 'You would like to see the garden, I think.'],
  },
  'admit-it': {
    hits: ['Admit it, you forgot.', 'Just admit it!'],
    misses: ['I admit it was late.', 'We have to admit it.'],
  },
  'hoping-we-give-up': {
    hits: ["You're hoping we'll give up.", "You hope I'll run out of money."],
    misses: ['We are hoping you will come.', "I know you're hoping we can start in June."],
  },
  'playing-for-time': {
    hits: ['Your lawyer is playing for time.', "You're just stalling."],
    misses: ['The engine is stalling.', 'We are buying time with the loan.'],
  },
  'playing-games': {
    hits: ["You're bluffing.", 'They are just being difficult.'],
    misses: ['They are playing games in the yard.', 'I was bluffing.'],
  },
  'hiding-something': {
    hits: ["You're hiding something.", 'They are covering up the truth.'],
    misses: ["I'm hiding nothing.", 'The cat is hiding under the car.'],
  },
  'something-to-hide': {
    hits: ['You obviously have something to hide.', 'You have a hidden agenda.'],
    misses: ['You have something to say.', 'We have nothing to hide.'],
  },
  'what-are-you-hiding': {
    hits: ['What are you hiding?', 'What are you really after?'],
    misses: ['What are you looking for?', 'What are you doing on Monday?'],
  },
  'play-the-victim': {
    hits: ['You always play the victim.', 'He plays dumb.'],
    misses: ['She plays the piano.', 'You play chess well.'],
  },
  'nobody-there-cares': {
    hits: ['Nobody in your office cares.', 'No one at your firm gives a damn.'],
    misses: ['No one in the hall was ready.', 'Nobody in the street takes care of the tree.'],
  },
}
