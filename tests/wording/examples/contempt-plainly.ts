/** Sentences of the everyday frames of contempt. */
import type { contemptPlainly } from '@common-ground/shared/wording/families/contempt-plainly'
import type { ExamplesOf } from './examples.ts'

export const contemptPlainlyExamples: ExamplesOf<typeof contemptPlainly> = {
  'not-the-faintest': {
    hits: [
      "The works council hasn't got the faintest idea how a business is run.",
      'You have not the slightest notion of what this costs.',
    ],
    misses: ["I haven't the faintest idea what the code is.", 'You have the first seat.'],
  },
  'of-the-year': {
    hits: ['Father of the year here turned up without a car seat again.', 'Well done, boss of the year.'],
    misses: ['She was named teacher of the year.', 'It is the best time of the year.'],
  },
  'thinks-something-special': {
    hits: ["She thinks she's something special.", 'He acts as if he owned the place.'],
    misses: ["She thinks it's something special.", 'I think you are something special.'],
  },
  'a-terrible-one': {
    hits: ["You're a terrible mother.", 'You are the worst landlord I have ever had.'],
    misses: ["You're not a bad cook.", 'I am a terrible cook.'],
  },
  'never-seen-such-poor': {
    hits: ['I have never seen such a badly run company.', "I've rarely seen such a sloppy piece of work."],
    misses: ['I have never seen such a beautiful garden.', "I've rarely met such kind people."],
  },
  'poor-is-your-work': {
    hits: ['Your English is terrible.', 'His manners are appalling.'],
    misses: ['My English is terrible.', 'Your driving is excellent.'],
  },
  'everyone-laughs-at-you': {
    hits: ['The whole village is laughing about you.', 'Nobody in this town takes him seriously.'],
    misses: ['We all laughed with you.', 'People laugh at his jokes.'],
  },
  'cannot-stand-you': {
    hits: ["I can't stand the sight of you.", "I can't bear to be in the same room as him."],
    misses: ["I can't stand the heat.", "I can't bear to see you sad."],
  },
  'never-a-days-work': {
    hits: ["You've never worked a day in your life.", "You wouldn't last a day in my job."],
    misses: ['You have never had to pay late fees with us.', 'You would not need a day for it.'],
  },
  'typical-of-your-sort': {
    hits: ['Typical man.', 'Just what I expected from you.'],
    misses: ["It's a typical spring day.", "That's exactly what I expect from the new heating."],
  },
  'wow-you-actually': {
    hits: ['Wow, you actually answered your phone.', 'Well, look who finally decided to show up.'],
    misses: ['Wow, you actually made it!', "Look who's here, how lovely!"],
  },
  'like-dealing-with-children': {
    hits: ["It's like dealing with children.", 'Talking to you is like arguing with a toddler.'],
    misses: ["It's like talking to an old friend.", 'I like dealing with children.'],
  },
  'talks-rubbish': {
    hits: ['You talk a lot of rubbish.', 'They spread nothing but nonsense.'],
    misses: ['You put the rubbish out.', 'They sort the rubbish.'],
  },
  'pity-your-children': {
    hits: ['I pity your children.', 'I pity anyone who has to live with him.'],
    misses: ['It is a pity that it rained.', 'I feel sorry for your loss.'],
  },
  'how-can-anyone-be-so': {
    hits: ['How can anyone be so rude?', 'Did anyone in your office even read the contract?'],
    misses: ['How can we be so late?', 'Did anyone find a key?'],
  },
  'does-not-deserve': {
    hits: ["You don't deserve those children.", "You're not even worth the paper."],
    misses: ["You don't deserve this bad luck.", "It's not worth the money."],
  },
  'what-do-you-know': {
    hits: ['What do you know about raising children?', 'Are you even listening?'],
    misses: ['What do we know about the date?', 'Do I have to sign here?'],
  },
  'you-of-all-people': {
    hits: ['At your age you should know better.', 'So much for your promises.'],
    misses: ['I should know better.', 'Thank you so much for your letter.'],
  },
}
