/** Sentences of the patterns of past that speak of what was left undone. */
import type { pastUndone } from '@common-ground/shared/wording/families/past-undone'
import type { ExamplesOf } from './examples.ts'

export const pastUndoneExamples: ExamplesOf<typeof pastUndone> = {
  'left-it-late': {
    hits: ['You left it far too late.', 'You waited until the last minute.'],
    misses: ['I left it too late.', 'The train waited until noon.', 'You let the cat out.'],
  },
  'let-it-pass': {
    hits: ['You let the deadline slip.', 'They let the deadline pass.'],
    misses: ['You let the children play.', 'They let the children pass.'],
  },
  'did-nothing': {
    hits: [
      "You didn't lift a finger when the basement flooded.",
      'You said nothing at the time.',
      'He did nothing for months.',
    ],
    misses: ['I said nothing at the time.', 'There is nothing for you to do.'],
  },
  'have-been-saying': {
    hits: ['I have been saying this for years.', 'We have been asking for it for months.'],
    misses: ['I have been living here for years.', 'We have been waiting for you.'],
  },
  'said-you-would': {
    hits: ['You said you would call.', 'You told us that you would fix the roof.'],
    misses: ['You said you would like a later start.', 'I said I would call.'],
  },
  'owes-an-answer': {
    hits: ['You owed us an explanation back in spring.', 'They owe me an apology.'],
    misses: ['I owe you an explanation.', 'You owe us 300 euros from May.'],
  },
  'after-all-we-did': {
    hits: [
      'After everything we did for you, this is how it ends?',
      "After all I have done for you, you won't even talk.",
    ],
    misses: ['After all you did for us, we are grateful.', 'After everything was packed we left.'],
  },
  'wish-i-had-never': {
    hits: ['I wish I had never hired you.', 'I wish we had never signed with your company.'],
    misses: ['I wish I had known.', 'I wish you all the best.'],
  },
  'made-your-bed': {
    hits: ['You made your bed, now lie in it.', 'You had one job.'],
    misses: ['I made your bed this morning.', 'You had one job interview.'],
  },
  'nobody-forced-you': {
    hits: ['Nobody forced you to sign.', 'No one asked you to repaint the hall.'],
    misses: ['Nobody forced us to sign.', 'Nobody was asked to leave.'],
  },
  'not-so-picky-then': {
    hits: [
      "You weren't so picky when you needed our money.",
      "They weren't that worried when it suited them.",
    ],
    misses: ['I was not so worried when it rained.', 'You were not there when it rained.'],
  },
  'why-was-i-not-told': {
    hits: [
      'Why was I not told?',
      "Why weren't we consulted before it was signed?",
      'Why am I only hearing about this now?',
    ],
    misses: ['Why was the door not locked?', 'Why am I so tired now?'],
  },
  'whose-idea-was-it': {
    hits: ['Whose idea was it to skip the inspection?', 'Whose brilliant idea was it to cut the hedge?'],
    misses: ['Whose bike is it?', 'Whose turn is it to cook?'],
  },
  'should-have-occurred': {
    hits: [
      'It should have occurred to you that we need notice.',
      'It ought to have been obvious to you that she was ill.',
    ],
    misses: [
      'It occurred to me that we need notice.',
      'It should be clear to all of us that the roof leaks.',
    ],
  },
  'had-long-enough': {
    hits: ["You've had long enough.", 'They have had three months already.'],
    misses: ['We have had long enough.', 'You have had a long day.'],
  },
  'you-were-warned': {
    hits: ['You were warned about the dog.', 'You have been told before.'],
    misses: ['We were warned about the dog.', 'You were told the right date.'],
  },
}
