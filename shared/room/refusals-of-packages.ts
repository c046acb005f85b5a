/** Refusals about packages: presenting three and ranking them, searching for some. */

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
} as const
