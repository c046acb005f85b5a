/** Sentences of blame in passing. */
import type { blameInPassing } from '@common-ground/shared/wording/families/blame-in-passing'
import type { ExamplesOf } from './examples.ts'

export const blameInPassingExamples: ExamplesOf<typeof blameInPassing> = {
  'the-minute-you-came': {
    hits: [
      'We lost the Carter account the minute you opened your mouth.',
      'That leak started the day your plumber came.',
    ],
    misses: [
      'I felt at home the minute you opened your door.',
      'The snow started the day your parents came.',
    ],
  },
  'for-one-reason-and-that-is-you': {
    hits: [
      "We missed the Christmas season for one reason, and it's called Redmond & Sons.",
      "All the overtime this month goes back to one person, and that's you.",
    ],
    misses: ["I came back for one reason, and that's you.", 'We are late for one reason, and we are sorry.'],
  },
  'the-one-responsible-is-here': {
    hits: [
      'We are broke, and the person responsible is sitting across from me.',
      'The one to blame for this is standing right here.',
    ],
    misses: [
      'The person responsible for the keys is standing by the door.',
      'The person responsible is on leave until Monday.',
    ],
  },
  'who-messed-it-up': {
    hits: ['Who messed up the order?', 'Who else but you could have mixed up two container numbers?'],
    misses: ['Who picked up the order?', 'Who else but you could have cooked such a lovely meal?'],
  },
  'filled-their-heads': {
    hits: [
      'You filled their heads with rubbish about me over the summer.',
      'You taught him to talk to me like that.',
    ],
    misses: ['You filled their glasses with juice.', 'You taught him to talk to me in Polish.'],
  },
  'had-it-been-done-as-promised': {
    hits: [
      'If the boiler had been serviced when you promised, nobody would be sitting in coats.',
      'If the valves had been checked the way you swore, my cellar would still be dry.',
    ],
    misses: [
      'If the boiler is serviced when you promised, we can move in.',
      'If the valves had been checked, the way you did it would be fine.',
    ],
  },
  'without-your-meddling': {
    hits: [
      'Without your meddling the two of them would have made up ages ago.',
      'Without his big mouth we would have sold by now.',
    ],
    misses: [
      'Without your help the two of them would have given up.',
      'Without his big van we would have walked.',
    ],
  },
  'but-you-had-to': {
    hits: [
      'We could have sold in spring, but you had to hold out for more.',
      'It was a nice evening until your brother had to open his mouth.',
    ],
    misses: ['We could have met in spring, but you had to work.', 'It was early, but you had to leave.'],
  },
  'you-were-there-last': {
    hits: [
      "Grandma's ring is gone and you were the last one in that room.",
      'The vase is in pieces and he was the only person at home.',
    ],
    misses: [
      'The cake is gone, and you were the best guests.',
      'The ring is gone, and I was the last one in that room.',
    ],
  },
  'you-took-that-decision': {
    hits: [
      'Thirty families have no income now, and you made that decision.',
      'Two nurses quit, and you took that decision alone.',
    ],
    misses: ['The garden is open now, and you made that possible.', 'You made that decision with care.'],
  },
  'smells-of-your-bins': {
    hits: ['The whole street smells of your bins.', 'The yard is full of your rubbish.'],
    misses: ['The whole street smells of your bread.', 'The yard is full of your roses.'],
  },
  'given-away-for-nothing': {
    hits: ['You gave away our best field for nothing.', "He sold mum's piano for peanuts."],
    misses: ['You gave us the best seats for free.', 'He sold peanuts at the match.'],
  },
  'over-the-way-you-treated-us': {
    hits: [
      'My husband left his job over the way your foreman treated him.',
      'She quit because of how you talk to people.',
    ],
    misses: ['She stayed because of how you talk to people.', 'We turned left on the way to your place.'],
  },
  'how-many-more-before-you-see': {
    hits: [
      'How many more injuries before you admit your machine is at fault?',
      'How much longer until your firm does something?',
    ],
    misses: ['How many more weeks until you move in?', 'How much longer until your holiday?'],
  },
  'took-you-minutes-to-undo': {
    hits: [
      'It took you five minutes to undo ten years of work.',
      'It took him one evening to ruin our friendship.',
    ],
    misses: ['It took you five minutes to fix ten bikes.', 'It took him one evening to read our report.'],
  },
  'messed-with-our-things': {
    hits: ['You messed with the thermostat again.', 'Your boy has been fiddling with my lock.'],
    misses: ['You played with the children again.', 'The frost messed with the thermostat.'],
  },
  'sent-us-one-who-could-not': {
    hits: [
      "The agency sent us a man who couldn't hold a drill.",
      'You hired somebody who had never driven a truck.',
    ],
    misses: [
      'The agency sent us a man who could start at once.',
      'We hired somebody who could drive a truck.',
    ],
  },
}
