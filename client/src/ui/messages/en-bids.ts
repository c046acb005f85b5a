/** The words of sealed bids in English. */

export const bids = {
  /** Behind the name of who did it, or behind “The room”. */
  did: {
    'propose-bidding': 'proposed sealed bids',
    'join-bidding': 'said yes to sealed bids',
    'drop-bidding': 'ended sealed bids',
    'place-bid': 'placed a sealed bid:',
    'open-bid-round': 'opened a round of sealed bids',
    'bid-committed': 'noted that a sealed bid is bound',
    'no-overlap': 'found no overlap in a round of sealed bids',
    'settle-bids': 'drew a price from the overlap of sealed bids:',
    'open-draw': 'opened your part of the draw',
  },
}
