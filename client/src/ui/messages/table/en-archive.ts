/** The words of the archive, and of carrying things over from it, in English. */

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`)
const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`)

export const archive = {
  title: 'Archive',
  documentTitle: (room: string) => `Archive · ${room}`,
  until: (moment: string) => `What stood in the joint room until ${moment}.`,
  stood: 'What stood in the joint room before.',
  readers: 'Only the two sides read this. Nothing in it changes any more.',
  back: 'Back to the room',
  backShort: 'Back',
  /** In a list of archives. */
  which: 'Which archive',
  nth: (number: number, last: number) => (number === last ? `${number}, the newest` : `${number}`),
  loading: 'Getting the archive…',
  failed: 'The archive could not be got.',
  again: 'Try again',
  sending: 'Sending…',

  tabs: {
    label: 'In the archive',
    carry: 'Carry over',
    goals: 'Goals',
    conversation: 'Conversation',
    ledger: 'Issues and offers',
    evidence: 'Evidence',
    caucus: 'Caucus',
  },
  /** Below the thumb. */
  short: {
    carry: 'Carry',
    goals: 'Goals',
    conversation: 'Talk',
    ledger: 'Offers',
    evidence: 'Evidence',
    caucus: 'Caucus',
  },

  whole: (count: number) => `Its record holds together: ${entries(count)}.`,
  follows: 'The record of the room now begins with the hash of the last one.',
  apart: 'The record of the room now does not begin with the hash of the last one.',
  broken: (at: number) =>
    `Its record does not hold together from entry ${at} on. What comes after that is not shown.`,

  line: {
    title: 'Archive',
    text: (moment: string) => `What stood here until ${moment}. Only the two sides read it.`,
  },
  waiting: {
    title: (count: number) => (count === 1 ? '1 thing to carry over' : `${count} things to carry over`),
    row: (side: string, count: number) => `${side} asks to carry over ${things(count)} from the archive`,
  },

  carry: {
    lead: (other: string) =>
      `Each thing is carried over by one side with the other’s consent. Until both say so, a mediator reads none of it. What is carried over stands in the room in the same words, under its author’s name, and with what ${other} and your side had endorsed or agreed. Answers to it stay here.`,
    readOnly: 'The room is closed: nothing is carried over now.',
    empty: {
      title: 'Nothing stands in this archive that could be carried over.',
      teaching:
        'Goals, issues, statements, evidence, names and agreements can be. What was said and done can be read in the other tabs.',
    },
    kinds: {
      goal: 'Goals',
      issue: 'Issues',
      statement: 'Statements',
      evidence: 'Evidence',
      name: 'Names',
      agreement: 'Agreements',
    },
    pick: (words: string) => `Choose: ${words}`,
    ask: (other: string) => `Ask ${other} to carry it over`,
    askMany: (other: string, count: number) => `Ask ${other} to carry over ${count}`,
    asking: (done: number, count: number) => `Sending ${done} of ${count}…`,
    waiting: (other: string) => `Waiting for ${other}`,
    takeBack: 'Take it back',
    asked: (other: string) => `${other} asks to carry it over`,
    agree: 'Yes, carry it over',
    agreeMany: (count: number) => `Yes, carry ${count} over`,
    leave: 'Leave it there',
    agreed: 'Both said yes. It is being carried over.',
    carried: 'Carried over',
    go: 'See it in the room',
    of: (label: string, words: string) => `${label}: ${words}`,
    needsAuthority: 'An agreement is carried over by somebody who can say yes for their side.',
    needsIssues: 'Carry the issues of this agreement over first. Then it says something here.',
    sum: (asked: number, answer: number, carried: number, other: string) =>
      [
        ...(answer > 0 ? [`${things(answer)} for you to answer`] : []),
        ...(asked > 0 ? [`${things(asked)} waiting for ${other}`] : []),
        ...(carried > 0 ? [`${things(carried)} carried over`] : []),
      ].join(' · '),
    none: 'Nothing was asked yet.',
    endorsed: (a: boolean, b: boolean, names: { a: string; b: string }) =>
      a && b
        ? 'Endorsed by both sides'
        : a || b
          ? `Endorsed by ${a ? names.a : names.b}`
          : 'Not endorsed yet',
    instead: (phrases: string) => `instead of ${phrases}`,
    kindOf: {
      'yes-no': 'Yes or no',
      text: 'In words',
    },
    file: (name: string) => `With a file: ${name}`,
  },

  caucus: {
    readers: (side: string) =>
      `What stood in the caucus of ${side} and the mediator of then. Only your side reads this.`,
    items: 'What your side put there',
    notes: 'Notes',
    relays: 'Words that were carried, or were to be',
    to: { joint: 'to the joint room', 'other-caucus': 'to the other side' },
    statuses: {
      proposed: 'not answered',
      approved: 'agreed, not carried',
      declined: 'not agreed',
      'taken-back': 'taken back',
      delivered: 'carried',
    },
  },
}
