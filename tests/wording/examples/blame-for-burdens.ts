/** Sentences of blame for burdens. */
import type { blameForBurdens } from '@common-ground/shared/wording/families/blame-for-burdens'
import type { ExamplesOf } from './examples.ts'

export const blameForBurdensExamples: ExamplesOf<typeof blameForBurdens> = {
  'it-failed-because-you': {
    hits: [
      'None of the guests came because you forgot to post the invitations.',
      'Because your union walked out, two wards had to close.',
    ],
    misses: [
      'None of the guests left because you sang so well.',
      'Because your union called early, two wards could plan.',
    ],
  },
  'made-her-hate-school': {
    hits: ["You've made my daughter hate school.", 'Your noise makes my wife ill.'],
    misses: ['You made my daughter love school.', 'Your soup makes my wife smile.'],
  },
  'without-even-looking': {
    hits: ["You signed for goods you hadn't even looked at.", "He sacked a man he hadn't even met."],
    misses: ['You signed for goods you had looked at.', "He met a man he hadn't seen for years."],
  },
  'broke-what-we-built': {
    hits: ['You broke what I spent twenty years building.', 'We had a contract until you sent that email.'],
    misses: [
      'You kept what I spent twenty years building.',
      'We had a view of the sea until you sent us north.',
    ],
  },
  'that-is-what-yours-did': {
    hits: [
      "The kids are terrified of the phone now, that's what your calls did.",
      "She won't play any more, and that's what your shouting has done.",
    ],
    misses: [
      "The kids love the phone now, that's what your calls are for.",
      "She plays again, that's what your kindness did.",
    ],
  },
  'to-cover-what-is-theirs': {
    hits: [
      'I had to sell my car to cover your shortfall.',
      'The whole village pays for what your cattle did to the stream.',
    ],
    misses: ['I had to sell my car to cover our rent.', 'The insurance pays for what the storm did.'],
  },
  'nobody-else-had-the-code': {
    hits: ['Nobody else had the alarm code.', 'No one else could have left the tap on.'],
    misses: ['Nobody else had the soup.', 'No one else has the key, so could you come at eight?'],
  },
  'we-carry-the-scars': {
    hits: ['I carry the scars of your decisions.', 'All I ever got from this partnership is your debts.'],
    misses: ['I carry the bags of your guests.', 'All I ever got from this partnership is great support.'],
  },
  'blames-the-way-you-did-it': {
    hits: ['I blame the way you raised them.', 'We blame your cuts.'],
    misses: ['I like the way you raised them.', 'We blame the rain.'],
  },
  'made-us-look-like-amateurs': {
    hits: ['You made us look like amateurs in front of the client.', 'Your report makes me look stupid.'],
    misses: ['You made us sing like children.', 'Your report makes the plan look easy.'],
  },
  'the-third-they-have-ruined': {
    hits: ["That's the third carpet your cat has ruined.", 'This is the second holiday you have cancelled.'],
    misses: ["That's the third carpet your firm has laid.", 'This is the second holiday you have planned.'],
  },
  'drove-your-own-out': {
    hits: ['You drove your own brother out of the house.', 'He bullied my sister out of the firm.'],
    misses: ['You drove your own car out of the garage.', 'He carried my sister out of the house.'],
  },
  'so-you-can-live-with-it': {
    hits: [
      'You gave the builder the go-ahead, so you can live with the hole.',
      'He signed it, so he can explain it to the bank.',
    ],
    misses: ['You have the key, so you can open the shop.', 'He signed it, so he can ride the bike.'],
  },
}
