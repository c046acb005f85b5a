/** Refusals of the agenda and of the order of things. */

export const orderRefusals = {
  'agenda-item-unknown': 'This item is no longer on the agenda.',
  'agenda-item-changed': 'This item was changed in the meantime. Read it again before you change it.',
  'agenda-item-begun': 'This item was begun and stays on the agenda. It can be finished.',
  'agenda-item-running': 'This item is running already.',
  'agenda-item-not-running': 'This item is not running at the moment.',
  'agenda-full': 'You have put as much on the agenda as it can hold from one chair.',
  'agenda-lines': 'An item of the agenda is one line.',
  /** Also of words: what was typed is set aside for its author. */
  'item-locked': 'This is locked for now. What you wrote is kept for you until it is unlocked.',
  'already-locked': 'This is locked already.',
  'not-locked': 'This is not locked at the moment.',
  'already-hidden': 'This is hidden already.',
  'not-hidden': 'This is not hidden at the moment.',
} as const satisfies Record<string, string>
