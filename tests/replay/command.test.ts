/** The command as people type it: what it understands, and how it ends. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readCommand } from './command.ts'
import { replay } from './replay.ts'
import { sampleDialogues, samplePath } from './sample.ts'

describe('the command line', () => {
  it('plays all of a file, eight rooms at once, unless told otherwise', () => {
    const all = { kind: 'play', file: 'x.json', rooms: 8, first: Number.POSITIVE_INFINITY, json: false }
    expect(readCommand(['x.json'])).toEqual(all)
    expect(readCommand(['x.json', '--rooms', '2', '--first=3', '--json'])).toEqual({
      ...all,
      rooms: 2,
      first: 3,
      json: true,
    })
  })

  it('watches one dialogue in a running server', () => {
    const one = { kind: 'watch', file: 'x.json', dialogue: 3, origin: 'http://127.0.0.1:3000', stroke: 83 }
    expect(readCommand(['--watch', '3', 'x.json'])).toEqual(one)
    const elsewhere = ['x.json', '--watch', '3', '--server', 'https://room.example/r/', '--pace', '5']
    expect(readCommand(elsewhere)).toEqual({ ...one, origin: 'https://room.example', stroke: 5 })
  })

  it.each([
    [[]],
    [['x.json', 'y.json']],
    [['x.json', '--fast']],
    [['x.json', '--rooms']],
    [['x.json', '--rooms', '0']],
    [['x.json', '--rooms', '65']],
    [['x.json', '--first', '1.5']],
    [['x.json', '--watch', '-1']],
    [['x.json', '--watch', '1', '--json']],
    [['x.json', '--watch', '1', '--server', 'ftp://room.example']],
    [['x.json', '--pace', '5']],
  ])('%j: is not understood', (args) => {
    expect(() => readCommand(args)).toThrow(TypeError)
  })
})

describe('npm run replay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-command-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const fileOf = (name: string, content: string): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  const ended = async (...args: string[]) => {
    const said: string[] = []
    const printed: string[] = []
    const code = await replay(args, { say: (line) => said.push(line), print: (line) => printed.push(line) })
    return { code, said: said.join('\n'), printed }
  }

  it('ends with one object, having reported and skipped what is broken', () => {
    const [first, second] = sampleDialogues()
    const mixed = fileOf('mixed.json', JSON.stringify([first, { a: 1 }, second]))
    const tsx = createRequire(import.meta.url).resolve('tsx/cli')
    const main = fileURLToPath(new URL('main.ts', import.meta.url))
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, main, mixed, '--json'], {
      encoding: 'utf8',
    })
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({
      dialogues: 2,
      statements: 20,
      loops: 2,
      offers: 3,
      accepted: 2,
      declined: 1,
      walkedAway: 0,
      errors: 0,
      diverged: 0,
      lost: 0,
      seconds: expect.any(Number),
    })
    expect(stderr).toMatch(/dialogue 2 is broken/)
    expect(status).toBe(0)
  }, 60_000)

  it('says what is wrong with a file, and leaves with 1', async () => {
    for (const [path, sentence] of [
      [fileOf('cut.json', '[{'), /^\S+ cannot be played: it is not JSON\.$/],
      [fileOf('object.json', '{}'), /^\S+ cannot be played: it is not a list of dialogues\.$/],
      [join(folder, 'absent.json'), /^\S+ cannot be read \(ENOENT\)\.$/],
    ] as const)
      expect(await ended(path, '--json')).toEqual({
        code: 1,
        said: expect.stringMatching(sentence),
        printed: [],
      })
  })

  it('explains itself when it is not understood, and leaves with 2', async () => {
    const { code, said } = await ended(samplePath, '--quickly')
    expect(said).toMatch(/Usage: npm run replay/)
    expect(code).toBe(2)
  })

  it('cannot watch a dialogue that is not there, or where no server answers', async () => {
    const absent = await ended(samplePath, '--watch', '21')
    expect(absent).toMatchObject({ code: 1, said: expect.stringContaining('has only 20 dialogues') })
    const nowhere = await ended(samplePath, '--watch', '1', '--server', 'http://127.0.0.1:9')
    expect(nowhere).toMatchObject({ code: 1, said: expect.stringContaining('unreachable') })
  })
})
