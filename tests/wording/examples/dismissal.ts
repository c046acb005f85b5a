/** Sentences of the patterns of dismissal. */
import type { dismissal } from '@common-ground/shared/wording/families/dismissal'
import type { ExamplesOf } from './examples.ts'

export const dismissalExamples: ExamplesOf<typeof dismissal> = {
  'cut-the-drama': {
    hits: ['Cut the drama.', 'Enough with the hysterics.'],
    misses: ['The drama club meets at six.', 'Cut the hedge in May.'],
  },
  'what-are-you-complaining-about': {
    hits: ['What are you complaining about?', 'Why is this such a big deal for you?'],
    misses: ['What are you working on?', 'Why is this such a long list?'],
  },
  'nothing-to-complain-about': {
    hits: ['You have nothing to complain about.', 'Your fears are exaggerated.'],
    misses: ['You have nothing to pay.', 'There is no need to book.'],
  },
  'get-some-perspective': {
    hits: ['Get some perspective.', 'Tell your wife to calm down.'],
    misses: ['Get some bread on the way.', 'Tell your wife to come at six.'],
  },
  'everyone-knows': {
    hits: ["As everyone knows, that is how it's done.", "As I've explained a hundred times, it is closed."],
    misses: ['Everyone knows the code now.', 'As I said on Monday, the key is here.'],
  },
  'is-it-not-obvious': {
    hits: ["Isn't it obvious?", 'That should be obvious even to you.'],
    misses: ["Isn't it late?", 'The mark should be clear to the driver.'],
  },
  'any-reasonable-person': {
    hits: ['Any reasonable person would accept this.', 'Most people would be thrilled.'],
    misses: ['A reasonable price would be 900.', 'Most people would like a lift.'],
  },
  'only-words': {
    hits: ["They're only kids playing.", "It's only money."],
    misses: ["It's only me.", 'They are only here until May.'],
  },
  'too-much-to-ask': {
    hits: [
      'Is it too much to ask that you close the door?',
      'Was it really too much to ask that they ring first?',
    ],
    misses: ['Is it too late to ask?', 'Is it too much for you to carry?'],
  },
  'so-hard-to': {
    hits: ['Is it so hard to say thank you?', 'Is it really that difficult to close a gate?'],
    misses: ['Is it hard to find a flat here?', 'It is so hard to say goodbye.'],
  },
  'fight-over-this': {
    hits: ['Are we seriously going to fight over a bin?', 'Are we honestly going to argue about a plate?'],
    misses: ['Are we going to talk about the bins?', 'Do we have to go through the hall?'],
  },
  'something-to-fight-over': {
    hits: ['Is that a thing to argue about?', 'Is this really something to fight over?'],
    misses: ['Is there something to eat?', 'This is something to talk about.'],
  },
  nitpicking: {
    hits: ["You're splitting hairs.", 'She is just nitpicking.'],
    misses: ['You are picking apples on Friday.', 'We are splitting the bill.'],
  },
  'see-what-the-fuss-is': {
    hits: ["I don't see what the fuss is about.", 'I fail to see your problem.'],
    misses: ['I do not see what the label says.', 'I do not understand the second clause.'],
  },
  'life-is-not-fair': {
    hits: ["Well, life isn't fair.", 'Yeah, right.'],
    misses: ['Life on the fifth floor is quiet.', 'Yes, that is right.'],
  },
  'no-idea-what-real': {
    hits: ['You have no idea what real stress is.', 'That is nothing compared to mine.'],
    misses: ['You have an idea what the tax is?', 'The cost is nothing to worry about.'],
  },
}
