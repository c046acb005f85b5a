/** Sentences of the patterns of blame for causes. */
import type { blameForCauses } from '@common-ground/shared/wording/families/blame-for-causes'
import type { ExamplesOf } from './examples.ts'

export const blameForCausesExamples: ExamplesOf<typeof blameForCauses> = {
  'as-a-result-of-your': {
    hits: [
      'We are here solely as a result of your inaction.',
      'The contract ended purely because of your dithering.',
    ],
    misses: ['We are here as a result of your kindness.', 'The match ended because of the rain.'],
  },
  'because-of-what-you-did': {
    hits: ["I can't go there because of what they said.", "My kids can't sleep because of what you did."],
    misses: ['It is late because of the rain.', 'We stayed because of what we saw.'],
  },
  'on-account-of-you': {
    hits: ['Gran left bitter, and all on account of you.', 'We moved house on account of you.'],
    misses: ['We stayed in on account of the weather.', 'The deposit is due to you in May.'],
  },
  'fault-of-yours': {
    hits: ['Your bungling has a price.', "The landlord's meddling has a price."],
    misses: ['Your insurance covers negligence.', 'Your patience is welcome.'],
  },
  'it-was-you-who': {
    hits: ['It was your people who dropped the pallet.', "It's your lot who got us into this."],
    misses: ['It was you who found the key, thank you.', 'It was my brother who called.'],
  },
  'it-was-their-vice-that': {
    hits: [
      "It was Tom's laziness that lost us the deposit.",
      "It was the agent's delay that cost us the sale.",
    ],
    misses: ["It was Tom's idea that we meet.", 'It was the storm that delayed the sale.'],
  },
  'nobody-to-blame-but': {
    hits: ["I've got nobody to blame for this but you.", 'Management brought this strike on itself.'],
    misses: ['There is nobody to ask.', 'Management brought the forms.'],
  },
  'bears-the-blame': {
    hits: ["Your team bears full blame for Tuesday's outage.", 'They carry the blame for the flood.'],
    misses: ['We bear the cost of the lift.', 'Nobody here carries the blame for the storm.'],
  },
  'the-blame-lies': {
    hits: ['The blame lies with you.', 'The fault rests squarely with the landlord.'],
    misses: ['The difficulty lies with the weather.', 'The choice is yours.'],
  },
  'blame-yourself': {
    hits: ['Blame yourself for the resignations, not the market.', 'So blame yourselves.'],
    misses: ['Please do not be hard on yourself.', 'Help yourself to coffee.'],
  },
  'has-your-name-on-it': {
    hits: ['This debt has your name all over it.', 'These delays have your fingerprints all over them.'],
    misses: ['The parcel has my name on it.', 'The list has the names on it.'],
  },
  'everything-to-do-with': {
    hits: ['This has everything to do with you.', 'The result has everything to do with how you treat him.'],
    misses: ['This has nothing to do with us.', 'It has to do with the weather.'],
  },
  'on-your-head': {
    hits: ['It is on your head.', "My health is shot, and that's on this company."],
    misses: ['The hat is on my head.', 'The light is on.'],
  },
  'live-with-the-guilt': {
    hits: ['You can live with the guilt.', 'So they can live with the shame.'],
    misses: ['We can live with that.', 'You can live with your aunt until May.'],
  },
  'on-your-watch': {
    hits: ['The rota fell apart on your watch.', 'All this happened on his watch.'],
    misses: ['I am on watch tonight.', 'There is a scratch on my watch.'],
  },
  'since-you-came': {
    hits: [
      'Since you took over, nothing but grief for this family.',
      'It has been nothing but trouble since you moved in.',
    ],
    misses: ['Since you moved in, the garden looks lovely.', 'It has been quiet since we moved in.'],
  },
  'cannot-do-and-complain': {
    hits: [
      "You can't burn the house down and then complain about the smoke.",
      "You can't cancel twice and expect a discount.",
    ],
    misses: ['You cannot park here and there.', 'We cannot wait and then complain.'],
  },
  'and-now-you-want': {
    hits: [
      'You let the kids run wild and now you expect us to pay.',
      'You wrote the rota and then moaned about it.',
    ],
    misses: ['You called and now we know.', 'We waited and then the bus came.'],
  },
  'lie-in-your-bed': {
    hits: ['You made this bed, now lie in it.', 'It serves you right.'],
    misses: ['You made the bed, thank you.', 'The soup serves four.'],
  },
  'if-not-for-you': {
    hits: [
      'Had your office not mishandled the filing, none of us would be sitting here today.',
      "None of this would be happening if it weren't for you.",
    ],
    misses: ['Had we known, we would have called.', 'We would be grateful if you had a look.'],
  },
  'you-not-me': {
    hits: ['You broke it, not me.', 'You chose this, not us.'],
    misses: ['You asked him, not me.', 'It was the wind, not us.'],
  },
  'nice-work': {
    hits: [
      'Congratulations, your desk has torpedoed our honeymoon.',
      "Nice work, you've managed to get the water shut off.",
    ],
    misses: ['Congratulations, you have a daughter.', 'Well done, the team won.'],
  },
}
