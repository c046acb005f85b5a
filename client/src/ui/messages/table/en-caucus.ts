/** Words of caucuses, what is put on the table there, and what is carried out of them. */

export const caucus = {
  /** Behind the name of who did it, or behind “The room”. */
  did: {
    'ask-caucus': 'asked to speak with the mediator alone',
    'drop-caucus': 'took back the wish to speak with the mediator alone',
    knock: 'knocked',
    'take-back-knock': 'took back a knock',
    'let-in': 'let the mediator in',
    'not-now': 'answered a knock with “not now”',
    'end-caucus': 'ended a caucus',
    'prolong-caucus': (minutes: number) => `said that a caucus takes about ${minutes} more minutes`,
    'begin-caucus': (name: string, side: string) => `opened a caucus of ${name} with ${side}`,
    'close-caucus': 'ended a caucus, whose mediator has left',
    'add-caucus-item': 'put on the table of the caucus:',
    'share-caucus-item': {
      sealed: 'sealed an item:',
      'may-hint': 'said that this may be hinted at:',
      'may-say': 'said that this may be said:',
    },
    'use-caucus-item': { hinted: 'hinted at:', said: 'said:' },
    'remove-caucus-item': 'took an item away',
    'propose-relay': 'would carry these words:',
    'approve-relay': 'approved words to be carried:',
    'change-relay': 'approved these words instead:',
    'decline-relay': 'did not want words to be carried',
    'take-back-relay': 'took back words to be carried',
    'deliver-relay': 'delivered these words:',
    relayed: (side: string) => `passed on from ${side}:`,
  },
}
