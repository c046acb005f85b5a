/** The words of the ledger in English: issues, offers, answers and the spine of time. */

export const ledger = {
  you: 'you',
  sending: 'sending…',
  cancel: 'Cancel',
  close: 'Close',
  newBelow: 'New below',
  yes: 'Yes',
  no: 'No',
  bothRead: 'Both sides read this',
  left: (count: number, formatted: string) =>
    count === 1 ? '1 character left' : `${formatted} characters left`,
  over: (count: number, formatted: string) =>
    count === 1 ? '1 character too many' : `${formatted} characters too many`,

  issues: 'Issues',
  openIssue: 'Open an issue',
  openIssueHint: 'What else belongs on the table?',
  kinds: { amount: 'amount', choice: 'one of several', 'yes-no': 'yes or no', text: 'in words' },
  stands: (side: string) => `${side} stands at`,
  notSaid: 'not said yet',
  agreed: 'Agreed:',
  moves: (count: number) => (count === 0 ? 'No move yet' : count === 1 ? '1 move' : `${count} moves`),

  begun: {
    issue: 'An issue you had begun',
  },

  form: {
    title: 'Open an issue',
    lead: 'An issue is one thing both sides still have to settle. Name it so that either side could have written it.',
    begun: (other: string) =>
      `You had begun this issue. “${other}” waits: open this one first, or change places.`,
    swap: 'Change places',
    name: 'Neutral title',
    namePlaceholder: 'Rent from May',
    kind: 'What a value looks like',
    kindHint: {
      amount: 'A number with a unit',
      choice: 'One of several options',
      'yes-no': 'Yes or no',
      text: 'In words',
    },
    kindExample: {
      amount: 'for instance 2,400 € a month',
      choice: 'for instance mornings, afternoons, evenings',
      'yes-no': 'for instance: may the room be sublet?',
      text: 'for instance a clause or a date',
    },
    unit: 'Unit',
    unitPlaceholder: '€ a month',
    options: 'Options',
    option: (position: number) => `Option ${position}`,
    addOption: 'Add an option',
    removeOption: (position: number) => `Remove option ${position}`,
    send: 'Open this issue',
  },

  noIssues: {
    title: 'What still has to be settled?',
    body: 'An issue is one thing both sides will decide together: a sum, a date, a way of doing it. Give it a title either side could have written. Offers then move it, step by step.',
    readOnly: 'No issue was opened in this room.',
    noneYet: 'No issue is on the table yet.',
    lead: 'Two examples that fill the form',
    amount: { title: 'Rent from May', unit: '€ a month' },
    choice: {
      title: 'When deliveries arrive',
      options: ['Before 7:00', 'From 7:00 to 17:00', 'After 17:00'],
    },
  },
  noOffers: {
    title: 'A small step starts it',
    body: 'An offer names one or several issues, the value your side moves to, and what the other side gains. A little on a less critical point is a good first one.',
    mediator: 'No offers yet. The two sides make them; you see every one as it is made.',
    readOnly: 'No offer was made in this room.',
  },

  spine: 'Offers over time, newest last',
  issueOpened: (name: string) => `${name} opened the issue`,
  stageMoved: (stage: string) => `The room moved to ${stage}`,
}
