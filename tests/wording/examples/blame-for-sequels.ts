/** Sentences of blame for sequels. */
import type { blameForSequels } from '@common-ground/shared/wording/families/blame-for-sequels'
import type { ExamplesOf } from './examples.ts'

export const blameForSequelsExamples: ExamplesOf<typeof blameForSequels> = {
  'it-went-wrong-because-they': {
    hits: [
      'The whole street floods now since you paved over your front garden.',
      'Six weeks of work gone because your supplier used the wrong glue.',
    ],
    misses: [
      'Your price is higher than the others because you use oak.',
      'You parked in front of the gate, could you move the car by noon?',
    ],
  },
  'because-they-it-went-wrong': {
    hits: [
      'Because you forgot the permits, the whole project is behind.',
      'Since you joined, the mood in this office has gone down the drain.',
    ],
    misses: [
      'When you arrive, ring the bell twice because it is faint.',
      'You decided to sell because the rates went up, is that right?',
    ],
  },
  'they-did-it-and-we-had-to': {
    hits: [
      'You let the gutters clog up and the ceiling came down on my bed.',
      'Your builders left the gate open and our dog got out.',
    ],
    misses: ['Your dog ate my sandwich and we both laughed.', 'You got the job and we are happy for you.'],
  },
  'while-we-suffered': {
    hits: [
      'While I was in hospital you emptied the reserve account.',
      'The cheese spoiled on your dock while your staff were at lunch.',
    ],
    misses: ['The shipment was damaged in the storm.', 'We had to hire a temp while you were on leave.'],
  },
  'they-missed-it-so-it-went-wrong': {
    hits: [
      "You wouldn't listen, so the pipe burst, exactly as I said it would.",
      "Because you couldn't be bothered to call, I waited at the airport for four hours.",
    ],
    misses: [
      'We waited at the airport because the flight was late.',
      'You asked me to call back because the line was bad.',
    ],
  },
  'so-much-that-we-had-to': {
    hits: [
      'Dad worked himself to death while you lived off him.',
      'I gave up my career for your children and got nothing back.',
    ],
    misses: ['You signed in my name, as I had asked you to.', 'I know you were trying to help.'],
  },
  'left-us-to-nurse-him': {
    hits: [
      'You left me to nurse Dad for six years without so much as a phone call.',
      'You left my mother to pay for everything.',
    ],
    misses: [
      'You are looking for a new flat, so we could end the lease early.',
      'I felt hurt when you left without saying goodbye.',
    ],
  },
  'by-dithering': {
    hits: [
      'You held up the tiles for five weeks by dithering over colours.',
      'You dragged us into this mess by ignoring the forecast.',
    ],
    misses: ['Your team was held up by the snow.', 'You were told to contact the insurer by Friday.'],
  },
  'without-so-much-as': {
    hits: [
      'You sold the boat without so much as a phone call.',
      'You left me to nurse Dad for six years without so much as a phone call.',
    ],
    misses: [
      'You must enjoy living so close to the sea.',
      'You invented a clever way to share the parking space.',
    ],
  },
  'took-our-credit-and-left-us': {
    hits: [
      'Your sloppy bookkeeping landed us with a tax audit.',
      'Head office invariably picks the cheapest option and leaves us to suffer.',
    ],
    misses: [
      'Your team sent the parts a week early and we had to store them.',
      'Your brother took the dog to the vet and it is better now.',
    ],
  },
  'we-did-it-for-your-mistakes': {
    hits: ['I got the sack for covering your mistakes.', 'I remortgaged my home for your mistakes.'],
    misses: [
      'My daughter was sick after the school trip, so she stays home today.',
      'Did your side receive the figures?',
    ],
  },
}
