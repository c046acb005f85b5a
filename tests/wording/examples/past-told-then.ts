/** Sentences of the patterns of what was said and known then. */
import type { pastToldThen } from '@common-ground/shared/wording/families/past-told-then'
import type { ExamplesOf } from './examples.ts'

export const pastToldThenExamples: ExamplesOf<typeof pastToldThen> = {
  'they-were-told-then': {
    hits: [
      'The Wilsons were told at the time that the wall would lean.',
      'Your office was told several times about the leak.',
    ],
    misses: [
      'The patients were told at the time that the clinic would move.',
      'I think you were told when you booked that breakfast is included.',
    ],
  },
  'they-were-asked-then': {
    hits: [
      'She was asked to swap shifts weeks ago and pretended not to see the message.',
      'The contractor was told twice to wait for the inspection.',
    ],
    misses: [
      'She was asked to bring the papers and she did.',
      'The tenants were asked to leave their bikes in the yard last week.',
    ],
  },
  'i-said-so-then': {
    hits: ['I said at the start that laminate would swell.', 'I told you back in April this would happen.'],
    misses: [
      'I said at the start that you could count on us.',
      'I mentioned earlier that there is parking behind the house.',
    ],
  },
  'knew-better': {
    hits: ['I said no, but you knew better.', 'You laughed at us when we asked for a fence.'],
    misses: [
      'My doctor knew best, so I followed his advice.',
      'The kids would not listen to the story, they were too excited.',
    ],
  },
  'the-least-you-could-do': {
    hits: [
      'The least you could have done was warn us the kitchen would be late.',
      'It would have been honest to tell us about the second will.',
    ],
    misses: ['The least you could do is rest, you look tired.', 'It would have been wise to bring a coat.'],
  },
  'an-apology-then-would': {
    hits: [
      'An apology back in May might have meant something.',
      'One call before the meeting would have saved us the trip.',
    ],
    misses: ['A letter might have gone to the wrong address.', 'A call would be fine before the meeting.'],
  },
  'last-time-i-trusted-you': {
    hits: [
      'Last time I trusted you with the passports we missed the plane.',
      'The last time you borrowed the car it came back dented.',
    ],
    misses: [
      'Last time I asked you about the garden you gave me great tips.',
      'The last time you borrowed the car we had such fun.',
    ],
  },
  'if-i-had-been-you': {
    hits: [
      "If I'd been you, I would have apologised to Nina.",
      'In your place I would have called the same day.',
    ],
    misses: [
      'In your place I would have done the same.',
      'If I had been you, I would have been just as angry.',
    ],
  },
  'someone-like-you-would-have': {
    hits: [
      'Someone with your experience would normally have checked that error.',
      'Someone with your experience was supposed to spot the leak.',
    ],
    misses: ['Anyone in your place would have done the same.', 'Someone with a map would help.'],
  },
  'after-swearing-it': {
    hits: [
      'You closed Plant 3 after swearing it was safe.',
      'He sold the flat after promising us it would stay in the family.',
    ],
    misses: [
      'You called after telling me you were ill, that was kind.',
      'You won the case after insisting on a second opinion.',
    ],
  },
  'after-promising-to': {
    hits: ['You sold the shop after promising to keep it.', 'He quit the project after agreeing to lead it.'],
    misses: ['He came back after promising to return.', 'She wrote the book after agreeing to a deadline.'],
  },
  'it-took-a-strike': {
    hits: ['It took a strike to get you to this table.', 'It took six letters before your office replied.'],
    misses: [
      'It took six weeks to get you a permit.',
      'It took two months before your passport arrived, is that normal?',
    ],
  },
  'you-yourself-signed': {
    hits: ['You yourself signed the agreement.', 'He personally approved the budget and now he attacks it.'],
    misses: ['You yourself suggested Tuesday, and it suits us.', 'He personally called to thank us.'],
  },
  'stood-there-and-nodded': {
    hits: ['You stood here and nodded.', 'He looked me in the eye and promised.'],
    misses: ['He stood there and smiled.', 'We shook hands on it, and then had lunch.'],
  },
  'chose-otherwise-then': {
    hits: [
      'You had the money in 2022 and chose to buy back shares.',
      'You saw the leak and decided to do nothing.',
    ],
    misses: [
      'You had two job offers and chose to stay with us, I am so glad.',
      'He could stay at home but chose to go to work.',
    ],
  },
  'chose-not-to': {
    hits: [
      'You saw the invoice and chose not to pay.',
      'They knew about the mould but decided not to tell us.',
    ],
    misses: [
      'You have the right to reply and chose not to use it, that is fine.',
      'We talked about it and decided not to go.',
    ],
  },
  'a-mistake-to-trust-you': {
    hits: [
      'It was a mistake to let you talk me out of a written contract.',
      'I was a fool to believe your quote.',
    ],
    misses: ['It was my mistake to tell you Tuesday instead of Thursday.', 'I was silly to think that.'],
  },
  'would-not-be-here-if-you': {
    hits: [
      "You wouldn't be short of stock if you hadn't argued over pennies.",
      'We would have had the permit by now if you had filed the form in time.',
    ],
    misses: [
      'I would have missed the train if I had not asked.',
      'We could have had lunch by now, shall we go?',
    ],
  },
  'could-have-been-here': {
    hits: ['You could have been here in February.', 'All of this could have been settled months ago.'],
    misses: [
      'You could have been home by now, thank you for staying.',
      'It could have been settled already, I will check.',
    ],
  },
  'broke-it-back-then': {
    hits: ['You broke the last agreement back then.', 'They pulled out of the deal years ago.'],
    misses: ['They sold their house years ago.', 'You cancelled last week, so shall we find a new date?'],
  },
  'warned-everybody': {
    hits: [
      'I warned everybody that the new software would crash.',
      'We told the whole board that this would fail.',
    ],
    misses: [
      'I warned everyone that the stairs would be slippery.',
      'We told the whole class that there would be cake.',
    ],
  },
  'last-year-you-swore': {
    hits: [
      'Last year you swore there would be no redundancies.',
      'At the wedding he promised that we would get the house.',
    ],
    misses: ['Last year you told us there would be a new bus.', 'In May you promised us a cake.'],
  },
  'lent-when-nobody-would': {
    hits: ['I lent you ten thousand when the bank turned you down.', 'We hired him when nobody else would.'],
    misses: ['I gave you my key when you moved in.', 'We hired you when you had just left school.'],
  },
  'took-the-money': {
    hits: ['You took the money and ran.', 'They cashed the cheque and disappeared.'],
    misses: ['They took the money and went to the bank.', 'He got his cheque and went home.'],
  },
  'said-it-would-but': {
    hits: [
      'You said it would take two days and it took five weeks.',
      'Your agent told us the roof was new and now it leaks.',
    ],
    misses: [
      'You said it would rain and now it does.',
      'She told us the train was late and she would take another.',
    ],
  },
  'gave-your-word': {
    hits: ["You gave your word at Mum's bedside.", 'He broke his promise last summer.'],
    misses: [
      'He gave me his word and he has always kept it.',
      'You gave us your promise in writing, which helps.',
    ],
  },
}
