/** Sentences of the patterns that call somebody a burden. */
import type { problemTrouble } from '@common-ground/shared/wording/families/problem-trouble'
import type { ExamplesOf } from './examples.ts'

export const problemTroubleExamples: ExamplesOf<typeof problemTrouble> = {
  'is-trouble': {
    hits: [
      'Your two lads have become a blight on this road.',
      'Your emails are a headache for the rest of us.',
      "They're the fly in the ointment.",
      'The contractor remains a stumbling block.',
    ],
    misses: [
      'The boiler is a nightmare to clean.',
      'You are not a burden at all.',
      'I know I have been a pain this week.',
      'You are a problem solver.',
    ],
  },
  'is-troublesome': {
    hits: [
      'Your behaviour has been deeply problematic.',
      "Your boys are out of control and you can't see it.",
    ],
    misses: [
      'The fumes in the cellar are toxic.',
      'You are not awkward at all.',
      'I was exhausting company.',
    ],
  },
  'seen-as-trouble': {
    hits: ['The board sees you as a troublemaker.', 'Everybody regards her as a complete disaster.'],
    misses: ['The board sees you as a partner.', 'We regard the lift as a nuisance.'],
  },
  'what-a-trouble': {
    hits: ['What a screw-up you turned out to be as an executor.', "A problem child, that's what you are."],
    misses: ['What a help you turned out to be.', 'What a mess the storm made.'],
  },
  'trouble-lies-with-you': {
    hits: [
      'We record that the difficulties in this matter originate solely with your department.',
      'All our delays start with your office.',
    ],
    misses: ['The difficulties originate with the survey.', 'The trouble starts with the old pump.'],
  },
  'is-where-it-begins': {
    hits: [
      'Your parenting is where the difficulty begins.',
      'Your office is exactly where the trouble starts.',
    ],
    misses: ['The junction is where the trouble starts.', 'Our own draft is where the difficulty begins.'],
  },
  'conduct-stinks': {
    hits: ["The contractor's attitude stinks.", 'Your attitude is rubbing off on the trainees.'],
    misses: ['The cellar stinks.', 'Your calm is rubbing off on us.'],
  },
  'trouble-is-you': {
    hits: [
      'The difficulty, with respect, is the gentleman sitting across from me.',
      'The only flaw in this plan is your involvement.',
    ],
    misses: ['The only issue is the date.', 'The main difficulty is our budget.'],
  },
  'not-that-but-you': {
    hits: [
      "The kids aren't the ones who need sorting out, you are.",
      "What's wrong here isn't my daughter's reading, it's Mr Hartley.",
    ],
    misses: ["The keys aren't the ones in the hall.", "It isn't the fuse that's the issue, it's the switch."],
  },
  'the-one-who-spoils': {
    hits: [
      'My ex is the one who makes pick-ups hell for everybody.',
      "It's your mother who stirs things up.",
      'My brother is the one thing standing between this family and peace.',
    ],
    misses: ['My ex is the one who does the pick-ups.', "It's your mother who picks the children up."],
  },
  'worst-ever': {
    hits: [
      "You guys are the worst tenants I've ever had to put up with.",
      'The builders were the slowest crew we have ever dealt with.',
    ],
    misses: ['This is the worst winter we have ever had.', 'You are the best tenants we have ever had.'],
  },
  'takes-the-biscuit': {
    hits: [
      "I've dealt with awkward customers before, but you take the biscuit.",
      'You really take the cake, all of you.',
    ],
    misses: ['Take the biscuits to the meeting.', 'I have met your colleagues, but you were away.'],
  },
  'quarrels-with-all': {
    hits: ['You have a dispute with the entire world.', 'He falls out with everyone.'],
    misses: ['You have a dispute with the insurer.', 'She has a meeting with everyone on Monday.'],
  },
  'if-you-were-not-so': {
    hits: [
      "It would all go smoothly if you weren't so pig-headed.",
      'We would be done if you stopped dragging your feet.',
    ],
    misses: [
      "It would be easier if you weren't so far away.",
      'It would help if you stopped the pump at six.',
    ],
  },
  'trail-of-problems': {
    hits: [
      "Every problem we've had this year has had your name on it.",
      'Your fingerprints are all over this.',
    ],
    misses: ['The parcel in the hall has your name on it.', 'Please write your name on the form.'],
  },
  'look-in-the-mirror': {
    hits: ['If you look in the mirror you will find the cause.', 'Try to look long and hard in the mirror.'],
    misses: ['Look in the wing mirror before you turn.', 'Take a look at the draft.'],
  },
}
