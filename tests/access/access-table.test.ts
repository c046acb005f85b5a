/** Prints the permission tables for a reviewer as docs/access.md, and holds that page to them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { places } from '@common-ground/shared/documents/structure'
import { access, actAccess } from '@common-ground/shared/room/access'
import { actSpaces } from '@common-ground/shared/room/act-spaces'
import { standings } from '@common-ground/shared/room/participant'
import { spaces } from '@common-ground/shared/room/space'
import { stages } from '@common-ground/shared/room/stage'
import { describe, expect, it } from 'vitest'
import { root } from '../source-files.ts'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** What holds over all stages is said once. */
const overStages = (cells: Readonly<Record<string, string>>): string => {
  const [first = '', ...others] = stages.filter((stage) => stage !== 'closed').map((stage) => cells[stage])
  if (others.some((cell) => cell !== first))
    return stages.map((stage) => `${stage}: ${cells[stage]}`).join(', ')
  const said = first === 'none' ? '-' : first
  return cells.closed === first ? said : `${said}; ${cells.closed} when closed`
}

const page = (): string => `# Who may do what

Made from the tables in \`shared/room/access.ts\`, \`shared/room/act-spaces.ts\` and \`shared/documents/structure.ts\` by
\`tests/access/access-table.test.ts\`, which fails when this page says anything else (\`UPDATE_DOCS=1\` writes it anew). Consent is asked before any of it: without it
every cell is "-". A space one may not read does not exist for them.

## Spaces

${table(
  ['Space', ...standings],
  spaces.map((space) => [space, ...standings.map((standing) => overStages(access[space][standing]))]),
)}

## Acts

\`always\` holds in a closed room too.

${table(
  ['Act', ...standings, 'in the ledger of'],
  Object.entries(actAccess).map(([act, by]) => [
    act,
    ...standings.map((standing) => (by[standing] === 'never' ? '-' : by[standing])),
    spaces.filter((space) => actSpaces[act as keyof typeof actSpaces][space]).join(', '),
  ]),
)}

## Places in the documents

\`.\` goes to a key of a map (\`*\` any), \`>\` to the children of a sequence. \`with-card\`: only in the change that makes the card
around it. \`once\`: then, or later where the card never had it. \`own-column\`: whoever may place cards in the card's column, the whole card.
${spaces
  .map(
    (space) => `
### ${space}

${table(
  ['Place', 'holds', ...standings],
  Object.entries(places[space]).map(([name, { holds, writers }]) => [
    `\`${name}\``,
    holds,
    ...standings.map((standing) => (writers[standing] === 'no' ? '-' : writers[standing])),
  ]),
)}
`,
  )
  .join('')}`

describe('the permission tables', () => {
  it('[T3] are printed in docs/access.md as they are', () => {
    const file = join(root, 'docs/access.md')
    if (process.env.UPDATE_DOCS) writeFileSync(file, page())
    expect(readFileSync(file, 'utf8')).toBe(page())
  })

  it('[T1] give no side, and no observer, any cell of the other side’s spaces or the mediator’s', () => {
    for (const stage of stages) {
      for (const space of ['side-b', 'caucus-b', 'mediator'] as const)
        expect(access[space].a[stage]).toBe('none')
      for (const space of ['side-a', 'caucus-a', 'mediator'] as const)
        expect(access[space].b[stage]).toBe('none')
      for (const space of ['side-a', 'side-b'] as const) expect(access[space].mediator[stage]).toBe('none')
      for (const space of spaces)
        expect(access[space].observer[stage]).toBe(space === 'joint' ? 'read' : 'none')
    }
  })

  it('[E1] are the same for both sides, mirrored', () => {
    const mirrored = { joint: 'joint', 'side-a': 'side-b', 'caucus-a': 'caucus-b' } as const
    for (const [one, other] of Object.entries(mirrored))
      expect(access[one as keyof typeof mirrored].a).toEqual(access[other as 'side-b'].b)
    for (const by of Object.values(actAccess)) expect(by.a).toBe(by.b)
  })
})
