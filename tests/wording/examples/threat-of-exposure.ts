/** Sentences of the patterns of threats of exposure. */
import type { threatsOfExposure } from '@common-ground/shared/wording/families/threat-of-exposure'
import type { ExamplesOf } from './examples.ts'

export const threatsOfExposureExamples: ExamplesOf<typeof threatsOfExposure> = {
  'at-your-door': {
    hits: [
      'You will have the bailiffs on your doorstep by noon.',
      'I can have twenty journalists outside your office tomorrow.',
    ],
    misses: ['The parcel is outside the door.', 'The union has its office in the old mill.'],
  },
  'would-hate-for-yours': {
    hits: [
      'We would hate for your licence to be looked at again.',
      'It would be a shame for your shop to lose its best customers.',
      "I'd hate to have to tell the other parents why Mia isn't coming.",
    ],
    misses: ['I would hate to miss the start of the film.', 'It would be a shame to miss the sunset.'],
  },
  'do-they-know': {
    hits: [
      'Does your wife know where you spend Thursdays?',
      'How would your customers like to hear about the mice?',
      "There's a recording of that meeting, and HR would find it fascinating.",
    ],
    misses: ['Do the children know the way home?', 'Does your wife know the way to the station?'],
  },
  'reviews-everywhere': {
    hits: [
      'Get ready for a damning review on every website.',
      "I'll put your name and those photos all over the internet.",
    ],
    misses: ['The reviews were kind to us.', 'I put the photos of the garden in an album.'],
  },
  'quiet-word': {
    hits: [
      'Somebody might tip off the council about that extension.',
      "I'm one phone call away from having you evicted.",
      'A single bad review from us would finish you.',
    ],
    misses: ['She got a lovely letter from the school.', 'I will tell your mother that dinner is ready.'],
  },
  'authorities-about-you': {
    hits: [
      'We will get a court order against you.',
      "My next stop is the rent tribunal, and I'm bringing the photos.",
      'I can always tell the agency about your little Airbnb business.',
    ],
    misses: ['I will ask the bank for a form.', 'Our next stop is Vienna.'],
  },
  'remember-what-i-hold': {
    hits: [
      'Just remember I still have the recordings.',
      'I know what you did in Prague.',
      "My uncle is a councillor, so I'd tread lightly if I were you.",
    ],
    misses: ['Remember we have the keys until noon.', 'I know where the spare key is.'],
  },
}
