/** Sentences of the patterns of scorn. */
import type { scorn } from '@common-ground/shared/wording/families/scorn'
import type { ExamplesOf } from './examples.ts'

export const scornExamples: ExamplesOf<typeof scorn> = {
  'scorn-beside-a-person': {
    hits: [
      'I am tired of the arrogance in everything you send.',
      'I find this hypocrisy typical for your board.',
    ],
    misses: ['You are not a liar.', 'The client called it pathetic, and you laughed with him.'],
  },
  'scornful-deed': {
    hits: ['You fobbed me off with a voucher.', 'They cobbled the report together in an afternoon.'],
    misses: ['You answered me with a letter.', 'They put the report together in an afternoon.'],
  },
  'jumped-up': {
    hits: ['I will not be told this by a jumped-up clerk.', 'You sent that self-styled expert again.'],
    misses: ['I was told this by a friendly clerk.', 'You sent that tax expert again.'],
  },
  'jumped-up-paper': {
    hits: ['I have read that self-styled report.', 'You sent us that self-styled proposal again.'],
    misses: ['I have read that long report.', 'You sent us that new proposal.'],
  },
  'not-an-ounce-of': {
    hits: ['There is not a shred of decency left.', 'You lack even the most basic courtesy.'],
    misses: ['There is a grain of sand in it.', 'We lack the time for it.'],
  },
  'makes-others-look-good': {
    hits: ['You make our last landlord look like a saint.', 'You belong in a zoo.'],
    misses: ['The new paint makes the room look good.', 'He could not run to the bus.'],
  },
  'ironic-thanks': {
    hits: ['How nice of you to finally join us.', 'God forbid that you pick up a phone.'],
    misses: ['How nice of you to help.', 'Thank you for your letter.'],
  },
}
