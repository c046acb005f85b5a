/** Refusals of caucuses, what is put on the table there, and what is carried out of them. */

export const caucusRefusals = {
  'knock-over': 'That knock does not stand any more.',
  'already-knocked': 'There is a knock at this caucus already.',
  'caucus-running': 'This side is in a caucus already.',
  'in-a-caucus': 'You are in a caucus. End it before you knock at another.',
  'caucus-unknown': 'There is no such caucus.',
  'caucus-over': 'This caucus has ended.',
  'not-your-caucus': 'Only those who are in a caucus change how long it takes, or end it.',
  'too-many-items': 'This caucus holds as much as it can. Use its notes for more.',
  'item-unknown': 'That is not on the table of this caucus any more.',
  'item-sealed': 'This is sealed. Its owner has to say first that it may be hinted at or said.',
  'item-hint-only': 'This may be hinted at. Its owner has to say first that it may be said.',
  'item-used': 'The mediator has used this: it is known, and stays as it is.',
  'too-many-relays': 'As many words wait to be carried as can. Settle some of them first.',
  'relay-unknown': 'These words are not in this caucus.',
  'relay-over': 'These words were delivered, or taken back. Nothing can be changed about them.',
  'relay-not-approved': 'The side these words are of has not approved them.',
  'relay-differs':
    'These are not the very words that stand there. Nothing was changed and nothing was delivered.',
} as const satisfies Record<string, string>
