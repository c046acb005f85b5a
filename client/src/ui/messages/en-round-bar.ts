/** The words in English of the goal round as it is seen from the board: the way to it, and what it asks for now. */

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)

export const roundBar = {
  open: 'Goal round',
  key: 'Open the goal round',
  proposed: (side: string, count: number) =>
    `${side} suggests a goal round, with ${minutes(count)} to write.`,
  ownProposed: (side: string) => `You suggest a goal round. Waiting for ${side} to join.`,
  writing: 'Goal round: everyone writes cards in private.',
  left: (time: string) => `${time} left`,
  over: 'Time is up',
  marking: 'Goal round: each side marks the cards in private.',
  look: 'Look',
  write: 'Write cards',
  mark: 'Mark cards',
  matches: 'See matches',
}
