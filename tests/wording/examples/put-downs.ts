/** Sentences of the patterns of put downs. */
import type { putDowns } from '@common-ground/shared/wording/families/put-downs'
import type { ExamplesOf } from './examples.ts'

export const putDownsExamples: ExamplesOf<typeof putDowns> = {
  'spare-me': {
    hits: ['Spare me your fairy tales.', 'Save your breath.'],
    misses: ['Could you spare me ten minutes?', 'Keep your receipt, please.'],
  },
  'give-me-a-break': {
    hits: ['Give me a break.', 'In your dreams.'],
    misses: ['Could you give us a break of ten minutes?', 'You can change your mind if you wish.'],
  },
  'wake-up': {
    hits: ['Wake up.', 'Learn to read before you sign.'],
    misses: ['We wake up at six.', 'She wants to learn to read music.'],
  },
  'did-you-even-read': {
    hits: ['Did you even read our letter?', "What part of no don't you understand?"],
    misses: ['Did you read the letter?', 'Which part of the plan do you like?'],
  },
  'lecture-me': {
    hits: ["Don't lecture me about parenting.", 'You are always preaching to us.'],
    misses: ['He lectures on Monday.', 'The lecture starts at six.'],
  },
  'good-luck-with-that': {
    hits: ['Good luck with that.', 'Thanks for nothing.'],
    misses: ['Good luck with the exam!', 'Congratulations, you have passed.'],
  },
  'one-to-talk': {
    hits: ["Look who's talking.", 'You are in no position to lecture anyone.'],
    misses: ['You are the person to talk to about keys.', 'I am looking for someone to talk to.'],
  },
  'some-nerve': {
    hits: ['You have some nerve.', "You've got some cheek."],
    misses: ['You have some time left.', 'He has a lot of nerve pain.'],
  },
  'the-most-ridiculous': {
    hits: [
      'This is the most ridiculous thing I have ever heard.',
      'You sent us the most insulting letter I have ever read.',
    ],
    misses: ['This is the nicest letter I have ever read.', 'It is the most useful tool I have.'],
  },
  'most-ridiculous-ever': {
    hits: ['I have never met anyone so selfish.', 'I have seldom read anything so pathetic.'],
    misses: ['This is the nicest garden I have ever seen.', 'I have never seen anything so lovely.'],
  },
  'trust-you-to': {
    hits: ["I wouldn't trust you to water a plant.", 'Trust you to ruin it.'],
    misses: ['I trust you to find the key.', 'I would trust you with the keys.'],
  },
  'who-are-you-trying-to-fool': {
    hits: ['Who are you trying to fool?', 'I was not born yesterday.'],
    misses: ['Who are you trying to reach?', 'She was born on Friday.'],
  },
  'what-is-wrong-with-you': {
    hits: ['What is wrong with you people?', "What's the matter with you?"],
    misses: ['What is wrong with the boiler?', 'What is the matter with the lift?'],
  },
  'if-you-had-a-brain': {
    hits: ['If you had half a brain, you would sign.', 'If you had any decency, you would answer.'],
    misses: ['If you had half an hour, we could meet.', 'If you had the keys, you could go in.'],
  },
  'all-we-get-is-excuses': {
    hits: ['All we ever get from your office is excuses.', 'They are all talk.'],
    misses: ['All we get is rain.', 'All we need is a signature.'],
  },
  'another-excuse': {
    hits: ['That is just another excuse.', "That's a lame excuse."],
    misses: ['That is another way to do it.', 'I have no excuse.'],
  },
  'without-an-ounce': {
    hits: ['You did it without an ounce of decency.', 'They sacked her without any empathy.'],
    misses: ['We painted it without any primer.', 'It works without a trace of oil.'],
  },
}
