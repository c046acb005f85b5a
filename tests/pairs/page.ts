/** Prints what comes of every pair as docs/concession-pairs.md, for a mediator to read. */
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Happening, Subject } from './happening.ts'
import { alone, type Outcome, outcomes } from './matrix.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const code = (refused: RefusalCode): string => `\`${refused}\``

const cell = ({ second, firstRefused, secondRefused, becomes }: Outcome): string => {
  if (second.act === 'time' && firstRefused !== undefined)
    return `over; the first was too late: ${code(firstRefused)}; ${becomes}`
  if (second.act === 'time') return `over; ${becomes}`
  return `${secondRefused === undefined ? 'recorded' : code(secondRefused)}; ${becomes}`
}

const label = (subject: Subject, happening: Happening, number: number): string => {
  const refused = happening.act === 'time' ? undefined : alone(subject, happening, 'a')
  return `**${number}** ${happening.name}${refused === undefined ? '' : ` (alone: ${code(refused)})`}`
}

const table = (subject: Subject, all: readonly Outcome[]): string => {
  const { happenings } = subject
  const numbers = happenings.map((_, index) => `then **${index + 1}**`)
  const rows = happenings.map((first, index) =>
    row([label(subject, first, index + 1), ...all.filter((outcome) => outcome.first === first).map(cell)]),
  )
  return [row(['First', ...numbers]), row(['---', ...numbers.map(() => '---')]), ...rows].join('\n')
}

const section = (subject: Subject, all: readonly Outcome[]): string =>
  `## ${subject.title}\n\n${subject.about}\n\n${table(subject, all)}\n`

const legend = (codes: ReadonlySet<RefusalCode>): string =>
  [
    row(['Code', 'What the person is told']),
    row(['---', '---']),
    ...[...codes].sort().map((one) => row([code(one), replyOf({ refused: one }).sentence])),
  ].join('\n')

export const page = (subjects: readonly Subject[]): string => {
  const all = subjects.map((subject) => [subject, outcomes(subject, 'a')] as const)
  const codes = new Set<RefusalCode>()
  for (const [, pairs] of all)
    for (const { firstRefused, secondRefused } of pairs)
      for (const refused of [firstRefused, secondRefused]) if (refused !== undefined) codes.add(refused)
  return `# Two acts at the same moment

What happens when one side withdraws an offer in the very moment in which the other accepts it? The room takes everything that comes in
one after the other, also what comes within the same millisecond, and decides each by what was recorded before it. There is no draw and
no half: the first counts, and the second is decided as if it had come long after. Whoever is second is told why in a sentence.

These tables were made by the rules themselves (\`tests/pairs\`, \`UPDATE_DOCS=1\` writes them anew, and the test fails when they say
anything else). Each row is what came first, each column what came right after it, in the same millisecond; the numbers of the columns
are those of the rows. A cell says whether the second was recorded, or with which code it was refused, and after the semicolon what
became of what the table is about. “Alone” in a row: what its first act is told anyway, whatever comes after. Both orders of every pair
are there: row 1, column 5 and row 5, column 1.

“Maker” is whoever made the offer, of whichever side: the tables are the same with the sides exchanged, and the test tries both. Nobody
sends “its time is over”: the clock of the server decides, it stands still in a pause, and at the very millisecond at which the time is
over it is over, for whatever comes in it. The same act sent twice, by a bad connection, is recorded once and answered alike.

${all.map(([subject, pairs]) => section(subject, pairs)).join('\n')}
## What the codes say

${legend(codes)}
`
}
