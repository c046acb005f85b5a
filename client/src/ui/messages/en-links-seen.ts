/** The words in English for links as they are seen from the first screen: on a card, the way to the map, a question of one's own. */

const terms = (count: number) => (count === 1 ? '1 issue' : `${count} issues`)
const pieces = (count: number) => (count === 1 ? '1 piece of evidence' : `${count} pieces of evidence`)

export const linksSeen = {
  issues: terms,
  linksOf: (issues: number, evidence: number) =>
    evidence === 0
      ? `${terms(issues)}: what serves this goal`
      : issues === 0
        ? `${pieces(evidence)}: what bears on this goal`
        : `${terms(issues)} ${pieces(evidence)}: what this goal is linked with`,
  linkThisGoal: 'Link an issue or evidence to this goal',

  map: {
    button: 'Map',
    open: 'Map: which issue serves which goal',
  },

  pivot: {
    rail: 'A question for you',
    invite: 'Which goal does it serve?',
    onlyYou: 'only you see this',
    moved: (title: string) => `“${title}” has moved and is not closer yet.`,
  },
}
