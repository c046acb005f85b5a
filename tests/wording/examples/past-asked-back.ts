/** Sentences of the patterns of questions about what was. */
import type { pastAskedBack } from '@common-ground/shared/wording/families/past-asked-back'
import type { ExamplesOf } from './examples.ts'

export const pastAskedBackExamples: ExamplesOf<typeof pastAskedBack> = {
  'how-come-you-waited': {
    hits: ['How come you waited six years to moan about our fence?', 'How come nobody told us?'],
    misses: ['How come you waited outside in the cold?', 'How come nobody ordered dessert?'],
  },
  'what-stopped-you': {
    hits: [
      'What stopped you from calling me before the floor was ruined?',
      'What prevented him from reading the contract?',
    ],
    misses: [
      'What prevented the driver from leaving the parcel here?',
      'What is stopping you from signing, and how can we help?',
    ],
  },
  'where-were-you-when-it-came': {
    hits: [
      'Where were you when the water was coming through the lights?',
      'Where was Sandra when we had to carry the boxes?',
    ],
    misses: ['Where were you standing when the tree came down?', 'Where was the key when you found it?'],
  },
  'why-were-we-left-out': {
    hits: [
      'Why were we not informed in April, when you first noticed the defect?',
      "So why wasn't I called back, like your Mr Singh promised?",
    ],
    misses: ['Why were the lights not on when we called?', 'Why was I not asked for a deposit?'],
  },
  'why-kept-in-the-dark': {
    hits: [
      'Why was the works council kept in the dark until the vans were loading?',
      'Why did we have to learn it from the newspaper?',
    ],
    misses: ['Why did we have to wait for the permit?', 'Why was the lamp left on in the dark?'],
  },
  'did-they-not-read': {
    hits: [
      "Didn't your purchasing people read the price list we sent out?",
      "Did nobody notice? Didn't anyone check the valves?",
    ],
    misses: ["Didn't you read that book last summer too?", 'Did your people read the list I sent?'],
  },
  'did-you-not-promise': {
    hits: ["Didn't you promise to call?", "Didn't you sign this yourself?"],
    misses: ["Didn't you say you liked olives?", 'Did you sign for the parcel yourself?'],
  },
  'since-when': {
    hits: ['Since when is that wall in the wrong place?', 'Since when do they own the yard?'],
    misses: ['Since when is the new rate in force?', 'Since when has the wall been there?'],
  },
  'why-now-after-all': {
    hits: [
      'Why bring this up now, after three years of silence?',
      'Why was this never mentioned when we viewed the flat?',
    ],
    misses: ['Why is this only mentioned in the annex?', 'Why bring the form now, it can wait until Monday?'],
  },
  'why-believe-you-now': {
    hits: ['Why would anyone believe you today?', 'How can we trust you this time?'],
    misses: [
      'How can we trust the figures this time, do we have an audit?',
      'Why should we take your car today?',
    ],
  },
  'what-were-you-doing': {
    hits: ['You had a whole week, what were you doing?', 'What did you do when we needed help?'],
    misses: ['What did you do when we left?', 'What did he do with the keys when we moved?'],
  },
  'need-i-remind-you': {
    hits: ['Must I remind you that you signed this?', 'Let me remind you that you signed this.'],
    misses: [
      'May I remind you that we meet at nine tomorrow?',
      'Should I remind you that the bins go out today?',
    ],
  },
  'need-i-remind-you-who': {
    hits: [
      'Need I remind them what we gave up for the shop?',
      'Do I really have to remind you how this began?',
    ],
    misses: ['Could you remind me who signed the form?', 'Please remind him what we need for the shop.'],
  },
  'need-i-remind-you-of-it': {
    hits: ['Need I remind you of the Boston client?', 'Must I remind you about the christening?'],
    misses: [
      'Shall I remind you of the date the day before?',
      'Should I remind you about the appointment on Monday?',
    ],
  },
  'remember-who-it-was': {
    hits: ['Remember who reported us over the hot tub?', 'Have you forgotten what we did for your mother?'],
    misses: ['Do you remember who paid last time?', 'Have you forgotten what I ordered?'],
  },
  'what-ever-happened-to': {
    hits: [
      "Whatever happened to the refund you swore I'd get by Easter?",
      'What happened to all that teamwork you promised?',
    ],
    misses: ['What happened to the repair, is it done?', 'What happened to the money I was given?'],
  },
  'who-was-it-that': {
    hits: ['Who was it that missed the last payment?', 'And who was it who wanted this house?'],
    misses: ['Who was it that recommended this house?', 'Who was it that called about the payment?'],
  },
  'whose-decision-was-it': {
    hits: ['Whose decision was it to sack the cleaner?', 'So whose idea was this in the first place?'],
    misses: ['Whose turn was it to close the shop?', 'Whose turn was it to cook?'],
  },
}
