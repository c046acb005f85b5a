/** Sentences of the patterns of demands under pressure. */
import type { demandPressure } from '@common-ground/shared/wording/families/demand-pressure'
import type { ExamplesOf } from './examples.ts'

export const demandPressureExamples: ExamplesOf<typeof demandPressure> = {
  'only-one-answer': {
    hits: ['There is only one acceptable answer, and that is yes.', 'We will accept only one outcome.'],
    misses: ['There is only one key.', 'Is there only one answer in the quiz?'],
  },
  'only-option': {
    hits: ['Your only option is to accept.', 'The only acceptable outcome is to sell.'],
    misses: ['Your only sister is here.', 'The only way up is the stairs.'],
  },
  'answer-is-no': {
    hits: ['The answer is no and will stay no.', 'Nothing you say will change my mind.'],
    misses: ['The answer is no for now, and yes in May.', 'Nothing changed in the flat.'],
  },
  'my-rules': {
    hits: ['My house, my rules.', 'We set the terms here.', "I'm in charge here."],
    misses: ['The house rules hang in the hall.', 'Who is in charge of the keys?'],
  },
  'give-me-back': {
    hits: ['Give me back my deposit.', 'Pay what you owe me.'],
    misses: ['Give me a minute.', 'Pay what you can this month.'],
  },
  'you-must-yield': {
    hits: ['You must give us the keys back.', 'Mr Keller will apologise.'],
    misses: ['You must be tired.', 'You must try the soup.'],
  },
  'will-not-tolerate': {
    hits: ['We will not tolerate any further delay.', 'I will not put up with this.'],
    misses: ['The plant does not tolerate this cold.', 'We cannot accept the parcel before noon.'],
  },
  'will-not-be': {
    hits: ['We will not be lectured by you.', "I won't be kept waiting."],
    misses: ['I will not be home before six.', 'We will not be told before May.'],
  },
  'results-not-excuses': {
    hits: ['I want results, not excuses.', 'Enough talk, sign it.'],
    misses: ['I want a van, not a car.', 'There was enough talk of the weather.'],
  },
  'crystal-clear': {
    hits: [
      'Let me make one thing crystal clear: the fence stays.',
      'For the last time, the gate stays shut.',
    ],
    misses: ['Let me be clear about what I do not know.', 'The water is crystal clear.'],
  },
  'and-that-is-that': {
    hits: ["The kids stay with me and that's that.", "It's happening whether you agree or not."],
    misses: ['Tell me whether you agree.', 'We saw the house and that was nice.'],
  },
  'not-settle-for': {
    hits: [
      "I won't settle for anything less than full custody.",
      'We would not accept anything other than six percent.',
    ],
    misses: [
      'The pump takes nothing other than diesel.',
      'We cannot accept less than 4,000, since our cost is 3,900.',
    ],
  },
  'not-a-cent-less': {
    hits: ['Not one cent less than 5,000.', 'Not a day later than Friday.'],
    misses: ['It is one cent less than last year.', 'It came a day later than planned.'],
  },
  'or-nothing': {
    hits: ['The full amount or nothing.', 'I get 100 percent or nothing at all.'],
    misses: ['There is little or nothing left.', 'We ate soup or nothing much.'],
  },
  'do-not-tell-me': {
    hits: ["Don't tell me what to do.", "Don't tell us how to run the shop."],
    misses: ['Do not tell the kids yet.', 'They do not tell us much.'],
  },
  'enough-now': {
    hits: ['This ends now.', 'We call on you to stop.'],
    misses: ['The course ends today at five.', 'Call on us when you are in town.'],
  },
  'stop-sending': {
    hits: ['So stop sending me proposals.', 'Stop calling us about the shed.'],
    misses: ['The shop will stop selling bread in May.', 'We will stop sending reminders in May.'],
  },
}
