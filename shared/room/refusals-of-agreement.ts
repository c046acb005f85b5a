/** Refusals of wording and signing the agreement. */

export const agreementRefusals = {
  /** Also of words: what was typed is set aside for its author. */
  'agreement-sealed':
    'Both sides have signed this text, and it stays as it is. Both sides together can open it again.',
  'agreement-changed': 'The text changed in the meantime. Read it again before you sign it.',
  'agreement-open': 'The text is open already.',
  'agreement-too-long': 'The agreement is too long to be signed here. Shorten its longest clauses.',
  'nothing-to-sign': 'Nothing is agreed on yet that could be signed.',
  'already-signed': 'You have signed this text already.',
  'not-signed': 'You have not signed this text.',
  'sealed-enough': 'This room has sealed a text as often as it can. Export this one and sign it on paper.',
  'signature-name-lines': 'A name is one line.',
  'advice-day-unfit': 'Choose a day from today on, at most a year away.',
  'clause-out-of-step':
    'A clause no longer says what was agreed beneath it. Change its words, or say that they fit, before you sign.',
  'clause-unknown': 'This clause is not in the agreement any more.',
  'clause-worded': 'This clause has words of its own already.',
  'clause-not-worded': 'This clause has no words of its own.',
  'clause-changed': 'What is beneath this clause changed in the meantime. Read it again.',
  'clause-in-step': 'This clause says what is beneath it already.',
  'follow-up-unfit': 'Choose a day from today on.',
  'follow-up-there': 'This is the day already.',
  'nothing-to-attest': 'There is nothing to attest before both sides have been here.',
  'export-unknown': 'This export is not there any more. Make it again.',
  'export-failed': 'This could not be made. The room is unchanged; try again, or take it in another form.',
  'earlier-too-long':
    'This agreement is longer than a new room can begin with. Open the room without it, and bring what matters.',
  'already-ticked': 'Your side has said so already.',
} as const satisfies Record<string, string>
