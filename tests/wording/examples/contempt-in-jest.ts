/** Sentences of contempt dressed as a joke. */
import type { contemptInJest } from '@common-ground/shared/wording/families/contempt-in-jest'
import type { ExamplesOf } from './examples.ts'

export const contemptInJestExamples: ExamplesOf<typeof contemptInJest> = {
  'your-idea-of-a-joke': {
    hits: ['Is this your idea of a joke?', 'Your idea of cleaning is spraying some perfume about.'],
    misses: ['Is this supposed to be ten or twelve chairs?', 'Your idea of a picnic is lovely.'],
  },
  'as-fake-as-your-handbag': {
    hits: ['Your apology is as fake as your handbag.', 'His promises are about as solid as wet paper.'],
    misses: ['The tea is as cold as the room.', 'Your garden is as big as ours.'],
  },
  'a-glorified-clerk': {
    hits: ["You're a glorified rent collector.", 'He is just a jumped-up clerk.'],
    misses: ['He is a trained clerk.', "You're a new tenant, I believe."],
  },
  'another-genius-idea': {
    hits: [
      'Another genius idea from the marketing department.',
      'Must be lovely to be paid for doing nothing all day.',
    ],
    misses: ['Another good idea from Jenny, thank you.', 'It must be nice to have your sister back.'],
  },
  'grow-a-spine': {
    hits: ['Grow a spine, Martin.', "Don't strain yourself thinking about it."],
    misses: ['We grow a few herbs.', 'Somebody should tell the landlord about the leak.'],
  },
  'no-class-some-people': {
    hits: ['Some people have no class.', "I wouldn't let your electrician change a bulb in my shed."],
    misses: ['Some people have no car.', "I wouldn't want you to worry."],
  },
  'unknown-name-is-a-bully': {
    hits: ['Lena is a bully and you are enabling her.', 'Derek was a liar.'],
    misses: ['Lena is a nurse and you know her.', 'I was an idiot to sign without reading page six.'],
  },
  'not-two-brain-cells': {
    hits: ["She hasn't got two brain cells to rub together.", 'He has half a brain in his head.'],
    misses: ['She has two cats to feed.', 'He has half a day in town.'],
  },
  'not-a-manager-but-a-babysitter': {
    hits: ["You're not a manager, you're a babysitter.", "I'm surprised you can tie your own shoes."],
    misses: ["You're not a guest, you're a friend.", "I'm surprised the shop is open."],
  },
  'looks-as-if-he-slept-in-a-hedge': {
    hits: [
      'Your negotiators turned up looking like they had slept in a hedge.',
      'You make me laugh with your threats.',
    ],
    misses: ['The house looks like it needs paint.', 'The film made us laugh.'],
  },
  'somebody-so-clueless': {
    hits: ['How did someone so clueless end up in charge of payroll?', 'I have never met people so rude.'],
    misses: ['How did someone so young build this?', 'I met people so kind that I stayed.'],
  },
  'all-bark-and-no-bite': {
    hits: ["You're all bark and no bite, Mr Simms.", 'Your director is all talk and no action.'],
    misses: ['The tree is all bark and no leaves.', 'The garden is all green now.'],
  },
  'raised-a-thief': {
    hits: ['Your mother raised a thief.', 'You are defending a bully.'],
    misses: ['Your mother raised a good son.', 'You are defending a good cause.'],
  },
  'your-team-of-monkeys': {
    hits: ['Your team of monkeys broke the lift again.', 'That bunch of cowboys wired the kitchen.'],
    misses: ['Your team of nurses helped us.', 'A bunch of kids came to the fair.'],
  },
}
