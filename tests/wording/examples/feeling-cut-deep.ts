/** Sentences about how deep it went. */
import type { feelingCutDeep } from '@common-ground/shared/wording/families/feeling-cut-deep'
import type { ExamplesOf } from './examples.ts'

export const feelingCutDeepExamples: ExamplesOf<typeof feelingCutDeep> = {
  'was-a-stab-in-the-back': {
    hits: [
      'After twenty years as friends, that letter was a stab in the back, June.',
      'Your silence at the funeral was a slap in the face for us.',
    ],
    misses: ['That letter was a surprise, June.', 'The back of the letter was torn.'],
  },
  'makes-my-blood-boil': {
    hits: [
      'It makes my blood boil to see your name in my inbox.',
      'It infuriates me how you never look up from your phone.',
    ],
    misses: ['It makes my day to see your name in my inbox.', 'The water comes to the boil in a minute.'],
  },
  'gutted-that-you': {
    hits: ["I'm gutted that you picked his side over mine.", "I'm livid because you left us with the bill."],
    misses: ["I'm gutted that you can't come on Friday.", "I'm sad that you have to move away."],
  },
  'how-easily-you-cast-us-aside': {
    hits: [
      "It's heartbreaking how easily you cast us aside.",
      'The way you ran the meeting was humiliating for me.',
      "It's degrading to be checked by you every hour.",
    ],
    misses: [
      "It's lovely how easily you taught us all.",
      'The way you ran the meeting was helpful for me.',
      "It's fine to be checked by you every hour.",
    ],
  },
  'cut-me-to-the-quick': {
    hits: ['That remark cut me to the quick.', 'Your letter stung us badly.'],
    misses: ['That knife cut me on Monday.', 'Your letter reached us on Friday.'],
  },
  'judged-whenever-you-come': {
    hits: ['I feel judged whenever your mother visits.', 'My daughter feels unwanted in your house.'],
    misses: ['I feel small in that big hall.', 'My daughter feels at home in your house.'],
  },
  'at-my-wits-end-with-you': {
    hits: ["I'm at the end of my tether with you.", 'We are at our limit because of you and your builders.'],
    misses: ["I'm at the end of my street with the dog.", 'We are at our limit because of the storm.'],
  },
  'treated-like-thieves': {
    hits: ["I've been treated like a thief since the stocktake.", 'Our drivers were treated like dirt.'],
    misses: ['We were treated like royalty.', 'I was treated like a guest of the house.'],
  },
  'your-remark-hurt-and-you-knew': {
    hits: [
      'Your remark about my accent hurt, and you knew it would.',
      'Your joke stung, and you meant it to.',
    ],
    misses: ['Your back hurt, and we called a doctor.', 'Your remark helped, and you knew it would.'],
  },
  'makes-me-sick-how-you': {
    hits: [
      'It makes me sick how you talk to the apprentices.',
      'It makes me furious when you sigh like that.',
    ],
    misses: ['It makes me sick when the ship rolls.', 'It makes me cry when the song ends.'],
  },
}
