/** Sentences that make light of what troubles somebody. */
import type { minimiserMadeLightOf } from '@common-ground/shared/wording/families/minimiser-made-light-of'
import type { ExamplesOf } from './examples.ts'

export const minimiserMadeLightOfExamples: ExamplesOf<typeof minimiserMadeLightOf> = {
  'put-a-jumper-on': {
    hits: ["Put a jumper on, it's only heating.", 'Just put on another blanket and be done with it.'],
    misses: ["Put a coat on, it's cold out there.", 'Put another blanket on the bed, please.'],
  },
  'deep-breaths-please': {
    hits: [
      "Deep breaths, please, it was a single client dinner you weren't invited to.",
      'Breathe, Marta, it is a typo.',
    ],
    misses: ['Take a deep breath before the dive.', 'Three deep breaths helped me before the talk.'],
  },
  'what-on-earth-upsets-you': {
    hits: [
      'What on earth are you so worked up about?',
      "That's what you get upset about?",
      "Is that all that's bothering you?",
    ],
    misses: [
      'What on earth is that noise?',
      'Is that all, or is there more?',
      'Is that all that is worrying you, or is there more?',
    ],
  },
  'hardly-the-end-of-the-world': {
    hits: [
      "It's one scratched door, sir, hardly the end of the world.",
      'We were ten minutes late, hardly a catastrophe.',
    ],
    misses: ['The village is pretty, at the end of the road.', 'The film is short, hardly an hour.'],
  },
  'anyone-with-half-a-brain': {
    hits: [
      "Anyone with half an eye can see the contract doesn't cover that.",
      'As any professional would know, primer needs a day to dry.',
      'Any grown-up would see that a bit of mould is nothing.',
    ],
    misses: [
      'Anyone with a ticket can see the show.',
      'Any professional could help us with that.',
      'As you know, primer needs a day to dry.',
    ],
  },
  'surely-even-you': {
    hits: [
      'Surely even your accounts team understands how VAT works.',
      'Surely even you can live without a lift for a fortnight.',
    ],
    misses: [
      'Surely your accounts team can help us with the form.',
      'Even you two should see a dentist once a year.',
      'Surely you can even pay by card.',
    ],
  },
  'can-we-have-less-drama': {
    hits: [
      'Can we please have a bit less drama from your side of the table?',
      'Could we spare ourselves the theatrics?',
      'Do we really have to have tears over a typo?',
      'Are we really going to spend an hour on coffee cups?',
    ],
    misses: [
      'Can we please have a bit less salt in the soup?',
      'Could we spare ourselves the second trip?',
      'Are we going to spend an hour on each item?',
    ],
  },
  'nobody-else-gets-so-upset': {
    hits: [
      'Nobody else in the block gets this worked up about a bike in the hall.',
      'No other client makes such a fuss about a date.',
    ],
    misses: ['Nobody else in the block gets this paper.', 'No other client makes such good coffee.'],
  },
  'do-go-on-about-it': {
    hits: [
      'You do go on about that parking space.',
      "You do take things terribly personally, don't you.",
      'For someone who earns that much you complain a lot.',
    ],
    misses: [
      'How often do you go on holiday?',
      'You do take things upstairs for us, thank you.',
      'For someone so new you learn fast.',
    ],
  },
  'never-brought-a-house-down': {
    hits: [
      'A few cracks never brought a house down.',
      "I've seen far worse flats than yours, believe me.",
      'Three days late is nothing, you should see what other suppliers do.',
    ],
    misses: [
      'A few tiles never arrived.',
      "I've seen worse weather than this.",
      'There is nothing, you should see, behind that wall.',
    ],
  },
  'next-to-mine-it-is-a-holiday': {
    hits: [
      'Compared with what I have on my plate, yours is a holiday.',
      'Next to our losses, yours are peanuts.',
      'I wish I had your problems.',
    ],
    misses: [
      'Compared with our plan, yours is cheaper.',
      'Next to our house, yours looks taller.',
      'I wish I had your patience.',
    ],
  },
  'all-because-of-a-doorbell': {
    hits: [
      "I can't believe we're sitting here because of a doorbell.",
      "I can't believe you are arguing over a teapot.",
    ],
    misses: ["I can't believe we're sitting in the sun.", "I can't believe we are finished already."],
  },
  'are-you-not-over-it': {
    hits: ["The hospital was two weeks ago, aren't you over it yet?", "Haven't you got over it by now?"],
    misses: ["Aren't you over at the office yet?", "Haven't you got the letter yet?"],
  },
  'used-to-the-smell': {
    hits: [
      "You'll get used to the smell, everybody does.",
      "When I was starting out we didn't even have a break room.",
    ],
    misses: [
      "You'll get used to the new keys after a day or two.",
      'When I was starting out, your father gave me my first order.',
    ],
  },
  'your-little-project-can-wait': {
    hits: ['Your little garden project will have to wait.', 'Your precious theory can wait.'],
    misses: ['Your little boy can wait here with me.', 'Your garden project is lovely.'],
  },
  'members-are-lucky': {
    hits: [
      'Your members should count themselves lucky to have jobs at all.',
      'The tenants can consider themselves fortunate.',
    ],
    misses: ['Your members should count the votes themselves.', 'The tenants consider the offer fair.'],
  },
  'cannot-you-take-a-joke': {
    hits: ["It was a compliment, can't you take one?", "Can't you take a joke?"],
    misses: ["Can't you take one box and I take the other?", 'Can you take a look at one of these?'],
  },
  'a-file-and-not-a-leg': {
    hits: [
      'You lost a file, not a leg.',
      'My toddler makes less noise about his nap.',
      'Half the world lives without heating.',
    ],
    misses: ['You lost a glove, not a hat, I think.', 'My new car makes less noise than the old one.'],
  },
  'no-need-for-the-long-face': {
    hits: [
      "No need for the long face, it's only redundancy.",
      'What a performance over one missed call.',
      "You shouldn't take everything to heart.",
    ],
    misses: ['No need for the long ladder, the lamp is low.', 'What a performance, the whole hall stood up.'],
  },
}
