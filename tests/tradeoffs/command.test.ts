/** `npm run tradeoffs`: what it prints, and what it says of files that are not as they should be. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sampleDialogues, samplePath } from '../replay/sample.ts'
import { run } from './command.ts'

const at = (files: Readonly<Record<string, unknown>> = {}) => {
  const printed: string[] = []
  const said: string[] = []
  const read = (file: string): Uint8Array => {
    const content = files[file]
    if (content === undefined) throw Object.assign(new Error('no'), { code: 'ENOENT' })
    return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
  }
  const print = (line: string) => printed.push(line)
  const say = (line: string) => said.push(line)
  let milliseconds = 0
  const now = () => {
    milliseconds += 250
    return milliseconds
  }
  return { printed, said, run: (...args: string[]) => run(args, { read, print, say, now }) }
}

const sample = readFileSync(samplePath, 'utf8')
const summary = {
  deals: 18,
  improvable: 5,
  wronglyImproved: 0,
  meanNashHuman: 0.9378,
  meanNashBest: 1,
  seconds: 0.25,
}

describe('npm run tradeoffs', () => {
  it('answers each dialogue with a deal with one JSON object, and all of them with the last', () => {
    const { printed, said, run } = at({ sample })
    expect(run('sample', '--json')).toBe(0)
    const objects: unknown[] = printed.map((line) => JSON.parse(line))
    expect(objects).toHaveLength(19)
    expect(objects[0]).toEqual({
      position: 1,
      dialogue: expect.any(String),
      points: { a: expect.any(Number), b: expect.any(Number) },
      improvable: expect.any(Boolean),
      betterForBoth: expect.any(Boolean),
      packages: expect.any(Array),
      best: {
        Food: expect.stringMatching(/^[0-3]:[0-3]$/),
        Water: expect.stringMatching(/^[0-3]:[0-3]$/),
        Firewood: expect.stringMatching(/^[0-3]:[0-3]$/),
        points: { a: expect.any(Number), b: expect.any(Number) },
      },
      nashHuman: expect.any(Number),
    })
    expect(objects.at(-1)).toEqual(summary)
    expect(said).toEqual([])
  })

  it('writes them to be read without --json, and the same last line', () => {
    const { printed, run } = at({ sample })
    expect(run('sample')).toBe(0)
    expect(
      printed.slice(0, -1).every((line) => /^dialogue \d+ \(dialogue_id \d+\): \d+:\d+ points, /.test(line)),
    ).toBe(true)
    expect(printed.join('\n')).toContain(
      'dialogue 18 (dialogue_id 1008): 12:24 points, can be better for both; best 22:17 with Food 2:1, Water 3:0, Firewood 0:3',
    )
    expect(printed.at(-1)).toBe(JSON.stringify(summary))
  })

  it('skips what is broken and says so, also a deal between people whose priorities are not known', () => {
    const dialogues = sampleDialogues()
    const unknown: unknown = JSON.parse(JSON.stringify(dialogues[0]).replaceAll('"value2issue"', '"other"'))
    const { printed, said, run } = at({ file: [7, unknown, dialogues[0]] })
    expect(run('file')).toBe(0)
    expect(printed).toHaveLength(2)
    expect(said).toEqual([
      'dialogue 1 is skipped: it is not an object.',
      'dialogue 2 is skipped: it has a deal, but not both people’s priorities (value2issue).',
    ])
  })

  it('has no means where there is no deal', () => {
    const { printed, run } = at({ none: [] })
    expect(run('none')).toBe(0)
    expect(printed).toEqual([
      '{"deals":0,"improvable":0,"wronglyImproved":0,"meanNashHuman":null,"meanNashBest":null,"seconds":0.25}',
    ])
  })

  it('says in words how it is called, and that a file cannot be read', () => {
    const { printed, said, run } = at({ text: 'no JSON', object: {} })
    expect([run(), run('a', 'b'), run('text', '--loud')]).toEqual([2, 2, 2])
    expect([run('missing'), run('text'), run('object')]).toEqual([1, 1, 1])
    expect(printed).toEqual([])
    expect(said[0]).toContain('Usage: npm run tradeoffs')
    expect(said.slice(3)).toEqual([
      'missing cannot be read (ENOENT).',
      'text holds no dialogues: it is not JSON.',
      'object holds no dialogues: it is not a list of dialogues.',
    ])
  })
})
