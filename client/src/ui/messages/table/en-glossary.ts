/** The words of the room glossary in English: names both sides use, and what they stand instead of. */

const left = (count: number, formatted: string) =>
  count === 1 ? '1 character left' : `${formatted} characters left`
const over = (count: number, formatted: string) =>
  count === 1 ? '1 character too many' : `${formatted} characters too many`

export const glossary = {
  title: 'Names we use',
  close: 'Back to the room',
  lead: 'One name for one thing, from both sides. Once both endorse it, the wording coach offers it to whoever writes one of the other phrases.',
  observer: 'You read along. The sides and the mediator propose names.',
  closed: 'The room is closed: names can be read here.',
  count: (agreed: number, open: number) =>
    agreed + open === 0 ? 'No names yet' : `${agreed} agreed, ${open} proposed`,
  waiting: 'Proposed',
  agreed: 'Agreed',
  example: 'For example',
  exampleName: 'the June payment',
  exampleInstead: ['the money you withheld'],
  instead: 'instead of',
  nothingInstead: 'no other phrases listed',
  quote: (phrase: string) => `“${phrase}”`,
  about: (text: string, sentence: string) => `“${text}”: ${sentence}`,
  proposedBy: 'Proposed by',

  both: 'Both sides use this name',
  yours: 'Your side endorses it.',
  theirs: (side: string) => `${side} endorses it.`,
  waitingYou: 'Waiting for your side',
  waitingFor: (side: string) => `Waiting for ${side}`,
  waitingBoth: (one: string, other: string) => `Waiting for ${one} and ${other}`,
  yourSide: 'your side',
  leftOpen: 'Not agreed when the room closed',

  endorse: 'Endorse',
  takeBack: 'Take back endorsement',
  withdraw: 'Withdraw the name',
  sending: 'sending…',

  propose: 'Propose a name',
  form: {
    name: 'Name',
    nameHint: 'Words neither side minds.',
    namePlaceholder: 'the June payment',
    instead: 'What it has been called',
    insteadHint: 'One phrase on each line, whoever said it. May stay empty.',
    insteadPlaceholder: 'the money you withheld',
    ofSide: (other: string) => `Proposing it endorses it for your side. ${other} is asked next.`,
    ofMediator: 'Both sides are asked to endorse it.',
    send: 'Propose',
    notNow: 'Not now',
    begun: 'A name you had begun',
    length: { left, over },
  },
}
