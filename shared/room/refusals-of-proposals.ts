/** Refusals of the mediator's proposal and of one text. */

export const proposalRefusals = {
  'proposal-unknown': 'There is no such proposal.',
  'proposal-open': 'Another proposal is open. It has to end first.',
  'proposal-not-received': 'Both sides have to say first that they would receive a proposal.',
  'proposal-put': 'This proposal has been put already. Answer it with yes or no.',
  'proposal-not-put': 'There is nothing to answer yet: the mediator has not put the proposal.',
  'proposal-over': 'This proposal has ended. Answers to it do not count any more.',
  'too-many-proposals': 'This room has had as many proposals as it can hold.',
  'issue-proposed': 'A proposal that is open names this issue. Wait for its end.',
  'text-unknown': 'There is no such text, or no such version of it.',
  'text-ended': 'The mediator has put this text aside.',
  'text-open': 'There is one text already. Revise it, or put it aside first.',
  'text-newer': 'There is a newer version of this text. Yours is kept; look at the new one first.',
  'text-being-answered': 'Both sides are answering this text. It stays as it is until that is over.',
  'text-agreed': 'Both sides have said yes to this text. It stays as it is.',
  'too-many-texts': 'This room has had as many texts as it can hold.',
  'too-many-versions': 'This text has as many versions as it can have.',
  'too-many-criticisms': 'Your side has said as much about texts as the room can hold.',
  'criticism-elsewhere':
    'For this text, the mediator chose another place to say what would work and what would not.',
  'criticism-unknown': 'That is not there any more.',
  'not-your-criticism': 'Only the side that said this takes it back.',
} as const satisfies Record<string, string>
