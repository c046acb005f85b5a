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
    misses: ['She was kind to the dog.', 'Please quote the reference number.'],
  },
  'slap-in-the-face': {
    hits: [
      'One percent is a slap in the face and everyone knows it.',
      'Your offer to pay in dribs and drabs is an insult.',
    ],
    misses: ['He had a pie in the face at the fair.', 'The offer stands until Friday.'],
  },
  'reads-as-if-a-child-wrote-it': {
    hits: [
      'Your business plan reads like something a teenager knocked up.',
      'Did you scribble that offer on the back of a napkin?',
    ],
    misses: ['Your plan reads well.', 'I wrote the number on the back of the photo.'],
  },
  'ought-to-be-ashamed': {
    hits: ['You should be embarrassed to sell this.', "I'm ashamed I ever put my name next to yours."],
    misses: ["I was ashamed that I hadn't paid you yet.", 'You should be there by nine.'],
  },
  'sells-us-this-junk': {
    hits: ['How dare anyone sell this junk.', 'No supplier puts up with your circus.'],
    misses: ['The junk in the cellar is mine.', 'We send our junk mail back.'],
  },
  'keep-your-crumbs': {
    hits: ['Keep your crumbs.', 'The cheek of asking for the full fee!'],
    misses: ['Keep your receipts, please.', "Next you'll be asked for a password."],
  },
  'plays-daddy': {
    hits: ['Let him play daddy for a weekend.', 'You love playing the victim.'],
    misses: ['The kids played house all afternoon.', 'He plays the landlord in the school play.'],
  },
  'typical-you': {
    hits: ['Typical Fiona, all talk.', "So now you're a plumber, are you?"],
    misses: ['A typical lease runs for a year.', 'How nice that you could come to the viewing.'],
  },
  'nosy-old-cow': {
    hits: ['Nosy old cow, she films us from her window.', "A liar and a coward, that's what he is."],
    misses: ['That old lady next door is lovely.', 'Busy day, I will call tomorrow.'],
  },
  'that-selfish-woman': {
    hits: [
      "That selfish woman shouldn't be raising a goldfish.",
      'I will not be judged by a spiteful old snob.',
    ],
    misses: ['That horrible smell is back in the hallway.', 'That young man at the desk was helpful.'],
  },
  'those-selfish-people': {
    hits: ['Those selfish people upstairs did it again.', 'I have had it with your greedy relatives.'],
    misses: ['Those young people upstairs are kind.', 'I met your relatives at the fair.'],
  },
  'a-slumlord-like-him': {
    hits: ["A slumlord like him doesn't deserve an answer.", 'I will not bow to a bully like you.'],
    misses: ['A lamp like that costs little.', 'I would love a garden like yours.'],
  },
  'your-alleged-expert': {
    hits: ['Your alleged expert looked at the wrong roof.', 'His tame surveyor signed it.'],
    misses: ['Your expert looked at the roof.', 'His part-time job ends in May.'],
  },
  'clearly-had-the-week-off': {
    hits: ['Your quality team clearly had the week off.', 'Your cleaner was some mate with a mop.'],
    misses: ['My team had the week off.', 'The cleaner was here with a mop.'],
  },
  'with-your-grades': {
    hits: ["With your qualifications I wouldn't say a word.", 'In your place I would not be so smug.'],
    misses: ['With your help we can finish.', 'The room is not so loud now.'],
  },
}
