/** Sentences of the patterns of hard times. */
import type { pastHardTimes } from '@common-ground/shared/wording/families/past-hard-times'
import type { ExamplesOf } from './examples.ts'

export const pastHardTimesExamples: ExamplesOf<typeof pastHardTimes> = {
  'worked-while-you': {
    hits: [
      'We did all the planning while you were on holiday.',
      'I nursed Mum for years while you lived in Spain.',
    ],
    misses: ['We waited while you parked.', 'I cleaned while the kettle boiled.'],
  },
  'took-it-at-a-bad-time': {
    hits: ['You sold the car while I was ill.', 'She changed the locks while we were still away.'],
    misses: ['You took the photo while we were dancing.', 'He left while it was raining.'],
  },
  'when-i-needed-you': {
    hits: ['When I was pregnant you were at the pub.', 'When the heating failed you were in Tenerife.'],
    misses: ['When I was young we had a dog.', 'When the bell rang we were in the garden.'],
  },
  'asked-for-and-still-waiting': {
    hits: [
      'You were asked for the accounts in January and we are still waiting.',
      'The agent was asked for a key but nothing came.',
    ],
    misses: ['You were asked for your name.', 'I was asked for my ticket.'],
  },
  'had-i-known': {
    hits: [
      'If I had known how you work, I would never have hired you.',
      'I would never have signed with you if I had seen the accounts.',
    ],
    misses: ['If I had known the way, I would have walked.', 'I would never have guessed it.'],
  },
  'promised-us-long-ago': {
    hits: [
      'The company promised us a new canteen five years ago.',
      'Your mother promised me that ring on her deathbed.',
    ],
    misses: ['The forecast promised us sun.', 'I promised them a cake.'],
  },
  'now-you-come-after-years': {
    hits: ['Now you apologise, after ten years.', 'So now he wants to help, when it is all done.'],
    misses: ['Now the bus comes.', 'Now he writes books.'],
  },
  'told-us-in-january': {
    hits: [
      'You told us in January that the roof was finished.',
      'Your agent assured me last week that the boiler had been checked.',
    ],
    misses: ['You told us in January about the roof.', 'She told us a story.'],
  },
  'who-decided-behind-us': {
    hits: ['Who agreed to the sale behind our backs?', 'Who signed this without asking us?'],
    misses: ['Who signed the letter?', 'Who called this morning?'],
  },
  'wanted-it-and-you-sold-it': {
    hits: [
      'Grandma wanted me to have the piano, and you sold it.',
      'Dad left us the boat, but you let it sink.',
    ],
    misses: ['Grandma wanted tea, and you made it.', 'He asked the way, and she told him.'],
  },
  'nobody-told-you-to': {
    hits: ['Nobody told you to lend him the car.', 'No one invited you to move in.'],
    misses: ['Nobody told the driver.', 'No one is invited yet.'],
  },
  'waited-months-to-tell': {
    hits: [
      'You waited eleven months to tell us about the mould.',
      'You took a whole year to answer a simple question.',
    ],
    misses: ['It took two days to get to Rome.', 'We waited an hour for the bus.'],
  },
  'so-do-not-blame-us': {
    hits: [
      "You walked away from the table in March, so don't blame us.",
      'You signed the lease, so stop complaining about the rent.',
    ],
    misses: ['It is raining, so do not forget your coat.', 'The gate is open, so do not ring.'],
  },
  'was-it-not-you-who': {
    hits: ["Wasn't it you who wanted the cheaper insulation?", 'Was it not him who signed the order?'],
    misses: ['Was it you who rang?', 'Was it a good trip?'],
  },
  'left-our-things-to-rot': {
    hits: [
      'The garage let my car stand in the rain for six weeks.',
      'You left our furniture to rot in the shed; you let my boat lie outside.',
    ],
    misses: ['You let the dog sit by the fire.', 'They kept the door shut.'],
  },
  'i-kept-my-side': {
    hits: [
      "I kept my side of the bargain, you didn't keep yours.",
      'We paid our share, you never paid a cent.',
    ],
    misses: ['I kept my side of the garden tidy.', 'We paid our share and it was fine.'],
  },
  'how-was-i-to-know': {
    hits: ['How was I supposed to know?', 'Nobody bothered to call me.'],
    misses: ['How are you supposed to hold this?', 'Nobody is here today.'],
  },
  'what-about-the-time-you': {
    hits: [
      'What about the time you left Leo standing at the school gate?',
      'And what about last summer when you walked out?',
    ],
    misses: ['What about the time of the meeting?', 'How about the weekend?'],
  },
  'remember-exactly-who': {
    hits: [
      'I remember exactly who voted against the pay rise.',
      'We know very well what happened at the bank.',
    ],
    misses: ['I know very well how hard you worked.', 'I remember the song.'],
  },
  'late-with-the-last-ones': {
    hits: ['You were late with the last three invoices.', 'He was drunk at the last party.'],
    misses: ['You were in the last row.', 'The bus was late.'],
  },
}
