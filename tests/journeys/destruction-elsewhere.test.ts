/** What is made of a room beside it goes with it: after it was destroyed nothing of an export is in the data directory, in temporary files or in a log. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportForms, takings } from '@common-ground/shared/room/export-access'
import { expect, it } from 'vitest'
import { agreedHash, hashAt, settle } from '../rig/agreed-room.ts'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { beginExport, lookAtExport, takeOut, untilMade } from '../rig/exports.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { must } from '../rig/late-mediator.ts'
import { startServer } from '../rig/server-process.ts'

const everythingIn = (folder: string): readonly Uint8Array[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name)))

it('[T16] [T17] exports leave nothing behind: not in the data directory, not in temporary files, not in a log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-'))
  const [dataDir, temporary] = ['data', 'temporary'].map((name) => join(folder, name))
  if (dataDir === undefined || temporary === undefined) throw new Error('there are two folders')
  for (const made of [dataDir, temporary]) mkdirSync(made)
  const heard: string[] = []
  const server = await startServer(dataDir, { TMPDIR: temporary, LOG_LEVEL: 'debug' }, (line) =>
    heard.push(line),
  )
  try {
    const opened = await openRoom(server.origin)
    const [ana, ben] = [await Hand.enter(opened, 'a', 'Ana'), await Hand.enter(opened, 'b', 'Ben')]
    const mo = await Hand.enter(opened, 'mediator', 'Mo')
    const [title, signer] = [newCanary(), newCanary()]
    await settle(ana, ben, title, '900')
    await agreedHash([ana, ben])
    for (const hand of [ana, ben]) {
      await must(hand, { type: 'sign', text: hashAt(hand), name: signer })
      await agreedHash([ana, ben])
    }
    for (const form of exportForms) await takeOut(takings[form].by.a ? ana : mo, form)
    const { export: waits = '' } = await beginExport(ben, { form: 'joint-record' })
    await untilMade(ben, waits)
    expect(canariesIn(everythingIn(temporary), [title, signer])).toEqual([])
    await must(ana, { type: 'close-and-destroy' })
    const gone = new Promise((resolve) => ana.socket.once('disconnect', resolve))
    await ben.act({ type: 'close-and-destroy' })
    await gone
    // One that was made and not fetched yet is not there any more either.
    expect(await lookAtExport(ben, waits)).toMatchObject({ status: 404 })
    expect(canariesIn(everythingIn(folder), [title, signer])).toEqual([])
    expect(canariesIn(heard, [title, signer])).toEqual([])
  } finally {
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)
