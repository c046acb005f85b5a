/** Sentences of the patterns of mind-reading of hearts. */
import type { mindReadingOfHearts } from '@common-ground/shared/wording/families/mind-reading-of-hearts'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfHeartsExamples: ExamplesOf<typeof mindReadingOfHearts> = {
  'only-after-it': {
    hits: ['The agency is only after its commission.', 'He is only here for the food money.'],
    misses: ['You are only here for the day.', 'We are only after a fair price.'],
  },
  'secretly-pleased': {
    hits: ["You're secretly pleased that we lost.", 'They are quietly gloating.'],
    misses: ['We secretly planned a party.', 'The engine is quietly humming.'],
  },
  'jealous-of-us': {
    hits: ["You're jealous of my brother.", 'You feel threatened by anyone younger.'],
    misses: ['The dog is jealous of the cat.', 'I am afraid of losing the key.'],
  },
  'scared-that': {
    hits: ["You're scared the truth will come out.", 'They are terrified that people will talk.'],
    misses: ["I'm scared the ice will break.", 'We are afraid that it is late.'],
  },
  'waiting-for-the-worst': {
    hits: ["She's waiting for Dad to die.", "They're counting on Dad to fold."],
    misses: ['We are waiting for the bus.', 'They are waiting for the rain to stop.'],
  },
  'could-not-wait-to': {
    hits: ["You couldn't wait to tell everyone.", "They can't wait to get rid of it."],
    misses: ["We couldn't wait to meet you.", "I can't wait to see the garden."],
  },
  'want-us-to-suffer': {
    hits: ['You want me to look like the bad guy.', 'You want the grant for yourselves.'],
    misses: ['You want me to look at it.', 'We want the tent for the weekend.'],
  },
  'acts-like-they-care': {
    hits: ['He acts like he cares.', 'You behave as if nothing happened.'],
    misses: ['It looks as if it rains.', 'The cat behaves as if it were a dog.'],
  },
  'pure-revenge': {
    hits: ['This whole audit is a witch hunt.', 'This is pure spite.'],
    misses: ['This is a map.', 'The drink is pure juice.'],
  },
  'just-to-see': {
    hits: ['You invited my ex just to see my face.', 'He rings at night just to get a rise.'],
    misses: ['I came just to see the garden.', 'You stopped just to say hello.'],
  },
  'love-it-if': {
    hits: ["You'd love it if I quit.", 'They would love it if we failed.'],
    misses: ["You'd love it if you came.", 'We would love it if you joined.'],
  },
  'hoping-we-will-go-away': {
    hits: ["You ignore my emails hoping I'll go away.", 'They sent it knowing we could not pay.'],
    misses: ['We wrote hoping to hear from you.', 'You came hoping we were home.'],
  },
  'so-we-could-not': {
    hits: [
      "You sent that letter on a Friday so we couldn't respond.",
      'You let me go on so that I would make a fool of myself.',
    ],
    misses: ['You called so we could talk.', 'You came early so we would have time.'],
  },
  'milking-it': {
    hits: ["You're milking this injury.", "They're cashing in on my work."],
    misses: ['The goats are milked at six.', 'We are playing on the grass.'],
  },
  'playing-the-card': {
    hits: ["She's playing the sick card again.", 'You pulled the age card.'],
    misses: ['She has the card.', 'We play cards on Friday.'],
  },
  'obvious-that-you-want': {
    hits: ['It is plain as day that she hates it.', 'It is clear to everyone that they want it gone.'],
    misses: ['It is clear that you have moved.', 'It is obvious that the roof leaks.'],
  },
  'no-coincidence-that': {
    hits: ["It's no coincidence that you called today.", 'It is very convenient that he forgot.'],
    misses: ['It is a coincidence.', 'It is good that you called.'],
  },
  'you-say-but-mean': {
    hits: ['You say sorry but you never mean it.', 'They talk of fairness but really want control.'],
    misses: ['You say Monday but the form says Friday.', 'You said tea but she made coffee.'],
  },
  'protecting-yourself': {
    hits: ['The school is protecting itself, not my daughter.', 'They are covering their own backs.'],
    misses: ['The hedge is protecting the roses.', 'You are looking after the cat.'],
  },
  'because-i-am': {
    hits: [
      "You don't respect me because I'm a woman.",
      'You think because you have money you can buy everyone.',
    ],
    misses: ['We think because of the rain it is late.', 'He did not see us because we were late.'],
  },
  'bent-on': {
    hits: ['You are hell-bent on ruining my reputation.', 'They are dead set on winning.'],
    misses: ['The pipe is bent.', 'We are set on green.'],
  },
  'axe-to-grind': {
    hits: ["You've got an axe to grind.", 'He has a score to settle.'],
    misses: ['We have an axe in the shed.', 'They have a score of ten.'],
  },
  'fishing-for': {
    hits: ["You're fishing for compliments.", 'They are fishing for an excuse.'],
    misses: ['They are fishing for trout.', 'We went fishing for a day.'],
  },
  'all-you-see-in-us': {
    hits: ['All he sees in us is cheap labour.', 'All you see in me is a wallet.'],
    misses: ['All we see in the box is a hat.', 'We see all of it.'],
  },
  'counting-the-days': {
    hits: ["You're counting the days until I'm gone.", 'They are counting the hours till we fold.'],
    misses: ['We are counting the days until summer.', 'You are counting the chairs.'],
  },
  'cake-and-eat-it': {
    hits: ['You want to have your cake and eat it.', 'They like to have it both ways.'],
    misses: ['We have cake and tea.', 'You have both keys.'],
  },
}
