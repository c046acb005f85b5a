/** Sentences of the everyday frames of shutting out. */
import type { exclusivePlainly } from '@common-ground/shared/wording/families/exclusive-plainly'
import type { ExamplesOf } from './examples.ts'

export const exclusivePlainlyExamples: ExamplesOf<typeof exclusivePlainly> = {
  'not-ours-if-you': {
    hits: ["Not our problem if your supplier can't deliver.", "Your feelings aren't my responsibility."],
    misses: ['It is not far to our place.', 'Your feelings are important to us.'],
  },
  'not-running-a-hotel': {
    hits: ["I'm not running a hotel here.", "I'm not paid to think for you."],
    misses: ["I'm not running today.", "I'm not paid on Sundays."],
  },
  'ball-in-your-court': {
    hits: ['The ball is in your court.', 'Your side will have to make the first move.'],
    misses: ['The ball is in our court.', 'Your side may start.'],
  },
  'not-wanted-here': {
    hits: ["We don't need you here.", 'Nobody wants you here.'],
    misses: ['I need you here.', 'Nobody wants you to lose your home.'],
  },
  'you-wanted-it-you-do-it': {
    hits: ['You wanted the kids, you look after them.', 'He planted the tree, so he can pay for it.'],
    misses: ['You wanted a chat, and I am free.', 'He planted the tree, and we like it.'],
  },
  'why-should-mine-suffer': {
    hits: ['Why should my kids suffer for it?', 'Why should the tenants pay for that?'],
    misses: ['Why should my kids not play here?', 'Should we wait for you?'],
  },
  'enough-of-our-own': {
    hits: ['I have my own problems.', 'Our members come first.'],
    misses: ['I have my own key.', 'Our members come from all over the country.'],
  },
  'i-decide-here': {
    hits: ["We decide, you don't.", "She's my daughter, not yours."],
    misses: ['We decide together.', "It's my fault, not yours."],
  },
  'ask-somebody-else': {
    hits: ['Go and ask somebody else.', 'Whether you like it or not makes no difference.'],
    misses: ["If I'm not in, ask somebody else.", 'Whether you come is up to you.'],
  },
  'cannot-expect-us': {
    hits: ["You can't expect us to bail you out.", 'They can hardly expect my team to work on Sundays.'],
    misses: ['You can expect us to pay by Friday.', "You can't expect the tiles to last for ever."],
  },
  'free-to-leave': {
    hits: ['Nobody is forcing you to stay.', "You're welcome to look elsewhere."],
    misses: ["You're free to leave whenever you like.", 'Feel free to leave a message.'],
  },
  'if-you-cannot-then-go': {
    hits: [
      "If you can't handle the noise, move to the country.",
      "If they can't afford it, they should sell.",
    ],
    misses: [
      "If you can't come on Monday, move it to Tuesday.",
      "If you can't make it, we'll find another date.",
    ],
  },
  'no-right-to-say': {
    hits: ["That's not for you to decide.", 'I have nothing to say to you.'],
    misses: ["That's for all of us to decide.", 'I have nothing in the fridge.'],
  },
}
