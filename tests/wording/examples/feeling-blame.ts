/** Sentences of the patterns of feeling that speak of what the other does. */
import type { feelingBlame } from '@common-ground/shared/wording/families/feeling-blame'
import type { ExamplesOf } from './examples.ts'

export const feelingBlameExamples: ExamplesOf<typeof feelingBlame> = {
  'feel-that-you': {
    hits: [
      "I feel like you don't respect me.",
      'I feel that you are trying to trick me.',
      'It feels as if you never listen.',
      "I get the feeling that your side doesn't care.",
    ],
    misses: [
      'I feel that you are right.',
      'I feel like you explained it well.',
      'It feels as if it will rain.',
    ],
  },
  'feels-like-betrayal': {
    hits: [
      'It feels like a betrayal.',
      'Your letter felt like a slap in the face.',
      'This feels like punishment to me.',
    ],
    misses: ['It feels like a holiday.', 'The cloth feels like silk.'],
  },
  'feels-like-betrayal-of': {
    hits: [
      'This feels like a betrayal of everything we agreed.',
      'Your email felt like an attack on my work.',
    ],
    misses: ['It feels like a day of rest.', 'The lift feels like a room of its own.'],
  },
  'insulted-by-you': {
    hits: ["I'm insulted by your offer.", 'We are appalled at the way you run this building.'],
    misses: ['I am worried by your silence.', 'He was horrified by the storm.'],
  },
  'fed-up-with-you': {
    hits: ["I'm sick of your excuses.", 'We are fed up with you.', 'I am so tired of your lies.'],
    misses: ['I am fed up with the noise.', 'I am tired after the long drive.'],
  },
  'had-enough-of-you': {
    hits: ["I've had enough of your games.", 'We have run out of patience with you.'],
    misses: ['I have had enough of this winter.', 'We have had enough of the cake.'],
  },
  'not-respected-by-you': {
    hits: ["I don't feel respected by you.", 'We do not feel heard by your team.'],
    misses: ["I don't feel safe on the stairs.", 'I feel respected by you.'],
  },
  'no-respect-from-you': {
    hits: ['I feel no respect from you.', 'We felt nothing but contempt from your office.'],
    misses: ['I feel great respect from you.', 'I get no signal from your flat.'],
  },
  'treats-me-like': {
    hits: [
      'You treat me like dirt.',
      'Stop treating us like children.',
      'Your manager treats my people as if they were fools, and you treat me like a servant.',
    ],
    misses: ['You treat me like one of the family.', 'You treat us like friends.'],
  },
  'how-do-you-think-it-feels': {
    hits: [
      'How do you think that makes me feel?',
      'Do you have any idea how humiliating this is?',
      'How would you like it if I shouted at your kids?',
    ],
    misses: ['How do you feel?', 'Do you have any idea what the part costs?'],
  },
  'put-us-through': {
    hits: ["I will not forget what you've put us through.", 'Think of all the stress you have caused us.'],
    misses: ['Please put me through to sales.', 'I am sorry for what I put you through.'],
  },
  'no-idea-how-it-feels': {
    hits: ['You have no idea how this feels.', 'You have no idea what we went through.'],
    misses: ['I have no idea how this works.', 'We have no idea what it costs.'],
  },
}
