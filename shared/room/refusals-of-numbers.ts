/** Refusals of a side's own numbers, and of showing them. */

export const numberRefusals = {
  'numbers-for-text': 'An issue in words has no numbers. Note what it is really about instead.',
  'weight-unfit': 'This is a whole number from 0 to 100.',
  'target-for-amounts': 'A target is for amounts. Say what each option is worth to you instead.',
  'worths-for-options': 'This issue has no options to weigh. Give it a target and a walk-away point instead.',
  'target-is-walk-away': 'This is your target already. Leave one of the two out, or choose another amount.',
  'worth-twice': 'Say once what each option is worth.',
  'too-many-worths': 'As many options are weighed as the room can hold. Leave out those that matter least.',
  'rating-unfit': 'This is one of 0, 1, 2 and 3.',
  'rating-of-half': 'What your side gives has a cost, and what it receives has a worth.',
  'too-many-ratings': 'As many offers are rated as the room can hold. Take one rating back first.',
  'too-many-numbers': 'Your side has changed its numbers as often as the room can hold.',
  'numbers-same': 'It says the same as before.',
  'about-changed': 'A colleague changed this in the meantime. Your words are kept here.',
  'already-granted': 'The mediator sees these numbers already.',
  'not-granted': 'The mediator does not see these numbers.',
} as const satisfies Record<string, string>
