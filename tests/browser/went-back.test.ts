/** A server that comes back with an older copy of its store, under live browsers: said calmly to both sides, with what was lost. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, violations } from '../rig/browser.ts'
import { newDataDir, type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

const data = newDataDir()
const backup = mkdtempSync(join(tmpdir(), 'common-ground-backup-'))
let server: RunningServer
let browser: Browser
let table: people.Table

/** One address for all the servers there will be: what people's browsers know. */
const sockets = new Set<Socket>()
const front: Server = createServer((socket) => {
  const behind = connect(Number(new URL(server.origin).port), '127.0.0.1')
  for (const one of [socket, behind]) {
    sockets.add(one)
    one.on('error', () => one.destroy())
    one.on('close', () => {
      sockets.delete(one)
      socket.destroy()
      behind.destroy()
    })
  }
  socket.pipe(behind).pipe(socket)
})

const restart = async (between: () => void) => {
  await server.close()
  for (const socket of sockets) socket.destroy()
  between()
  server = await runServer({ clientDir, data })
}

beforeAll(async () => {
  server = await runServer({ clientDir, data })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  const { port } = front.address() as AddressInfo
  browser = await launchBrowser()
  table = await people.sitDown(browser, `http://127.0.0.1:${port}`)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
  front.close()
  for (const dir of [data.dir, backup]) rmSync(dir, { recursive: true, force: true })
})

it('[R12] both sides are told, and read which entries were seen and lost; own words are there again', async () => {
  const { maya, tom } = table
  await people.goTo(maya.page, 'conversation')
  await people.goTo(tom.page, 'conversation')
  await people.say(maya.page, 'Kept in every copy.')
  await restart(() => cpSync(data.dir, backup, { recursive: true }))
  for (const { page } of [maya, tom]) await page.getByText('Recorded').first().waitFor()
  await people.say(maya.page, 'Said after the copy was made.')
  await tom.page.getByRole('log').getByText('Said after the copy was made.').waitFor()
  await people.writeNotes(maya.page, 'Words of my own.')
  await maya.page.getByText('Saved', { exact: true }).waitFor()
  await restart(() => cpSync(backup, data.dir, { recursive: true }))
  for (const { page } of [maya, tom]) {
    const notice = page.getByRole('region', { name: /record is older than what was seen here/ })
    await notice.getByText('See the entry that was lost').click()
    await notice.getByText('Said after the copy was made.').waitFor()
    await notice.getByText('Maya Okafor').waitFor()
    expect(await violations(page)).toEqual([])
  }
  await maya.page.getByText('Words of my own.').first().waitFor()
  await maya.page.reload()
  await maya.page.getByText('Words of my own.').first().waitFor()
}, 120_000)
