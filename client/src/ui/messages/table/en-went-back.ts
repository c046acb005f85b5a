/** The words in English for a record that is older than what was seen. */

export const wentBack = {
  title: 'The room’s record is older than what was seen here',
  text: 'The server came back with an older copy, for instance from a backup. Your browser offers its own words again by itself. Acts are not made again: look at what is missing, together with the other side, and do again what still holds.',
  textSpace:
    'The server came back with an older copy, for instance from a backup. Your browser offers its own words again by itself.',
  noticed: 'Noticed',
  seenKept: (seen: string, kept: string) => `${seen} entries had been seen, ${kept} are left.`,
  show: (count: number) =>
    count === 1 ? 'See the entry that was lost' : `See the ${count} entries that were lost`,
  lost: 'Seen here, and lost',
  someone: 'Someone',
}
