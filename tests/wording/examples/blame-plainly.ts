/** Sentences of the everyday frames of blame. */
import type { blamePlainly } from '@common-ground/shared/wording/families/blame-plainly'
import type { ExamplesOf } from './examples.ts'

export const blamePlainlyExamples: ExamplesOf<typeof blamePlainly> = {
  'hardship-because-of-you': {
    hits: [
      'I got a written warning because of you and your phone.',
      'My blood pressure is through the roof because of these people.',
    ],
    misses: ['I got a written warning because of the delay.', 'I feel better because of you.'],
  },
  'were-it-not-for-you': {
    hits: [
      "We wouldn't be up to our necks in debt if it weren't for you.",
      "We would long have settled if it weren't for your lawyer.",
    ],
    misses: ['I would not have made it without you.', 'Without you it would be dull here.'],
  },
  'we-bear-your-faults': {
    hits: ['I get blamed for your mistakes.', "I'm sick of paying for your parties."],
    misses: ['I paid for my own mistakes.', 'He has been working on his mistakes.'],
  },
  'and-now-look': {
    hits: [
      'You said it would be fine, and look at us now.',
      'They promised a new roof, so look where we are.',
    ],
    misses: ['You said there would be snow, and it is white.', 'Look at the sea now.'],
  },
  'and-now-they-will-not': {
    hits: [
      "You forgot her birthday, and now she won't talk to me.",
      'You gave us the wrong figures, and the whole budget is off.',
    ],
    misses: ['You told her the news, and now she smiles.', 'You sent the papers, and the whole family came.'],
  },
  'hope-you-are-happy-now': {
    hits: ["I hope you're proud of yourself.", "I hope you're satisfied."],
    misses: ["I hope you're happy with the new kitchen.", 'I hope you are well.'],
  },
  'your-idea-not-mine': {
    hits: ['Selling the house was your idea, not mine.', 'It was your idea to sell the house, remember?'],
    misses: ['We all wished to invite everyone.', 'My idea was to sell the house.'],
  },
  'took-our-time': {
    hits: ["You've wasted six months of my time.", 'You took everything from me.'],
    misses: ['You took the bins from the yard.', 'The storm took the roof from the barn.'],
  },
  'told-my-secrets': {
    hits: ['You told everyone about my illness.', 'He told half the village about our divorce.'],
    misses: ['You told everyone about my concert.', 'I told everyone about my illness.'],
  },
  'over-my-head': {
    hits: ['He went straight over my head.', 'You signed behind our backs.'],
    misses: ['He went over the bridge.', 'The ball went over my head.'],
  },
  'down-to-your-people': {
    hits: ['The delay is entirely down to your people.', 'This mess is all the fault of management.'],
    misses: ['The delay was caused by the storm.', 'The delay is down to us.'],
  },
  'just-drove-off': {
    hits: ['Your driver scraped my car and just drove off.', 'He looked at the leak and simply walked away.'],
    misses: ['My friends looked at the house and drove home.', 'You waved and drove off.'],
  },
  'brought-that-into-our-home': {
    hits: ['You brought that woman into our home.', 'She let those people into our garden.'],
    misses: ['You brought flowers into our home.', 'She let the cat into our garden.'],
  },
  'ever-since-you-came': {
    hits: [
      'Since you moved in we have had nothing but trouble.',
      'Ever since you took over, everything has gone downhill.',
    ],
    misses: [
      'Since you moved in the house has been full of music.',
      'Since you joined we have had no complaints at all.',
    ],
  },
  'pushed-us-into-it': {
    hits: ['You pressured my mother into signing.', 'They rushed us into it.'],
    misses: ['You helped my mother into the car.', 'They let us into it.'],
  },
  'no-wonder-with-you': {
    hits: ["No wonder the kids don't want to see you.", "No wonder he's scared, with you shouting all day."],
    misses: ['No wonder the soup is cold.', 'I wonder whether you could help.'],
  },
  'without-asking-us': {
    hits: ["You sold Dad's car without asking any of us.", 'He signed without telling me.'],
    misses: ['I signed without asking.', 'You came without a coat.'],
  },
  'lots-to-answer-for': {
    hits: ["You've got a lot to answer for.", 'What have you done to my hedge?'],
    misses: ['I have a lot of letters to answer.', 'What have you done today?'],
  },
}
