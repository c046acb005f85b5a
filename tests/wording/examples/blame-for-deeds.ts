/** Sentences of the patterns of blame for deeds. */
import type { blameForDeeds } from '@common-ground/shared/wording/families/blame-for-deeds'
import type { ExamplesOf } from './examples.ts'

export const blameForDeedsExamples: ExamplesOf<typeof blameForDeeds> = {
  'you-cost-us': {
    hits: ['You cost us the contract.', 'Your delay has cost me the job.'],
    misses: ['The repair cost us 900 euros.', 'It cost us a day.'],
  },
  'you-lied': {
    hits: ['You lied about the damp.', 'You lied to us about the price.'],
    misses: ['I lied about my age once.', 'He lies about on the sofa.'],
  },
  'you-lied-to-us': {
    hits: ['You lied to my face.', 'They lied to us.'],
    misses: ['Nobody lied to us.', 'I lied to you, and I am sorry.'],
  },
  'you-misled-us': {
    hits: [
      'You misled us from the start.',
      'You strung me along for months.',
      'They led us up the garden path.',
    ],
    misses: ['You set us a fair target.', 'You sold us the flat in 2019.'],
  },
  'you-ripped-us-off': {
    hits: ['You ripped us off.', 'They overcharged me.'],
    misses: ['You charged us the agreed price.', 'The shop ripped the old carpet out.'],
  },
  'left-in-the-lurch': {
    hits: ['You left us hanging.', 'You abandoned us.'],
    misses: ['You left us a spare key.', 'You left at noon.'],
  },
  'kept-in-the-dark': {
    hits: ['You kept us in the dark about the sale.', 'They hid the truth from us.'],
    misses: ['We sat in the dark after the power cut.', 'I kept it from you, and I am sorry.'],
  },
  'you-hid': {
    hits: ['You hid the survey.', 'They covered up the mistake.'],
    misses: ['She hid the eggs for the children.', 'I hid the key under the pot.'],
  },
  'behind-our-backs': {
    hits: ['You went behind our backs.', 'He has gone behind my back.'],
    misses: ['The wall is behind our backs as we sit.', 'I never talk behind your back.'],
  },
  'broke-your-word': {
    hits: ['You broke your promise.', 'They went back on their word.'],
    misses: ['I broke my promise, and I am sorry.', 'You kept your promise.'],
  },
  'have-broken-your-word': {
    hits: ['You have broken your promise.', 'You keep breaking every agreement.'],
    misses: ['We have broken our promise.', 'You have kept every promise.'],
  },
  'you-messed-up': {
    hits: ['You botched the kitchen.', 'You made a mess of the order.'],
    misses: ['I messed up the order.', 'We made a mess of it.'],
  },
  'you-blew-it': {
    hits: ['You blew it.', 'You really screwed this up.'],
    misses: ['I messed up.', 'The wind blew it away.'],
  },
  'you-forced-us': {
    hits: ['You are forcing us to hire a second crew.', 'You leave us no choice but to leave.'],
    misses: ['The rain forced us to stop.', 'We had no choice but to wait.'],
  },
  'you-forced-us-then': {
    hits: ['Your delay forced us to cancel the party.', 'You forced us to hire a second crew.'],
    misses: ['The rain forced us to stop.', 'We had to hire a second crew.'],
  },
  'you-forced-me': {
    hits: ['You are forcing me to sell the car.', 'You are leaving me no choice but to move out.'],
    misses: ['The flood forced me to move.', 'I was forced to wait by the snow.'],
  },
  'you-forced-me-then': {
    hits: ['You pushed me to sign.', 'You forced me to sell the car.'],
    misses: ['The flood forced me to move.', 'I had to sell the car.'],
  },
  'the-one-who': {
    hits: ["You're the one who walked away.", "You're the ones who broke the agreement."],
    misses: ["You're the one who fixed it, thank you.", 'I am the one who started it.'],
  },
  'you-caused': {
    hits: ['You caused this mess.', 'You created this problem.'],
    misses: ['You created a lovely garden.', 'The frost caused the leak.'],
  },
  'you-started-it': {
    hits: ['You started this war.', 'You did this to us.'],
    misses: ['You started it in March.', 'We started it together.'],
  },
  'look-what-you-did': {
    hits: ["Look what you've done.", 'Look what you have done to our garden.'],
    misses: ['Look what the cat brought in.', 'Look at what we have built.'],
  },
  'happy-now': {
    hits: ['Are you happy now?', "I hope you're proud of yourself."],
    misses: ['Are you happy with the new kitchen?', "I hope you're happy in the new flat."],
  },
  'what-happens-when-you': {
    hits: ["This is what happens when you don't listen.", 'That is what you get when you rush.'],
    misses: ['This is what happens when it rains.', 'See what happens when we turn it off.'],
  },
  'how-could-you': {
    hits: ['How could you do this to us?', 'How dare you.'],
    misses: ['How could you and I share the garden?', 'How could we do this together?'],
  },
  'whose-fault-is-that': {
    hits: ['And whose fault is that?', 'Who is to blame for this?'],
    misses: ['Whose key is that?', 'Who is in charge of this?'],
  },
  'made-my-life-hell': {
    hits: ['You made my life hell.', 'You made us look like idiots.', 'You humiliated me.'],
    misses: ['You made my day.', 'You made it easy for us.'],
  },
  'took-advantage': {
    hits: ['You took advantage of my trust.', 'They walked all over us.'],
    misses: ['You took advantage of the sale price, well done.', 'We exploited the good weather.'],
  },
  'you-refuse-to': {
    hits: ['You refuse to listen.', 'They keep refusing to negotiate.'],
    misses: ['You refused delivery on 4 May.', 'I refuse to give up hope.'],
  },
  'you-did-nothing': {
    hits: ['You did nothing while the damp spread.', 'You just stood by and watched.'],
    misses: ['You did nothing wrong.', 'There is nothing to do.'],
  },
  'you-stole': {
    hits: ['You stole our client.', 'You helped yourself to my tools.'],
    misses: ['Somebody stole the bike.', 'Help yourself to the cherries.'],
  },
  'you-are-the-reason': {
    hits: ["You're the reason we lost the flat.", 'He is the only reason I had to move.'],
    misses: ["You're the reason we chose this clinic.", 'The frost is the reason we are late.'],
  },
}
