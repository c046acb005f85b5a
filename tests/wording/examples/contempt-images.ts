/** Sentences of the patterns of contempt images. */
import type { contemptImages } from '@common-ground/shared/wording/families/contempt-images'
import type { ExamplesOf } from './examples.ts'

export const contemptImagesExamples: ExamplesOf<typeof contemptImages> = {
  'belongs-in-the-bin': {
    hits: ['That proposal belongs in the bin.', 'Your letter went straight in the bin.'],
    misses: ['The blue bag belongs in the hall.', 'The letter went to the bank.'],
  },
  'bin-it': {
    hits: ['Your draft is only fit for the shredder.', 'This report is not fit to wipe the floor.'],
    misses: ['This paper is for the printer.', 'The road is not fit for lorries.'],
  },
  'would-not-give-it-to-a-dog': {
    hits: ['I would not feed it to my dog.', 'We would not treat our dog like that.'],
    misses: ['I would not feed the baby nuts.', 'We would like to trust the figures.'],
  },
  'a-monkey-would-have': {
    hits: [
      'A monkey would have packed those boxes with more care.',
      'Any halfwit with a tape measure would have seen it.',
    ],
    misses: ['A larger van would have helped.', 'Any date in May would do.'],
  },
  'degree-from-a-cereal-box': {
    hits: [
      'Your lawyer got his degree out of a cereal box.',
      'She must have found her licence in a cracker.',
    ],
    misses: ['He got his degree in Leeds.', 'She found her licence in the drawer.'],
  },
  'where-did-you-get-that': {
    hits: ['Where did you learn your manners?', 'Where on earth did you get that degree?'],
    misses: ['Where did you buy the chairs?', 'Where did you get the keys?'],
  },
  'sell-your-grandmother': {
    hits: ["You'd sell your own grandmother for a parking space.", 'Every word out of her mouth is a lie.'],
    misses: ['You would sell your car to us for that price.', 'Every word in the draft is agreed.'],
  },
  'thinks-he-is-god': {
    hits: ["My ex thinks he's father of the year.", 'He thinks he is so special.'],
    misses: ['He thinks he is free on Monday.', 'Do you think you are able to come?'],
  },
  'the-genius-in-accounts': {
    hits: [
      'So the genius in accounts has lost our invoice.',
      'The comedian who wrote this has not read the lease.',
    ],
    misses: ['The clerk in accounts has lost our invoice.', 'The painter who did this has left.'],
  },
  'for-mr-important': {
    hits: ['We all wait for Lord Muck.', 'We waited an hour for Mr Important.'],
    misses: ['We spoke with Mr Lang.', 'We waited an hour for Mr Okafor.'],
  },
  'mr-important': {
    hits: ['Oh look, Mr Important has found time for us.', 'Our dear leader has made up his mind.'],
    misses: ['Mr Okafor has found time for us.', 'The little girl has spoken.'],
  },
  'your-usual-standard': {
    hits: [
      'I see your usual standard of literacy is reflected in the draft.',
      'Your grasp of basic arithmetic is remarkable.',
    ],
    misses: ['Your usual room is free.', 'Your knowledge of the area helps us.'],
  },
  'tell-us-another-story': {
    hits: [
      'Go on then, tell us another one of your stories.',
      "Let's hear what nonsense they've cooked up this time.",
    ],
    misses: ['Please tell us another date.', 'What documents have you sent?'],
  },
  'cooked-up-a-story': {
    hits: ['You dreamed up another story.', 'They cooked up another excuse.'],
    misses: ['We made up the beds.', 'They cooked up a stew.'],
  },
  'cooked-up-by': {
    hits: ['That is a figure made up by your agent.', 'This is a plan cooked up by your lawyer.'],
    misses: ['The song was written by the maid.', 'The meal was cooked by your brother.'],
  },
  'swallow-their-scheme': {
    hits: ['They wheeled out some old scheme.', 'He trotted out the same story.'],
    misses: ['They wheeled out the bins.', 'He rolled out the carpet.'],
  },
  'congratulations-you-have': {
    hits: [
      'Congratulations, you have managed to be wrong and rude in the same sentence.',
      'Full marks, you have finally alienated everyone.',
    ],
    misses: ['Congratulations, you have a new grandson!', 'Well done, you have passed.'],
  },
  'anyone-with-a-brain-there': {
    hits: [
      'Is there anyone in your company with a brain I could talk to?',
      'Do you even have a clue what you are doing?',
    ],
    misses: ['Is there anyone in your office on Monday?', 'Do you have a copy of the lease?'],
  },
  'keep-your-measly': {
    hits: ['Keep your measly discount.', 'You can keep your stingy voucher.'],
    misses: ['Keep your receipt.', 'Please stick to the plan.'],
  },
  'treats-like-dirt': {
    hits: ['This company treats loyalty like dirt.', 'They talk to me like a child.'],
    misses: ['Please treat the wood with oil.', 'She talks to me every day.'],
  },
}
