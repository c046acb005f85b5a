/** Sentences of the patterns of past-thrown-back. */
import type { pastThrownBack } from '@common-ground/shared/wording/families/past-thrown-back'
import type { ExamplesOf } from './examples.ts'

export const pastThrownBackExamples: ExamplesOf<typeof pastThrownBack> = {
  'told-you-then-that': {
    hits: [
      'We told you months ago that the pump would fail.',
      'I warned you at the time that it would leak.',
    ],
    misses: ['I told you yesterday about the plan.', 'You told me months ago that it would rain.'],
  },
  'did-i-not-tell-you': {
    hits: ["Didn't I tell you it would end like this?", "Didn't I tell you it would rain in?"],
    misses: ['Did I tell you about the trip?', 'Did I not tell you my name?'],
  },
  'warned-you-about': {
    hits: ['I warned you about him.', 'We warned them about exactly that.'],
    misses: ['You warned me about the ice.', 'I warned you about the step.'],
  },
  'do-not-complain-now': {
    hits: ["You signed it, so don't complain now.", 'So do not act surprised now.'],
    misses: ['Do not worry now.', 'We do not complain now.'],
  },
  'nobody-made-you': {
    hits: ['Nobody made you sign.', 'No one made them move.'],
    misses: ['Nobody made me sign.', 'Nobody made tea.'],
  },
  'you-agreed-remember': {
    hits: ['You agreed to this, remember?', 'They signed it, or have you forgotten?'],
    misses: ['You agreed to this.', 'Remember the milk?'],
  },
  'happy-to-take-it': {
    hits: ['You were happy to take the money.', 'They were pleased to pocket our deposit.'],
    misses: ['You were happy to take the children.', 'I was happy to take the money.'],
  },
  'was-your-idea': {
    hits: ['That was your idea in the first place.', 'It was their decision, not mine.'],
    misses: ['That was my idea.', 'It was your idea, and it was a good one.'],
  },
  'you-wanted-not-me': {
    hits: ['You wanted this house, not me.', 'He chose the school, not us.'],
    misses: ['You wanted tea, not coffee.', 'I wanted this house, not you.'],
  },
  'should-have-been-done': {
    hits: [
      'He should have been fired years ago.',
      'Your brother should never have been given the keys.',
      'That should have been said years ago.',
    ],
    misses: [
      'The parcel should have been blue.',
      'She should have been here at nine.',
      'I should have been told.',
    ],
  },
  'had-they-only': {
    hits: ['Had they only listened to the engineer.', 'Had your office only checked.'],
    misses: ['Had it only rained.', 'Had I only asked.'],
  },
  'some-honesty-then': {
    hits: ['A bit of honesty back then would have helped.', 'Some warning in time would have been enough.'],
    misses: ['A bit of rain would have helped.', 'Some tea would have helped.'],
  },
  'what-did-you-expect': {
    hits: ['What did you expect?', 'What on earth did they think would happen?'],
    misses: ['What did you expect to pay for the van?', 'What did the vet expect?'],
  },
  'made-your-choice': {
    hits: ["You've made your choice.", 'The damage is done.'],
    misses: ['I have made my choice.', 'The washing is done.'],
  },
  'was-a-call-too-much': {
    hits: ['Was a phone call too much to ask?', 'Would a little honesty have been too much to expect?'],
    misses: ['Was the soup too much?', 'A call is not too much to ask of me.'],
  },
  'heard-that-before': {
    hits: ["We've heard that before.", 'You said the same thing last year.'],
    misses: ['I have heard that song before.', 'She said it last year.'],
  },
  'been-saying-that-since': {
    hits: ["You've been saying that since May.", 'They have been promising this for years.'],
    misses: ['They have been waiting since May.', 'You have been here since May.'],
  },
  'comes-too-late': {
    hits: ['Your apology comes three years too late.', 'Their answer came far too late.'],
    misses: ['My answer came too late.', 'Your train comes late.'],
  },
  'as-you-promised-but-not': {
    hits: ['Nothing was paid, as you promised.', 'The door is still broken, when you said you would fix it.'],
    misses: ['You rang as you promised, thank you.', 'I came as I promised.'],
  },
  'thanks-for-telling-me-now': {
    hits: ["Thanks for telling me now, when it's all decided.", 'Nice of you to mention it after the sale.'],
    misses: ['Thanks for telling me.', 'Thank you for calling back.'],
  },
  'when-it-got-tough': {
    hits: ['When the going got tough, you ran.', 'When things got rough, they left.'],
    misses: ['When it got dark, we went home.', 'The minute it got warm, they swam.'],
  },
}
