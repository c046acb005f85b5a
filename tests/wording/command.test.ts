/** The commands: one text per line in, one array of findings per line out; and the scores. */
import { describe, expect, it } from 'vitest'
import { run } from './command.ts'
import { labelled } from './labelled.ts'

const at = (files: Readonly<Record<string, string>>) => {
  const printed: string[] = []
  const said: string[] = []
  const terminal = {
    read: (file: string) => {
      const text = files[file]
      if (text === undefined) throw new Error('ENOENT')
      return text
    },
    print: (line: string) => printed.push(line),
    say: (line: string) => said.push(line),
  }
  return { printed, said, run: (...args: string[]) => run(args, terminal) }
}

describe('npm run wording', () => {
  it('answers each line of the file with one JSON array', () => {
    const { printed, run } = at({ texts: 'We demand a refund.\r\n\nSupply and demand.\n' })
    expect(run('texts', '--json')).toBe(0)
    const findings: unknown[] = printed.map((line) => JSON.parse(line))
    expect(findings).toHaveLength(3)
    expect(findings[0]).toMatchObject([{ start: 3, end: 9, kind: 'demand' }])
    expect(findings.slice(1)).toEqual([[], []])
  })

  it('writes them to be read without --json', () => {
    const { printed, run } = at({ texts: 'We demand a refund.' })
    expect(run('texts')).toBe(0)
    expect(printed.join('\n')).toMatch(/We demand a refund\.\n {2}3-9 demand: "demand"[\s\S]*-> /)
  })

  it('is told names and the language', () => {
    const { printed, run } = at({ texts: 'We demand a refund.' })
    run('texts', '--json', '--language', 'de', '--own', 'Tenant', '--others', 'Landlord')
    expect(printed).toEqual(['[]'])
  })

  it('says how it is called, or that a file cannot be read', () => {
    const one = at({})
    expect(one.run()).toBe(2)
    expect(one.run('a', 'b')).toBe(2)
    expect(one.run('--unheard-of')).toBe(2)
    expect(one.run('missing')).toBe(2)
    expect(one.printed).toEqual([])
    expect(one.said[0]).toContain('Usage')
    expect(one.said[3]).toBe('The file missing cannot be read.')
  })
})

describe('npm run wording:score', () => {
  // It reads every labelled sentence with every judge: seconds of pure work, and many more of them on a busy machine.
  it('prints precision, recall and F1 per kind, and never a sentence of the sealed half', {
    timeout: 240_000,
  }, () => {
    const { printed, run } = at({})
    expect(run('--score', '--misses')).toBe(0)
    const lines = printed.join('\n')
    for (const { text } of labelled('sealed')) expect(lines).not.toContain(text)
    expect(lines).toContain('sealed: 260 sentences, 130 charged')
    for (const kind of ['all', 'demand', 'mind-reading', 'feeling'])
      expect(
        lines.match(new RegExp(`^${kind} +[01]\\.\\d{3}( +[01]\\.\\d{3}){2}( +\\d+){3}$`, 'gm')),
      ).toHaveLength(3)
  })
})
