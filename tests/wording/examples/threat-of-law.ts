/** Sentences of the patterns of threats of law and money. */
import type { threatsOfLaw } from '@common-ground/shared/wording/families/threat-of-law'
import type { ExamplesOf } from './examples.ts'

export const threatsOfLawExamples: ExamplesOf<typeof threatsOfLaw> = {
  'lawyers-at-you': {
    hits: [
      'Our solicitors will tear you apart in court.',
      "I've instructed my lawyer to sue you.",
      "I'll happily sue you for the rest.",
    ],
    misses: [
      'My lawyer will send the draft on Tuesday.',
      'The surveyor was instructed to measure the garden.',
    ],
  },
  'goes-to-collectors': {
    hits: [
      'Your unpaid bill goes to a debt collection agency on Monday.',
      'The whole matter goes on your file.',
      'Our next order goes to your competitor unless the price comes down.',
    ],
    misses: ['The invoice goes to the accounts department on Monday.', 'The parcel goes to another address.'],
  },
  'charge-on-the-house': {
    hits: [
      "I'll put a charge on your house if I have to.",
      "I'll put a lien on your van for the unpaid work.",
      'We will get a court order against you.',
    ],
    misses: ['I will get a copy of the deed.', 'We will put a lamp on the table.'],
  },
  'full-custody': {
    hits: ["I'm going for sole custody and you know I'll get it.", 'She could lose custody over this.'],
    misses: [
      'I applied for joint custody because we both love them.',
      'We take the children to the beach in July.',
    ],
  },
  'deeper-pockets': {
    hits: [
      'We have better lawyers than you.',
      'We can easily outlast you in court.',
      'We can do this the friendly way or through the courts.',
    ],
    misses: ['His coat has deep pockets.', 'Can you afford a new roof this year?'],
  },
  'failure-leaves-no-choice': {
    hits: [
      'Failure to pay by Monday will leave us with no choice but to evict.',
      'Your silence will leave me no choice but to contact your employer.',
    ],
    misses: ['The failure of the pump was repaired in May.', 'The delay of the train was short.'],
  },
  'failure-leads-to': {
    hits: [
      'Refusal to cooperate will result in legal proceedings.',
      'Refusal to pay will result in eviction.',
      'Failure to vacate by Friday will lead to court proceedings.',
    ],
    misses: [
      'The breach of the dam would result in a flood.',
      'The delay of the ferry will cost us an hour.',
    ],
  },
  'loses-the-job': {
    hits: [
      'I can make the next six months very long for you, Karen.',
      "You won't get a reference out of me after this.",
      "The shop steward won't be able to hold the men back much longer.",
    ],
    misses: ['I will make sure the door is locked.', 'She can make the cake on Friday.'],
  },
}
