/** Refusals about packages: presenting three and ranking them, searching for some, better for both. */

export const packageRefusals = {
  'packages-issues': 'Name the same issues in all three packages, at least two of them.',
  'packages-alike': 'Two of these packages are the same. Change one, so that there is something to choose.',
  'packages-bind-nobody': 'These packages are there to be ranked and bind nobody. Make one an offer first.',
  'packages-unknown': 'These packages are not in the room.',
  'packages-withdrawn': 'These packages were withdrawn.',
  'own-packages': 'These packages are your own side’s. The other side ranks them.',
  'not-your-packages': 'Only the side that made these packages can withdraw them.',
  'ranking-unfit': 'Give each of the three packages a place of its own.',
  'ranking-same': 'Your side has ranked them this way already.',
  // Numbers and packages
  'weights-zero': 'All weights are zero. Give a weight to at least one issue.',
  'numbers-unfit':
    'Weights and worths are whole numbers from 0 to 100, and what you aim for differs from where you walk away.',
  'search-empty': 'There is no issue yet that both sides have given numbers for.',
  'search-too-large':
    'This is more than can be searched: up to 40 issues with up to 40 options each. Leave some out.',
  'utilities-unfit': 'What an option is worth is a whole number, zero or more.',
  'no-equal-packages':
    'No three packages near this level are worth the same to you. Choose another level, or add options.',
  // Better for both
  'numbers-missing':
    'First say what at least two issues weigh for you and what their options are worth, or your target and walk-away point.',
  'better-off': 'Both sides switch this on first. Either can switch it off at any time.',
  'better-nothing':
    'There is nothing to compare with yet. It takes a deal or an open offer on two issues or more, or options that are known.',
  'better-own-offer':
    'This offer is your own side’s. The other side, or the mediator, can ask what would be better for both.',
  'better-running': 'Packages are being looked for already.',
  'better-enough': 'This room has had as many answers as it can have. From here you go on by offers.',
  'better-too-soon': 'The last answer is less than two minutes old. Look at it together first.',
  'better-answered': 'This was asked already. Its answer stands in the ledger.',
  'better-unknown': 'This is not being looked for any more.',
} as const
