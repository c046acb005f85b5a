/** Sentences of the patterns of minimiser. */
import type { minimiser } from '@common-ground/shared/wording/families/minimiser'
import type { ExamplesOf } from './examples.ts'

export const minimiserExamples: ExamplesOf<typeof minimiser> = {
  'obviously-you': {
    hits: ["Obviously you haven't bothered to read it.", 'Clearly, your office has no idea.'],
    misses: ["Obviously I'm nervous.", 'Clearly you had no choice.'],
  },
  'you-obviously': {
    hits: ["You obviously don't care.", 'They have clearly forgotten us.'],
    misses: ['You obviously put a lot of love into those roses.', 'You clearly know your trade.'],
  },
  'obvious-to-all-but-you': {
    hits: ['As anyone with eyes can see, the wall is crooked.', 'Surely even you can grasp that.'],
    misses: ['It is obvious from the drawing.', 'Surely we can find a date.'],
  },
  'surely-you': {
    hits: ["Surely you don't expect us to pay.", 'Surely you are exaggerating.'],
    misses: ['Surely we have met before.', 'It will surely rain.'],
  },
  'due-respect': {
    hits: ['With all due respect, that is too late.', 'No offence, but you are late.'],
    misses: ['With respect to clause 4, we agree.', 'We treat all guests with respect.'],
  },
  'calm-down': {
    hits: ['Calm down.', 'Please just get over it.'],
    misses: ['Give me five minutes to calm down.', 'I need to calm down before I answer.'],
  },
  'you-should-calm-down': {
    hits: ['You need to calm down.', 'He really should grow up.'],
    misses: ['We all need to rest.', 'The paint needs to settle.'],
  },
  'be-reasonable': {
    hits: ['Be reasonable.', "Let's be adults about this."],
    misses: ['The price is reasonable.', 'Please be careful on the stairs.'],
  },
  'do-not-be-so': {
    hits: ["Don't be so sensitive.", "There's no need to be so dramatic."],
    misses: ['There is no need to be there before ten.', 'Do not be late on Friday, please.'],
  },
  'why-so-upset': {
    hits: ['Why are you so sensitive?', 'Why do you always make such a fuss?'],
    misses: ['Why are you so kind to us?', 'Why is the drain so slow?'],
  },
  'upset-about': {
    hits: ["You're being hysterical about a scraped knee.", 'She is overreacting to a small dent.'],
    misses: ['I am worried about my mother.', 'You are right about the fence.'],
  },
  'being-dramatic': {
    hits: ["You're being a little dramatic.", 'You are far too emotional.'],
    misses: ['You are sensitive to nuts, so I left them out.', 'The film is dramatic.'],
  },
  overreacting: {
    hits: ["You're overreacting.", "You're making a mountain out of a molehill."],
    misses: ['I was overreacting yesterday.', 'You made a good point about the rent.'],
  },
  'your-overreaction': {
    hits: ["Your hysteria isn't helping.", 'That is a complete overreaction.'],
    misses: ['Your drama class is on Monday.', 'Your response came on Friday.'],
  },
}
