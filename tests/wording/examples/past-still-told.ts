/** Sentences of the patterns of past that is still told. */
import type { pastStillTold } from '@common-ground/shared/wording/families/past-still-told'
import type { ExamplesOf } from './examples.ts'

export const pastStillToldExamples: ExamplesOf<typeof pastStillTold> = {
  'promised-me-back-in': {
    hits: [
      'Back in 2018 you promised me the garden flat.',
      'Once upon a time you shook hands on sixty-forty.',
    ],
    misses: ['In spring they promised to visit.', 'In 2019 you promised to pay half, and you did.'],
  },
  'swore-on-a-grave': {
    hits: ["You swore on your mother's grave that you'd quit.", 'He swore blind it was insured.'],
    misses: ['She swore the oath on Monday.', 'You promised on the phone to bring the key.'],
  },
  'been-holding-it-for-months': {
    hits: [
      "You've been holding that deposit for fourteen months.",
      'Your agent has been fobbing us off since March.',
    ],
    misses: ['She has been holding the baby for hours.', 'He has been avoiding sugar for two years.'],
  },
  'the-last-one-at-least': {
    hits: [
      'The last supplier at least picked up the phone.',
      'At least the old landlord answered his letters.',
    ],
    misses: ['At least the last train was on time.', 'The old boiler at least was quiet.'],
  },
  'chose-to-look-away': {
    hits: [
      'The board was told about the risk and chose to look away.',
      'You saw the crack and decided to say nothing.',
    ],
    misses: ['They chose to wait for the spring.', 'She was told about the surprise and kept quiet.'],
  },
  'somebody-ought-to-have': {
    hits: [
      'Someone ought to have checked the wiring before we moved in.',
      'Somebody should have looked at the gauge first.',
    ],
    misses: ['Somebody could have a look at it now.', 'Somebody might have left the light on.'],
  },
  'after-what-your-people-pulled': {
    hits: [
      'After what your people pulled last autumn, why should we sign anything?',
      'After what you put my family through, I need a guarantee.',
    ],
    misses: [
      'After what you did for us, how could I say no?',
      'After all you have done for the club, we want to thank you.',
    ],
  },
  'been-through-this-and-you-left': {
    hits: [
      "We've been through this before and you backed out at the last minute.",
      'I have been down this road already and he let me down.',
    ],
    misses: [
      "We've been through this before and it worked out.",
      "We've been through this before, so we know the steps.",
    ],
  },
  'did-i-not-say': {
    hits: ["Didn't I say the paint wouldn't dry?", "Didn't we warn everyone that it would leak?"],
    misses: ['Did I not say that lunch is on me?', 'Did you say Tuesday?'],
  },
  'forgot-us-last-time': {
    hits: [
      "They forgot us last time round, so don't ask me to be patient.",
      'You skipped us when the bonuses were paid.',
    ],
    misses: ['He forgot my name last time, which was funny.', 'I forgot my keys last week.'],
  },
  'what-thanks-did-we-get': {
    hits: [
      'I put up with your brother for three years and what thanks did I get?',
      'I paid his fees for years, and where is my thanks?',
    ],
    misses: ['What thanks do we owe the volunteers?', 'Many thanks for the card we got.'],
  },
  'when-we-asked-you-shrugged': {
    hits: [
      'When we asked for help in the spring, you shrugged.',
      'When I told them about the leak they did nothing.',
    ],
    misses: [
      'When I asked about the key, she laughed and gave me hers.',
      'When I called, he hung up the coats and came.',
    ],
  },
  'you-knew-and-let-us': {
    hits: [
      'You knew about the mould when you rented it to us.',
      'He knew of the debt before he sold it to us.',
    ],
    misses: ['You knew the town well before you moved here.', 'We knew about the trip before they told him.'],
  },
  'sat-here-and-swore': {
    hits: [
      'Two years ago you sat at this very table and swore it was safe.',
      'Last spring you looked me in the eye and promised to stop.',
    ],
    misses: [
      'Last year you came by and told us about the plan, thank you.',
      'Last year you sat at this table with us.',
    ],
  },
  'waited-in-the-rain-for-you': {
    hits: [
      'I waited six hours in the rain for you that night.',
      'We stood in the cold for hours because you forgot the key.',
    ],
    misses: ['I stood in the rain for hours and it was lovely.', 'We sat all evening waiting for the band.'],
  },
  'laughed-when-i-said-it': {
    hits: ['You laughed when I suggested this in 2020.', 'They shrugged when we told them about the crack.'],
    misses: ['She laughed when I suggested a picnic.', 'He smiled when we asked him.'],
  },
  'your-predecessor-did-better': {
    hits: ['Your predecessor kept his promises.', 'Your predecessor always answered within a day.'],
    misses: ['Your predecessor kept the files in the cellar.', 'Your predecessor told me about the key.'],
  },
  'do-you-recall-what-you-called-me': {
    hits: [
      'Do you even remember how he treated my mother?',
      'Do you recall what you called me at the funeral?',
    ],
    misses: ['Do you remember what the code was?', 'Do you recall what you told us about the code?'],
  },
  'finally-found-the-time': {
    hits: [
      'So you finally found the time to look at our complaint, eight months later.',
      'Oh, he finally bothered to reply.',
    ],
    misses: ['They finally found the time to visit, three weeks later.', 'So you finally managed to sleep?'],
  },
  'no-father-when-it-mattered': {
    hits: ['He was no father to you kids when it mattered.', 'You were never much of a help back then.'],
    misses: [
      'He was not a help to the team when he was ill, and that is fine.',
      'She is no friend of early mornings.',
    ],
  },
  'trusted-you-and-look': {
    hits: [
      'We trusted you with the keys once and look what happened.',
      'I relied on him and it cost me my job.',
    ],
    misses: ['We trusted you with the keys and it went well.', 'I relied on him and he never let me down.'],
  },
  'told-them-and-told-you': {
    hits: [
      'I told your predecessor and I told you: the pipe is too thin.',
      'I told your boss and I am telling you.',
    ],
    misses: ['I told your brother about the party.', 'We told the plumber and rang the insurer.'],
  },
  'did-not-turn-up-then-either': {
    hits: ["Back when it was your turn you didn't show up either.", 'Last year you did not help us either.'],
    misses: ['When it was our turn we did not pay either.', 'Last year they were not open either.'],
  },
}
