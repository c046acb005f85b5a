/** The page that checks joint records, in a real browser: every verdict, by hand and by keyboard, with no server any more. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { limits } from '@common-ground/shared/room/limits'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, type Visitor, violations, visit, widths } from '../rig/browser.ts'
import { bytesOf, honestRecords, RecordRoom } from '../rig/records.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const viewports = [...Object.values(widths), { width: 360, height: 740 }]

let server: RunningServer
let browser: Browser
let visitor: Visitor
let folder: string

const at = (name: string): string => join(folder, `${name}.json`)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-verify-page-'))
  const { sealed, 'with entries withheld': withheld } = honestRecords()
  if (!sealed || !withheld) throw new Error('the rig has no such records')
  const room = new RecordRoom()
  // Enough for seconds of checking: signing is what takes time.
  for (let count = 0; count < 600; count += 1) {
    room.sign('a')
    room.act('a', { type: 'take-back-signature' })
  }
  writeFileSync(at('sealed'), bytesOf(sealed))
  writeFileSync(at('withheld'), bytesOf(withheld))
  writeFileSync(at('changed'), new TextDecoder().decode(bytesOf(sealed)).replace('2450', '2550'))
  writeFileSync(at('long'), bytesOf(room.record()))
  writeFileSync(at('letter'), 'Dear Tom,\n')
  writeFileSync(at('huge'), '')
  truncateSync(at('huge'), limits.record.bytes + 1)
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  visitor = await visit(browser)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true })
})

const choose = (page: Page, name: string) => page.locator('input[type=file]').setInputFiles(at(name))
const verdict = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
const fingerprint = (page: Page) => page.getByLabel('Fingerprint of the server’s key')

const isReadable = async (page: Page, what: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const viewport of viewports) {
      await page.setViewportSize(viewport)
      const found = await violations(page)
      const sideways = await overflow(page)
      expect({ what, viewport, colorScheme, sideways, found }).toMatchObject({ sideways: 0, found: [] })
    }
  }
}

describe('the check of a joint record', { timeout: 120_000 }, () => {
  it('[R5] is quietly on the front page, and once open needs no server: whole, changed, no record, too large', async () => {
    const { page, context, requests, complaints } = visitor
    await page.goto(server.origin)
    await page.getByRole('link', { name: 'Check a joint record' }).click()
    await page.getByRole('heading', { level: 1, name: 'Check a joint record' }).waitFor()
    // The worker too is there.
    await expect.poll(() => requests.some((address) => address.includes('verify-worker'))).toBe(true)
    await page.waitForLoadState('networkidle')
    await isReadable(page, 'before a file')
    await context.setOffline(true)
    const before = requests.length

    await choose(page, 'sealed')
    await verdict(page, 'This record is whole in itself')
    await page.getByText('the fingerprint 198422b7c31b0451 of the server’s key').waitFor()
    await page.getByRole('heading', { name: 'Lease at 14 Harbour Street' }).waitFor()
    await page.getByText('2450 € a month').waitFor()
    await page.getByText('Sealed: signed by both sides').waitFor()
    await isReadable(page, 'whole in itself')

    await fingerprint(page).fill('1984 22b7 c31b 0451')
    await page.getByRole('button', { name: 'Compare' }).click()
    await verdict(page, 'This record is whole')
    expect(await page.getByText('Compare the keys under the signatures').count()).toBe(0)

    await choose(page, 'changed')
    await verdict(page, 'This record is not whole')
    await page.getByText('The text of the agreement is not the text that was signed.').waitFor()
    expect(await page.getByText('2550').count()).toBe(0)
    await isReadable(page, 'not whole')

    await choose(page, 'letter')
    await verdict(page, 'This file was not checked')
    await page.getByText('The file is no JSON').waitFor()
    await isReadable(page, 'not checked')

    await choose(page, 'huge')
    await page.getByText('The file is larger than a record can be').waitFor()

    await choose(page, 'withheld')
    await verdict(page, 'This record is whole')
    await page.getByText('2 entries were withheld').waitFor()

    await fingerprint(page).fill('0123456789abcdef')
    await page.getByRole('button', { name: 'Compare' }).click()
    await verdict(page, 'This record is not whole')
    await page.getByText('The record was made with another key than the one given to compare.').waitFor()

    expect(requests.slice(before)).toEqual([])
    expect(complaints).toEqual([])
    await context.setOffline(false)
  })

  it('goes by keyboard alone, says what it does, and stops when told to', async () => {
    const { page } = await visit(browser, { viewport: widths.companion })
    await page.goto(`${server.origin}/verify`)
    const button = page.getByRole('button', { name: 'Choose a file' })
    await button.waitFor()
    const chooser = page.waitForEvent('filechooser')
    await button.press('Enter')
    await (await chooser).setFiles(at('long'))
    await page.getByRole('progressbar').waitFor()
    const stop = page.getByRole('button', { name: 'Stop' })
    await expect.poll(() => stop.evaluate((element) => element === document.activeElement)).toBe(true)
    // The page is alive meanwhile: what is typed is there.
    await fingerprint(page).fill('1984')
    expect(await fingerprint(page).inputValue()).toBe('1984')
    await fingerprint(page).fill('')
    await stop.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Stopped. Nothing was said of the file.').waitFor()
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0)
    const again = page.getByRole('button', { name: 'Choose another file' })
    await expect.poll(() => again.evaluate((element) => element === document.activeElement)).toBe(true)
    await choose(page, 'sealed')
    await verdict(page, 'This record is whole in itself')
    const title = page.getByRole('heading', { level: 2, name: 'This record is whole in itself' })
    await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true)
    await choose(page, 'long')
    await verdict(page, 'This record is whole in itself')
    await page.getByText('A draft: no signature stands under it').waitFor()
  })

  it('takes a file that is let go of on it', async () => {
    const { page } = await visit(browser)
    await page.goto(`${server.origin}/verify`)
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['{}'], 'empty-hands.json'))
      return transfer
    })
    await page.getByText('Lay the file of a record here').dispatchEvent('drop', { dataTransfer: dropped })
    await verdict(page, 'This file was not checked')
    await page.getByText('The file is something else than a joint record.').waitFor()
    await page.getByText('empty-hands.json').waitFor()
  })
})
