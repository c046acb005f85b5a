/** Sentences of contempt of somebody and all they do. */
import type { contemptOfTheLot } from '@common-ground/shared/wording/families/contempt-of-the-lot'
import type { ExamplesOf } from './examples.ts'

export const contemptOfTheLotExamples: ExamplesOf<typeof contemptOfTheLot> = {
  'dumbest-excuse': {
    hits: ['That is the lamest excuse of the year.', 'This is the most pathetic offer we have had.'],
    misses: ['That is the cheapest offer we have had.', 'It was the silliest game, we laughed all night.'],
  },
  'fooling-nobody': {
    hits: ["You're fooling nobody with that face.", 'He is deluding himself.'],
    misses: ['She was joking with everyone.', 'He is training himself on the new lathe.'],
  },
  'how-mature-of-you': {
    hits: ['How mature of you.', 'So noble of your brother.'],
    misses: ['So brave of you to ask for help.', 'How professional of her, thanks.'],
  },
  'like-everything-from-you': {
    hits: [
      'It arrived late, like everything you send.',
      'The work is shoddy, like everything from your firm.',
    ],
    misses: [
      'It is well made, like everything you build.',
      'I want a bike, just like everything from your shop.',
    ],
  },
  'cheap-nasty-and-late': {
    hits: ['Cheap, nasty and two weeks overdue.', 'Rude, lazy and proud of it.'],
    misses: [
      'Cheap, small and near the station, that is what we look for.',
      'Slow, steady and careful, please.',
    ],
  },
  'no-class-some-people': {
    hits: ['Some people have no class.', 'Your father would be ashamed of you.'],
    misses: ['Some people have no taste since the virus.', 'Your father will be in touch by Friday.'],
  },
  'did-not-expect-you-to-understand': {
    hits: ["I didn't expect you to understand.", "We wouldn't expect people like you to care."],
    misses: [
      'I did not expect you to understand the old script.',
      'I did not expect him to be able to come.',
    ],
  },
  'that-would-take-a-brain': {
    hits: ['That would take a brain.', 'Leadership requires a spine, Paul.'],
    misses: ['It takes character to say that, thank you.', 'The doctor wants a brain scan.'],
  },
  'sorry-for-your-clients': {
    hits: [
      'I almost feel sorry for your clients.',
      'My condolences to whoever has to share an office with him.',
    ],
    misses: [
      'I feel sorry for your colleagues who lost the contract.',
      'My sincere condolences to your wife.',
    ],
  },
  'would-not-let-you-near': {
    hits: [
      "I wouldn't let your electrician change a bulb in my shed.",
      "We wouldn't let her near a hamster.",
    ],
    misses: ["I wouldn't want you to worry.", 'I would not let him do it alone, it is heavy.'],
  },
}
