/** Sentences that say that such is life. */
import type { minimiserThatIsLife } from '@common-ground/shared/wording/families/minimiser-that-is-life'
import type { ExamplesOf } from './examples.ts'

export const minimiserThatIsLifeExamples: ExamplesOf<typeof minimiserThatIsLife> = {
  'that-is-how-it-is': {
    hits: ["Kids break things, that's normal.", 'Prices go up, this is just the way things are.'],
    misses: ['Mistakes happen, so let me correct the invoice.', 'This is how the lock works.'],
  },
  'just-swallow-it': {
    hits: ['Just swallow it.', 'You just have to get used to the noise.'],
    misses: ['Just ignore the second email, it was a copy.', 'You get used to the stairs after a week.'],
  },
  'so-let-it-go': {
    hits: ['It was one evening, so let it go.', 'The vote is over, so just move on.'],
    misses: ['Your knee is swollen, so let it rest.', 'I found the other one, so forget it.'],
  },
  'let-us-be-realistic': {
    hits: ["Let's be realistic here.", "Let's be adults about this."],
    misses: ["Let's be realistic about the date and add a week.", "Let's be there at six."],
  },
  'a-simple-request': {
    hits: ["It's a simple request.", 'This is a perfectly basic instruction, so why the delay?'],
    misses: [
      'This is a simple form, I can fill it in with you.',
      'It is a simple question: which day suits you?',
    ],
  },
  'a-grown-man-should': {
    hits: ['A grown man should be able to take that.', 'Someone your age ought to know that.'],
    misses: ['A grown cat weighs four kilos.', 'Someone with your experience could teach us a lot.'],
  },
  'you-call-that-hard': {
    hits: ['You think that is stress?', 'Try doing my job for a day.'],
    misses: ['Try sleeping with the window open.', "You think it's late? We can move the call."],
  },
  'obviously-nobody-there': {
    hits: ['Obviously nobody over there reads emails.', 'Clearly nobody at your office answers.'],
    misses: ['Clearly nobody has read the meter yet.', 'Obviously nobody here wants to lose the garden.'],
  },
  'somebody-is-in-a-mood': {
    hits: ['Obviously somebody is in a mood today.', 'Apparently someone needs a nap.'],
    misses: ['Apparently somebody left the tap on.', 'Clearly someone there knows the trade.'],
  },
}
