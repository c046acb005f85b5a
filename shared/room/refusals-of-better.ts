/** Refusals of "better for both". */

export const betterRefusals = {
  'numbers-missing':
    'First say what at least two issues weigh for you and what their options are worth, or your target and walk-away point.',
  'better-off': 'Both sides switch this on first. Either can switch it off at any time.',
  'better-nothing':
    'There is nothing to compare with yet. It takes two issues or more whose options, or two amounts of each, are known.',
  'better-own-offer':
    'This offer is your own side’s. The other side, or the mediator, can ask what would be better for both.',
  'better-running': 'Packages are being looked for already.',
  'better-enough': 'This room has had as many answers as it can have. From here you go on by offers.',
  'better-too-soon': 'The last answer is less than two minutes old. Look at it together first.',
  'better-answered': 'This was asked already. Its answer stands in the ledger.',
  'better-unknown': 'This is not being looked for any more.',
} as const satisfies Record<string, string>
