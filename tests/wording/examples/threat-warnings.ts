/** Sentences of the patterns of threats as warnings. */
import type { threatWarnings } from '@common-ground/shared/wording/families/threat-warnings'
import type { ExamplesOf } from './examples.ts'

export const threatWarningsExamples: ExamplesOf<typeof threatWarnings> = {
  'think-before-you': {
    hits: [
      'Think twice before you send another letter like that.',
      "You might want to think very carefully about which side you're on.",
      "You'd be wise not to turn up at the reading of the will.",
    ],
    misses: [
      'Think carefully before you sign with them, it is a lot of money.',
      'You might want to think carefully about what you need first.',
      'You would be wise not to drive in this snow.',
    ],
  },
  'watch-that-tone': {
    hits: ['Careful, Anna.', 'Watch your tone, young man.'],
    misses: [
      'Watch your step on the ice.',
      'Just mind the words in paragraph two, they are from the lawyer.',
    ],
  },
  'people-who-cross': {
    hits: [
      "People who cross me don't stay long in this department.",
      'Anyone who joins the strike need not come back.',
      'We know which of you talked to the press.',
    ],
    misses: [
      'People who complain usually get an answer within two days.',
      'Staff who miss the bus can leave later.',
      'I know which of you likes tea.',
    ],
  },
  'done-it-before': {
    hits: [
      "I've frozen the account once and I can freeze it again.",
      'She sued her last landlord once, she will do it again.',
    ],
    misses: [
      'I have moved house twice and I can do it again.',
      'We have fixed the roof once and we can fix it again.',
    ],
  },
  'ready-to-strike': {
    hits: ['Our drivers are ready to walk out.', 'My members are prepared to strike over this.'],
    misses: ['My team is ready to go on Monday.', 'The parents are willing to go to the museum.'],
  },
  'do-you-want-to-lose': {
    hits: [
      "You don't want to end up on our list of slow payers.",
      'Do you really want to lose your licence over this?',
    ],
    misses: [
      'Do you want to see how it works?',
      'Do you want us to send the form again?',
      'You do not want to miss this concert.',
    ],
  },
  'happily-strike': {
    hits: ['We will gladly see you in front of a judge.', "I'll happily sue you for the rest."],
    misses: ['I will gladly call the plumber.', 'I would gladly take you to the airport.'],
  },
  'go-ahead': {
    hits: [
      'Go ahead, call the council.',
      'The crane stops tomorrow unless the money is in.',
      "I'll rip the pipes out with my own hands.",
    ],
    misses: [
      'Go ahead, try the cake.',
      'The train stops unless the signal is green.',
      'Watch what happens in the second half.',
    ],
  },
}
