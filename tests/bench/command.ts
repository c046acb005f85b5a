/** `npm run bench`: chooses the parts that are asked for, runs those that can run here, prints what came out. */
import { parseArgs } from 'node:util'
import type { Part } from './parts.ts'
import type { Plan, Row } from './row.ts'
import { tableOf } from './table.ts'

interface Output {
  /** To stdout: tables, or the one JSON document. */
  readonly print: (line: string) => void
  /** To stderr. */
  readonly say: (line: string) => void
}

interface Result {
  readonly part: Part
  readonly rows: readonly Row[]
}

const usage = 'npm run bench -- [NAME ...] [--rounds N] [--json] [--postgres]'

const namesOf = (parts: readonly Part[]): readonly string[] => [
  ...new Set(parts.flatMap(({ group, name }) => [group, name])),
]

const loudly = ({ name }: Part, why: string): string => {
  const line = '!'.repeat(100)
  return `\n${line}\nNOT RUN: ${name}\nBECAUSE: ${why}\n${line}`
}

/** One row for each figure, with the part it is of. */
const flat = (results: readonly Result[]): readonly object[] =>
  results.flatMap(({ part: { group, name }, rows }) => rows.map((row) => ({ group, part: name, ...row })))

const overBudget = (results: readonly Result[]): readonly string[] =>
  results.flatMap(({ part, rows }) =>
    rows
      .filter(({ value, budget }) => budget !== undefined && value > budget)
      .map(
        ({ what, figure, value, unit, budget }) =>
          `OVER BUDGET: ${part.name}: ${what}, ${figure}: ${value} ${unit} where ${budget} is the most`,
      ),
  )

/** Answers with the exit code: a figure over its budget is said and is no failure, since machines differ. */
export const run = async (
  args: readonly string[],
  parts: readonly Part[],
  machine: object,
  { print, say }: Output,
): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      postgres: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const rounds = Number(values.rounds)
  const unknown = positionals.filter((name) => !namesOf(parts).includes(name))
  if (!Number.isInteger(rounds) || rounds < 1 || unknown.length > 0) {
    say(unknown.length > 0 ? `There is no ${unknown.join(', ')}.` : '--rounds is a whole number from 1.')
    say(`${usage}\nNames: ${namesOf(parts).join(', ')}`)
    return 2
  }
  const plan: Plan = { rounds, store: values.postgres ? 'postgres' : 'sqlite', size: 'whole' }
  const chosen = parts.filter(
    ({ group, name }) =>
      positionals.length === 0 || positionals.includes(group) || positionals.includes(name),
  )
  const results: Result[] = []
  const notRun: { readonly part: Part; readonly why: string }[] = []
  for (const part of chosen) {
    const why = part.ready?.()
    if (why !== undefined) {
      notRun.push({ part, why })
      say(loudly(part, why))
      continue
    }
    say(`${part.name} ...`)
    const rows = await part.rows(plan)
    results.push({ part, rows })
    if (!values.json) for (const line of ['', part.title, '', ...tableOf(rows)]) print(line)
  }
  if (values.json)
    print(
      JSON.stringify({
        machine,
        rounds,
        rows: flat(results),
        notRun: notRun.map(({ part, why }) => ({ part: part.name, why })),
      }),
    )
  for (const line of overBudget(results)) say(line)
  if (!values.json) for (const { part, why } of notRun) say(loudly(part, why))
  return 0
}
