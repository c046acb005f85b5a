/** `npm run bench`: which parts run, what is printed where, what is said of what could not run. */
import { describe, expect, it } from 'vitest'
import { run } from './command.ts'
import type { Part } from './parts.ts'

const part = (name: string, group: Part['group'], rest: Partial<Part> = {}): Part => ({
  name,
  group,
  title: `Title of ${name}`,
  rows: () => [{ what: 'a letter', figure: 'median', value: 2.5, unit: 'ms', budget: 2 }],
  ...rest,
})

const withParts = (...parts: readonly Part[]) => {
  const printed: string[] = []
  const said: string[] = []
  const output = { print: (line: string) => printed.push(line), say: (line: string) => said.push(line) }
  return {
    printed,
    said,
    run: (...args: string[]) => run(args, parts, { cores: 2 }, output),
  }
}

describe('npm run bench', () => {
  it('prints a table of each part, and says what is over its budget', async () => {
    const { printed, said, run } = withParts(part('gate', 'rules'), part('files', 'files'))
    expect(await run()).toBe(0)
    expect(printed.join('\n')).toBe(
      ['gate', 'files']
        .map((name) => `\nTitle of ${name}\n\n           median, ms\na letter  2.50 OVER 2`)
        .join('\n'),
    )
    expect(said.filter((line) => line.startsWith('OVER BUDGET: gate: a letter'))).toHaveLength(1)
  })

  it('runs a part by its name, and all of a group by the group’s', async () => {
    const parts = [part('gate', 'rules'), part('acts', 'rules'), part('files', 'files')]
    for (const [asked, titles] of [
      ['acts', ['Title of acts']],
      ['rules', ['Title of gate', 'Title of acts']],
    ] as const) {
      const { printed, run } = withParts(...parts)
      expect(await run(asked)).toBe(0)
      expect(printed.filter((line) => line.startsWith('Title'))).toEqual(titles)
    }
  })

  it('prints one JSON document and nothing else with --json, every figure a row', async () => {
    const missing = part('weight', 'client', { ready: () => 'no browser was found' })
    const { printed, said, run } = withParts(part('gate', 'rules'), missing)
    expect(await run('--json', '--rounds', '3')).toBe(0)
    expect(printed).toHaveLength(1)
    expect(JSON.parse(printed[0] ?? '')).toEqual({
      machine: { cores: 2 },
      rounds: 3,
      rows: [
        {
          group: 'rules',
          part: 'gate',
          what: 'a letter',
          figure: 'median',
          value: 2.5,
          unit: 'ms',
          budget: 2,
        },
      ],
      notRun: [{ part: 'weight', why: 'no browser was found' }],
    })
    expect(said.join('\n')).toContain('NOT RUN: weight\nBECAUSE: no browser was found')
  })

  it('measures nothing where it does not know the name or the rounds', async () => {
    for (const args of [['gait'], ['gate', '--rounds', '0'], ['gate', '--rounds', 'few']]) {
      const { printed, said, run } = withParts(part('gate', 'rules'))
      expect(await run(...args)).toBe(2)
      expect(printed).toEqual([])
      expect(said.join('\n')).toContain('Names: rules, gate')
    }
  })
})
