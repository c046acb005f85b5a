/** The server as it is built for production: it does what its sources do, on the packages of an installation without those for development. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../export/pdf-reading.ts'
import { settle } from '../rig/agreed-room.ts'
import { answered, answersSeen, offerAll, openHome, openIssues, weigh } from '../rig/bargaining-hands.ts'
import { takeOut } from '../rig/exports.ts'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { type ServerProcess, startServer } from '../rig/server-process.ts'
import { packageOf, root } from '../source-files.ts'

const dist = join(root, 'server/dist')
const dataDir = mkdtempSync(join(tmpdir(), 'common-ground-built-'))
const started: ServerProcess[] = []
const start = async (
  environment: NodeJS.ProcessEnv = {},
  program: readonly string[] = ['server/dist/main.js'],
): Promise<ServerProcess> => {
  const server = await startServer(dataDir, environment, undefined, program)
  started.push(server)
  return server
}

const enterBoth = async (opened: OpenedRoom): Promise<{ readonly ana: Hand; readonly ben: Hand }> => ({
  ana: await Hand.enter(opened, 'a', 'Ana'),
  ben: await Hand.enter(opened, 'b', 'Ben'),
})

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ['build-if-stale.mjs', 'server'], { cwd: root })
  expect(status).toBe(0)
})
afterAll(async () => {
  for (const server of started) await server.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('the built server', { timeout: 60_000 }, () => {
  it('makes documents in a process of its own, searches in a thread, serves pages and stops in order', async () => {
    const server = await start({ NO_PAGES: '' })
    const { ana, ben } = await enterBoth(await openRoom(server.origin))
    await settle(ana, ben, 'Rent from May', '900')
    const { text } = await readPdf((await takeOut(ana, 'agreement-pdf')).bytes)
    expect(text).toContain('Rent from May')

    await openHome(ana, 'a')
    await openHome(ben, 'b')
    const issues = await openIssues(ana)
    await weigh(ana, 'a', issues, [50, 30, 15, 5])
    await weigh(ben, 'b', issues, [5, 15, 30, 50])
    for (const hand of [ana, ben]) await hand.act({ type: 'switch-better', on: true })
    await offerAll(ben, issues, ['high', 'middle', 'middle', 'low'])
    expect(await ana.act({ type: 'ask-better' })).not.toHaveProperty('refused')
    await answered(ana, 1)
    const [answer] = answersSeen(ana)
    if (answer?.act.type !== 'answer-better') throw new Error('no answer')
    expect(answer.act.packages.length).toBeGreaterThan(0)

    expect(await (await fetch(server.origin)).text()).toContain('<script type="module"')
    expect(await server.stop()).toBe(0)
  })

  it('goes on, held by another process, with a store that its sources made', async () => {
    const sources = await startServer(dataDir)
    started.push(sources)
    const opened = await openRoom(sources.origin)
    const { ana, ben } = await enterBoth(opened)
    await settle(ana, ben, 'Rent from May', '900')
    expect(await sources.stop()).toBe(0)

    const main = pathToFileURL(join(dist, 'main.js')).href
    const held = await start({}, ['--input-type=module', '--eval', `await import(${JSON.stringify(main)})`])
    const again = await Hand.connect({ ...opened, origin: held.origin }, ana.seat, ana.participant)
    await again.open()
    expect(again.entries().length).toBeGreaterThan(0)
    expect(again.entries()).toEqual(ana.entries())
    expect(await held.stop()).toBe(0)
  })

  it('imports only what is beside it, what comes with Node, and packages that production has', () => {
    const allowed = ['server', 'shared'].flatMap((folder) => {
      const { dependencies }: { dependencies: object } = JSON.parse(
        readFileSync(join(root, folder, 'package.json'), 'utf8'),
      )
      return Object.keys(dependencies).filter((name) => !name.startsWith('@common-ground/'))
    })
    const imports = readdirSync(dist)
      .filter((name) => /\.m?js$/.test(name))
      .flatMap((name) => [
        ...readFileSync(join(dist, name), 'utf8').matchAll(/^(?:import|export) .*"(.+)";$/gm),
      ])
      .map((match) => match[1] ?? '')
    const packages = new Set(
      imports.filter((name) => !name.startsWith('.') && !isBuiltin(name)).map(packageOf),
    )
    expect([...packages].filter((name) => !allowed.includes(name))).toEqual([])
    expect(packages).toContain('yjs')
    const beside = imports.filter((name) => name.startsWith('.'))
    expect(beside.filter((name) => !existsSync(join(dist, name)))).toEqual([])
  })
})
