/** Sentences of the patterns of blame for effects. */
import type { blameForEffects } from '@common-ground/shared/wording/families/blame-for-effects'
import type { ExamplesOf } from './examples.ts'

export const blameForEffectsExamples: ExamplesOf<typeof blameForEffects> = {
  'because-you-would-not': {
    hits: [
      'The rota is in chaos because you would not answer.',
      'We are in debt because you refused to pay.',
    ],
    misses: ['We waited because the train was late.', 'The cake is gone because we ate it.'],
  },
  'left-us-to-do-it': {
    hits: ['He walked off and left my sister to pay.', 'You walked away and left us to clean up.'],
    misses: ['You left us to park the car.', 'You left us to catch your train.'],
  },
  'left-us-with-it': {
    hits: [
      'You walked off and left us without heating.',
      'They closed the shop and left my sister without a job.',
    ],
    misses: ['You left us a kind note.', 'The offer leaves me with two tents.'],
  },
  'made-us-suffer': {
    hits: ['You made my daughter cry on her birthday.', 'You make my mother feel ashamed.'],
    misses: ['You made my daughter smile.', 'The film made us cry.'],
  },
  'laughing-stock': {
    hits: ["You've made a laughing stock of this club.", 'They make a mockery of our work.'],
    misses: ['We made a list of the rooms.', 'You made a cake of oats.'],
  },
  'and-now-we-suffer': {
    hits: ["You forgot the form and now we're stuck.", "He sold the van and now we can't work."],
    misses: ['You called and now we know.', 'We moved and now we are stuck with two sofas.'],
  },
  'pay-the-price': {
    hits: ['Mistake after mistake, and we pay the price.', 'We are paying for your mess.'],
    misses: ['We pay the rent.', 'We are paying for your ticket.'],
  },
  'who-to-thank': {
    hits: ["If the roof falls in, we'll know who to thank.", 'I know exactly who to blame.'],
    misses: ['We know who to call.', 'I know who baked it, thank you.'],
  },
  'of-your-making': {
    hits: ['This mess is of your making.', 'These troubles are of his own making.'],
    misses: ['The making of the film took a year.', 'Do you like the bread of our making?'],
  },
  'started-with-you': {
    hits: ['Every problem we have started with you.', 'The trouble began with him.'],
    misses: ['The tour started with you and me in the rain.', 'It started with a song.'],
  },
  'good-until-you': {
    hits: ['The house was quiet until you moved in.', 'This was a happy house until you moved in.'],
    misses: ['The road was dry until the bridge.', 'I was in town until the rain came.'],
  },
  'the-reason-is-you': {
    hits: ["The reason we're late is you.", 'The reason they quit is him.'],
    misses: ['The reason is the rain.', 'The reason we called is the roof.'],
  },
  'killed-morale': {
    hits: ['You single-handedly killed team morale.', 'You took a good team and broke it.'],
    misses: ['Morale is good.', 'We took the vase and broke it.'],
  },
  'brought-down-on-us': {
    hits: ['You brought the inspectors down on us.', 'They brought shame on our family.'],
    misses: ['You brought cake to us.', 'We brought the boxes on board.'],
  },
  'until-she-quit': {
    hits: ['You nagged her until she quit.', 'They nagged until we gave up.'],
    misses: ['You waited until she called.', 'We danced until we dropped.'],
  },
  'promised-and-gave-nothing': {
    hits: ['You promised the world and delivered nothing.', 'He swore to pay and vanished.'],
    misses: ['You promised a cake and brought two.', 'We promised and delivered.'],
  },
  'chased-away': {
    hits: ['You chased away our best customers.', 'They scared off my clients.'],
    misses: ['We chased away the fox.', 'Please turn off the light.'],
  },
  'opened-a-can-of-worms': {
    hits: ['You opened this can of worms.', 'They threw a spanner in the works.'],
    misses: ['Please open a can of beans.', 'The fuse is new.'],
  },
  'in-tatters': {
    hits: ['Your side walked out and left the talks in tatters.', 'You leave everything in ruins.'],
    misses: ['The curtain hangs in tatters.', 'We left the keys in the box.'],
  },
  'somebody-did-not': {
    hits: [
      "The project is late because somebody didn't do their homework.",
      'Someone here did not bother to check.',
    ],
    misses: ['Somebody left a scarf.', 'Someone did not sign in.'],
  },
  'gave-us-bad': {
    hits: ['You gave us bad advice.', 'They sold me a faulty boiler.'],
    misses: ['The shop is bad.', 'You gave us good advice.'],
  },
  'the-one-who-did': {
    hits: ["You're the one who missed it.", 'They are the people who leaked it.'],
    misses: ["You're the one who helped us.", 'She is the one who sings.'],
  },
  'dropped-us-like': {
    hits: ['You dropped us like a hot brick.', 'They dropped my brother like a stone.'],
    misses: ['You dropped us off at ten.', 'The cup fell like a stone.'],
  },
  'because-of-your': {
    hits: ["I've lost three tenants because of your noise.", 'We are behind because of your strike.'],
    misses: ['We moved because of your kindness.', 'We smiled because of your song.'],
  },
  'fobbed-off': {
    hits: ['You fobbed us off for months while the roof leaked.', 'They brushed me off.'],
    misses: ['I brushed the dust off.', 'Please switch it off.'],
  },
  'sat-on-hands': {
    hits: ['The board sat on its hands until it was too late.', 'They sit on their hands.'],
    misses: ['The cat sat on the mat.', 'We sat on the grass.'],
  },
  'more-harm-than-good': {
    hits: ["You've done more harm than good.", 'That letter caused more harm than good.'],
    misses: ['It does no harm.', 'This is more good than bad.'],
  },
  'trampled-on': {
    hits: ['You took our trust and trampled on it.', 'They took our plan and trampled all over it.'],
    misses: ['The grass was trampled.', 'The cows trampled the field.'],
  },
  'promises-you-could-not-keep': {
    hits: ["You made promises you couldn't keep.", 'He makes promises he never meant.'],
    misses: ['We made promises and kept them.', 'You made a promise you kept.'],
  },
  'we-are-the-ones': {
    hits: ["We're the ones paying for it.", "I'm the one left with the dog."],
    misses: ['We are the ones who rang.', 'I am the one in the red coat.'],
  },
  'times-worse': {
    hits: ['You made a bad situation a hundred times worse.', 'They make the smell even worse.'],
    misses: ['The rain made the road worse.', 'You made a good cake.'],
  },
  'dumped-on-us': {
    hits: ['You dumped all of this on my desk.', 'They offload their work on us.'],
    misses: ['We dumped the leaves on the heap.', 'You put the box on my desk.'],
  },
  'got-us-fired': {
    hits: ['Your sloppy paperwork got our shipment impounded.', 'He got my brother fired.'],
    misses: ['You got us a room.', 'She got my letter.'],
  },
  'early-grave': {
    hits: ['You drove Mum to an early grave.', "You've pushed this family to breaking point."],
    misses: ['We drove Mum to the sea.', 'The grave is old.'],
  },
}
