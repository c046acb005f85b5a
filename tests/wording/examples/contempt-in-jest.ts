/** Sentences of contempt dressed as a joke. */
import type { contemptInJest } from '@common-ground/shared/wording/families/contempt-in-jest'
import type { ExamplesOf } from './examples.ts'

export const contemptInJestExamples: ExamplesOf<typeof contemptInJest> = {
  'your-idea-of-a-joke': {
    hits: ['Is this your idea of a joke?', 'Your idea of cleaning is spraying some perfume about.'],
    misses: ['Your idea of a shared calendar is one I support.', 'That is meant to be fair to both of us.'],
  },
  'as-fake-as-your-handbag': {
    hits: ['Your apology is as fake as your handbag.', 'His promises are about as solid as wet paper.'],
    misses: ['Your plan is as useful as the first one, thank you.', 'Your hands are as cold as ice.'],
  },
  'a-glorified-clerk': {
    hits: ["You're a glorified rent collector.", 'He is just a jumped-up clerk.'],
    misses: ['He is a trained clerk.', "You're a new tenant, I believe."],
  },
  'unknown-name-is-a-bully': {
    hits: ['Lena is a bully and you are enabling her.', 'Derek was a liar.'],
    misses: ['Lena is a nurse and you know her.', 'Rex is a thief of socks.'],
  },
  'not-two-brain-cells': {
    hits: ["She hasn't got two brain cells to rub together.", 'He has half a brain in his head.'],
    misses: ['She has two cats to feed.', 'He has half a day in town.'],
  },
  'not-a-manager-but-a-babysitter': {
    hits: ["You're not a manager, you're a babysitter.", 'He is not a leader, he is a bully.'],
    misses: ['He is not a lawyer, he is a surveyor.', "You're not a guest, you're a friend."],
  },
  'looks-as-if-he-slept-in-a-hedge': {
    hits: ['Your negotiators looked like they had slept in a hedge.', 'You make me laugh with your threats.'],
    misses: ['Your van looks like it lost a mirror.', 'The film made us laugh.'],
  },
  'somebody-so-clueless': {
    hits: ['How did someone so clueless end up in charge of payroll?', 'I have never met people so rude.'],
    misses: ['How did someone so young build this?', 'Someone so proud of her work deserves a rise.'],
  },
  'all-bark-and-no-bite': {
    hits: ["You're all bark and no bite, Mr Simms.", 'Your director is all talk and no action.'],
    misses: [
      'The tree is all bark and no leaves.',
      'His course is all theory and no practice, so the school adds a workshop.',
    ],
  },
  'raised-a-thief': {
    hits: ['Your mother raised a thief.', 'You are defending a bully.'],
    misses: ["They hired a coward for the lion's part in the film.", 'You are defending a good cause.'],
  },
  'your-team-of-monkeys': {
    hits: ['Your team of monkeys broke the lift again.', 'That bunch of cowboys wired the kitchen.'],
    misses: [
      "A pair of cowboys came to the kids' party.",
      'Your herd of goats is in my garden, could you come?',
    ],
  },
  'surprised-you-can-read': {
    hits: ["I'm surprised you can tie your own shoes.", 'It is a miracle that they are still in business.'],
    misses: ['I am surprised you still have the old key.', 'I am amazed you remembered my birthday!'],
  },
}
