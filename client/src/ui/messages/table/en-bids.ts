/** The words of sealed bids in English. */

const values = (count: number) => (count === 1 ? '1 value' : `${count} values`)

export const bids = {
  title: 'Sealed bids',
  titleOf: (issue: string) => `Sealed bids on ${issue}`,
  cardOf: (issue: string) => `Sealed bids on ${issue}`,
  close: 'Close',
  sending: 'sending…',

  /** On an issue: the way in, and what waits there. */
  held: 'The issue is locked: nothing is bid on it for now.',
  entry: {
    open: 'Sealed bids',
    proposed: 'Sealed bids: yes or not yet?',
    waiting: 'Sealed bids: waiting',
    yourBid: 'Sealed bids: your bid is next',
    running: 'Sealed bids under way',
    settled: 'Sealed bids: a price was drawn',
    of: (what: string, issue: string) => `${what}, ${issue}`,
  },

  /** What one learns, before one says yes. */
  told: {
    title: 'What is told, and what is not',
    lead: 'When an amount is stuck: each side says its limit where nobody else reads it.',
    lines: [
      'You will learn whether the two limits overlap, and if so one price drawn at random between them.',
      'Nobody learns the other’s limit. A middle price would give it away; a price drawn at random does not.',
      'A price that is drawn is agreed.',
    ],
    moreTitle: 'What a round can still tell',
    more: [
      '“No overlap” tells that the other side’s limit lies beyond your bid, and nothing of how far. A price tells that the other side could have said yes to it, and nothing of how much further it would have gone.',
      'A bid stands once it is placed. In each round a side bids once, so trying out amounts is not possible without being bound by them.',
      'The range is open for both to read, and so is that a side has bid. Whoever runs the server could see more than the sides do.',
    ],
  },

  terms: {
    range: (from: string, to: string, unit: string) => `${from} to ${to} ${unit}`,
    steps: (step: string, count: number) => `in steps of ${step}: ${values(count)}`,
    rounds: (count: number) => (count === 1 ? 'one round' : `up to ${count} rounds`),
    pays: 'bids the most it would pay',
    takes: 'bids the least it would take',
  },

  propose: {
    title: 'Propose sealed bids',
    payer: 'Who pays?',
    from: 'From',
    to: 'To',
    step: 'In steps of',
    filled: 'Filled in from what both sides last offered. Change it as you like: both sides read the range.',
    rounds: 'Rounds at the most',
    roundsHint: 'With fewer rounds, a bid is more often what is meant.',
    count: (count: number) => `That makes ${values(count)}.`,
    send: 'Propose sealed bids',
    again: 'Propose sealed bids again',
    numberLike: (example: string) => `Write a number such as ${example}.`,
    readsAs: (amount: string, unit: string) => `Reads as ${amount} ${unit}`,
    choosePayer: 'Choose who pays.',
    fillRange: 'Write both ends of the range, and a step that leads from one to the other.',
  },

  proposed: {
    by: (name: string) => `Proposed by ${name}`,
    bySide: (name: string, side: string) => `Proposed by ${name}, ${side}`,
    join: 'Say yes to sealed bids',
    notNow: 'Not yet',
    takeBack: 'Take the proposal back',
    end: 'End this proposal',
    waiting: (side: string) => `Waiting for ${side}.`,
    waitingBoth: 'Waiting for both sides.',
    yes: 'has said yes',
    notYet: 'not yet',
  },

  running: {
    round: (round: number, rounds: number) => (rounds === 1 ? 'One round' : `Round ${round} of ${rounds}`),
    in: 'bid is in',
    none: 'no bid yet',
    noOverlap: (round: number) => `No overlap in round ${round}.`,
    noOverlapNow: 'That is all anyone is told.',
    end: 'End the bids',
    endSure: 'This ends the bids for both sides. Nothing of them is shown.',
    endNow: 'End them',
    goOn: 'Go on',
    watching: 'Each side bids where nobody else reads it.',
  },

  bid: {
    pay: 'The most your side would pay',
    take: 'The least your side would take',
    none: 'No value of this range works for us',
    beyondPay: (to: string) => `If your side would pay more than ${to}, bid ${to}.`,
    beyondTake: (from: string) => `If your side would take less than ${from}, bid ${from}.`,
    between: 'This lies between two values of the range:',
    outside: (from: string, to: string) => `The range goes from ${from} to ${to}.`,
    bindsPay: (amount: string) =>
      `If the limits overlap, a price is drawn and agreed: at most ${amount}. This bid stands for the round and cannot be changed.`,
    bindsTake: (amount: string) =>
      `If the limits overlap, a price is drawn and agreed: at least ${amount}. This bid stands for the round and cannot be changed.`,
    bindsNone: 'This round will then end without an overlap. It stands, and cannot be changed.',
    binds:
      'If the limits overlap, a price is drawn and agreed. A bid stands for its round and cannot be changed.',
    send: 'Place the sealed bid',
    sendAmount: (amount: string) => `Place the sealed bid: ${amount}`,
    sendNone: 'Place the sealed bid: no value',
    who: (names: string, side: string) => `${names} may bid for ${side}.`,
    nobody: (side: string) => `Nobody inside may bid for ${side} yet.`,
    placed: 'Your side’s bid is in and stands.',
    waiting: (side: string) => `Waiting for ${side}.`,
    show: (count: number) => (count === 1 ? 'Show our bid' : 'Show our bids'),
    placedBy: (name: string) => `placed by ${name}`,
    earlier: (round: number, amount: string) => `Round ${round}: ${amount}`,
    earlierNone: (round: number) => `Round ${round}: no value of the range`,
  },

  ended: {
    settled: 'Agreed',
    price: 'Drawn at random from the values both sides had said yes to.',
    replaced: 'Something else was agreed on this issue since.',
    'no-overlap': (rounds: number) =>
      rounds === 1
        ? 'No overlap. That is all anyone is told.'
        : `No overlap in ${rounds} rounds. That is all anyone is told.`,
    dropped: (name: string) => `Ended by ${name}. Nothing of the bids was shown.`,
    agreed: 'Ended: an offer on this issue was accepted. Nothing of the bids was shown.',
    retitled: 'Ended: the issue got another title. Nothing of the bids was shown.',
    someone: 'someone',
  },

  check: {
    open: 'Check how it was drawn',
    title: 'How it was drawn',
    whole: 'The draw was made as promised, as far as your side can see.',
    broken:
      'Not all of this holds. Talk about it before you rely on this price, and ask whoever runs the server.',
    holds: 'holds',
    not: 'does not hold',
    steps: {
      record:
        'The record of the room and that of your side are whole: nothing in them was changed or left out.',
      'own-bid': 'What your side was bound to is its own bid, to the last digit.',
      'root-first':
        'The room had bound itself to a secret order of all values before either side bid, and drew after both had.',
      shares: 'The random number of your side’s page went into the draw.',
      limit: 'The price is within your side’s limit.',
      first: (count: number) =>
        count === 0
          ? 'The price is your side’s limit itself: there is no value between the two to compare.'
          : count === 1
            ? 'In that order the price comes before the one other value from it to your limit.'
            : `In that order the price comes before all ${count} other values from it to your limit.`,
    },
    other:
      'The other side checks the same from the price to its own limit. Both together have seen every value of the overlap, and neither has seen the other’s limit.',
    nothing: 'The record of this draw is not here yet. Try again in a moment.',
    sides: 'Each side can check its half of the draw on its own page.',
  },

  /** Behind the name of who did it, or behind “The room”. */
  did: {
    'propose-bidding': 'proposed sealed bids on:',
    'join-bidding': 'said yes to sealed bids',
    'drop-bidding': 'ended sealed bids',
    'place-bid': 'placed a sealed bid:',
    'open-bid-round': 'opened a round of sealed bids',
    'bid-committed': 'noted that a side has bid',
    'no-overlap': 'found no overlap in a round of sealed bids',
    'settle-bids': 'drew a price from sealed bids:',
    'open-draw': 'showed your side its part of a draw',
  },
}
