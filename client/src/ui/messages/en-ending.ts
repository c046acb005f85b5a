/** The words of endings in English: a seat that is no more, a room that is no more, and its certificate. */

export const ending = {
  home: 'To the front page',
  removed: {
    title: 'You no longer have a seat in this room',
    text: 'Someone who answers the door for your seat took it back. What you wrote stays in the room. This browser has kept nothing of it.',
  },
  left: {
    title: 'You have left the room',
    text: 'Your seat is given up. This browser has kept nothing of the room.',
  },
  unsentTitle: 'Words of yours that were not recorded',
  unsentLead: 'They are only here. Copy what you want to keep: they go with this page.',
  copy: 'Copy',
  copied: 'Copied',

  certificate: {
    document: 'Certificate of destruction',
    title: 'This room was destroyed',
    lead: 'Everything in it is gone, with the key it was kept under. Nobody can bring it back.',
    because: {
      'both-sides': 'Both sides said so.',
      'keep-until': 'The date until which it was kept had come.',
      unused: 'The mediator gave it up before a side had entered.',
    },
    why: 'Why',
    when: 'When',
    opened: 'Opened',
    room: 'Room',
    what: 'What was destroyed',
    kinds: {
      'room-key': 'key of the room',
      documents: 'documents',
      'ledger-entries': 'entries of the record',
      words: 'changes of words',
      snapshots: 'copies of documents',
      participants: 'people’s names and seats',
      'seat-keys': 'keys of seats',
      links: 'links',
    },
    verify: 'How to check it',
    verifyText:
      'The server signed this certificate with its own key (Ed25519, over the RFC 8785 canonical JSON of all other fields). Whoever runs the server can tell you its public key.',
    publicKey: 'Public key',
    signature: 'Signature',
    download: 'Download (JSON)',
    print: 'Print',
    missing: 'The room was destroyed. Its certificate could not be fetched: open this address again later.',
  },

  wentBack: {
    title: 'The room’s record is older than what was seen here',
    text: 'The server came back with an older copy, for instance from a backup. Your browser offers its own words again by itself. Acts are not made again: look at what is missing, together with the other side, and do again what still holds.',
    textSpace:
      'The server came back with an older copy, for instance from a backup. Your browser offers its own words again by itself.',
    noticed: 'Noticed',
    seenKept: (seen: string, kept: string) => `${seen} entries had been seen, ${kept} are left.`,
    show: (count: number) =>
      count === 1 ? 'See the entry that was lost' : `See the ${count} entries that were lost`,
    lost: 'Seen here, and lost',
    someone: 'Someone',
  },

  /** What an entry of the ledger recorded, behind the name of who did it. */
  did: {
    consent: 'accepted the agreement to mediate',
    admit: (name: string) => `let ${name} in`,
    'turn-away': 'did not let someone in',
    remove: (name: string) => `took ${name}’s seat back`,
    'share-authority': (name: string) => `let ${name} commit for their side`,
    leave: 'left the room',
    'close-and-destroy': 'asked to close and destroy the room',
    'keep-room': 'took back the wish to destroy the room',
    endorse: 'endorsed a goal',
    'withdraw-endorsement': 'withdrew an endorsement',
    'post-statement': 'said:',
    'edit-statement': 'edited a statement:',
    'say-back': 'said a statement back',
    'hear-back': 'answered what was said back',
    'heard-yes': 'confirmed what was said back:',
    'leave-loop': 'left a statement there',
    'answer-understood': 'answered whether a statement is understood',
    'answer-agree': 'answered whether they agree with a statement',
    pulse: 'told the mediator how heard they feel',
    'open-issue': 'opened an issue:',
    offer: 'made an offer',
    counter: 'made a counter-offer',
    accept: 'accepted an offer',
    decline: 'answered an offer with “not yet”',
    withdraw: 'withdrew an offer',
    'move-stage': (stage: string) => `moved the room to ${stage}`,
  },
}
