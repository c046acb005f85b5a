/** Refusals of setting an issue aside, and of what is done with one that is. */

export const asideRefusals = {
  'issue-set-aside': 'This issue is set aside. Take it up again first.',
  'issue-not-set-aside': 'This issue is on the table already.',
  'issue-still-named':
    'Something open still names this issue: an offer, sealed bids, or packages to rank. That ends first.',
  'sides-set-aside': 'This issue is for the two sides to set aside, together.',
} as const satisfies Record<string, string>
