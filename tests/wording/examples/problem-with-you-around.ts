/** Sentences of problem framing of what it is like with somebody there. */
import type { problemWithYouAround } from '@common-ground/shared/wording/families/problem-with-you-around'
import type { ExamplesOf } from './examples.ts'

export const problemWithYouAroundExamples: ExamplesOf<typeof problemWithYouAround> = {
  'worse-with-you-in-it': {
    hits: [
      'With you around, even a coffee break turns into an argument.',
      'Whenever he gets involved, tempers explode.',
    ],
    misses: ['With you in charge, I can sleep.', 'Whenever you are in charge, everything runs on time.'],
  },
  'better-off-without-you': {
    hits: [
      'We would all be better off without you.',
      'The team would work faster without your interference.',
    ],
    misses: [
      'We could manage the week without your van.',
      'I could do it without him, but with him it is more fun.',
    ],
  },
  'if-you-were-not-in-them': {
    hits: [
      "Our meetings would take half the time if you weren't in them.",
      'This would be simple if he were not so difficult.',
    ],
    misses: ["I would be sad if you weren't in the choir.", 'We would start if he were not in the meeting.'],
  },
  'not-up-to-it': {
    hits: ['You are simply not up to the job.', 'He is failing as a father.'],
    misses: [
      'He is not qualified for this permit yet.',
      'You are not up to date with the lease, here it is.',
    ],
  },
  'something-about-how-you': {
    hits: [
      'There is something about the way you talk that makes everyone uneasy.',
      'There is something in how he writes that puts people off.',
    ],
    misses: [
      'There is something about the way you write that makes people think.',
      'There is something about your garden that makes me smile.',
    ],
  },
  'you-are-the-one-who-will-not': {
    hits: ['You are the one who is holding everything up.', "It's your son who keeps shouting, not mine."],
    misses: [
      'You were the one who kept this shop open through the winter.',
      'It is your sister who called, not mine.',
    ],
  },
  'nothing-but-trouble-from-you': {
    hits: ['Nothing works in your department.', 'I have had nothing but trouble from your people.'],
    misses: [
      'Nobody answers at your office, is the number right?',
      'There were so many questions from your people.',
    ],
  },
  'began-the-day-you-came': {
    hits: ['The trouble started the day you moved in.', 'It all got worse when you took over.'],
    misses: ['The noise started when the builder came in March.', 'Things got better when you took over.'],
  },
  'your-only-talent': {
    hits: ['Your only talent is spending my money.', 'His one achievement has been a longer queue.'],
    misses: ['Your greatest talent is your patience.', 'His main hobby is chess.'],
  },
  'what-do-you-contribute': {
    hits: ['What do you actually contribute to this?', 'What has he ever brought to the table?'],
    misses: ['What did you actually do on Monday?', 'What does each of us bring to the picnic?'],
  },
  'trouble-at-your-end': {
    hits: ['The fault lies in your department.', 'The trouble starts with your people.'],
    misses: [
      'The leak is in your office, says the plumber.',
      'The mistake is on your side of the sheet, box four.',
    ],
  },
  'and-you-still-have-not': {
    hits: [
      'Two courses, three reminders, and you still cannot manage the form.',
      "Twenty years and you still haven't thanked me a single time.",
    ],
    misses: [
      'After ten meetings, and you still have not lost your humour.',
      'After two reminders they still have not sent the meter reading, could you ask them?',
    ],
  },
}
