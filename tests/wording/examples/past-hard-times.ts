/** Sentences of the patterns of hard times and who was not there. */
import type { pastHardTimes } from '@common-ground/shared/wording/families/past-hard-times'
import type { ExamplesOf } from './examples.ts'

export const pastHardTimesExamples: ExamplesOf<typeof pastHardTimes> = {
  'worked-while-you': {
    hits: [
      'We did all the planning while you were on holiday.',
      'I nursed Mum for years while you lived in Spain.',
    ],
    misses: ['I cleaned the kitchen while you were out.', 'We packed the boxes while you were on the phone.'],
  },
  'took-it-at-a-bad-time': {
    hits: ['You sold the car while I was ill.', 'She changed the locks while we were still away.'],
    misses: [
      'You took the photo while we were dancing.',
      'They closed the road while the kids were at school.',
    ],
  },
  'when-i-needed-you': {
    hits: ['When I was pregnant you were at the pub.', 'When the heating failed you were in Tenerife.'],
    misses: [
      'When the heating failed you were here within the hour.',
      'When I lost my job you were the first to call.',
    ],
  },
  'asked-for-and-still-waiting': {
    hits: [
      'You were asked for the accounts in January and we are still waiting.',
      'The agent was asked for a key but nothing came.',
    ],
    misses: [
      'You were asked for your name.',
      'The bank was asked for a statement and it has not arrived yet.',
    ],
  },
  'had-i-known': {
    hits: [
      'If I had known how you work, I would never have hired you.',
      'I would never have signed with you if I had seen the accounts.',
    ],
    misses: [
      'If I had known the way, I would have walked.',
      'If I had known you were coming, I would have baked a cake.',
    ],
  },
  'promised-us-long-ago': {
    hits: [
      'The company promised us a new canteen five years ago.',
      'Your mother promised me that ring on her deathbed.',
    ],
    misses: [
      'The forecast promised us sun.',
      'They have guaranteed us a fixed price in the contract, which is good.',
    ],
  },
  'assured-us-in-january': {
    hits: [
      'He assured us in January that the roof was finished.',
      'Your agent assured me last week that the boiler had been checked.',
    ],
    misses: [
      'He assured us in January about the roof.',
      'She informed us on Monday that the room is free, so all is fine.',
    ],
  },
  'who-decided-behind-us': {
    hits: ['Who agreed to the sale behind our backs?', 'Who signed this without asking us?'],
    misses: ['Who changed the water of the flowers?', 'Who signed the letter?'],
  },
  'wanted-it-and-you-sold-it': {
    hits: [
      'Grandma wanted me to have the piano, and you sold it.',
      'Dad left us the boat, but you let it sink.',
    ],
    misses: ['Dad left us the boat, and you kept it in great shape.', 'Grandma wanted tea, and you made it.'],
  },
  'nobody-told-you-to': {
    hits: ['Nobody told you to lend him the car.', 'No one forced you to sell the shop.'],
    misses: ['Nobody told you to bring a swimsuit?', 'Nobody told the driver.'],
  },
  'waited-months-to-tell': {
    hits: [
      'You waited eleven months to tell us about the mould.',
      'You took a whole year to answer a simple question.',
    ],
    misses: ['She took a week to decide, which is quite normal.', 'We waited an hour for the bus to Rome.'],
  },
  'so-do-not-blame-us': {
    hits: [
      "You walked away from the table in March, so don't blame us.",
      'You signed the lease, so stop complaining about the rent.',
    ],
    misses: ['He lives nearby, so no need to come early.', 'It is raining, so do not forget your coat.'],
  },
  'was-it-not-you-who': {
    hits: ["Wasn't it you who wanted the cheaper insulation?", 'Was it not him who signed the order?'],
    misses: ['Was it not you who recommended the dentist?', "Wasn't it you who baked that cake?"],
  },
  'left-our-things-to-rot': {
    hits: [
      'The garage let my car stand in the rain for six weeks.',
      'You left our furniture to rot in the shed; you let my boat lie outside.',
    ],
    misses: [
      'You let the dough stand in a warm place.',
      'You left the window open all night, was it too warm?',
    ],
  },
  'i-kept-my-side': {
    hits: [
      "I kept my side of the bargain, you didn't keep yours.",
      'We paid our share, you never paid a cent.',
    ],
    misses: [
      'I did my part on Monday, and you did not need to help at all.',
      'We paid our share and it was fine.',
    ],
  },
  'how-was-i-to-know': {
    hits: ['How was I supposed to know?', 'How were we supposed to plan when you told nobody?'],
    misses: [
      'How were we supposed to find the entrance?',
      'How was I supposed to know which bin is for glass?',
    ],
  },
  'nobody-bothered-to': {
    hits: ['Nobody bothered to call me.', 'No one had the decency to warn the tenants.'],
    misses: ['Nobody cared to join me, so I went alone.', 'No one has to call me.'],
  },
  'what-about-the-time-you': {
    hits: [
      'What about the time you left Leo standing at the school gate?',
      'And what about last summer when you walked out?',
    ],
    misses: [
      "What about the time you asked for, does four o'clock suit you?",
      'How about the weekend when you are back?',
    ],
  },
  'remember-exactly-who': {
    hits: [
      'I remember exactly who voted against the pay rise.',
      'We know very well what happened at the bank.',
    ],
    misses: ['I know very well how hard you worked.', 'I know exactly who can help.'],
  },
  'late-with-the-last-ones': {
    hits: ['You were late with the last three invoices.', 'He was drunk at the last party.'],
    misses: ['You were in the last row.', 'You were late last week because of the strike, I remember.'],
  },
}
