/** Refusals of bringing a mediator in, and of parting with one. */

export const mediatorRefusals = {
  'mediator-asked': 'A person is proposed as mediator already. That one is answered first.',
  'mediator-not-asked': 'This proposal of a mediator does not wait for an answer any more.',
  'own-mediator': 'Your side has proposed this person. The other side answers.',
  'not-your-mediator': 'Only the side that proposed a person can take the proposal back.',
  'too-many-mediators-asked': 'Your side has proposed as many people as the room can hold from one side.',
  'mediator-not-accepted':
    'Both sides say yes to a person first. Then there are links to the mediator’s chair.',
  'too-many-mediator-links': 'As many links to the mediator’s chair were made as the room can hold.',
  'opened-enough':
    'This room was opened afresh as often as it can be. Whoever comes now may read what stands here, or stays outside.',
  'no-archive': 'This room was never opened afresh: there is no archive.',
  'not-in-archive': 'This does not stand in the archive, or not any more when it ended.',
  'carry-asked': 'Somebody has asked already to carry this over.',
  'carry-not-asked': 'Nobody asks to carry this over at the moment.',
  'carried-already': 'This stands on the board already.',
  'own-carry': 'Your side has asked to carry this over. The other side answers.',
  'carry-issues-first': 'Carry the issues of this agreement over first. Then it says something here.',
  'parting-not-proposed': 'Neither side has proposed to part with this person.',
} as const satisfies Record<string, string>
