/** Sentences of the patterns of threats by hint. */
import type { threatHints } from '@common-ground/shared/wording/families/threat-hints'
import type { ExamplesOf } from './examples.ts'

export const threatHintsExamples: ExamplesOf<typeof threatHints> = {
  'know-things-about-you': {
    hits: ['My dad knows people.', 'I can do nasty too, you know.', 'We know where your warehouse is.'],
    misses: ['I know where the keys are.', 'I have a good lawyer I can recommend.'],
  },
  'ways-of-making': {
    hits: [
      'I can make your life in this building very difficult.',
      'We could always have a quiet word with your bank, Mr Sorensen.',
      'We have ways of making this very uncomfortable for you personally.',
    ],
    misses: ['I can easily make it on Friday.', 'We can make things easier for you.'],
  },
  'remember-who': {
    hits: [
      'Let me remind you who signs your reference.',
      'The residents should remember who decides about their permits.',
      'How would you like it if I told the school about your drinking?',
    ],
    misses: ['Do you know what that does to your knees?', 'Do you remember who had the key?'],
  },
  'if-i-were-you': {
    hits: [
      "I'd pay him if I were you.",
      "I'm recording this, so watch what you say.",
      'It would be very unwise to ignore this letter.',
    ],
    misses: ['I would take the train if I were you.', 'I would get a second opinion if I were you.'],
  },
  'war-declared': {
    hits: ['You want a war?', "You've got one.", 'Consider it gone.'],
    misses: ['You want a sandwich?', 'They want to play chess.'],
  },
  'will-have-consequences': {
    hits: [
      'Non-compliance on your part will have consequences.',
      "They'll get their answer at the factory gate, and it won't be pretty.",
    ],
    misses: ['The walk will be pretty.', 'The drought will have consequences for farmers.'],
  },
  'they-will-hear': {
    hits: [
      "Let's see how your investors feel about that.",
      'My solicitor is itching to get started on you.',
      "Next month's order depends on you keeping quiet.",
    ],
    misses: ['Your wife will see the garden on Sunday.', 'The next train comes at six.'],
  },
  'make-an-enemy': {
    hits: ['You want to see angry?', 'I will get you for this.', "You won't get away with this."],
    misses: ['You are making a cake.', 'I will get you a coffee.'],
  },
  'my-power': {
    hits: [
      'I can have you out of here in a week.',
      "There's a price for crossing me, Mrs Kent.",
      "Funny how quickly a licence can get lost, isn't it?",
    ],
    misses: ['I can have a look.', 'We have the right to a break.'],
  },
  'how-much-trouble': {
    hits: [
      "You've no idea how much trouble I can cause you.",
      "You'd be amazed what a bad review can do to a small restaurant.",
    ],
    misses: ['How much trouble was it?', 'I know how much pain you are in.'],
  },
  'do-not-come-running': {
    hits: [
      "You'll be lucky if you get a reference.",
      "Don't be surprised if your tyres go flat one morning.",
      'Sell to him and you can consider this friendship over.',
    ],
    misses: ['Do not come before six.', 'You are lucky to have a garden.'],
  },
  'before-i-act': {
    hits: [
      'You have until midnight before I send the pictures to everyone.',
      'Move that van before I call the police.',
    ],
    misses: ['Call me before I go to bed.', 'Eat before I leave.'],
  },
  'be-a-pity-if': {
    hits: ['No money, no roof.', "Nice little business you've got.", 'No apology, no business, simple.'],
    misses: ['It would be a pity if we missed the train.', 'Last call for the bus.'],
  },
}
