/** Sentences of the patterns of threats of law. */
import type { threatsOfLaw } from '@common-ground/shared/wording/families/threat-of-law'
import type { ExamplesOf } from './examples.ts'

export const threatsOfLawExamples: ExamplesOf<typeof threatsOfLaw> = {
  'lawyers-at-you': {
    hits: ['Our solicitors will tear you apart in court.', "I've instructed my lawyer to sue you."],
    misses: [
      'My lawyer will send the draft on Tuesday.',
      'Our solicitor will handle it for both of us.',
      'We are paying the solicitor to file the deed.',
    ],
  },
  'goes-to-collectors': {
    hits: [
      'Your unpaid bill goes to a debt collection agency on Monday.',
      'Our next order goes to your competitor unless the price comes down.',
    ],
    misses: [
      'The file goes to my lawyer on Monday.',
      'The next order goes to another supplier if you are too busy.',
      'The parcel goes to the police station, it was found there.',
    ],
  },
  'goes-on-your-file': {
    hits: ['The whole matter goes on your file.', 'Your refusal will go on your record.'],
    misses: ['Your letter goes in your file.', 'The photo stays on your phone.'],
  },
  'charge-on-the-house': {
    hits: ["I'll put a charge on your house if I have to.", 'We will get a court order against you.'],
    misses: ["I'll get a court order for the name change with you.", 'I will put a claim on your form.'],
  },
  'full-custody': {
    hits: ["I'm going for sole custody and you know I'll get it.", 'She could lose custody over this.'],
    misses: [
      'I applied for joint custody because we both love them.',
      "I will take the children to my mother's on Sunday.",
    ],
  },
  'failure-leaves-no-choice': {
    hits: [
      'Failure to pay by Monday will leave us with no choice but to evict.',
      'Your silence will leave me no choice but to contact your employer.',
    ],
    misses: [
      'Any delay would leave us no choice but to move the date.',
      'The failure of the pump was repaired in May.',
    ],
  },
  'failure-leads-to': {
    hits: [
      'Refusal to cooperate will result in legal proceedings.',
      'Failure to vacate by Friday will lead to eviction.',
    ],
    misses: [
      'Failure of the boiler will result in a claim on the insurance.',
      'Delay in payment will result in a fee of 5 euros.',
    ],
  },
}
