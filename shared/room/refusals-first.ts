/** Refusals a page may have to say before the rest of them has come: at the door, of messages and words, of acts in general. */

export const firstRefusals = {
  // Getting in
  'link-unknown': 'This link does not open a room. Ask the person who sent it for a new one.',
  'seat-unknown': 'This browser has no seat in that room. Open your invitation link again.',
  'knock-waiting': 'You are at the door. Someone inside will let you in.',
  'turned-away': 'You were not let in. Ask the person who sent you the link.',
  'chairs-taken': 'There is no free seat on this side.',
  'too-many-waiting': 'Several people are waiting at this door already. Try again in a while.',
  'too-many-devices': 'This seat is open on as many devices as it can be.',
  'agreement-settled': 'Someone has accepted the agreement to mediate: its text stands.',
  reopened: 'The joint room was opened afresh. What stood in it is kept for the two sides.',
  'room-destroyed': 'This room was closed and destroyed.',
  'consent-first': 'Please accept the agreement to mediate first.',
  'consent-changed': 'The agreement to mediate is not the one you read. Please read it again.',
  'already-consented': 'You have already accepted this agreement.',
  'too-many-connections': 'This seat is open in too many tabs. Close one and try again.',
  'protocol-version': 'This page is older than the room. Reload it to go on.',
  /** Said by the client itself. */
  unreachable: 'The room cannot be reached right now. Check your connection and try again.',
  'sides-alike': 'Give the two sides different names.',
  bug: 'Something went wrong here that should not. Please try again.',
  // Messages
  malformed: 'That message could not be read. Nothing was changed.',
  'too-large': 'That is more than fits into one message. Try a smaller piece.',
  'too-fast': 'That was a lot at once. It is tried again in a moment.',
  busy: 'The room is busy. It is tried again in a moment.',
  'not-saved': 'The room cannot save right now. Your text is kept here; try again in a moment.',
  'space-unknown': 'There is nothing here for you.',
  'not-open': 'Open this space before writing in it.',
  // Words
  'not-yours-to-write': 'This part is not yours to change. Your text is set aside for you.',
  'words-incomplete':
    'Your copy and the room had come apart. A fresh copy was opened; your text is set aside.',
  'words-malformed':
    'This change does not fit the document. A fresh copy was opened; your text is set aside.',
  'words-too-long': 'This text is longer than the room can hold. It is set aside for you to shorten.',
  /** Said by the client itself. */
  'store-went-back':
    'The room came back older than what you saw, and does not have this any more. It is set aside for you.',
  'document-full': 'This room has no space for more words.',
  // Acts, in general
  'act-id-taken': 'This act was already recorded with other content.',
  'not-for-your-role': 'This is not for your role to do.',
  'room-closed': 'The room is closed. It can be read, and moved back to an earlier stage.',
  'ledger-full': 'This room has no space for more entries.',
  'share-used-up':
    'As much is recorded here as the room can hold from one chair. Goals and notes can still be written.',
  'text-empty': 'Write something first.',
  'text-too-long': 'This is too long. Please shorten it.',
  'text-unreadable': 'This text has characters that cannot be stored. Please type it again.',
  // Said while words and files are on their way
  'goal-unknown': 'This goal is no longer on the board.',
  /** Of a clause or a milestone of the agreement. */
  'words-gone': 'The words you were writing in are no longer in the agreement.',
  /** Said by the client itself. */
  stopped: 'This was stopped. Nothing of it was kept in the room; what you chose is still here.',
  'file-empty': 'This file is empty. Choose another one.',
  'file-too-large': 'This file is larger than 20 MB. A smaller copy of it fits.',
  /** Said by the client itself. */
  'line-changed': 'A colleague wrote this line in the meantime. Yours is set aside for you.',
  /** Said by the client itself. */
  'line-gone': 'This goal was taken off the board and brought back. Only your side can put this line back.',
} as const satisfies Record<string, string>
