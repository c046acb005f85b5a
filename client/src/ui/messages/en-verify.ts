/** The words of the page that checks joint records, in English. */
import {
  findingSentences,
  keyNotCompared,
  stepSentences,
  unsignedAgreement,
  withheldSentence,
} from '@common-ground/shared/verify/sentences'

export const verify = {
  document: 'Check a joint record',
  title: 'Check a joint record',
  lead: 'Is the file still what the room recorded and both sides signed? It is read on this device alone: nothing of it is sent anywhere, and this page needs no server once it is open.',
  keep: 'To check records without this page: “npm run verify -- FILE” in a copy of Common Ground.',

  drop: 'Lay the file of a record here, or choose it.',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  key: 'Fingerprint of the server’s key, if you have it',
  keyHint: 'From whoever runs the server, or from another record of theirs. The whole key does too.',
  compare: 'Compare',

  checking: (name: string) => `Checking ${name}`,
  percent: (percent: string) => `${percent} done`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was said of the file.',

  verdict: {
    whole: 'This record is whole',
    'whole-in-itself': 'This record is whole in itself',
    'not-whole': 'This record is not whole',
    'not-checked': 'This file was not checked',
  },
  verdictText: {
    whole: 'Everything that can be checked was checked, and holds. The server’s key is the one you gave.',
    'whole-in-itself':
      'Everything in the file was checked, and holds. One thing is left to you: whose key it is.',
    'not-whole':
      'Something in it is not as it was recorded or signed. Do not rely on this file: ask for the record once more.',
    'not-checked': 'Nothing can be said of it, neither that it is whole nor that it is not.',
  },
  ofFile: 'File',
  unreadable:
    'The file could not be read. It may be a folder, or it was moved or changed meanwhile. Choose it once more.',
  notStarted: 'The check could not begin: a part of this page did not arrive. Load the page again.',
  failed:
    'The check ended before it was done. It may be that this device has too little memory for the file.',

  steps: 'What was checked',
  result: { held: 'Holds', broken: 'Does not hold', 'not-checked': 'Not checked' },
  step: { ...stepSentences, unsigned: unsignedAgreement },
  findings: 'What does not hold, the first place first',
  reasons: 'Why',
  finding: findingSentences,
  entry: (entry: number) => `Entry ${entry}`,
  place: 'Place',
  expected: 'Expected',
  found: 'Found',
  more: (count: number) => (count === 1 ? 'And 1 place more.' : `And ${count} places more.`),
  withheld: withheldSentence,
  keyNotCompared,

  record: 'What the record says',
  room: 'Room',
  opening: (opening: number) => `joint room ${opening}`,
  madeAt: 'Made',
  entries: 'Entries in the ledger',
  state: 'The agreement',
  sealed: 'Sealed: signed by both sides',
  signedByOne: 'Signed by one side, not yet by both',
  draft: 'A draft: no signature stands under it',
  hash: 'Hash of the agreement',
  fingerprint: 'Fingerprint of the server’s key',
  signatures: 'Signatures',
  signedWith: (key: string) => `key ${key}`,
  signedFor: (side: string) => `for ${side}`,
  advice: (day: string) => `subject to legal advice until ${day}`,

  agreement: 'The agreement',
  sections: { goals: 'What both sides want', facts: 'What both sides take as so', terms: 'What is agreed' },
  milestones: 'Who does what, by when',
  both: 'Both sides',
  condition: 'Only if',
  due: (day: string) => `by ${day}`,
  until: (day: string) => `until ${day}`,
  open: 'What is left open',
  followUp: (day: string) => `Both sides look at this again on ${day}.`,
} as const
