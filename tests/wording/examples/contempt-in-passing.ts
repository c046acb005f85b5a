/** Sentences of contempt in passing. */
import type { contemptInPassing } from '@common-ground/shared/wording/families/contempt-in-passing'
import type { ExamplesOf } from './examples.ts'

export const contemptInPassingExamples: ExamplesOf<typeof contemptInPassing> = {
  'work-is-garbage': {
    hits: ['That report was garbage.', 'Your counter-offer is, to put it mildly, amateurish.'],
    misses: ['The report was late.', 'Your work on the shelves is lovely.'],
  },
  'and-i-am-being-polite': {
    hits: ["It's a poor effort, and I'm being kind.", "It won't work, and you can quote me on that."],
    misses: ['That is the polite form in German.', 'And you can quote me on that: the food was great.'],
  },
  'slap-in-the-face': {
    hits: [
      'One percent is a slap in the face and everyone knows it.',
      'Your offer to pay in dribs and drabs is an insult.',
    ],
    misses: ['It was a kick in the stomach when the diagnosis came.', 'The offer stands until Friday.'],
  },
  'reads-as-if-a-child-wrote-it': {
    hits: [
      'Your business plan reads like something a teenager knocked up.',
      'Did you scribble that offer on the back of a napkin?',
    ],
    misses: ['The report was written by an intern, who did well.', 'She was knocked over in the dark.'],
  },
  'ought-to-be-ashamed': {
    hits: ['You should be embarrassed to sell this.', 'Shame on your firm.'],
    misses: ['You should not be ashamed of asking for help.', 'You should be there by nine.'],
  },
  'sells-us-this-junk': {
    hits: ['How dare anyone sell this junk.', 'No supplier puts up with your circus.'],
    misses: ['We sell this junk at the fair for a pound.', 'We send our junk mail back.'],
  },
  'plays-daddy': {
    hits: ['Let him play daddy for a weekend.', 'Your lawyer is playing the innocent again.'],
    misses: [
      'Let her play mum for the little ones while I cook.',
      'He plays the landlord in the school play.',
    ],
  },
  'nosy-old-cow': {
    hits: ['Nosy old cow, she films us from her window.', "A liar and a coward, that's what he is."],
    misses: ['Lazy, every Sunday, that is how I like it.', 'That old lady next door is lovely.'],
  },
  'that-selfish-woman': {
    hits: [
      "That selfish woman shouldn't be raising a goldfish.",
      'I will not be judged by a spiteful old snob.',
    ],
    misses: ['That mad old man is my father and I love him.', 'That young man at the desk was helpful.'],
  },
  'those-selfish-people': {
    hits: ['Those selfish people upstairs did it again.', 'I have had it with your greedy relatives.'],
    misses: ['Those bitter lemons are for the fish.', 'Those friendly people upstairs helped us.'],
  },
  'a-slumlord-like-him': {
    hits: ["A slumlord like him doesn't deserve an answer.", 'I will not bow to a bully like you.'],
    misses: ['A lamp like that costs little.', 'I would love a garden like yours.'],
  },
  'your-alleged-expert': {
    hits: ['Your alleged expert looked at the wrong roof.', 'His tame surveyor signed it.'],
    misses: ['Your part-time manager is in on Tuesdays, right?', 'Your hired expert was helpful, thank you.'],
  },
  'clearly-had-the-week-off': {
    hits: ['Your quality team clearly had the week off.', 'Your surveyor must have been drunk.'],
    misses: ['They must have left through the back.', 'He must have lost his glasses, could you look?'],
  },
  'with-your-grades': {
    hits: ["With your qualifications I wouldn't say a word.", 'In your place I would not be so smug.'],
    misses: [
      'With your qualifications you could apply for the post.',
      'With your history of back pain, I would not lift that.',
    ],
  },
  'ashamed-to-know-you': {
    hits: ["I'm ashamed I ever put my name next to yours.", 'We regret ever hiring your firm.'],
    misses: [
      'I am embarrassed to call you so late.',
      'I would be embarrassed to send this without checking my numbers.',
    ],
  },
  'believe-your-own-rubbish': {
    hits: ['Do you honestly believe we would sign this?', 'He has started to believe his own lies.'],
    misses: ['Do you actually expect rain on Sunday?', 'He does not believe his own eyes.'],
  },
  'some-mate-with-a-mop': {
    hits: [
      'Your cleaner was some mate with a mop.',
      'His professional roofer was just a bloke from the pub.',
    ],
    misses: ['A mate with a van helped me move.', 'Your cleaner was a kind woman with a list.'],
  },
}
