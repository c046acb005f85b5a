/** Sentences of the patterns of blame for outcomes. */
import type { blameForOutcomes } from '@common-ground/shared/wording/families/blame-for-outcomes'
import type { ExamplesOf } from './examples.ts'

export const blameForOutcomesExamples: ExamplesOf<typeof blameForOutcomes> = {
  'made-it-worse': {
    hits: ['You only made things worse.', 'They made it even worse.'],
    misses: ['The rain made it worse.', 'You made things better.'],
  },
  'behind-my-back': {
    hits: ['He sold it behind my back.', 'You met the bank behind our backs.'],
    misses: ['I never talk behind your back.', 'The wall is behind our backs.'],
  },
  'tricked-into': {
    hits: ['You tricked my father into signing.', 'They pressured us into the deal.'],
    misses: ['You turned the hall into a studio.', 'We talked her into a holiday.'],
  },
  'cheated-out-of': {
    hits: ['You cheated us out of our deposit.', 'They robbed us of our summer.'],
    misses: ['I talked him out of it.', 'You took us out of the city.'],
  },
  'left-to-deal-with-it': {
    hits: ['You left me to pick up the pieces.', 'They left us to deal with the bill.'],
    misses: ['You left at six to pick up the kids.', 'We left them to sleep.'],
  },
  'you-hid-from-us': {
    hits: ['You hid the survey from us.', 'They concealed the debt from the board.'],
    misses: ['I hid the cake from the kids.', 'You kept the letter from March.'],
  },
  'tore-apart': {
    hits: ['You have torn this family apart.', 'He tore our team apart.'],
    misses: ['The dog tore the sofa apart.', 'We took the pump apart.'],
  },
  'you-wasted': {
    hits: ["You wasted everybody's time.", 'They have squandered the deposit.'],
    misses: ['I wasted two hours.', 'The tap wasted the water.'],
  },
  'you-have-done-nothing': {
    hits: ['You have done nothing about the damp.', 'They have done absolutely nothing.'],
    misses: ['You have done nothing wrong.', 'I have done nothing today.'],
  },
  'you-are-lying': {
    hits: ['They are lying about the roof.', 'He is lying about the money.'],
    misses: ['The dog is lying on the rug.', 'I am lying down.'],
  },
  'you-ignored': {
    hits: ['You completely ignored our agreement.', 'They brushed aside every warning.'],
    misses: ['I ignored your letter, and I am sorry.', 'You passed us on the stairs.'],
  },
  'drove-us-to-this': {
    hits: ['You drove us to this.', 'You got us into this mess.', 'You put us in an impossible position.'],
    misses: ['You drove us to the station.', 'You got us into the building, thanks.'],
  },
  'turned-against': {
    hits: ['You turned the children against me.', 'He poisoned everyone against us.'],
    misses: ['The tide turned against us.', 'You turned the chairs against the wall.'],
  },
  'cost-us-dearly': {
    hits: ['Your carelessness has cost us dearly.', 'Your delays are costing me money.'],
    misses: ['The roof cost us a fortune.', 'Waiting is costing us money.'],
  },
  'none-of-this-if-you': {
    hits: [
      'None of this would have happened if you had listened.',
      'I would not be in this situation if you had kept your word.',
    ],
    misses: ['None of this would have worked without rain.', 'We would be glad if you had time.'],
  },
  'did-not-do-your-job': {
    hits: ["You didn't do your job.", 'They have not done their homework.'],
    misses: ['I did not do my job.', 'You did not do the left wall yet.'],
  },
  'too-lazy-to': {
    hits: ['You were too lazy to check.', 'They are too proud to ask.'],
    misses: ['I was too lazy to cook.', 'You were too tired to drive.'],
  },
  'if-it-were-not-for-you': {
    hits: [
      "If it weren't for you, we would have finished by now.",
      'If it were not for him, we would be in Paris.',
    ],
    misses: [
      "If it weren't for you, we would have failed.",
      'If it were not for the rain, we would have finished.',
    ],
  },
}
