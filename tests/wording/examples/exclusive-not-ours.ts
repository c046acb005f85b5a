/** Sentences of what is said to be nothing to us. */
import type { exclusiveNotOurs } from '@common-ground/shared/wording/families/exclusive-not-ours'
import type { ExamplesOf } from './examples.ts'

export const exclusiveNotOursExamples: ExamplesOf<typeof exclusiveNotOurs> = {
  'nothing-to-do-with-us': {
    hits: ['What you earn has nothing to do with us.', 'Your money worries are no reason for us to sell.'],
    misses: ['The noise has nothing to do with the pump.', 'Your worries are our worries too.'],
  },
  'hardly-our-doing': {
    hits: ['The delay is hardly our doing.', "And that's supposed to be my worry?"],
    misses: ['The delay is hardly visible in the plan.', 'The key is supposed to be in my drawer.'],
  },
  'how-is-this-ours': {
    hits: ['How is a wet cellar my problem?', 'How on earth is this our fault?'],
    misses: ['How is our concern about the drains being handled?', 'How is the cellar now?'],
  },
  'nobodys-servant': {
    hits: ["I'm nobody's cleaner.", "We're not your free storage."],
    misses: ["I'm not a lawyer, so please ask one.", "We're not sure where the storage is."],
  },
  'no-place-here': {
    hits: ['Your love life has no place in this office.', "Your debts aren't going to become our debts."],
    misses: ['Your plants have a place in the hall.', 'Your visitors will not need a key.'],
  },
  'not-for-your-sake': {
    hits: ['I refuse to babysit your team any longer.', "We won't change our hours to suit you."],
    misses: ['I refused the parcel because the box was wet.', "We won't change our hours until spring."],
  },
  'wash-our-hands': {
    hits: ['I wash my hands of whatever you signed.', 'We have no intention of helping.'],
    misses: ['I wash my hands before I cook.', 'We have no intention of selling the house.'],
  },
  'done-quite-enough': {
    hits: ["I've done quite enough.", 'We have already paid more than enough.'],
    misses: ["I've done enough digging for today.", 'We have enough chairs.'],
  },
  'do-not-involve-us': {
    hits: ["Just don't involve us.", 'Keep my family out of your quarrels.'],
    misses: ['Please involve us early.', 'Keep the cat out of the kitchen.'],
  },
  'tough-luck-about': {
    hits: ['Tough luck about your shift, Kevin.', "That's just tough for you."],
    misses: ['It was a tough winter.', 'Good luck with your shift, Kevin.'],
  },
}
