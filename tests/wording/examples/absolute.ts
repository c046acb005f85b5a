/** Sentences of the patterns of absolute. */
import type { absolute } from '@common-ground/shared/wording/families/absolute'
import type { ExamplesOf } from './examples.ts'

export const absoluteExamples: ExamplesOf<typeof absolute> = {
  'you-always': {
    hits: [
      'You always change the plan at the last minute.',
      "You're constantly late for the handover.",
      'You people always want more.',
      'I feel like you always take their side.',
      'Your office has always sent the wrong form.',
    ],
    misses: [
      'You are always welcome here.',
      'You always pay on time, and we value that.',
      "You've always been fair to us.",
      'Do you always close at six?',
      'You can always ring me after work.',
    ],
  },
  'they-always': {
    hits: [
      'The landlord always ignores the smell on the stairs.',
      'He constantly undermines me in front of the boys.',
      'Your invoices are always wrong.',
    ],
    misses: [
      'He always forgets his lunch box.',
      'The boiler always fails in winter.',
      'The bank always takes two days.',
    ],
  },
  'why-always': {
    hits: [
      'Why do you always leave the gate open?',
      'Must you always have the last word?',
      'Why is it always me who calls?',
    ],
    misses: ['Do you always close at noon?', 'Why are you always so kind to us?'],
  },
  'always-with-you': {
    hits: [
      "It's always something with you.",
      'With you there is always a catch.',
      "It's always us who have to clean up.",
    ],
    misses: ['It is always a pleasure with you.', 'There is always coffee in the kitchen.'],
  },
  'as-usual-you': {
    hits: ['As usual, you ignored the deadline.', 'Yet again you have not sent the form.'],
    misses: ['As always, you were very kind.', 'As usual, we meet on Monday at nine.'],
  },
  'all-the-time': {
    hits: [
      'You do this all the time.',
      'You interrupt us every single time.',
      'He cancels on us all the time.',
    ],
    misses: ['You have been kind to us all the time.', 'The fan runs all the time.'],
  },
  'you-never': {
    hits: [
      'You never answer my messages.',
      'Your side has never once kept a deadline.',
      "You're never satisfied.",
      'You never admit a mistake.',
    ],
    misses: [
      'You have never complained about the noise.',
      'You never missed a payment.',
      'You never know with the weather here.',
      "In nine years you've never let us down.",
    ],
  },
  'they-never': {
    hits: [
      'They never listen to us.',
      'The agent has never replied to a letter.',
      'He never keeps his promises.',
    ],
    misses: ['She never naps after four.', 'They never let us down.'],
  },
  'can-never': {
    hits: ['You can never give a straight answer.', 'You people could never keep a secret.'],
    misses: ['You can never be too careful with gas.', 'You can never tell with old pipes.'],
  },
  'do-not-ever': {
    hits: ["You don't ever listen.", 'They do not ever pay on time.'],
    misses: ["You don't ever complain, and we are grateful.", 'You do not ever have to ring first.'],
  },
  'nobody-ever': {
    hits: ['Nobody at your office ever answers the phone.', 'None of you ever reads the minutes.'],
    misses: ['Nobody in your team has ever been rude to us.', 'None of us ever knew the date.'],
  },
  'never-once': {
    hits: ['You have not once asked how we are.', 'Your firm has not once offered a date.'],
    misses: ['You have not once been late.', 'I have not once seen the attic.'],
  },
  'not-once-at-the-end': {
    hits: ["You haven't been on time once.", 'You did not ring us once.'],
    misses: ["You haven't been late once.", 'I did not sleep once.'],
  },
  'only-ever': {
    hits: ['You only ever call when you need money.', 'They only ever send threats.'],
    misses: ['You have only ever been kind to us.', 'We only ever met once.'],
  },
  'the-only-time-you': {
    hits: [
      'The only time you call is when you want money.',
      'The only time they write is when a bill is due.',
    ],
    misses: ['The only time that suits us is Monday.', 'The only time I call is at noon.'],
  },
  'not-the-decency': {
    hits: [
      'You have not once had the decency to reply.',
      'The landlord has never had the courtesy to answer a letter.',
    ],
    misses: ['You had the courtesy to tell us first.', 'We have not had the time to answer yet.'],
  },
  'did-not-once': {
    hits: ['You did not once ask about the baby.', 'They did not once apologise.'],
    misses: ['You did not once complain.', 'I did not once regret it.'],
  },
  'not-once-have-you': {
    hits: ['Not once have you asked us.', 'Not a single time did they apologise.'],
    misses: ['Not once have you been late with the rent.', 'Not once have we had to wait.'],
  },
  'not-once-for-us': {
    hits: [
      'Not once have I heard an apology from your office.',
      'Not once have we had a straight answer from you.',
    ],
    misses: [
      'Not once have we had a complaint about your drivers.',
      'Not once have I heard a complaint from you.',
    ],
  },
  'not-once-did-we': {
    hits: [
      'Not once did we get a straight answer from you.',
      'Not once did I hear an apology from your office.',
    ],
    misses: ['Not once did we get lost.', 'Not once did I hear a complaint from your office.'],
  },
  'every-time-we-you': {
    hits: [
      'Every single time I ring, you tell me to wait.',
      'Whenever I raise the rent, you change the subject.',
      'Every time we ask, they say next week.',
      'Every single time I call you lot I get a new story.',
    ],
    misses: [
      'Every time I visit, you make me feel welcome.',
      'Every time we meet, I learn something.',
      'Whenever I come, I bring the keys.',
    ],
  },
  'every-time-you': {
    hits: ['Every time you come, you leave a mess.', 'Every single time you promise something.'],
    misses: [
      'Every time you chair the meeting we finish early.',
      'Each time you call, please leave a number.',
    ],
  },
  'all-we-ever-get': {
    hits: ['All we ever get from you is excuses.', 'All I hear from your office is no.'],
    misses: ['All we get from the tap is cold water.', 'All I heard from you was kind.'],
  },
  'all-you-ever-do': {
    hits: ['All you ever do is complain.', 'The only thing he does is shout.', 'All they ever say is no.'],
    misses: ['All you have to do is sign here.', 'All you do is press the green button.'],
  },
}
