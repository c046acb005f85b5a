/** The words of what the room points out when it may be in a stall, in English. Never a word about a person or a side. */

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

export const stall = {
  lead: 'What the room points out, by plain rules. It is about the room, never about a person.',
  close: 'Back to the room',
  look: 'Have a look',
  notNow: 'Not now',
  more: (signs: number) => `and ${signs} more`,
  none: 'There is nothing to point out at the moment.',
  forMediator: 'While a mediator is at the table, the mediator alone sees what the room points out.',
  observing: 'What the room points out is for the mediator, and without one for both sides.',

  signs: {
    'no-narrowing': 'The last moves did not narrow an issue.',
    'same-text-again': 'The same was said again.',
    'refusals-rising': 'There were more “no” and “not yet” than before.',
    'nothing-touched': 'Nothing here was touched for a while.',
    'loops-owed': 'Several statements wait to be heard.',
    'goal-unlinked': 'A goal of the common ground is served by no issue.',
  },

  saw: {
    moves: (moves: number) => count(moves, 'move', 'moves'),
    times: (times: number) => count(times, 'time', 'times'),
    refusals: (refusals: number, before: number, steps: number) =>
      `${refusals} in the last ${steps} steps, ${before} in the ${steps} before`,
    minutes: (minutes: number) =>
      `${count(minutes, 'minute', 'minutes')} without anything done or written in the joint room`,
    statements: (statements: number) => count(statements, 'statement', 'statements'),
    first: 'the first one',
    offers: 'issues and offers',
    packages: 'three packages',
    gone: 'no longer here',
    others: (things: number) => `and ${things} more`,
  },

  fits: 'What fits now',
  moves: {
    loop: 'Go to the conversation',
    'goal-pivot': 'Which goal does it serve?',
    'evidence-gap': 'Add evidence',
    'small-gift': 'Make a small gift',
    caucus: 'Open a caucus',
    'neutral-proposal': 'Make a proposal',
    pause: 'Have a pause',
  },

  when: {
    title: 'When does the room say so?',
    lead: 'Both sides see these numbers, and see when they change.',
    mediatorSets: 'The mediator sets them.',
    bothSet: 'Both sides set them together: one proposes, the other says the same.',
    on: 'on',
    off: 'off',
    rules: {
      'no-narrowing': 'Moves in a row that do not narrow an issue',
      'same-text-again': 'The same words or values, again from one chair',
      'refusals-rising': '“No”, “not yet” and “dispute”, more than before',
      'nothing-touched': 'Nothing done or written in the joint room',
      'loops-owed': 'Statements of a side that wait to be heard',
      'goal-unlinked': 'A goal of the common ground no issue serves, once offers are made',
    },
    fields: {
      moves: 'moves',
      times: 'times',
      within: 'in the last … steps',
      refusals: 'at least',
      minutes: 'minutes',
      statements: 'statements',
    },
    says: {
      moves: (moves: number) => count(moves, 'move', 'moves'),
      times: (times: number) => count(times, 'time', 'times'),
      within: (steps: number) => `in the last ${steps} steps`,
      refusals: (refusals: number) => `${refusals} or more`,
      minutes: (minutes: number) => count(minutes, 'minute', 'minutes'),
      statements: (statements: number) => count(statements, 'statement', 'statements'),
    },
    change: 'Change these numbers',
    between: (least: number, most: number) => `A whole number from ${least} to ${most}.`,
    set: 'Set it so',
    propose: (other: string) => `Propose it to ${other}`,
    sending: 'Sending …',
    proposed: (other: string) => `Your side has proposed this. It counts once ${other} says the same.`,
    takeBack: 'Take it back',
    theirs: (other: string) => `${other} proposes:`,
    join: 'Say the same',
  },
}
