/** Sentences of the patterns of problem that speak of dealing with somebody. */
import type { problemDealings } from '@common-ground/shared/wording/families/problem-dealings'
import type { ExamplesOf } from './examples.ts'

export const problemDealingsExamples: ExamplesOf<typeof problemDealings> = {
  'dealing-with-you': {
    hits: [
      'Dealing with you is a nightmare.',
      'It is impossible to talk to you.',
      "There's no reasoning with you.",
      'Nobody can work with you.',
      'How is anyone supposed to work with people like you?',
      "I can't work with you anymore.",
    ],
    misses: [
      'It is a pleasure dealing with you.',
      'How can we work with you on this?',
      'Working with the new saw is impossible without gloves.',
      "I can't talk to you today, could we say Friday?",
    ],
  },
  'mess-you-made': {
    hits: ["What a mess you've made of this contract.", 'You have made a complete mess of the handover.'],
    misses: ['That storm made a mess of the driveway.', 'I made a mess of the form and will send a new one.'],
  },
  'your-mess': {
    hits: [
      'Look at the mess you made.',
      'I am still cleaning up the mess you left.',
      'What a mess you have made!',
      'We are all stuck in this mess of yours.',
    ],
    misses: ['What a mess!', 'Look at the mess the storm made.', 'I am sorry about the mess we left.'],
  },
  'fine-until-you': {
    hits: [
      'Everything was fine until you moved in.',
      'We never had any trouble in this house until you came along.',
      'It all went wrong when you took over.',
    ],
    misses: [
      'Everything was fine until the pump broke.',
      'It all went wrong when the server crashed.',
      'The weather was fine until Friday.',
    ],
  },
  'nothing-but-trouble': {
    hits: [
      'Since you moved in we have had nothing but trouble.',
      'Nothing but excuses from you.',
      'You cause no end of problems.',
    ],
    misses: [
      'The old van has been nothing but trouble.',
      'We have had nothing but sunshine since Monday.',
      'I hope the move is nothing but fun for you.',
    ],
  },
  'is-nothing-but-trouble': {
    hits: ["She's nothing but trouble, my sister-in-law.", 'They have been nothing but trouble since May.'],
    misses: ['It is no trouble at all.', 'They are nothing but kind.'],
  },
  'makes-it-hard': {
    hits: [
      "You're making this impossible.",
      'You make everything impossible for everyone.',
      'They always make things worse than they need to be.',
    ],
    misses: [
      'The rain makes everything harder.',
      'You make it hard to say no.',
      'You made things easier for us.',
    ],
  },
  'everything-a-fight': {
    hits: [
      'You turn everything into a drama.',
      'Nothing is ever easy with you.',
      'With you, everything is a fight.',
      'You make every little thing into an argument.',
    ],
    misses: [
      'Everything is easy with you.',
      'You turned the shed into a guest room.',
      'With the new tool everything is simple.',
    ],
  },
  'finds-fault': {
    hits: [
      'You find a problem for every solution.',
      'She always finds fault with everything we do.',
      "You're looking for a fight.",
    ],
    misses: [
      'The test finds a fault in the wiring.',
      'We are looking for problems in the draft before it is printed.',
    ],
  },
  'reason-we-are-stuck': {
    hits: [
      'You are the reason we are stuck.',
      'Your greed is the only reason why this deal is dead.',
      'They are the reason nothing gets done.',
    ],
    misses: [
      'You are the reason I took this job.',
      'The rain is the reason we are late.',
      'Your advice is the reason the wall still stands.',
    ],
  },
  'you-have-issues': {
    hits: [
      'You have an attitude problem.',
      'You clearly have serious issues.',
      "She's got real anger issues, if you ask me.",
    ],
    misses: [
      'You have two issues of the magazine.',
      'The car has serious issues.',
      'Do you have any issues with the draft?',
    ],
  },
  'your-problem-is': {
    hits: [
      'Your problem is that you never listen.',
      'His real trouble is that he thinks he owns the place.',
      'The real problem is that you never listen.',
    ],
    misses: [
      'Your problem is solved.',
      'Our problem is that the roof leaks.',
      'Your main issue is the first on my list.',
    ],
  },
  'but-for-you': {
    hits: [
      "If it weren't for you, we would be done by now.",
      'We would have been done long ago if it were not for your stubbornness.',
    ],
    misses: [
      "If it weren't for you, I would have lost the flat.",
      'If it were not for the rain, we would be done by now.',
    ],
  },
  'not-helping': {
    hits: [
      "You're not helping.",
      'Your threats are not making this any easier.',
      "Your attitude isn't helping.",
    ],
    misses: [
      'The pills are not helping.',
      'You are not helping with the move, are you?',
      'The rain is not making this easier.',
    ],
  },
  'your-problem-is-what': {
    hits: ['Your biggest problem is your ego.', 'Their trouble is pure greed.'],
    misses: ['Your biggest problem is the damp.', 'My biggest problem is my impatience.'],
  },
  'into-this-mess': {
    hits: ["You've got us into this mess.", 'You landed everyone in a terrible situation.'],
    misses: ['The storm got us into this mess.', 'I got us into this mess and I will get us out.'],
  },
  'causes-trouble': {
    hits: ['You cause problems wherever you go.', 'He just stirs up trouble.'],
    misses: ['The pipes cause problems every winter.', 'You make no trouble at all.'],
  },
}
