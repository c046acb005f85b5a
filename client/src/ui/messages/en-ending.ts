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
      mediator: 'The mediator destroyed it, as the agreement to mediate lets them.',
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
      files: 'pictures and PDF files',
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
}
