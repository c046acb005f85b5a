/** Sentences of the patterns of absolutes said in passing. */
import type { absoluteInPassing } from '@common-ground/shared/wording/families/absolute-in-passing'
import type { ExamplesOf } from './examples.ts'

export const absoluteInPassingExamples: ExamplesOf<typeof absoluteInPassing> = {
  'each-month-i-chase-you': {
    hits: [
      'Each and every month I have to chase you for rent like a child.',
      'Every weekend my wife has to clean up after your dogs.',
    ],
    misses: [
      'Each and every month I have to pay the gardener by the fifth.',
      'Every evening I have to remind myself to lock the shed.',
    ],
  },
  'whenever-and-every-single-time': {
    hits: [
      'Whenever we try to enjoy the garden you start up that chainsaw, every single time.',
      'When the rent is due he finds a new excuse, every single time.',
    ],
    misses: ['Whenever I cook, he cleans up, every single time.', 'We checked the meter every single time.'],
  },
  'always-him-who-takes': {
    hits: [
      'It is always Marcus who takes the credit for our work.',
      "It's always the managers who decide over our heads.",
    ],
    misses: ['It is always Marcus who takes the early train.', 'It is always the driver who has the keys.'],
  },
  'no-promise-of-yours': {
    hits: ['No promise of yours has lasted longer than a week.', 'No deadline you set ever holds.'],
    misses: ['No invoice of yours was late this year.', 'No plan of yours will be dropped without a talk.'],
  },
  'nobody-there-ever-thinks': {
    hits: [
      'Nobody in your branch of the family has ever thought of anyone but themselves.',
      'No one at head office ever reads what we send them.',
    ],
    misses: [
      'Nobody at your office has ever been rude to us.',
      'Nobody in the building has ever complained about the lift.',
    ],
  },
  'takes-zero-responsibility': {
    hits: [
      'Kevin takes zero responsibility for anything that goes wrong on his shift.',
      'Your son contributes sod all to this house.',
    ],
    misses: ['The tank takes zero maintenance in winter.', 'Our policy takes zero risks with fire doors.'],
  },
  'yet-to-see-one': {
    hits: [
      'I have yet to see a single repair finished by your people.',
      'We have yet to hear you apologise for the noise.',
    ],
    misses: [
      'I have yet to see a single fault in your work.',
      'I have yet to receive anything from the bank.',
    ],
  },
  'constant-with-you': {
    hits: ["It's constant with you, one excuse after the next.", "It's forever the same with you."],
    misses: ['It is constant with the traffic on this road.', "It's always fun with you around."],
  },
  'not-one-of-your-bills': {
    hits: [
      'Not one of your invoices in two years has been right.',
      'In all our years of business not one of your pallets arrived complete.',
    ],
    misses: ['Not one of your parcels was damaged.', 'Not one of the tenants was hurt.'],
  },
  'no-deadline-you-met': {
    hits: [
      "There isn't a deadline you've met since you joined us.",
      "There isn't a rule in this house you stick to.",
    ],
    misses: ["There isn't a deadline in the contract.", "There isn't a form you could fill in online."],
  },
  'have-not-had-one-answer': {
    hits: [
      "In three years I haven't had one straight answer out of you.",
      "Since the day you moved in we haven't had one quiet Sunday.",
    ],
    misses: [
      "I haven't had a clear answer from the council yet, have you?",
      "We haven't had one complaint from your guests.",
    ],
  },
  'looks-like-a-bomb-whenever': {
    hits: [
      "Whenever I come round the place looks like a bomb's hit it.",
      'Every time I ring your office I get voicemail.',
    ],
    misses: ['Whenever I come round the place smells of bread.', 'Whenever I call the phone rings twice.'],
  },
  'constantly-you-are-at-it': {
    hits: [
      "Constantly you're leaning over my wall with some new moan.",
      'Endlessly your lads are in our drive.',
    ],
    misses: ['Constantly you are in our thoughts.', 'Always bring a torch when you go down there.'],
  },
  'time-and-again-your-people': {
    hits: [
      'Time and again your drivers turn up when they feel like it.',
      'Over and over your agent comes up with another excuse.',
    ],
    misses: [
      'Time and again your drivers were on time, thank you.',
      'Again and again we checked the figures together.',
    ],
  },
  'cannot-recall-you-thanking': {
    hits: [
      "Ten years married and I can't remember you saying sorry for anything.",
      'I cannot recall him once asking how we were.',
    ],
    misses: ["I can't remember you asking me about the deposit.", "I can't recall the name of the street."],
  },
  'without-exception-when-busy': {
    hits: [
      'Without exception, when it gets busy, Marcus vanishes.',
      'Like clockwork, as soon as it rains, they cancel.',
    ],
    misses: [
      'Without exception, when it rains, the cellar pump starts.',
      'If it gets busy, Marcus opens the second till.',
    ],
  },
  'not-once-in-answer': {
    hits: [
      "When did you turn up at a parents' evening? Not once.",
      'How often did you thank them? Never once.',
    ],
    misses: ['Not once a week but twice.', 'Has it leaked since? Not to my knowledge.'],
  },
  'never-had-a-meeting-without-it': {
    hits: [
      "We have never had a meeting where you didn't storm out.",
      'I have never sat through a dinner without you criticising the food.',
    ],
    misses: [
      'We have never had a meeting where we did not laugh.',
      'I have never been in a house where you could see the sea.',
    ],
  },
  'next-door-at-all-hours': {
    hits: [
      'The lads next door play that drum kit at all hours, every week.',
      'The couple upstairs fight all night long.',
    ],
    misses: [
      'The lads next door play football on Sundays.',
      'The couple upstairs bake all night long for the market.',
    ],
  },
  'always-the-same-excuse': {
    hits: ['Always the same excuse about the van.', 'Always the same story when the rent is due.'],
    misses: ['Always the same route to school, it is the safest.', 'It is always the same bus.'],
  },
  'not-one-form-without-mistake': {
    hits: [
      "There's not one form from your department without a mistake in it.",
      'There is not a single letter from them without an error.',
    ],
    misses: ['There is not one seat without a belt.', "There's not one form in the box."],
  },
  'never-enough-is-it': {
    hits: ["It's never enough, is it?", 'It is never good enough for you.'],
    misses: ['It is never enough rain for the rice.', 'There was enough for you.'],
  },
  'since-you-came-nothing-works': {
    hits: ['Since you took over, nothing works.', 'Ever since they moved in, nothing runs as it should.'],
    misses: ['Since Monday, nothing was lost.', 'Since the storm, the lift works again.'],
  },
  'everyone-else-except-you': {
    hits: ['Everyone else pays on time except you.', 'Everybody else on the stairs takes turns but you.'],
    misses: ['Everyone else is here.', 'Everyone else has a key except the caretaker.'],
  },
}
