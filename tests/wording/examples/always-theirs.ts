/** Sentences of the patterns of always-theirs. */
import type { alwaysTheirs } from '@common-ground/shared/wording/families/always-theirs'
import type { ExamplesOf } from './examples.ts'

export const alwaysTheirsExamples: ExamplesOf<typeof alwaysTheirs> = {
  'always-at-our-cost': {
    hits: [
      'The committee always decides over our heads.',
      'She will always put herself first.',
      'He constantly parks in our space.',
    ],
    misses: [
      'The committee always meets on Mondays.',
      'I always decide without asking.',
      'She will always be our friend.',
    ],
  },
  'their-things-always': {
    hits: [
      'Your deliveries are always late.',
      'Without exception, your invoices were wrong.',
      'Your dog constantly growls at us.',
    ],
    misses: ['Your letters are always clear.', 'My trains are always late.'],
  },
  'never-there': {
    hits: [
      'The caretaker is never in his office.',
      'My sister never pulls her weight.',
      'He never pulls his weight.',
    ],
    misses: [
      'The caretaker is never late.',
      'I am never at home on Fridays.',
      'It is never available in blue.',
    ],
  },
  'only-when-it-suits': {
    hits: ['You only listen when it suits you.', 'He only calls when he needs money.'],
    misses: ['I only call when I need to.', 'The lamp only works when it is dry.'],
  },
  'not-ever-at-the-end': {
    hits: ["You don't lift a finger in this house, ever.", 'They do not answer, ever.'],
    misses: ["I don't smoke, ever.", 'It does not freeze here, ever.'],
  },
  'same-excuse-every-month': {
    hits: ['We get the same excuse every single month.', 'I hear the same story over and over.'],
    misses: ['We get the same train every morning.', 'I read the same book again and again.'],
  },
  'not-a-rule-unbroken': {
    hits: ["There isn't a single rule you haven't broken.", 'There is no promise you have not broken.'],
    misses: ["There isn't a single shop here.", 'There is no room we have not painted.'],
  },
  'never-have-i-been': {
    hits: ['Never have I been treated so poorly.', 'Never in my life have I met such a man.'],
    misses: ['Never have I been to Leeds.', 'Never have we seen the sea.'],
  },
  'not-a-word-from-you': {
    hits: ['Not a word of apology from you.', 'No sign of regret from your side.'],
    misses: ['Not a word in the letter is wrong.', 'No sign of rain from the west.'],
  },
  'everything-is-a-fight': {
    hits: ['Everything is a competition to you.', 'Must everything be a fight with you?'],
    misses: ['Everything is about ready.', 'Everything is in a box.'],
  },
  'nothing-changes-with-you': {
    hits: ['Nothing ever changes with you.', 'Nothing gets done with your office.'],
    misses: ['Nothing changes with the new lease.', 'Nothing is in the shed.'],
  },
  'never-ends-with-you': {
    hits: ['It never ends with you.', 'This never gets better with your crew.'],
    misses: ['The road never ends.', 'It never stops raining here.'],
  },
  'always-your-way': {
    hits: [
      "It's always your way or no way.",
      'Everyone always has to wait for you.',
      'We always have to clean up after you.',
    ],
    misses: ['We always have to wait for the bus.', 'It is always warm in June.'],
  },
  'none-met-by-you': {
    hits: ['Not one of the deadlines was met by your crew.', 'None of our letters were answered.'],
    misses: ['None of the windows were open.', 'Not one of the cups was blue.'],
  },
  'once-a-liar': {
    hits: ['Once a liar, always a liar.', 'Once a cheat, always a cheat.'],
    misses: ['Once a week is fine.', 'It was once a school.'],
  },
  'whatever-i-do-is-wrong': {
    hits: ['Whatever I do is wrong.', 'Everything we suggest gets rejected.'],
    misses: ['Whatever I write is short.', 'Everything we offer is fresh.'],
  },
  'ignored-every-time': {
    hits: ['I was lied to from day one.', 'We have been ignored from the start.'],
    misses: ['We were met at the station every time.', 'I was ill every single day.'],
  },
  'ignored-when-we-ask': {
    hits: [
      'We have been ignored by your office every time we wrote.',
      'I was brushed off each time I called.',
    ],
    misses: ['We were welcomed every time we came.', 'I was told every time I asked.'],
  },
  'each-time-i-trust-you': {
    hits: ['Each time I trust you, I pay for it.', 'Every time we believe them, it goes wrong.'],
    misses: ['Each time I help you, you help me: thank you.', 'Every time I trust the map it works.'],
  },
  'always-excuses': {
    hits: ['Always excuses, never results.', 'Always some excuse from your office.'],
    misses: ['Always tea, never coffee.', 'Always check the lock.'],
  },
  'as-you-tend-to': {
    hits: ['You are late, as you tend to be.', 'He left it open, like he always does.'],
    misses: ['You can stay as long as you like.', 'I lost it, as I tend to do.'],
  },
  'your-usual-theatrics': {
    hits: ['I have had enough of your usual tricks.', 'Their typical silence is hard to bear.'],
    misses: ['Your usual table is free.', 'Here are my usual excuses.'],
  },
  'wherever-you-go': {
    hits: ["Wherever you go there's a fight.", 'Everywhere he works, there is trouble.'],
    misses: ['Wherever you go, take a coat.', 'Wherever I go there is rain.'],
  },
  'can-you-not-go-a-week': {
    hits: [
      'Can you not go one week without shouting?',
      "Can't they get through a meeting without calling names?",
    ],
    misses: ['Can I not go a week without it?', 'Can we do it without help?'],
  },
  'as-usual-it-is-me': {
    hits: ["As usual it's me who pays.", 'Since the move, nothing but grief for my family.'],
    misses: ['As usual it is cold.', 'Nothing but sun for days.'],
  },
  'one-who-never': {
    hits: ['He is a man who never lifted a finger.', 'I am dealing with people who never answer.'],
    misses: ['I met a man who never left Leeds.', 'It is a car that never breaks.'],
  },
}
