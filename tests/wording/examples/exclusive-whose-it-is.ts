/** Sentences about whose it is. */
import type { exclusiveWhoseItIs } from '@common-ground/shared/wording/families/exclusive-whose-it-is'
import type { ExamplesOf } from './examples.ts'

export const exclusiveWhoseItIsExamples: ExamplesOf<typeof exclusiveWhoseItIs> = {
  'it-came-from-you': {
    hits: [
      'The nits came from your place, so you can treat them.',
      "They're your parents, so you can be the one to disappoint them.",
      'Your crew left the scaffolding up, so your crew can pay the fine.',
    ],
    misses: [
      'The cake came from your place, so you know how good it is.',
      "They're your parents, so you know what they like.",
      'The storm left the roof open, so your crew can start at once.',
    ],
  },
  'climb-out-of-it': {
    hits: [
      'You dug that hole with the supplier, now climb out of it alone.',
      'You got into this, so talk your way out.',
    ],
    misses: [
      'The cat is in the tree, so we climb up to get it.',
      'Let us work out of the small office today.',
    ],
  },
  'not-my-this-not-my-that': {
    hits: ['Not my dog, not my mess, not my business.', 'Not our mistake, not our money.'],
    misses: ["Not my dog, I'm afraid, but I'll help you look.", 'Not my coat, not my size.'],
  },
  'goes-wrong-lands-on-you': {
    hits: [
      'Whatever else goes wrong lands on you.',
      'Anything that breaks is on you.',
      'That debt has your name on it.',
    ],
    misses: [
      'Whatever goes wrong, we will look at it together.',
      'Everything lands on the tray on the left.',
      'That parcel has your name on it.',
    ],
  },
  'yours-to-deal-with': {
    hits: [
      'The rats are yours to deal with, Mr Lang.',
      'I do my share, the rest of the stairs is yours to scrub.',
    ],
    misses: ['The choice is yours to make.', 'The rest of the cake is yours to take home.'],
  },
  'we-have-our-own-to-worry-about': {
    hits: [
      'I have my own family to worry about, yours is not on my list.',
      'We have our own bills to pay, so count me out.',
    ],
    misses: ['I have my own children to feed at six.', 'We have our own team to look after the garden.'],
  },
  'up-to-you-not-to-us': {
    hits: [
      'How you feed your crew is up to you, Pavel, not to the site.',
      'That the lift is out is bad luck for the top floor, not for me.',
    ],
    misses: ['The colour is up to you, Pavel.', 'The strike is bad luck for all of us.'],
  },
  'not-up-to-us-to-do-it': {
    hits: [
      "It's not up to me to wake your husband for work.",
      "My department doesn't do your department's homework.",
    ],
    misses: [
      "It's up to me to wake the children on Mondays.",
      "We don't do your kind of roof, but our partner does.",
    ],
  },
  'stays-your-problem': {
    hits: [
      'Your problem with Deniz stays your problem with Deniz.',
      'We keep our side clean, you see to yours.',
    ],
    misses: [
      'Your problem with the heating is on our list for Monday.',
      'We bring our kids, you bring yours.',
    ],
  },
  'why-should-we-for-what-you-did': {
    hits: [
      'Why should my team stay late for something you forgot?',
      'Why must the tenants pay for a roof you neglected?',
    ],
    misses: ['Why should my team use the draft you sent?', 'Could the tenants see the roof you repaired?'],
  },
  'lose-and-it-is-all-one-to-us': {
    hits: [
      'Whether your harvest is ruined or not makes no difference to us.',
      "What happens after handover doesn't concern the contractor.",
    ],
    misses: [
      'Whether you take the blue or the grey tiles makes no difference to us.',
      'What happens after handover is described on page nine.',
    ],
  },
  'whoever-did-it-can-pay': {
    hits: [
      'Whoever booked the hall can pay for the hall.',
      "If you want the wall painted, there's the brush.",
    ],
    misses: [
      'Whoever booked the hall can collect the key.',
      'If you want the list, there is a copy on the desk.',
    ],
  },
  'will-not-be-the-one': {
    hits: [
      "I won't be the one phoning the parents.",
      "We didn't order this mess and we won't be paying for it.",
      "I've no intention of spending my Sunday on your tax return.",
    ],
    misses: [
      "I won't be the one driving on Monday, Anna will.",
      "We didn't order this and we won't need it, could you fetch it?",
    ],
  },
  'have-that-talk-with-your-mother': {
    hits: [
      "That's a conversation you can have with your own mother.",
      'This is a fight you will have to have with your bank.',
    ],
    misses: [
      'That is a conversation we should have with your mother.',
      'This is a question you can find in the list.',
    ],
  },
  'your-department': {
    hits: ['Her grades are your department.', 'The bins are your department, not mine.'],
    misses: ['The people in your department are kind.', 'The bins are in your department on the left.'],
  },
  'ours-are-not-your-servants': {
    hits: ['Our drivers are not your babysitters.', 'My mother is not your cleaner.'],
    misses: ['Our drivers are not your neighbours any more.', 'My mother is not your age.'],
  },
  'we-run-no-hotel': {
    hits: ["I don't run a hotel for your relatives.", "We don't run a charity here."],
    misses: ["We don't run a hotel, we run a small café.", 'We run a hotel for families.'],
  },
}
