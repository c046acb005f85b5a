/** The words of "better for both" in English. */

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

export const better = {
  title: 'Better for both',
  switchOnNow: 'Switch on for our side',
  notNow: 'Not now',
  switchOff: 'Switch off',
  sending: 'sending …',

  tells: {
    title: 'What this tells, and what not',
    before: 'Before you switch it on: what this tells, and what not',
    items: [
      'The room answers with up to three packages, in the same words for everybody. Each is better for both sides by their own numbers. It never says by how much, nor who gains more.',
      'So a package tells the other side one thing about you: you rate it higher than what was on the table. When nothing is found, it tells that a search by lot found none that is better for both.',
      'Which of the better packages are shown is drawn by lot, and how long an answer takes depends on the number of issues alone: neither gives away what your issues weigh.',
      'A room has five answers and four packages in all, the answers at least two minutes apart, whatever is switched off and on. Someone who reads all of them as well as can be still misses each of four weights by seven points of a hundred on average; who has read nothing misses it by seventeen.',
      'Your numbers count as they are when both sides have switched it on. Later changes count once both have switched it off and on again.',
      'A side asks about the other side’s offer or about what is agreed, never about its own offer. The mediator asks about any of them.',
      'An issue that a side has not weighed stays as it is on the table. Amounts move between those that somebody has named. Where neither a deal nor an open offer on two issues or more is on the table, each side’s own alternative stands for it, and a package shows which issues both have weighed.',
    ],
  },

  left: (answers: number, packages: number) =>
    `Left in this room: ${count(answers, 'answer', 'answers')} of 5, ${count(packages, 'package', 'packages')} of 4.`,
  compared: {
    agreed: 'Compared with what is agreed',
    offer: (side: string) => `Compared with the offer of ${side}`,
    nothing: 'Compared with each side’s own alternative',
  },
  plan: (issues: number, seconds: number, looks: number) =>
    `${count(issues, 'issue', 'issues')}: an answer in ${seconds} seconds. The room looks up to ${looks} times, each time exactly, at a part of the issues drawn by lot.`,
  ask: 'Look for packages',
  again: 'Again in',

  looking: 'Looking for packages',
  progress: 'Time until the answer',
  comes: (seconds: number) => `The answer comes ${seconds} seconds after the question, whatever is found.`,
  cancel: 'Stop looking',

  found: (packages: number) =>
    packages === 1 ? 'One package that is better for both' : `${packages} packages that are better for both`,
  order: 'In no order. Each is better for both by their own numbers; by how much, nobody is told.',
  package: (number: number) => `Package ${number}`,
  from: 'from',
  to: 'to',
  stays: (issues: number) =>
    issues === 1 ? 'One issue stays as it is.' : `${issues} issues stay as they are.`,
  makeOffer: 'Make it an offer',
  makeOfferOf: (number: number) => `Make it an offer: package ${number}`,
  nothing: 'Nothing was found that is better for both',
  nothingMeans:
    'That is no proof that there is nothing: the room looks by lot, and issues that a side has not weighed stay as they are. Another offer can be asked about.',
  failed: 'The room could not look this time',
  failedMeans: 'It counts for nothing. You can ask again.',
  asked: (name: string) => `Asked by ${name}`,
  card: 'What the room found',

  /** Behind the name of who did it, or behind “The room”. */
  did: {
    'switch-on': 'switched “better for both” on',
    'switch-off': 'switched “better for both” off',
    'ask-better': 'asked for packages that are better for both',
    'cancel-better': 'stopped the search for packages',
    'answer-better': 'answered what was asked in “better for both”',
  },
}
