/** `npm run stalls`: what it prints for the sample, and what it says of files that are not as they should be. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sampleDialogues, samplePath } from '../replay/sample.ts'
import { run } from './command.ts'

const at = (files: Readonly<Record<string, string>> = {}) => {
  const printed: string[] = []
  const said: string[] = []
  const read = (file: string): Uint8Array => {
    const content = files[file]
    if (content === undefined) throw Object.assign(new Error('no'), { code: 'ENOENT' })
    return new TextEncoder().encode(content)
  }
  const print = (line: string) => printed.push(line)
  const say = (line: string) => said.push(line)
  return { printed, said, run: (...args: string[]) => run(args, { read, print, say }) }
}

describe('npm run stalls', () => {
  it('says of the sample when signs first show, and how they do beside the baselines', () => {
    const { printed, said, run } = at({ sample: readFileSync(samplePath, 'utf8') })
    expect(run('sample')).toBe(0)
    expect(said).toEqual([])
    const rows = printed.filter((line) => line.startsWith('| no-narrowing |'))
    expect(rows).toHaveLength(1)
    for (const title of ['The first “not yet” or walk-away: ', 'The walk-away: '])
      expect(printed.filter((line) => line.startsWith(title))).toHaveLength(1)
    const summary: unknown = JSON.parse(printed.at(-1) ?? '')
    const best = { sign: expect.any(Number), 'turn count': expect.any(Number) }
    expect(summary).toMatchObject({
      dialogues: 20,
      withNo: 7,
      withWalkAway: 2,
      bestF1: { 'first-no': best, 'walk-away': best },
    })
  })

  it('skips what is broken and says so', () => {
    const { printed, said, run } = at({ file: JSON.stringify([7, sampleDialogues()[0]]) })
    expect(run('file')).toBe(0)
    expect(said).toEqual(['dialogue 1 is skipped: it is not an object.'])
    expect(printed.at(-1)).toContain('"dialogues":1')
  })

  it('says in words how it is called, and that a file cannot be read', () => {
    const { printed, said, run } = at({ text: 'no JSON', object: '{}' })
    expect([run(), run('a', 'b'), run('--loud')]).toEqual([2, 2, 2])
    expect([run('missing'), run('text'), run('object')]).toEqual([1, 1, 1])
    expect(printed).toEqual([])
    expect(said[0]).toContain('Usage: npm run stalls')
    expect(said.slice(3)).toEqual([
      'missing cannot be read (ENOENT).',
      'text holds no dialogues: it is not JSON.',
      'object holds no dialogues: it is not a list of dialogues.',
    ])
  })
})
