/** Sentences of jibes. */
import type { contemptJibes } from '@common-ground/shared/wording/families/contempt-jibes'
import type { ExamplesOf } from './examples.ts'

export const contemptJibesExamples: ExamplesOf<typeof contemptJibes> = {
  'some-leader-he-is': {
    hits: [
      'Some leader Graham is, hiding in his car while we face the customers.',
      "What sort of adult can't bleed a radiator?",
    ],
    misses: ['Some leaders are early risers.', 'What sort of teacher would suit your son best?'],
  },
  'the-vultures-have-arrived': {
    hits: ['The vultures have arrived, I see.', 'Bunch of cowboys the lot of you.'],
    misses: ['The vultures are circling over the field.', 'A bunch of roses for the two of you.'],
  },
  'the-clown-who-did-it': {
    hits: [
      'The clown who drew up this schedule has never held a shovel.',
      'Some idiot who reads no mail lost it.',
    ],
    misses: ['The colleague who drew up this schedule is away.', 'The clown for the party comes at four.'],
  },
  'let-alone-a-company': {
    hits: [
      "You couldn't organise a school run, let alone a company.",
      "I wouldn't trust Leanne to run a lemonade stand.",
    ],
    misses: ["We couldn't see the road, let alone the sign.", "I wouldn't trust that ladder to hold a man."],
  },
  'still-managed-to-disappoint': {
    hits: ['I expected nothing from you and you still managed to disappoint.', 'You two deserve each other.'],
    misses: ['He still managed to get the roof on before the rain.', 'You two deserve a good holiday.'],
  },
  'lost-it-all-well-done': {
    hits: [
      'Your marketing genius has brought in exactly two customers, well done.',
      'You flooded the cellar again, hats off.',
    ],
    misses: ['Nothing broke this time, well done.', 'He passed the exam, well done.'],
  },
  'explain-it-professor': {
    hits: ['Go on then, explain it to me, professor.', 'Tell us how it is done, big man.'],
    misses: ['Thank you for the reference, professor.', 'Tell us how it is done, please.'],
  },
  'how-generous-a-whole-two-percent': {
    hits: [
      'How very generous, a whole two percent.',
      'So this is the best your expensive consultants could do?',
    ],
    misses: ['How very generous, a whole week of your time!', 'So this is the best time you can offer?'],
  },
  'grief-is-pure-theatre': {
    hits: ["My stepmother's grief is pure theatre.", 'His bad back is just an act.'],
    misses: ['Your concern is real, so let us check the beam together.', 'His smile was a comfort to us.'],
  },
  'keep-that-scrap-of-paper': {
    hits: [
      'You and your lawyer can keep that scrap of paper.',
      'Calling that cupboard a second bedroom is laughable.',
    ],
    misses: ['You and your sister can keep the sofa.', 'Calling this a repair is fair.'],
  },
  'who-needs-enemies': {
    hits: [
      'With a supplier like yours, who needs competitors?',
      'With a partner as reliable as you, who needs rivals?',
    ],
    misses: ['With a key like this, who can open the safe?', 'With a partner like Ana we got far.'],
  },
  'more-like-a-parrot-in-a-tie': {
    hits: ['More like a parrot in a tie.', 'That painting job looks like a dog did it.'],
    misses: ['More like a Tuesday thing, I think.', 'That fence looks like the one my uncle built.'],
  },
  'the-only-thing-you-manage': {
    hits: ['The only thing you manage is your lunch break.', "You've got a nerve showing your face here."],
    misses: [
      'The only thing you need to bring is a coat.',
      'You have the nerve for this job, I cannot climb.',
    ],
  },
  'start-acting-like-one': {
    hits: ["You're a grown man, start acting like one.", 'You call yourself a leader, so act like one.'],
    misses: [
      'She is a good manager, and she acts like one.',
      'A director, acting like one of us, made the tea.',
    ],
  },
  'not-an-offer-but-a-tip': {
    hits: ["That's not an offer, that's a tip.", 'This is not a compromise, it is blackmail.'],
    misses: [
      "That's not an offer yet, that's a first draft.",
      'It is not a contract, it is a letter of intent.',
    ],
  },
  'no-advice-from-failures': {
    hits: ["I don't take advice from failures.", 'What would a bachelor know about raising girls?'],
    misses: ["I don't take sugar, thanks.", 'What would a surveyor look at first?'],
  },
}
