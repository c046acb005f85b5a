/** Sentences of the patterns of exclusive. */
import type { exclusive } from '@common-ground/shared/wording/families/exclusive'
import type { apart } from '@common-ground/shared/wording/families/exclusive-apart'
import type { ExamplesOf } from './examples.ts'

export const exclusiveExamples: ExamplesOf<typeof exclusive> = {
  'you-need-to-fix': {
    hits: [
      'You need to fix the roof.',
      'You have to sort this out before the guests arrive on Sunday evening.',
    ],
    misses: [
      'You need a key for the back door.',
      'You have to press the green button.',
      'Do you need to stop for fuel?',
    ],
  },
  'they-need-to-fix': {
    hits: ['The landlord needs to fix the heating.', 'Your team has to step up.', 'You should sort it out.'],
    misses: ['The landlord needs a copy.', 'The pump has to be fixed.'],
  },
  'you-need-to-understand': {
    hits: ['You need to understand that we have bills.', 'You have to accept that the shop is closed.'],
    misses: ['You need to know the code for the gate.', 'You have to remember the milk.'],
  },
  'your-problem': {
    hits: [
      'How you pay for it is your problem.',
      "That's your headache, not ours.",
      'Childcare is your business, not mine.',
    ],
    misses: ['Is the noise your problem too?', 'Your problem is one we know well.', 'How old is your baby?'],
  },
  'yours-not-ours': {
    hits: ["That's a you problem.", 'Your deadline is your own affair.'],
    misses: ['The shop is your own idea.', 'Is that your business card?'],
  },
  'it-is-on-you-to': {
    hits: ['The rest is on you.', 'That is for you to sort out.'],
    misses: ['The drinks tonight are on us.', 'The date is up to you.'],
  },
  'on-you-to-fix': {
    hits: ['It is on you to find a solution.', "It's your job to clean up the yard."],
    misses: ['It is up to you to choose a colour.', 'Is it your job to open the gate?'],
  },
  'paid-to': {
    hits: ['You are being paid to answer.', 'You are paid to listen.'],
    misses: ['You are paid well.', 'You are paid on Fridays.'],
  },
  'not-ours': {
    hits: ['Your storage costs are not our problem.', "That's none of my business.", 'Not my circus.'],
    misses: [
      'The price is not our main concern.',
      'Is it none of my business?',
      'We are not in their line of business.',
    ],
  },
  'do-not-care': {
    hits: [
      "I don't care what you think.",
      'We have no interest in your excuses.',
      "I couldn't care less about your weekend.",
    ],
    misses: ['I do not care which colour you choose.', 'I do not care much for tea.'],
  },
  'do-not-care-if': {
    hits: ["I don't care if you are busy.", "We don't care whether they like it."],
    misses: ['I do not care if it rains.', 'She does not care if you come by bus.'],
  },
  'do-not-care-at-all': {
    hits: ["I don't care.", 'Why should we care?'],
    misses: ['I do care.', 'We care for two dogs.'],
  },
  'irrelevant-to-us': {
    hits: ['What you want is irrelevant.', 'Your feelings do not matter to us.'],
    misses: ['What you want is clear to us.', 'The colour is irrelevant to the price.'],
  },
  'your-job': {
    hits: ['Finding a driver is your job to sort out.', 'That is what you are paid for.'],
    misses: ['What is your job at the plant?', 'Is it your job to find the parts?'],
  },
  'not-for-people-like-you': {
    hits: [
      "People like you don't listen.",
      "I'm tired of people like you.",
      'Landlords like you only see rent.',
    ],
    misses: ['We need more people like you.', 'I enjoy working with people like you.'],
  },
  'not-your-kind': {
    hits: ['Your kind never pays.', 'I know your sort.', "I don't rent to the likes of you."],
    misses: ['Thank you for your kind letter.', 'What kind do you need?'],
  },
  'your-kind-is': {
    hits: ['Your kind is all the same.', 'Someone like you does not get it.'],
    misses: ['It is kind of you.', 'Someone like you is a gift to any team.'],
  },
  'see-why-i-should': {
    hits: ["I don't see why I should pay.", 'We see no reason why we should wait.'],
    misses: ['I see why I should wait.', 'I do not see why the tap drips.'],
  },
  'why-should-we': {
    hits: ['Why should we pay for your roof?', 'Why on earth should I have to wait?'],
    misses: ['Why should tenants get a key?', 'Should we pay by card?'],
  },
  'what-is-it-to-me': {
    hits: ["What's that got to do with us?", 'What is it to me?', 'How is that my problem?'],
    misses: ['What does it have to do with the lease?', 'How is your problem with the printer?'],
  },
}

export const apartExamples: ExamplesOf<typeof apart> = {
  'do-it-yourself': {
    hits: [
      'Sort it out yourselves.',
      'Then fix it yourself.',
      'Clean up your own mess.',
      'You can pay for it yourself.',
    ],
    misses: ['Did you fix it yourself?', 'If you prefer to do it yourself, we pay for the paint.'],
  },
  'you-sort-it': {
    hits: ['You sort it out.', 'You broke it, you fix it.', "It's your leak, so you can stop it."],
    misses: ['Can you sort it out?', 'You ordered tea, and here it is.'],
  },
  'your-x-your-y': {
    hits: ['Your dog, your problem.', 'Not my house, not my problem.'],
    misses: ['Your place or mine?', 'Your keys, your coat, your bag.'],
  },
  'your-loss': {
    hits: ['Your loss.', 'Suit yourself.', 'Then have it your way.'],
    misses: ['We are sorry for your loss.', 'That suit is yours.'],
  },
  'not-lifting-a-finger': {
    hits: ["We won't lift a finger.", "I'm not cleaning up your mess.", 'I want nothing to do with you.'],
    misses: ['I cannot lift my finger since the fall.', 'We will not do the roof before May.'],
  },
  'not-your-servant': {
    hits: ["I'm not your babysitter.", 'We are not your bank.'],
    misses: ['I am not your only tenant.', 'Are you not their mother?'],
  },
  'leave-me-out': {
    hits: ['Leave me out of it.', "Don't come crying to us."],
    misses: ['Please leave the key out.', 'Do not come to the back door.'],
  },
  'keep-out': {
    hits: ['Mind your own business.', 'That is none of your business.', 'Nobody asked you.'],
    misses: ['We started our own business.', 'Nobody asked for a refund.'],
  },
  'act-together': {
    hits: ['Get your act together.', 'Pull your weight.', 'Control your dog.'],
    misses: ['We get together on Fridays.', 'Put your coat on the chair.'],
  },
  'our-side-is-done': {
    hits: ["We've done our part, now it's up to you.", 'I have done enough for you.'],
    misses: ['We have done our part of the roof.', 'Have we done enough tests?'],
  },
  'bed-made': {
    hits: [
      'You made your bed, now lie in it.',
      'We owe you nothing.',
      "It's high time you sorted out your yard.",
    ],
    misses: ['I made your bed this morning.', 'It is time to go.'],
  },
  'why-always-me': {
    hits: ['Why is it always me who has to clean the stairs?', 'Why am I the one who has to wait?'],
    misses: ['Why is it always so warm in here?', 'Am I the one who has to sign?'],
  },
  'it-is-you-who': {
    hits: ["It's you who needs to move, not us.", 'You should be the one to pay.'],
    misses: ['It is you who made the cake, thank you.', 'Should we be the ones to call?'],
  },
  'not-one-of-us': {
    hits: ["You're not one of us.", 'This is our street, not yours.'],
    misses: ['Not one of us was there.', "This is our van, not the plumber's."],
  },
}
