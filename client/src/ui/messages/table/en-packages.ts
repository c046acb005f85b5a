/** The words of three equal packages in English: how they are found, presented and ranked. */

const names = ['Package 1', 'Package 2', 'Package 3'] as const

export const packages = {
  name: (at: number): string => names[at] ?? '',
  issue: 'Issue',
  three: 'Three packages',
  close: 'Close',
  title: 'Three packages that are equal for us',
  intro: (other: string) =>
    `Three packages your side would like about equally, as different as they can be. ${other} says which it prefers: that shows where an agreement is easiest. They bind nobody.`,
  private: 'Worked out from your own numbers, on this device. Only your side sees the numbers and this page.',

  level: 'About as good for us as',
  levelSaid: 'How good each package is for your side, from 0 to 100',
  of100: (value: string) => `${value} of 100`,
  lastOffer: (value: string) => `Your last offer is about ${value} of 100 for you.`,
  noOffer: 'You have made no offer yet that could say how good. Choose a level.',
  asLast: 'As good as your last offer',
  belowAlternative: (value: string) =>
    `No agreement is worth ${value} of 100 to you: these would be worth less. Choose a higher level.`,

  searching: 'Looking for three packages …',
  found: 'Three packages were found.',
  forUs: 'For us',
  onlyUs: 'only your side sees this',
  left: (titles: string) => `Not in them, as your numbers do not judge it yet: ${titles}.`,
  none: {
    'no-three':
      'Near this level no three packages are worth the same to you. Choose another level, or add options to an issue.',
    'too-many': 'This is more than can be looked through. Leave numbers of some issues out for now.',
    'not-reached': 'The packages cannot be looked for right now. Check your connection, and open this again.',
  },
  missing: {
    'no-numbers': {
      title: 'Your own numbers come first',
      text: 'Packages are equal by your own numbers: what each issue weighs for you, and what its outcomes are worth. Give them for at least two open issues.',
    },
    'one-issue': {
      title: 'One issue is not enough',
      text: 'A package trades one issue for another. Give numbers for a second open issue, or open one.',
    },
    'weights-zero': {
      title: 'Nothing weighs anything yet',
      text: 'All your weights are zero. Give a weight to the issues that matter to you.',
    },
    'all-agreed': {
      title: 'Every issue is agreed',
      text: 'Packages are made of issues that are still open. Open another issue to go on.',
    },
  },
  toNumbers: 'Go to your numbers',

  benefit: (other: string) => `What ${other} gains by any of them`,
  benefitPlaceholder: 'You can plan with a term that suits you …',
  benefitMissing: 'Write one sentence.',
  tells:
    'Everybody in the room will see the three packages, and that they are about equal for you: none of your numbers. No package names your walk-away point.',
  present: 'Present the three packages',
  sending: 'Sending …',

  kind: (other: string) => `Three packages, ranked by ${other}: binds nobody`,
  by: (name: string, side: string) => `Three packages by ${name}, ${side}: binds nobody`,
  equalFor: (side: string) => `About equal for ${side}, by its own account.`,
  gains: (other: string) => `What ${other} gains by any of them:`,
  you: '(you)',

  ranks: (side: string) => `For ${side}`,
  yours: 'For us',
  rank: ['Preferred most', 'Second', 'Preferred least'],
  give: ['Prefer most', 'Second', 'Least'],
  giveTo: (at: number) => `Your side’s rank of package ${at + 1}`,
  notRanked: 'not ranked yet',
  waits: (other: string) => `Waiting for ${other} to say which it prefers.`,
  rankHint: 'Say which your side prefers. You can say it anew later, and it binds you to nothing.',
  rankedBy: (name: string) => `Ranked by ${name}`,
  rankThem: 'Send our ranking',
  change: 'Change our ranking',
  keep: 'Leave it as it is',
  makeOffer: 'Make it an offer',
  withdraw: 'Withdraw',
  withdrawn: (name: string) => `Withdrawn by ${name}`,
}
