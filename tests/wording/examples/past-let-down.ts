/** Sentences of the patterns of past-let-down. */
import type { pastLetDown } from '@common-ground/shared/wording/families/past-let-down'
import type { ExamplesOf } from './examples.ts'

export const pastLetDownExamples: ExamplesOf<typeof pastLetDown> = {
  'not-saying-that-when': {
    hits: ["You weren't saying that when you took my money.", 'You were all smiles when I paid.'],
    misses: ["I wasn't saying that when you came.", 'It did not matter when it rained.'],
  },
  'being-less-fussy-when': {
    hits: [
      'I recall you being less fussy when the bonus came.',
      'I remember them being more generous when it was their turn.',
    ],
    misses: ['I remember being less tired when I was young.', 'It was less full when we came.'],
  },
  'did-not-think-then': {
    hits: ["You didn't think about that before, did you?", "They didn't worry about the cost back then."],
    misses: ["I didn't think about that before.", 'You did not think it was far.'],
  },
  'waited-for-you': {
    hits: ['Ten years I waited for you to say that.', 'I have waited for years for you to call.'],
    misses: ['Ten minutes I waited for the bus.', 'We waited for an hour at the station.'],
  },
  'duty-they-had': {
    hits: ['They had a duty to inform the staff.', 'The builders were supposed to finish the roof.'],
    misses: [
      'I had a duty to tell you.',
      'She was supposed to be on holiday.',
      'It was your turn, so we waited.',
    ],
  },
  'assured-us': {
    hits: ['The agent assured us it was dry.', 'They promised us that it would be ready.'],
    misses: ['I promised them it would be ready.', 'The agent sent us the plan.'],
  },
  'whatever-happened-to': {
    hits: ['Whatever happened to your promise to call?', 'What happened to the agreement we made?'],
    misses: ['What happened to the fence?', 'What happened in June?'],
  },
  'too-little-too-late': {
    hits: ['Too little, too late.', 'It is too little too late.'],
    misses: ['It is too late for the bus.', 'There was too little rain.'],
  },
  'rich-coming-from': {
    hits: ["That's ironic, coming from your side.", 'Bit rich coming from the man who left.'],
    misses: ['The soil is rich.', 'The rich smell is coming from the kitchen.'],
  },
  'what-good-now': {
    hits: ['What good is your apology now?', 'What use is an apology now that it is gone?'],
    misses: ['What good is a map here?', 'What use is the shed?'],
  },
  'should-have-known-you': {
    hits: ['I should have known you would let us down.', 'We should have guessed they would.'],
    misses: ['I should have known the answer.', 'You would have known.'],
  },
  'better-than-to-trust-you': {
    hits: [
      'I should have known better than to trust you.',
      'We should have known better than to rely on them.',
    ],
    misses: ['I should have known better.', 'You know better than I do.'],
  },
  'regret-the-day': {
    hits: ['I regret the day I let you into this business.', 'We regret ever taking you on.'],
    misses: ['I regret that I was late.', 'I remember the day we met.'],
  },
  'best-years': {
    hits: ['I gave you my best years.', 'I wasted the best years of my life on you.'],
    misses: ['Those were my best years.', 'I gave you the keys.'],
  },
  'this-is-the-thanks': {
    hits: ['And this is the thanks I get.', 'So this is how I am treated.'],
    misses: ['This is the card I got.', 'This is how the lock works.'],
  },
  'chose-that-over-us': {
    hits: ['You chose him over me.', 'They preferred the press over us.'],
    misses: ['I chose blue over red.', 'We chose tea instead.'],
  },
  'went-ahead-without-us': {
    hits: ['You went ahead without us.', 'They pressed on regardless.'],
    misses: ['We went ahead without them.', 'You went ahead to the station.'],
  },
  'the-time-to-was': {
    hits: ['The time to object was at the hearing.', 'The moment to speak up was months ago.'],
    misses: ['The time to leave is now.', 'The place to meet was nice.'],
  },
  'had-since': {
    hits: ["You've had since January.", 'They have had since last week.'],
    misses: ['I have had it since May.', 'You have had lunch.'],
  },
  'what-have-you-been-doing': {
    hits: ['What have you been doing all this time?', 'What were you doing all these months?'],
    misses: ['What have I been doing?', 'What are you doing tonight?'],
  },
  'where-have-you-been': {
    hits: ['Where have you been all this time?', 'When I needed you, you were on a golf course.'],
    misses: ['Where have you been on holiday?', 'When I needed a drill I went to the shop.'],
  },
  'everyone-told-you-not-to': {
    hits: ['Everyone told you not to build there.', 'The whole street warned him not to sell.'],
    misses: ['Everyone told me to rest.', 'I was told not to build there.'],
  },
  'as-i-said-then': {
    hits: ['Read it first, like I said back then.', 'As explained on numerous occasions, the wall is ours.'],
    misses: ['As I said, the van is blue.', 'As agreed, we meet on Friday.'],
  },
  'before-the-body-was-cold': {
    hits: ['You split it all before the body was cold.', 'He moved in before her bed was even cold.'],
    misses: ['We ate before the soup was cold.', 'Before the winter it was warm.'],
  },
  'here-we-are': {
    hits: ['You promised, and yet here we are.', 'And here we are again.'],
    misses: ['Here we are in room four.', 'Where are we?'],
  },
}
