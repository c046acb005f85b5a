/** The words of links in English: which issue serves which goal, which evidence bears on what, the pivot questions and the map. */

const terms = (count: number) => (count === 1 ? '1 issue' : `${count} issues`)
const pieces = (count: number) => (count === 1 ? '1 piece of evidence' : `${count} pieces of evidence`)
const goals = (count: number) => (count === 1 ? '1 goal' : `${count} goals`)

export const links = {
  serves: 'Serves',
  addGoal: 'Link a goal',
  evidenceOf: (count: number) => `${pieces(count)}: what bears on this issue`,
  bearsOn: 'Bears on',
  addTarget: 'Link a goal or issue',
  linkThisIssue: (title: string) => `Link a goal or evidence: ${title}`,
  linkThisEvidence: (claim: string) => `Link a goal or issue: ${claim}`,
  toGoal: (text: string) => `Go to the goal “${text}”`,
  toIssue: (title: string) => `Go to the issue “${title}”`,
  unlink: (text: string) => `Take the link to “${text}” away`,
  sending: 'sending…',
  close: 'Close',
  more: (count: number) => `${count} more`,

  titles: {
    issue: 'What this issue is linked with',
    goal: 'What this goal is linked with',
    evidence: 'What this evidence bears on',
  },
  ofIssue: 'Which goals does this issue serve?',
  ofGoal: 'Which issues serve this goal?',
  whichEvidence: 'Which evidence bears on it?',
  goalsOfEvidence: 'Which goals does it bear on?',
  issuesOfEvidence: 'Which issues does it bear on?',
  readers: 'Both sides see links as soon as they are made',
  find: 'Find',
  nothingFound: 'Nothing here has these words.',
  noGoals: 'There are no goals on the board yet.',
  noIssues: 'There are no issues on the table yet.',
  noEvidence: 'There is no evidence in the joint room yet.',
  go: 'Go there',
  noWords: 'No words yet',
  /** It, or what it would be linked with. */
  locked: 'locked for now',

  measure: {
    needed: 'no measure yet',
    label: 'How will we know that it is reached?',
    hint: 'A goal can be linked once it has a measure. Both sides read it.',
    placeholder: 'Lease signed before 31 January, looked at each spring …',
    send: 'Keep and link',
    cancel: 'Not now',
  },
  left: (count: number, formatted: string) =>
    count === 1 ? '1 character left' : `${formatted} characters left`,
  over: (count: number, formatted: string) =>
    count === 1 ? '1 character too many' : `${formatted} characters too many`,

  pivot: {
    title: 'Two questions, for you alone',
    lead: 'Terms move more easily once it is plain what they are for. Nobody sees these questions or what you write here until you link or add something.',
    first: 'Which goal does this term serve?',
    firstNew: 'Or write the goal it serves',
    second: 'What else would serve it?',
    secondNew: 'Another way there, put as a goal',
    placeholder: 'We can both …',
    private: 'Only you, until you add it. Then both sides read it.',
    add: 'Add as a goal',
    added: 'It is on the board. Say how both sides will know it is reached, and it is linked.',
    notNow: 'Not now',
    done: 'Done',
  },

  map: {
    title: 'Which issue serves which goal',
    back: 'Back to the map',
    goals: 'Goals',
    issues: 'Issues',
    common: 'Common ground',
    as: 'Shown as',
    picture: 'Picture',
    table: 'Table',
    which: 'Which are shown',
    all: 'All',
    linked: 'Linked',
    unlinked: 'Not linked yet',
    noGoal: 'serves no goal yet',
    noIssue: 'no issue serves it yet',
    agreed: 'agreed',
    trade: (count: number) =>
      count === 1
        ? '1 issue serves no goal: it is the first to trade.'
        : `${count} issues serve no goal: they are the first to trade.`,
    opening: (count: number) =>
      count === 1
        ? '1 goal is served by no issue: an opening.'
        : `${count} goals are served by no issue: openings.`,
    whole: 'Every issue serves a goal, and every goal is served.',
    empty: 'Goals and issues appear here as soon as there are any.',
    nothing: 'Nothing of this kind.',
    servesGoals: (count: number) => `serves ${goals(count)}`,
    servedBy: (count: number) => `served by ${terms(count)}`,
    servedByHead: 'Served by',
  },
}
