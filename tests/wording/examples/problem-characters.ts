/** Sentences of problem framing of how somebody is. */
import type { problemCharacters } from '@common-ground/shared/wording/families/problem-characters'
import type { ExamplesOf } from './examples.ts'

export const problemCharactersExamples: ExamplesOf<typeof problemCharacters> = {
  'drives-us-mad': {
    hits: ['Your humming drives us all up the wall.', "You've got everyone walking on eggshells, Ingrid."],
    misses: [
      'The drilling next door drives us up the wall.',
      'It drives me mad that the lift is broken again.',
    ],
  },
  'enjoys-making-trouble': {
    hits: ['He enjoys winding people up.', 'They insist on making everything complicated.'],
    misses: ['He insists on making it up to us.', 'She enjoys making a cake for everyone.'],
  },
  'acts-in-bad-faith': {
    hits: ['You are negotiating in bad faith.', 'The agency behaved unprofessionally.'],
    misses: ['They acted in good faith.', 'He behaved well at the meeting.'],
  },
  'is-a-difficult-character': {
    hits: ['You are so inconsistent.', "We can't plan because your people are unreliable."],
    misses: ['He was so cold and hungry when he came in.', 'The music was too loud, too slow.'],
  },
  'could-not-be-less-helpful': {
    hits: [
      "Your customer service couldn't be less helpful.",
      'He could not have been more awkward about it.',
    ],
    misses: ['You could not be more helpful, thank you.', 'Your answer could not have been clearer.'],
  },
  'has-an-attitude': {
    hits: ['You have a real attitude when it comes to rent day.', 'He has a truth problem.'],
    misses: [
      'He has a money problem and asked for advice.',
      'She has a memory problem, so please write it down.',
    ],
  },
  'most-difficult-ever': {
    hits: ["You are by far the most difficult tenant I've ever had.", 'He is the rudest man on this street.'],
    misses: ["You're the most helpful neighbour I've ever had.", 'She is the hardest working person here.'],
  },
  'how-useless-he-is': {
    hits: ["It's how useless he is at bedtime.", 'I cannot describe how unreliable they have been.'],
    misses: ["It's how kind he is that I like.", 'How cold she was when we found her!'],
  },
  'makes-everything-so-difficult': {
    hits: ['You make everything so difficult.', 'He made it as hard as possible.'],
    misses: ['You make everything so much easier.', 'The stairs make everything so difficult for my mother.'],
  },
  'turns-it-into-a-drama': {
    hits: [
      'You turn every small delivery query into a full-blown dispute.',
      'He turned a simple repair into a crisis.',
    ],
    misses: ['They turned the barn into a studio.', 'You turn left into the lane.'],
  },
  'no-peace-with-you-around': {
    hits: [
      'There is no peace as long as you are around.',
      'As long as she is in charge, nothing will ever work here.',
    ],
    misses: [
      'As long as he is on sick leave, this will not be decided.',
      'It does not get dark until you leave.',
    ],
  },
}
