/** Sentences of the patterns of demands by their terms. */
import type { demandsOfTerms } from '@common-ground/shared/wording/families/demand-terms'
import type { ExamplesOf } from './examples.ts'

export const demandsOfTermsExamples: ExamplesOf<typeof demandsOfTerms> = {
  'sign-or-do-not': {
    hits: ['Yes or no?', "Sign or don't.", "That's the price, take it or walk."],
    misses: ['Please sign or let me know what is missing.', 'You can pay in full or in three parts.'],
  },
  'in-full-or-not': {
    hits: [
      'These are our conditions; you may accept them in their entirety or not at all.',
      'We sell it as it stands or not at all.',
    ],
    misses: ['You can take it as it is or wait for the repair.', 'Is it in full or in part?'],
  },
  'price-is-the-price': {
    hits: ['The price is the price.', 'Our number is our number.'],
    misses: ['The price is the same as last year.', 'The terms are the usual terms.'],
  },
  'no-second-offer': {
    hits: [
      "There won't be another one.",
      'That is the only word I have for you.',
      "Consider this our one and only offer, and consider it carefully because you won't be getting to amend it.",
    ],
    misses: ['There will not be another train until six.', 'There is no second bathroom.'],
  },
  'terms-do-not-move': {
    hits: [
      'I have stated my position.',
      'My terms are on the table and they are not going to move an inch.',
      'We are holding you to this number and there is zero room for movement.',
    ],
    misses: ['My position at the firm has changed.', 'There is no room for the sofa.'],
  },
  'expected-to-comply': {
    hits: [
      'Our requirements are absolute and your side is expected to comply with them in full.',
      'You are required to accept the new roster with immediate effect, and objections will not be heard.',
    ],
    misses: ['The residents are expected to sort their glass.', 'You are expected to arrive at six.'],
  },
  'fall-into-line': {
    hits: [
      'Fall into line by Monday like everybody else.',
      "I've made my decision and I expect the whole of your team to fall in line.",
    ],
    misses: ['The hikers fell into line behind the guide.', 'Please get in line at the desk.'],
  },
  unconditional: {
    hits: [
      'We must have your unconditional acceptance by midnight, as drafted, with no amendments.',
      'We expect your total surrender on this point.',
    ],
    misses: ['We want full compliance with the fire code.', 'Your full address is missing.'],
  },
  'x-not-opinions': {
    hits: ['All we want from you is compliance, not opinions.', 'I want cash, not promises.'],
    misses: ['They got an apology, not a refund.', 'I want tea, not coffee.'],
  },
  'all-i-want': {
    hits: ['All we want from you is compliance, not opinions.', 'All I need from them is a signature.'],
    misses: ['All I want is peace between us.', 'All we need from you is the meter reading.'],
  },
  'is-all-i-want': {
    hits: [
      "The matter is closed as far as we're concerned, and your signature is all we want from you.",
      'A refund is all we want.',
    ],
    misses: ['A quiet evening is all I need today.', 'This is all we wanted to show you.'],
  },
  'do-not-get-to': {
    hits: ["You don't get to negotiate this one.", "They don't get to choose the date."],
    misses: ['He does not get to see his dad much.', 'You do not get a discount on books.'],
  },
  'no-vote': {
    hits: [
      "What you think is fair doesn't come into it; you pay the rate.",
      "You're going to counselling, Steve, and I'm not giving you a vote.",
      'You are required to accept the new roster with immediate effect, and objections will not be heard.',
    ],
    misses: ['Your opinion matters to me.', 'Whatever you decide, let me know.'],
  },
  'telling-not-asking': {
    hits: [
      "It's really that simple.",
      'I am telling you, not asking you.',
      "That's the beginning and the end of it.",
    ],
    misses: ['It is really simple: press the green button.', 'I mean it kindly.'],
  },
  'not-look-at-other': {
    hits: [
      "I won't be haggled with.",
      "I don't propose to restate it.",
      "I insist, and I won't be talked out of it.",
    ],
    misses: ['We would not look at anything without you.', 'I have no plans to move.'],
  },
  'nothing-you-say': {
    hits: [
      'My house, my rules.',
      "I'm not interested in a compromise.",
      'My decision stands, whatever you say.',
    ],
    misses: ['Nothing will change for the tenants.', 'We are not interested in the flat any more.'],
  },
  'decision-stands': {
    hits: [
      'My decision stands, whatever you say.',
      "The answer is no, it was no yesterday and it'll be no tomorrow.",
    ],
    misses: ['My offer stands until Friday, and I am open to ideas.', 'The answer is no.'],
  },
  'not-by-a-single': {
    hits: ["I won't lower it by a single euro.", "We're not going to lower the fee by so much as a cent."],
    misses: ['I will not break a single plate.', 'We are not going to raise the rent.'],
  },
  'will-not-drop': {
    hits: [
      "She has to go, and that's the one condition I won't drop.",
      'That is one point we will not drop.',
      'It is the thing I am not giving up.',
    ],
    misses: ['This is a thing I will not forget.', 'That is the point of it.'],
  },
  'you-will-me': {
    hits: ['You will address me with respect.', 'You will treat my mother with respect.'],
    misses: [
      'You will pay us 900 euros a month, as agreed.',
      'You will give me a ring if you need anything.',
    ],
  },
  'you-do-as-told': {
    hits: ['You do what the contract says, to the letter.', 'You do what the lease says.'],
    misses: ['Do you do what the doctor says?', 'You do what you can.'],
  },
  'under-no-circumstances': {
    hits: [
      'Under no circumstances will I accept anything but full custody from him, so he can save his breath.',
      'Under no circumstances shall we pay for this.',
    ],
    misses: [
      'Under no circumstances will the shop open on Sunday.',
      'Under these circumstances I will accept.',
    ],
  },
  'not-leaving-until': {
    hits: [
      "I'm not leaving this room till you do.",
      "We're not leaving without a signed agreement.",
      "I'm outside and I'm not going anywhere without her.",
    ],
    misses: ['I am not leaving until Sunday.', 'Nobody leaves the site without a helmet in this weather.'],
  },
  'until-they-yield': {
    hits: [
      "We're not moving one millimetre until the bosses cave on overtime.",
      'Nobody from our side is going back in until the company gives us all six points.',
    ],
    misses: ['We will not start the work until you have seen the plans.', 'Nobody moves in until May.'],
  },
  'until-then-nothing': {
    hits: [
      'Until then I refuse to talk to you about rent.',
      "Until your people agree to every one of our points, we won't even open the file.",
    ],
    misses: [
      'Until you agree on a colour, I will not order the paint.',
      'Until then I will stay with my sister.',
    ],
  },
  'my-way': {
    hits: [
      "It's going to be done my way from now on.",
      "As long as I'm paying, you'll study what I tell you to.",
    ],
    misses: ['He does it his way and I do it my way.', 'I will be on my way from now.'],
  },
}
