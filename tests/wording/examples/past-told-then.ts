/** Sentences of the patterns of what was said then. */
import type { pastToldThen } from '@common-ground/shared/wording/families/past-told-then'
import type { ExamplesOf } from './examples.ts'

export const pastToldThenExamples: ExamplesOf<typeof pastToldThen> = {
  'they-were-told-then': {
    hits: [
      'The Wilsons were told at the time that the wall would lean.',
      'You were warned about the ice dam.',
    ],
    misses: ['The tenants were told that the lift would be repaired.', 'She was told a story.'],
  },
  'they-were-asked-then': {
    hits: [
      'She was asked to swap shifts weeks ago and pretended not to see the message.',
      'The contractor was told twice to wait for the inspection.',
    ],
    misses: ['She was asked to bring the papers and she did.', 'Your driver was told to use the back gate.'],
  },
  'i-said-so-then': {
    hits: ['I said at the start that laminate would swell.', 'I told you back in April this would happen.'],
    misses: ['I said at the meeting that I agree.', 'I told my aunt about the trip.'],
  },
  'knew-better': {
    hits: ['I said no, but you knew better.', 'Of course your brother thought he knew best.'],
    misses: ['You knew the way better.', 'We know the area.'],
  },
  'the-least-you-could-do': {
    hits: [
      'The least you could have done was warn us the kitchen would be late.',
      'It would have been honest to tell us about the second will.',
    ],
    misses: ['It would have been nice to see you.', 'The least expensive one is blue.'],
  },
  'an-apology-then-would': {
    hits: [
      'An apology back in May might have meant something.',
      'One call before the meeting would have saved us the trip.',
    ],
    misses: ['A letter to the bank is enough.', 'A call would be fine.'],
  },
  'last-time-i-trusted-you': {
    hits: [
      'Last time I trusted you with the passports we missed the plane.',
      'The last time you borrowed the car it came back dented.',
    ],
    misses: ['Last time I saw the sea it was calm.', 'The last time we met you told me about your new job.'],
  },
  'if-i-had-been-you': {
    hits: [
      "If I'd been you, I would have apologised to Nina.",
      'In your place I would have called the same day.',
    ],
    misses: ['If I had been there, we would have met.', 'If I were free, I would come.'],
  },
  'someone-like-you-would-have': {
    hits: [
      'Someone with your experience would normally have spotted that error.',
      'Someone with your experience was supposed to spot the leak.',
    ],
    misses: ['Someone with a key was here.', 'Someone with a map would help.'],
  },
  'after-swearing-it': {
    hits: [
      'You closed Plant 3 after swearing it was safe.',
      'He sold the flat after promising us it would stay in the family.',
    ],
    misses: ['He left after saying goodbye.', 'We closed the plant after the fire.'],
  },
  'after-promising-to': {
    hits: ['You sold the shop after promising to keep it.', 'He quit the project after agreeing to lead it.'],
    misses: ['We left after agreeing to meet on Monday.', 'I went home after promising to call.'],
  },
  'it-took-a-strike': {
    hits: ['It took a strike to get you to this table.', 'It took six letters before your office replied.'],
    misses: ['It took an hour to get to the station.', 'It took two days to paint the hall.'],
  },
  'you-yourself-signed': {
    hits: ['You yourself signed the agreement.', 'He personally approved the budget.'],
    misses: ['You yourself know the building best.', 'I myself signed the form.'],
  },
  'stood-there-and-nodded': {
    hits: ['You stood here and nodded.', 'He looked me in the eye and promised.'],
    misses: ['We stood there and sang.', 'She sat next to us and read.'],
  },
  'chose-otherwise-then': {
    hits: [
      'You had the money in 2022 and chose to buy back shares.',
      'You saw the invoice and chose not to pay.',
    ],
    misses: ['We looked at both and chose to stay.', 'I sat down and decided to read.'],
  },
  'a-mistake-to-trust-you': {
    hits: [
      'It was a mistake to let you talk me out of a written contract.',
      'I was a fool to believe your quote.',
    ],
    misses: ['It was a mistake to paint the hall red.', 'My mistake was letting the dog out.'],
  },
  'would-not-be-here-if-you': {
    hits: [
      "You wouldn't be short of stock if you hadn't argued over pennies.",
      'We would have had the permit by now if you had filed the form in time.',
    ],
    misses: [
      'If you had not lent us the generator, we would have lost the freezer.',
      'It would be nice if it rained.',
    ],
  },
  'could-have-been-here': {
    hits: ['You could have been here in February.', 'All of this could have been settled long since.'],
    misses: ['You could have been here for the cake.', 'It could have been warm.'],
  },
  'where-did-the-past-get-us': {
    hits: ['You broke the last agreement back then.', 'He sold the boat years ago when Dad was ill.'],
    misses: ['We sold the boat years ago.', 'The vase broke last week.'],
  },
  'warned-everybody': {
    hits: [
      'I warned everybody that the new software would crash.',
      'We told the whole board that this would fail.',
    ],
    misses: ['I told everybody that I would be back.', 'We told them how nice it was.'],
  },
  'last-year-you-swore': {
    hits: [
      'Last year you swore there would be no redundancies.',
      'At the wedding he promised that we would get the house.',
    ],
    misses: [
      'Last year you said the rent would stay the same, is that still the plan?',
      'Last year it was warm.',
    ],
  },
  'lent-when-nobody-would': {
    hits: ['I lent you ten thousand when the bank turned you down.', 'We hired him when nobody else would.'],
    misses: ['I lent you the ladder last week.', 'We paid him on Friday.'],
  },
  'took-the-money': {
    hits: ['You took the money and ran.', 'They cashed the cheque and disappeared.'],
    misses: ['I took the money and went to the bank.', 'They took the bus and went home.'],
  },
  'said-it-would-but': {
    hits: [
      'You said it would take two days and it took five weeks.',
      'Your agent told us the roof was new and now it leaks.',
    ],
    misses: [
      'The agent said it would take two weeks, and that was fine with us.',
      'You said hello and we went in.',
    ],
  },
  'gave-your-word': {
    hits: ["You gave your word at Mum's bedside.", 'He broke his promise last summer.'],
    misses: ['I gave my word on it.', 'She gave a speech at the wedding.'],
  },
}
