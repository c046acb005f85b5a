/** Refusals of sealed bids. */

export const bidRefusals = {
  'bids-for-amounts': 'Sealed bids are for issues whose values are amounts.',
  'bidding-unknown': 'These sealed bids are not in the room.',
  'bidding-open':
    'Sealed bids on this issue are proposed or under way already. Join them, or end them first.',
  'bidding-not-begun': 'Bidding begins once both sides have said yes to it.',
  'bidding-over': 'These sealed bids have ended. They can be proposed again.',
  'too-many-biddings': 'You have proposed sealed bids as often as the room can hold from one chair.',
  'bid-range':
    'Choose a range of 2 to 101 values: the lower end first, and a step that leads exactly from one end to the other.',
  'bid-step': 'The step of the bids has to be a multiple of the step of the issue.',
  'bid-round-over': 'This round is over. Look at where the bids stand, then bid in the round that is open.',
  'bid-placed': 'Your side has placed its bid for this round. It stands.',
  'bid-misfit': 'This bid is none of the values of the range. Choose one of them.',
} as const satisfies Record<string, string>
