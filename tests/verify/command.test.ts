/** `npm run verify` as people run it: words for whatever file it is given, and an exit code that is 0 for a whole record alone. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { limits } from '@common-ground/shared/room/limits'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf } from '../rig/records.ts'
import { sealed } from './checking.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-verify-'))
  const record = sealed()
  writeFileSync(join(folder, 'whole.json'), bytesOf(record))
  writeFileSync(join(folder, 'changed.json'), bytesOf({ ...record, title: 'Lease \u001b[2J\u202e at 15' }))
  writeFileSync(join(folder, 'odd.json'), bytesOf({ ...record, 'x\u001b[31m\n\u202e\u009bWHOLE': 1 }))
  writeFileSync(join(folder, 'empty.json'), '')
  writeFileSync(join(folder, 'huge.json'), '')
  truncateSync(join(folder, 'huge.json'), 3 * limits.record.bytes)
  mkdirSync(join(folder, 'folder'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...given: readonly string[]) => {
  const { PATH = '', HOME = '' } = process.env
  const command = ['--import', 'tsx', 'server/verify.ts', ...given]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env: { PATH, HOME },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const at = (name: string): string => join(folder, name)

describe('npm run verify', { timeout: 60_000 }, () => {
  it('[R5] says of a whole record that it is, what stands in it, and whose key is left to compare', () => {
    const { status, stdout, stderr } = run(at('whole.json'))
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^WHOLE IN ITSELF\./)
    expect(stdout).toContain('sealed: signed by both sides')
    expect(stdout).toContain('the fingerprint 198422b7c31b0451 of the server’s key')
    const compared = run(at('whole.json'), '--key', '1984 22b7 c31b 0451')
    expect([compared.status, compared.stdout.split('\n')[0]]).toEqual([0, expect.stringMatching(/^WHOLE\. /)])
    expect(compared.stdout).not.toContain('Compare the keys under the signatures')
  })

  it('[R5] says where a record is not whole, and lets nothing in it write on the screen', () => {
    const changed = run(at('changed.json'))
    expect([changed.status, changed.stderr]).toEqual([1, ''])
    expect(changed.stdout).toMatch(/^NOT WHOLE\./)
    expect(changed.stdout).toContain('The signature of the server does not belong to this record')
    const odd = run(at('odd.json'))
    expect(odd.status).toBe(1)
    expect(odd.stdout).toContain('place: x·[31m···WHOLE')
    expect(run(at('whole.json'), '--key', '0123456789abcdef')).toMatchObject({ status: 1 })
  })

  it('as data, for programs, with nothing in it that could move the screen', () => {
    const odd = run(at('odd.json'), '--json').stdout
    expect(odd).toContain('x\\u001b[31m\\n\\u202e\\u009b')
    expect(['\u001b', '\u009b', '\u202e'].filter((one) => odd.includes(one))).toEqual([])
    expect(JSON.parse(odd)).toMatchObject({ findings: [{ place: 'x\u001b[31m\n\u202e\u009bWHOLE' }] })
    const { status, stdout } = run(at('changed.json'), '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'not-whole',
      findings: [{ code: 'server-signature-wrong' }],
    })
  })

  it.each([
    ['no such file', ['missing.json'], 'There is no such file.'],
    ['a folder', ['folder'], 'This is a folder, not a file.'],
    ['a file in a file', ['whole.json/inside'], 'There is no such file.'],
    ['two files', ['whole.json', 'changed.json'], 'npm run verify -- FILE'],
    ['no file', [], 'npm run verify -- FILE'],
  ])('[R9] words, and no stack: %s', (_, names, words) => {
    const { status, stdout, stderr } = run(...names.map(at))
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/\bat .*:\d+|Error/)
  })

  it('[R9] says of a file that is no record why it was not checked', () => {
    expect(run(at('empty.json'))).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('The file is empty.'),
    })
    const huge = run(at('huge.json'))
    expect(huge).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('The file is larger than a record can be'),
    })
    const unknown = run(at('whole.json'), '--quick')
    expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run verify -- FILE') })
  })
})
