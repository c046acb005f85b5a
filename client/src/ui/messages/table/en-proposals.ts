/** Words of the mediator's proposal and of one text. */

export const proposals = {
  /** Behind the name of who did it, or behind “The room”. */
  did: {
    'announce-proposal': 'asked both sides whether they would receive a proposal',
    'receive-proposal': 'would receive a proposal',
    'drop-proposal': 'ended a proposal',
    'put-proposal': 'proposed to both sides:',
    'close-proposal': {
      agreed: 'opened the answers to a proposal: both sides said yes',
      'no-agreement': 'closed a proposal: no agreement',
    },
    vote: 'answered a proposal',
    'start-text': 'began a text for both sides:',
    'revise-text': 'wrote another version of the text:',
    'end-text': 'put a text aside',
    'put-text': (version: number) => `put version ${version} of the text to both sides`,
    criticise: {
      'would-not-work': 'said what would not work in the text:',
      'would-work-if': 'said what would make the text work:',
    },
    'take-back-criticism': 'took back what they said about the text',
  },
}
