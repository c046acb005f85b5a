/** The words of the conversation in English. */

export const conversation = {
  you: 'you',
  sending: 'sending…',
  log: 'Statements, newest last',
  newBelow: 'New below',
  today: 'Today',
  yesterday: 'Yesterday',
  bothRead: 'Both sides read this',
  closed: 'The room is closed. What was said can be read.',
  observing: 'You observe: you read along, and write nowhere.',
  compose: 'Your statement',
  placeholder: 'One point, in your own words',
  send: 'Send',
  keys: (key: string) => `${key} + Enter sends`,
  left: (count: number, formatted: string) =>
    count === 1 ? '1 character left' : `${formatted} characters left`,
  over: (count: number, formatted: string) =>
    count === 1 ? '1 character too many' : `${formatted} characters too many`,
  empty: {
    title: 'What should the other side hear first?',
    body: 'One point at a time, in at most 1,000 characters. Short points are easier to hear and to answer.',
    lead: 'Two openers to start from',
    mediatorTitle: 'What would help both sides begin?',
    mediator: 'A word to both sides, in at most 1,000 characters. Both read it.',
    readOnly: 'Nothing was said in this room.',
    quiet: 'Nothing was said yet. You read along as soon as someone speaks.',
    openers: [
      'What matters most to me here is …',
      'I would like to understand how … looks from where you sit.',
    ],
    mediatorOpeners: [
      'Thank you both for being here. Before we begin: what would make today worth it for you?',
      'I would like to hear from each of you: what has worked well so far?',
    ],
  },
}
