/** From the first offer to the signed text in everybody's downloads, in three browsers: PDF, Word, the record and its check, what each role is offered, and stopping. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partsOf } from '../export/docx-reading.ts'
import { readPdf } from '../export/pdf-reading.ts'
import { launchBrowser, overflow, violations, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as at from './agreement-steps.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

let server: RunningServer
let browser: Browser
let table: people.Table

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
}, 240_000)
afterAll(async () => {
  expect(people.everyone(table).flatMap(({ complaints }) => complaints)).toEqual([])
  await browser.close()
  await server.close()
})

const section = (page: Page) => page.getByRole('region', { name: 'Take it with you' })

/** Presses a button, and reads what has come into the downloads. */
const download = async (page: Page, button: string) => {
  const coming = page.waitForEvent('download')
  await section(page).getByRole('button', { name: button, exact: true }).click()
  const file = await coming
  const path = await file.path()
  return { name: file.suggestedFilename(), path, bytes: new Uint8Array(readFileSync(path)) }
}

const offered = (page: Page): Promise<readonly string[]> =>
  section(page).getByRole('heading', { level: 3 }).allInnerTexts()

describe('taking things out of the room', { timeout: 240_000 }, () => {
  it('begins as a draft that says so on every page', async () => {
    const { maya, tom } = table
    await people.goTo(maya.page, 'ledger')
    await people.goTo(tom.page, 'ledger')
    await people.openIssue(maya.page, 'Rent from May', 'EUR a month')
    await at.agree(table, 'Rent from May', '2150', 'A rent you can plan with')
    for (const { page } of people.everyone(table)) await people.goTo(page, 'agreement')
    const draft = await readPdf((await download(maya.page, 'The agreement as PDF')).bytes)
    expect(draft.text).toMatch(/Draft: not signed/)
    expect(draft.text).toContain('2150 EUR a month')
  })

  it('[T22] is what both signed, word for word, in every form, with nothing of anybody’s own', async () => {
    const { maya, tom, mediator } = table
    await at.sign(maya.page, 'Maya Okafor')
    await at.sign(tom.page, 'Tom Reuter')
    await section(maya.page).getByText('The text both sides signed').waitFor()
    const pdf = await download(tom.page, 'The agreement as PDF')
    expect(pdf.name).toBe('agreement.pdf')
    const read = await readPdf(pdf.bytes)
    for (const text of ['Rent from May', '2150 EUR a month', 'Maya Okafor', 'Tom Reuter', people.title])
      expect(read.text).toContain(text)
    expect(read.text).not.toContain('Draft')
    const word = await download(mediator.page, 'The agreement as Word')
    expect((await partsOf(word.bytes))['word/document.xml']).toContain('2150 EUR a month')
    const plain = await download(maya.page, 'The agreement as Markdown')
    expect(new TextDecoder().decode(plain.bytes)).toContain('2150 EUR a month')
  })

  it('[R5] the record is whole for the page that checks it', async () => {
    const { maya } = table
    const record = await download(maya.page, 'The joint record as JSON')
    expect(record.name).toBe('joint-record.json')
    const opened = maya.page.waitForEvent('popup')
    await section(maya.page).getByRole('link', { name: 'Check a record' }).click()
    const check = await opened
    await check.locator('input[type=file]').setInputFiles(record.path)
    await check.getByRole('heading', { level: 2, name: 'This record is whole in itself' }).waitFor()
    await check.close()
  })

  it('what was said and heard is in the record only once both have ticked it, and each sees whether the other has', async () => {
    const { maya, tom } = table
    // It is ticked once it is recorded.
    await section(maya.page)
      .getByText(/^What was said and heard/)
      .click()
    await section(tom.page)
      .getByText(/Harbour Bakery.? has ticked it/)
      .waitFor()
    await section(maya.page)
      .getByText(/Quayside Estates.? has not ticked it/)
      .waitFor()
  })

  it('offers each role what is for it, by keyboard and on a phone', async () => {
    const { maya, mediator } = table
    expect(await offered(maya.page)).toEqual([
      'The agreement',
      'The joint record',
      'Your side’s own notes',
      'Report for outsiders',
    ])
    expect(await offered(mediator.page)).toEqual([
      'The agreement',
      'The joint record',
      'Attestation',
      'Report for outsiders',
    ])
    const coming = mediator.page.waitForEvent('download')
    await section(mediator.page).getByRole('button', { name: 'Attestation as PDF' }).focus()
    await mediator.page.keyboard.press('Enter')
    const attestation = await readPdf(new Uint8Array(readFileSync(await (await coming).path())))
    expect(attestation.text).not.toContain(people.title)
    for (const size of [widths.companion, widths.tablet, widths.desktop]) {
      await maya.page.setViewportSize(size)
      expect(await violations(maya.page)).toEqual([])
      expect(await overflow(maya.page)).toBe(0)
    }
  })

  it('can be stopped, and says why where it cannot be made', async () => {
    const { maya } = table
    // The room answers nothing for a while: what was asked for waits, and is stopped.
    await maya.page.route('**/exports/*?seen=*', () => undefined)
    await section(maya.page).getByRole('button', { name: 'The agreement as PDF' }).click()
    await section(maya.page).getByText('Waits for its turn…').waitFor()
    await section(maya.page).getByRole('button', { name: 'Stop' }).click()
    await section(maya.page).getByText('Waits for its turn…').waitFor({ state: 'detached' })
    await maya.page.unroute('**/exports/*?seen=*')
    await maya.page.route('**/exports', (route) => route.abort())
    await section(maya.page).getByRole('button', { name: 'The agreement as PDF' }).click()
    await section(maya.page).getByText('The room cannot be reached right now').waitFor()
    await maya.page.unroute('**/exports')
    table.maya.complaints.length = 0
    expect((await download(maya.page, 'The agreement as PDF')).name).toBe('agreement.pdf')
  })
})
