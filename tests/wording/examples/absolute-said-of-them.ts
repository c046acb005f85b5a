/** Sentences of the patterns of absolutes of what they say and give. */
import type { absoluteSaidOfThem } from '@common-ground/shared/wording/families/absolute-said-of-them'
import type { ExamplesOf } from './examples.ts'

export const absoluteSaidOfThemExamples: ExamplesOf<typeof absoluteSaidOfThem> = {
  'always-some-excuse': {
    hits: [
      'He always has some excuse when the rent is due.',
      'My ex always has something better to do on my weekends.',
    ],
    misses: ['They always have some coffee for the crew.', 'She always has a kind word for the kids.'],
  },
  'do-not-think-you-ever': {
    hits: ["I don't think you have ever asked me how my day was.", 'I doubt he has ever read my reports.'],
    misses: ["I don't think you have ever met my sister.", "I don't think he has ever been late."],
  },
  'impossible-to-get-an-answer': {
    hits: [
      "It's impossible to get a straight answer from your accounts department.",
      'It takes three reminders to get anything out of you.',
    ],
    misses: [
      "It's impossible to get a signal from your cellar.",
      'It takes two weeks to get a permit from the council.',
    ],
  },
  'every-idea-of-ours-shot-down': {
    hits: [
      'Every suggestion I make gets shot down before I finish the sentence.',
      'Every meal I cook is criticised.',
    ],
    misses: [
      'Every suggestion we made was noted in the minutes.',
      'Every question I have is answered in your letter.',
    ],
  },
  'rather-do-anything-than': {
    hits: [
      "You'd rather do anything than spend an hour with your own son.",
      'He would sooner die than apologise.',
    ],
    misses: ["I'd rather walk than take the bus.", 'He would rather do the dishes than cook.'],
  },
  'not-on-time-in-their-life': {
    hits: ["He hasn't paid maintenance on time in his life.", "They haven't kept a promise in ten years."],
    misses: ["He hasn't worked on Sundays in ten years.", "I haven't been ill in my life."],
  },
  'your-word-never-worth': {
    hits: ['Your word has never been worth anything.', 'Their figures are never reliable.'],
    misses: ['Your figures have never been wrong.', 'Your word has weight here.'],
  },
  'count-on-one-hand': {
    hits: [
      "I can count on one hand the times you've picked them up on time.",
      'You can count on one hand how often he has said thank you.',
    ],
    misses: ['I can count the times we met on one hand.', "You can count on us at the times you've picked."],
  },
  'trust-you-to-be-late': {
    hits: ['Trust you to be late again.', 'Leave it to Kevin to find fault with it.'],
    misses: ['Trust him to know the way, he grew up there.', 'You can trust her to keep the keys safe.'],
  },
  'no-good-word-for-us': {
    hits: [
      "You don't have one good word to say about my family.",
      'She never had a kind word for my cooking.',
    ],
    misses: ['She did not have a single word of German when she came.', 'He has a good word for everyone.'],
  },
  'you-say-that-every-year': {
    hits: ['You say that every year and every year nothing happens.', 'He promises it every spring.'],
    misses: ['You say that every week has five shifts.', 'He sings it every Christmas.'],
  },
  'hates-every-thing-of-ours': {
    hits: ["Your mother has hated every single thing I've cooked.", 'He resents every penny I spend.'],
    misses: ['She picked every single one of our plums.', 'We hate every minute of waiting at the clinic.'],
  },
  'funny-how-you-can-always': {
    hits: [
      'How is it that you can always find money for your motorbike?',
      'Funny how he always has time for golf.',
    ],
    misses: ['How is it that bread always rises better here?', 'How come you are always so kind to us?'],
  },
  'no-quarter-you-met': {
    hits: [
      "There hasn't been a single quarter in which you met the target.",
      'There was not one handover at which he was sober.',
    ],
    misses: [
      'There has not been a single quarter with a loss.',
      'There has not been one inspection that you missed.',
    ],
  },
  'whatever-it-is-you-blame': {
    hits: [
      'Whatever the problem is, you find someone else to pin it on.',
      'No matter what happens, he shrugs.',
    ],
    misses: ['Whatever the problem is, you can call me.', 'Whatever happens, I will be there for the kids.'],
  },
  'suddenly-gone-when-bills-come': {
    hits: [
      "Whenever there's a bill to pay you're suddenly in the bathroom.",
      'Every time I need a hand he is conveniently on the phone.',
    ],
    misses: [
      'Whenever I need a plumber he is suddenly at my door.',
      'Whenever a train is late the app is suddenly slow.',
    ],
  },
  'not-one-meal-without-you': {
    hits: [
      "We can't have one meal without you looking at your phone.",
      'I cannot finish a sentence without him interrupting.',
    ],
    misses: ["I can't have a meal without bread.", 'We could not finish the job without your help.'],
  },
  'absolutely-everything-through-you': {
    hits: [
      'Everything has to revolve around your shifts, as usual.',
      'Absolutely everything has to go through you.',
    ],
    misses: ['Everything has to go through the scanner.', 'Everything must be done by Friday.'],
  },
  'seldom-you': {
    hits: [
      "Every time the bin is full it's me who takes it down, never you.",
      'It is me who gets up at night, never him.',
    ],
    misses: ['It was me who rang, never mind.', 'It is always my sister, never me, who gets carsick.'],
  },
  'every-offer-has-strings': {
    hits: [
      'Every offer from your side has strings attached.',
      'Every gift from your mother comes with a price tag.',
    ],
    misses: [
      'Every letter from your office has a reference number.',
      'Every message from you comes with a map, how handy.',
    ],
  },
  'never-any-when-you-were-there': {
    hits: [
      "There's never any paper in the printer after you've been at it.",
      'There is never any hot water when your son has finished.',
    ],
    misses: ['There was never any hurry once you had signed.', 'There is never a line when we leave at six.'],
  },
  'whatever-goes-wrong-i-pay': {
    hits: ['Whatever goes wrong in this flat, I get the blame.', "Anything that breaks, it's my fault."],
    misses: [
      'Whatever goes wrong in the flat, I get a plumber.',
      'Whatever breaks, we have to repair within a week under clause four.',
    ],
  },
  'is-there-one-day-you-are-not': {
    hits: [
      "Is there a single weekend you aren't hung over?",
      'Has there been one meeting where he did not shout?',
    ],
    misses: ['Is there a day you are not working?', "Is there any evening you don't have practice?"],
  },
  'our-needs-last-every-time': {
    hits: ['My needs come last, every time.', 'We get the leftovers, as usual.'],
    misses: ['My turn comes after yours, as usual in the summer.', 'Our bus comes second.'],
  },
  'as-you-always-have': {
    hits: [
      'The management ignores us completely, as it always has.',
      'He blames the kids, as he always does.',
    ],
    misses: ['The kettle hums, as kettles always do.', 'The heater needs a minute, as it always has.'],
  },
  'fixes-nothing-ever': {
    hits: ['Our landlord fixes nothing, ever.', 'He pays nothing, ever.'],
    misses: ['The heater does nothing, ever since the storm.', 'Nothing ever happened to the tree.'],
  },
}
