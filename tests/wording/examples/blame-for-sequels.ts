/** Sentences of blame for sequels. */
import type { blameForSequels } from '@common-ground/shared/wording/families/blame-for-sequels'
import type { ExamplesOf } from './examples.ts'

export const blameForSequelsExamples: ExamplesOf<typeof blameForSequels> = {
  'it-went-wrong-because-they': {
    hits: [
      "My team is doing unpaid hours since you can't plan a schedule.",
      'Six weeks of work gone because your supplier used the wrong glue.',
    ],
    misses: [
      'The meeting was cancelled because your train was delayed, when suits you?',
      'Sales dropped when they moved the bus stop, as expected.',
    ],
  },
  'because-they-it-went-wrong': {
    hits: [
      'Because you forgot the permits, the whole project is behind.',
      'Since you cancelled the scaffold, our roofers are stuck.',
    ],
    misses: ['Because they had no driver, the parcel is late.', 'As you know, the old boiler broke.'],
  },
  'since-they-came-it-is-bad': {
    hits: [
      'Since you joined, the mood in this office has gone down the drain.',
      'Ever since they moved in, we have had nothing but trouble.',
    ],
    misses: [
      'Since you came, the mood is no longer bad.',
      'Since you asked early, we have a slot on Friday.',
    ],
  },
  'they-did-it-and-we-had-to': {
    hits: [
      'You let the damp spread for eight months and now my daughter has asthma.',
      'Your builders left the gate open and our dog got out.',
    ],
    misses: [
      'You asked for a quote and we have to wait for the supplier.',
      'He sold the car and the debt is gone, which makes me happy.',
    ],
  },
  'while-we-suffered': {
    hits: [
      'While I was in hospital you emptied the reserve account.',
      'The cheese spoiled on your dock while your staff were at lunch.',
    ],
    misses: ['While I was in hospital, she brought soup.', 'We had to hire a temp while you were on leave.'],
  },
  'while-you-did-nothing': {
    hits: [
      'Dad worked himself to death while you lived off him.',
      'We packed all night while your people sat there.',
    ],
    misses: ['The baby slept while you looked on.', 'The parcel came while you were at lunch.'],
  },
  'they-missed-it-so-it-went-wrong': {
    hits: [
      "You wouldn't listen, so the pipe burst, exactly as I said it would.",
      'Your office gave us the wrong form, so we missed the deadline.',
    ],
    misses: [
      'You did not call, so I waited for a while, no problem.',
      'You could not come, so the meeting was late.',
    ],
  },
  'so-badly-that-we-had-to': {
    hits: [
      'Your crew worked so slowly that we had to cancel the opening.',
      'You took our trust and threw it away.',
    ],
    misses: ['You made it so cheap that we could not say no.', 'The wind was so strong that we had to stop.'],
  },
  'pushed-until-we-gave-up': {
    hits: [
      'Your agent pestered my mother until she signed.',
      'You stalled for months until our buyer walked out.',
    ],
    misses: ['You held the ladder until I went up.', 'They talked until nothing was left to say.'],
  },
  'gave-much-and-got-nothing': {
    hits: [
      'I gave up my career for your children and got nothing back.',
      'We nursed your mother for years and got no thanks.',
    ],
    misses: [
      'I gave notice and got only a short reply so far, could you confirm?',
      'We paid the deposit and got a receipt, only the date is missing.',
    ],
  },
  'promised-and-sent-crumbs': {
    hits: [
      'You promised twelve pallets and delivered half.',
      'Your firm promised repairs, then sent us nothing.',
    ],
    misses: [
      'They promised an answer and sent it.',
      'They offered a new date and sent a bill for the first part.',
    ],
  },
  'and-blamed-it-on-us': {
    hits: ['You lost the keys and blamed us.', 'Your foreman cut the cable and then blamed my son.'],
    misses: [
      'You read the map wrong and blamed the fog, we laughed all day.',
      'We lost the keys and blamed nobody.',
    ],
  },
  'left-us-to-nurse-him': {
    hits: [
      'You left me to nurse Dad for six years without so much as a phone call.',
      'You left my mother to pay for everything.',
    ],
    misses: ['She left the children to sleep.', 'You left us the key to the shed.'],
  },
  'landed-us-with-it': {
    hits: [
      'Your sloppy bookkeeping landed us with a tax audit.',
      'Head office invariably picks the cheapest option and leaves us to suffer.',
    ],
    misses: ['She cooked and left us with a full fridge.', 'They left and left us with a good feeling.'],
  },
  'by-dithering': {
    hits: [
      'You held up the tiles for five weeks by dithering over colours.',
      'You dragged us into this mess by ignoring the forecast.',
    ],
    misses: ['He fixed it by turning the valve.', 'They settled by paying half.'],
  },
  'without-so-much-as': {
    hits: [
      'You sold the boat without so much as a phone call.',
      'You left me to nurse Dad for six years without so much as a phone call.',
    ],
    misses: [
      'You spoke for an hour without a single word of blame.',
      'She moved in without any explanation needed.',
    ],
  },
  'we-did-it-for-your-mistakes': {
    hits: ['I got the sack for covering your mistakes.', 'I remortgaged my home for your mistakes.'],
    misses: [
      'Thank you for telling us of your mistake.',
      'We are here about your mistake on the form, it is easily fixed.',
    ],
  },
  'clean-up-what-you-broke': {
    hits: [
      'I spent the weekend fixing what you broke.',
      'We are still paying for what your people destroyed, and cleaning up what they left behind.',
    ],
    misses: [
      'You can clear the table after what was a long dinner.',
      'I cleaned up what we had left in the yard.',
    ],
  },
}
