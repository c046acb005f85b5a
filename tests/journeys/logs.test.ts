/** What the server writes to its log while a room is at work, at the most talkative level: ids and codes, nothing of people. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addGoal } from '@common-ground/shared/documents/goals'
import { afterAll, expect, it } from 'vitest'
import { Hand, openRoom, post } from '../rig/hand.ts'
import { root } from '../source-files.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'common-ground-logs-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

it('[T17] holds no text, name, title, link secret or seat key', async () => {
  const canary = `canary${randomUUID().replaceAll('-', '')}`
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      NO_PAGES: '1',
      LOG_LEVEL: 'debug',
      DATA_DIR: dataDir,
    },
  })
  let log = ''
  const origin = await new Promise<string>((resolve) => {
    const hear = (chunk: Buffer) => {
      log += chunk.toString()
      const address = /is open at (http:\/\/\S+)/.exec(log)
      if (address?.[1]) resolve(address[1])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  const room = await openRoom(origin)
  await post(`${origin}/api/rooms`, { title: canary, sides: { a: canary, b: `${canary}b` }, creator: {} })
  await post(`${origin}/api/rooms/${room.room}/door`, `{"link": "${canary}`)
  await post(`${origin}/api/rooms/${canary}/door`, { link: canary }).then(({ text }) =>
    expect(text).not.toContain(canary),
  )
  const ana = await Hand.enter(room, 'a', canary)
  await ana.words((doc) => addGoal(doc, randomUUID(), 'a', canary))
  await ana.words((doc) => addGoal(doc, randomUUID(), 'b', canary))
  await ana.startOver()
  await ana.act({ type: 'post-statement', text: canary })
  await ana.act({ type: 'post-statement', text: `${canary}\u0000` })
  await ana.act({ type: canary })
  await ana.ask('words', { space: canary, update: Buffer.from(canary) })
  ana.leave()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(log).toContain('incoming request')
  for (const secret of [canary, ana.seat, ...Object.values(room.links)]) expect(log).not.toContain(secret)
})
