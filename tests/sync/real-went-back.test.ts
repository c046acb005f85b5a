/** An older copy of the store put back under live sessions of the real server. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { notesText, typeNotes } from '@common-ground/shared/documents/notes'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newDataDir, type RunningServer, runServer } from '../rig/running-server.ts'
import { openRealRoom, type RealRoom, until } from './real-room.ts'
import { firstGoal, secondGoal, texts } from './scenes.ts'

let data: ReturnType<typeof newDataDir>
let backup: string
let there: RealRoom
let servers: RunningServer[]

beforeEach(async () => {
  data = newDataDir()
  backup = mkdtempSync(join(tmpdir(), 'common-ground-backup-'))
  there = await openRealRoom({ data })
  servers = []
})
afterEach(async () => {
  await there.close()
  for (const server of servers) await server.close()
  for (const dir of [data.dir, backup]) rmSync(dir, { recursive: true, force: true })
})

/** The network leads to a new server on these data from now on. */
const moveTo = async (dir: string): Promise<void> => {
  const server = await runServer({ data: { ...data, dir } })
  servers.push(server)
  there.network.moveTo(server.origin)
  there.network.restore()
}

test('[R12] everyone is told, each session offers its own words again, and the lost entries are shown', async () => {
  const [ana, ben] = [
    await there.join('a', 'Ana', there.network.origin),
    await there.join('b', 'Ben', there.network.origin),
  ]
  addGoal(ana.joint.doc(), firstGoal, 'a', 'quiet')
  typeNotes(ana.space('side-a').document.doc(), 'kept')
  await Promise.all([ana.joint.settled(), ana.space('side-a').document.settled()])
  await until(ben, () => texts(ben.joint.doc()).length === 1)
  there.network.cut()
  await there.server.close()
  cpSync(data.dir, backup, { recursive: true })
  await moveTo(data.dir)
  await until(ana, () => ana.connection().link === 'online')
  await until(ben, () => ben.connection().link === 'online')
  typeAtEnd(ana.joint.doc(), firstGoal, ' nights')
  typeNotes(ana.space('side-a').document.doc(), ' and lost')
  addGoal(ben.joint.doc(), secondGoal, 'b', 'light')
  expect(await ben.act({ type: 'post-statement', text: 'lost' })).toHaveProperty('seq')
  await Promise.all([ana.joint.settled(), ana.space('side-a').document.settled()])
  await until(ana, () => ana.state().statements.size === 1 && texts(ana.joint.doc()).length === 2)
  await until(ben, () => texts(ben.joint.doc()).includes('quiet nights'))
  there.network.cut()
  await moveTo(backup)
  for (const session of [ana, ben]) {
    await until(session, () => session.wentBack().some(({ space }) => space === 'joint'))
    await until(session, () => [...texts(session.joint.doc())].sort().join() === 'light,quiet nights')
    await until(session, () => session.connection().words === 'recorded')
    expect(session.ledgerBroken()).toMatchObject({ whole: false, because: 'link' })
    expect(session.lostEntries('joint').map(({ act }) => act)).toEqual([
      { type: 'post-statement', text: 'lost' },
    ])
    await until(session, () => session.setAside().length === 0)
  }
  await until(ana, () => notesText(ana.space('side-a').document.doc()) === 'kept and lost')
  expect(await ana.act({ type: 'post-statement', text: 'and on' })).toHaveProperty('seq')
  await until(ben, () => [...ben.state().statements.values()].some(({ text }) => text === 'and on'))
})
