/** Sentences of the patterns of threats of consequences. */
import type { threatsOfConsequences } from '@common-ground/shared/wording/families/threat-consequences'
import type { ExamplesOf } from './examples.ts'

export const threatsOfConsequencesExamples: ExamplesOf<typeof threatsOfConsequences> = {
  'dare-and-we-strike': {
    hits: [
      "You build it, I'll knock it down.",
      'Keep talking like that and we walk off the site today.',
      "Tell anyone about this and I'll tell them about Majorca.",
    ],
    misses: [
      'Send the form back and I will stop the reminder emails.',
      'Keep the receipts and I will put them in the file.',
    ],
  },
  'wrong-and-anything': {
    hits: [
      "Sack me and I'll take the customer list with me.",
      "Open your mouth to the inspector and you're gone.",
      'Keep it up, keep it up, and see where it gets you.',
    ],
    misses: ['Ignore the first page and start with the second.', 'Keep the lid on and the tea stays hot.'],
  },
  'any-deed-and': {
    hits: ["Hire her and I'm gone.", "Accuse me once more and I'm suing for slander."],
    misses: [
      'Cook dinner and I will wash up.',
      'Call me, or I will call you.',
      'Order two and we will throw in a third.',
    ],
  },
  'any-deed-or': {
    hits: ["Refund me or I'll blast this all over Facebook.", "Drop it or I'll tell your wife."],
    misses: ['Call me, or I will call you.', 'Bring it back or we can fetch it.'],
  },
  'yield-or-anything': {
    hits: [
      'Either the dog goes or I do.',
      'Pay the invoice, or the next letter comes from a court.',
      "Sign by noon, otherwise we'll take our business elsewhere and tell the whole trade why.",
    ],
    misses: ['Pay by card or I will send you an invoice.', 'Either you drive or I will.'],
  },
  'if-you-then-at-you': {
    hits: [
      "If I lose this house I'm taking you down with me.",
      "If your client thinks we're bluffing he's in for a shock.",
      'If you sack him, every one of us is out the door with him.',
    ],
    misses: [
      "If you don't receive it, we will send you another.",
      'If you keep the room, we will clean it on Fridays.',
    ],
  },
  'dare-and-you-suffer': {
    hits: [
      'Go on then, sell it, and see what I do.',
      'One more sick day and you can look for another job.',
      "Carry on and you'll be cut out of the will, the lot of you.",
    ],
    misses: [
      'Try the soup and you will never want another.',
      'Turn left at the church and you will see our house.',
    ],
  },
  'or-they-suffer': {
    hits: [
      "Get your stuff out by six or it's going on the street.",
      'Drop the price or your boss gets a copy of these messages.',
      "I told him: sign the papers or you'll hear from my brothers.",
    ],
    misses: ['Call me, or I will call you.', 'Book early or you will be late for the show.'],
  },
  'if-then-consequence': {
    hits: [
      "If he parks there again I'm letting his tyres down.",
      "If they don't back down, we'll bring the whole site to a standstill.",
      "If the rent isn't in my account tomorrow, I'll have the locks changed.",
    ],
    misses: ['If it rains I will cancel the barbecue.', 'If you need the car, I will take the bus.'],
  },
  'consequence-if': {
    hits: [
      "Your car won't be there in the morning if it's blocking my drive again.",
      'Your career in this industry will be over before it starts if you take this to HR.',
      'Management can expect to have the whole plant shut down by Monday if they keep stalling.',
    ],
    misses: [
      'I will ask the council to remove the tree if you are happy with that.',
      'Your parcel will be there in the morning if it leaves today.',
    ],
  },
  'strike-at-you': {
    hits: [
      "I'll evict the pair of you without blinking.",
      "Next time your dog's on my land, I'll shoot it.",
      "I swear I'll burn every bridge you've got with the council.",
    ],
    misses: ['I will burn the old files for you.', 'We will drop your parcel at the desk.'],
  },
  'obliged-to-strike': {
    hits: [
      'We shall be left with no alternative but to wind your company up.',
      'Absent your agreement, we will be obliged to remove you from our list of approved vendors.',
    ],
    misses: ['We will be forced to close for the winter.', 'I would have to ask my wife.'],
  },
  'reserves-the-right-to': {
    hits: [
      'Our client reserves the right to pursue you personally and will not hesitate to do so.',
      'We reserve the right to terminate without notice.',
    ],
    misses: ['The bank reserves the right to change the rate with notice.', 'We reserve a table for two.'],
  },
  'reserves-all-rights': {
    hits: ['Our client reserves all rights.', 'We expressly reserve our rights.'],
    misses: ['The bank reserves the right to change the rate with notice.', 'We reserve a table.'],
  },
  'you-will-be-left': {
    hits: [
      "You won't like what happens next.",
      "Then you won't be seeing your grandchildren this summer.",
      "I'm keeping a file on you and one day you'll wish you'd been nicer.",
    ],
    misses: ['You will not forget the view from up there.', 'You will not be needing an umbrella today.'],
  },
  'anyone-who': {
    hits: [
      "Those who don't pay us tend to regret it.",
      'Anyone on your team who talks to the press is finished here.',
      "People who've gone against me in this firm haven't lasted long.",
    ],
    misses: ['Anyone who is out by ten can use the lift.', 'People who bought one tend to love it.'],
  },
}
