/** Sentences of the patterns of threats of exposure. */
import type { threatsOfExposure } from '@common-ground/shared/wording/families/threat-of-exposure'
import type { ExamplesOf } from './examples.ts'

export const threatsOfExposureExamples: ExamplesOf<typeof threatsOfExposure> = {
  'at-your-door': {
    hits: [
      'You will have the bailiffs on your doorstep by noon.',
      'I can have twenty journalists outside your office tomorrow.',
      'Do you want social services at your door?',
    ],
    misses: [
      'There will be an inspector at your door on Monday to read the meter.',
      'I will send the lads round to your house with the sofa.',
      'We have a camera on the gate, so you can see who rings.',
    ],
  },
  'do-they-know': {
    hits: [
      'Does your wife know where you spend Thursdays?',
      'How would your customers like to hear about the mice?',
      "There's a recording of that meeting, and HR would find it fascinating.",
    ],
    misses: [
      'Does your wife know about the surprise?',
      'How would your customers feel about a later opening time?',
      'Everyone will find it very useful.',
    ],
  },
  'reviews-everywhere': {
    hits: [
      'Get ready for a damning review on every website.',
      "I'll put your name and those photos all over the internet.",
    ],
    misses: [
      'Expect an honest review of the draft by Friday.',
      'I will post the photos of the house online for the viewing.',
      'Word gets around fast in this village, the party is no secret.',
    ],
  },
  'quiet-word': {
    hits: [
      'Somebody might tip off the council about that extension.',
      "I'm one phone call away from having you evicted.",
      'A single bad review from us would finish you.',
    ],
    misses: [
      'Someone can tell the council about the pothole.',
      'I will tell your boss how helpful you were.',
      'One call could close this deal.',
    ],
  },
  'authorities-about-you': {
    hits: [
      "My next stop is the rent tribunal, and I'm bringing the photos.",
      'I can always tell the agency about your little Airbnb business.',
    ],
    misses: [
      'I will ask the council about your parking permit.',
      'My next call will be to the council about the bins.',
      'How does a visit on Tuesday sound?',
    ],
  },
}
