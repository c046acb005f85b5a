/** What the check of a joint record says in words, on the page and in the terminal alike. */
import type { FindingCode, Step } from './verification.ts'

export const findingSentences = {
  'file-empty': 'The file is empty.',
  'file-too-large': 'The file is larger than a record can be, in bytes.',
  'not-utf8': 'The file is no text: some of its bytes are not UTF-8. A record saved by the room is.',
  'not-json': 'The file is no JSON, or only a part of it arrived. Save it from the room once more.',
  'too-deep': 'The file nests deeper than a record does.',
  'other-format': 'The file is something else than a joint record.',
  'future-version':
    'The record is of a newer version than is known here. A newer version of Common Ground can check it.',
  'key-unreadable':
    'What was given to compare is neither a key nor a fingerprint: a fingerprint has 16 digits or letters from a to f.',

  'field-repeated': 'A field is there twice: two programs could read the file differently.',
  'field-missing': 'A field is missing.',
  'field-unknown': 'A field is there that no record has.',
  'value-unfit': 'A value is not of the kind that belongs there.',
  'text-ill-formed': 'A text holds half a character, which cannot be read alike everywhere.',
  'number-unreadable': 'A number is too large to be read.',
  'ledger-empty': 'The ledger has no entry, and every record has one.',
  'entry-order': 'An entry is missing here, is there twice, or stands in another order.',
  'entry-link':
    'This entry does not follow the one before it: one of the two is another, or something between them is gone.',
  'entry-hash': 'This entry is not what it was when it was recorded.',
  'entry-time': 'This entry is older than the one before it.',
  'entry-repeated': 'This entry has the id of one before it.',
  'entry-elsewhere': 'This entry belongs to another room or another page of it.',
  'act-misplaced': 'Whoever this entry names cannot do this.',
  'signature-wrong': 'This signature was not made by the key beside it for what the entry says.',
  'signer-changed': 'This person signed with another key before.',
  'texts-differ': 'This signature is for another text than the ones that stand beside it.',
  'agreement-differs': 'The text of the agreement is not the text that was signed.',
  'agreement-form':
    'The text of the agreement is not in the form that is signed: it looks alike and is written in another way.',
  'mediation-differs': 'The agreement to mediate is not the text its hash belongs to.',
  'server-signature-wrong':
    'The signature of the server does not belong to this record: something of it was changed after it was made.',
  'key-differs': 'The record was made with another key than the one given to compare.',
} as const satisfies Record<FindingCode, string>

/** What holds where a step does. */
export const stepSentences = {
  read: 'The file can be read in one way only',
  format: 'It is a joint record of a known version',
  shape: 'Every field is there, and of its kind',
  chain: 'The ledger: every entry follows the one before it, unchanged',
  participants: 'The people’s signatures: each made by its key, for exactly this',
  agreement: 'The agreement: the very text that the signatures stand under',
  mediation: 'The agreement to mediate: the very text of its hash',
  server: 'The server’s signature over all of it',
  key: 'The server’s key is the one given to compare',
} as const satisfies Record<Step, string>

/** Of an agreement no signature stands under. */
export const unsignedAgreement = 'The agreement: in the form that is signed; no signature stands under it'

export const keyNotCompared = (fingerprint: string): string =>
  `Compare the keys under the signatures with those on the signed PDF or in the room, and the fingerprint ${fingerprint} of the server’s key with what whoever runs the server says, or with another record of theirs. Without that, whoever made a whole record anew with another key could not be told from here.`

export const withheldSentence = (count: number): string =>
  count === 1
    ? '1 entry was withheld: its place is checked, what it says is not in the file. Whether it gave or took back a signature cannot be told from here.'
    : `${count} entries were withheld: their places are checked, what they say is not in the file. Whether one of them gave or took back a signature cannot be told from here.`
