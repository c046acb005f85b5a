/** Sentences of the patterns of demands as commands. */
import type { demandCommands } from '@common-ground/shared/wording/families/demand-commands'
import type { ExamplesOf } from './examples.ts'

export const demandCommandsExamples: ExamplesOf<typeof demandCommands> = {
  'stern-command': {
    hits: [
      'Stop parking across my gate.',
      'Get me your manager.',
      "Don't send me excuses, send me the keys.",
    ],
    misses: ['Stop working so hard.', 'Take your coat off and sit down.', 'Return my call any time.'],
  },
  'as-of-now-you-will': {
    hits: [
      "Effective immediately you'll clear every email with me.",
      'Nobody leaves this table until you sign.',
    ],
    misses: ['As of today, you can park in the yard.', 'From Monday you work from home.'],
  },
  'command-soon': {
    hits: [
      'Send the money this afternoon.',
      'Not next month, this week.',
      'Send the missing pallets out this afternoon.',
    ],
    misses: [
      'Please send the signed copy by Wednesday.',
      'Call me today if you can.',
      'Book the room by Friday.',
    ],
  },
  'telling-you-not-asking': {
    hits: [
      "I'm telling you now, that desk is mine.",
      "Speak to your boss and get it approved, I'm not hanging up.",
      "I'm not asking you to fix the heating, I'm telling you.",
    ],
    misses: [
      "I'm telling you, the cake is great.",
      'I love you, and I am not joking.',
      'I have asked you once.',
    ],
  },
  'send-that-not-this': {
    hits: ['Bring me the original contract, not a copy.', "Don't give me stories, just fix the roof."],
    misses: ['Bring me a coffee, not a tea.', 'Do not bring a gift, just bring yourselves.'],
  },
  'yes-or-no-answer': {
    hits: [
      'Yes or no, Mr Weber?',
      'I want your answer before lunch.',
      'We need an answer now, not after another committee meeting.',
    ],
    misses: ['Is it a yes or no question?', 'Answer me honestly, do you like it?'],
  },
  'somebody-had-better': {
    hits: ['Somebody had better call me back today.', 'Your boss had better be here by noon.'],
    misses: ['It had better weather last year.', 'Somebody better at chess won the cup.'],
  },
}
