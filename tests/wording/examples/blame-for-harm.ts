/** Sentences of the patterns of blame for harm. */
import type { blameForHarm } from '@common-ground/shared/wording/families/blame-for-harm'
import type { ExamplesOf } from './examples.ts'

export const blameForHarmExamples: ExamplesOf<typeof blameForHarm> = {
  'stabbed-in-the-back': {
    hits: ['Rachel stabbed me in the back at the review.', 'The committee has bled this club dry.'],
    misses: ['I have a stabbing pain in the back.', 'The well ran dry in June.'],
  },
  'hung-out-to-dry': {
    hits: ['They threw us to the sharks.', 'Your dispatcher sold us out.'],
    misses: ['The washing is out to dry.', 'The tickets sold out in an hour.'],
  },
  'ran-into-the-ground': {
    hits: [
      'The directors have run this firm into the ground.',
      'Your dithering has put us two months behind.',
    ],
    misses: ['We ran the cable into the ground.', 'They put the chairs behind the bar.'],
  },
  'you-let-it-rot': {
    hits: ['The landlord has let this building rot for years.', 'You let that wall crumble.'],
    misses: ['We let the compost rot.', 'You let the flat in May.'],
  },
  'let-it-happen': {
    hits: ['HR stood by and let this happen.', 'You let it drag on.'],
    misses: ['I let it go.', 'Please let this happen in May.'],
  },
  'stood-by': {
    hits: ['They have stood back while the pump failed.', 'They stood idly by as it flooded.'],
    misses: ['You stood beside us all year.', 'They sat by the window.'],
  },
  'sat-on-the-letter': {
    hits: ['The council sat on our application until June.', 'You sat on our complaint for weeks.'],
    misses: ['We sat on the bench.', 'You sat on our sofa for weeks.'],
  },
  'did-not-lift-a-finger': {
    hits: ["My sister couldn't lift a finger.", 'You would not lift a finger.'],
    misses: ['I cut a finger.', 'Can you lift the box?'],
  },
  'you-threw-away': {
    hits: ['You threw away ten years of work in one afternoon.', 'They gambled away everything.'],
    misses: ['We threw away the old carpet.', 'The packaging was thrown away.'],
  },
  'you-gambled-with': {
    hits: ['You gamble with our future.', 'They gambled with our savings.'],
    misses: ['He gambled once.', 'We gambled with friends on Friday.'],
  },
  'broke-my-heart': {
    hits: ["He broke my mother's heart.", 'You broke our hearts.'],
    misses: ['The cup broke.', 'You broke the bread.'],
  },
  'you-sank-it': {
    hits: ['Your side sank the deal.', 'You broke this family.'],
    misses: ['The boat sank the next day.', 'You broke my mug, never mind.'],
  },
  'took-your-eye-off': {
    hits: ['You took your eye off the ball.', 'The agency fell asleep at the wheel.'],
    misses: ['I took my eye off the road.', 'The children dropped their ball.'],
  },
  'tied-our-hands': {
    hits: ['You tied our hands and left.', 'They pulled the rug from under us.'],
    misses: ['She tied the parcel.', 'Our hands were tied by the law.'],
  },
  'you-neglected': {
    hits: ['You neglected this place.', 'They have neglected the roof.'],
    misses: ['We neglected the garden, and we are sorry.', 'The path is neglected.'],
  },
  'stuck-your-nose-in': {
    hits: ['You stuck your nose in again.', 'They have meddled again.'],
    misses: ['We all have to step in.', 'I stuck the label on.'],
  },
  'driven-out': {
    hits: ['He drove three good people out of this company.', 'They forced my uncle out of the business.'],
    misses: ['He drove my mother to the station.', 'They pushed the car out of the drive.'],
  },
}
