/** Sentences of the patterns of questions about what was. */
import type { pastAskedBack } from '@common-ground/shared/wording/families/past-asked-back'
import type { ExamplesOf } from './examples.ts'

export const pastAskedBackExamples: ExamplesOf<typeof pastAskedBack> = {
  'how-come-you-waited': {
    hits: ['How come you waited six years to moan about our fence?', 'How come nobody told us?'],
    misses: ['How come the meeting room is so cold today?', 'How come the sea is blue?'],
  },
  'what-stopped-you': {
    hits: [
      'What stopped you from calling me before the floor was ruined?',
      'What prevented him from reading the contract?',
    ],
    misses: ['What stopped the boiler?', 'What prevented the spread of the fire?'],
  },
  'where-were-you-when-it-came': {
    hits: [
      'Where were you when the water was coming through the lights?',
      'Where was management during the strike?',
    ],
    misses: ['Where were you living when the lease began?', 'Where were the keys when you found them?'],
  },
  'why-were-we-left-out': {
    hits: [
      'Why were we not informed in April, when you first noticed the defect?',
      "So why wasn't I called back, like your Mr Singh promised?",
    ],
    misses: ['Why were the lights not on?', 'Why was the bus late?'],
  },
  'why-kept-in-the-dark': {
    hits: [
      'Why was the works council kept in the dark until the vans were loading?',
      'Why did we have to learn it from the newspaper?',
    ],
    misses: ['Why was the cellar left open?', 'Why did we only learn Spanish at school?'],
  },
  'did-they-not-read': {
    hits: [
      "Didn't your purchasing people read the price list we sent out?",
      "Did nobody notice? Didn't anyone check the valves?",
    ],
    misses: ['Did you not like the soup?', 'Did the post arrive?'],
  },
  'did-you-not-promise': {
    hits: ["Didn't you promise to call?", "Didn't you sign this yourself?"],
    misses: ['Did you sign for the parcel?', 'Did they agree on a date?'],
  },
  'since-when': {
    hits: ['Since when is that wall in the wrong place?', 'Since when do you decide alone?'],
    misses: ['Since when has the shop been open?', 'I have lived here since May.'],
  },
  'why-now-after-all': {
    hits: [
      'Why bring this up now, after three years of silence?',
      'Why did you wait until Friday evening to send the contract?',
    ],
    misses: ['Why not meet now?', 'Why is the shop closed today?'],
  },
  'why-believe-you-now': {
    hits: ['Why would anyone believe you today?', 'How can we trust you this time?'],
    misses: ['Why would anyone take the bus?', 'How can we get to the station?'],
  },
  'what-were-you-doing': {
    hits: ['You had a whole week, what were you doing?', 'What did you do when we needed help?'],
    misses: ['What did you do when the alarm went off?', 'What did you cook for lunch?'],
  },
  'need-i-remind-you': {
    hits: ['Need I remind you who paid for your car?', 'Must I remind you that you signed this?'],
    misses: ['Could you remind me who signed the form?', 'Please remind me to call.'],
  },
  'need-i-remind-you-of-it': {
    hits: ['Need I remind you of the Boston client?', 'Must I remind you about the christening?'],
    misses: ['Can you remind me of the date?', 'Please remind him about the keys.'],
  },
  'remember-who-it-was': {
    hits: ['Remember who reported us over the hot tub?', 'Have you forgotten what we did for your mother?'],
    misses: ['Do you remember who fixed the roof last time?', 'Do you remember the way?'],
  },
  'what-ever-happened-to': {
    hits: [
      "Whatever happened to the refund you swore I'd get by Easter?",
      'What happened to all that teamwork you promised?',
    ],
    misses: ['Whatever happened to that lovely cafe on the corner?', 'What happened to the weather?'],
  },
  'who-was-it-that': {
    hits: ['Who was it that missed the last payment?', 'And who was it who wanted this house?'],
    misses: ['Who was it that called this morning?', 'Who was at the door?'],
  },
  'whose-decision-was-it': {
    hits: ['Whose decision was it to sack the cleaner?', 'So whose idea was this in the first place?'],
    misses: ['Whose coat is this?', 'Whose turn is it?'],
  },
}
