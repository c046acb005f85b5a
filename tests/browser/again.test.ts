/** Starting again in a real browser: from a file, from a seat, and what the new room shows of the earlier one. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { agreementHash } from '@common-ground/shared/agreement/agreement-text'
import { addMilestone } from '@common-ground/shared/documents/milestones'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventsIn, only, readCalendar, textOf } from '../dates/read-calendar.ts'
import { agreedHash, settle } from '../rig/agreed-room.ts'
import { launchBrowser, overflow, type Visitor, violations, visit, widths } from '../rig/browser.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { must } from '../rig/late-mediator.ts'
import { agreedText, bytesOf, honestRecords, RecordRoom } from '../rig/records.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

let server: RunningServer
let browser: Browser
let visitor: Visitor
let folder: string

const at = (name: string): string => join(folder, `${name}.json`)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-again-'))
  const { sealed } = honestRecords()
  if (!sealed) throw new Error('the rig has no such record')
  const unsigned = new RecordRoom()
  unsigned.sign('a')
  writeFileSync(at('sealed'), bytesOf(sealed))
  writeFileSync(at('unsigned'), bytesOf(unsigned.record()))
  writeFileSync(at('changed'), new TextDecoder().decode(bytesOf(sealed)).replace('2450', '2550'))
  writeFileSync(at('letter'), 'Dear Tom,\n')
  server = await runServer({ clientDir })
  browser = await launchBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  visitor = await visit(browser)
})
afterEach(() => visitor.context.close())

const choose = (page: Page, name: string) => page.locator('input[type=file]').setInputFiles(at(name))
const isSaid = (page: Page, words: string) => page.getByRole('heading', { level: 2, name: words }).waitFor()

const isReadable = async (page: Page, what: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const viewport of Object.values(widths)) {
      await page.setViewportSize(viewport)
      const found = await violations(page)
      const sideways = await overflow(page)
      expect({ what, viewport, colorScheme, sideways, found }).toMatchObject({ sideways: 0, found: [] })
    }
  }
  await page.setViewportSize(widths.desktop)
}

/** Opens the new room from what is shown, enters it, and goes to its page of the agreement. */
const openAndEnter = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Open the room' }).click()
  await page.getByText('The room is open').waitFor()
  await page.getByRole('button', { name: /^Enter as/ }).click()
  await people.acceptAndEnter(page, 'Maya Okafor')
  await people.goTo(page, 'agreement')
}

describe('starting again', { timeout: 120_000 }, () => {
  it('from a file: whole and signed, its text is read, and a new room begins with it', async () => {
    const { page, requests, complaints } = visitor
    await page.goto(`${server.origin}/again`)
    await page.getByRole('heading', { level: 1, name: 'Start again from what you signed' }).waitFor()
    await isReadable(page, 'before a file')
    await choose(page, 'sealed')
    await isSaid(page, 'The record is whole, and both sides signed this text.')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    await page.getByText('2450 € a month').waitFor()
    // Whose key it is nobody can tell from a file alone.
    await page.getByText(/^Compare the keys under the signatures/).waitFor()
    await isReadable(page, 'a whole record')
    expect(requests.filter((address) => address.includes('/api/'))).toEqual([])

    expect(await page.getByLabel('What is it about?').inputValue()).toBe(agreedText.title)
    await page.getByLabel('What is it about?').fill('The lease, a year on')
    await page.getByRole('textbox', { name: 'Second side' }).fill('Quayside and Sons')
    await openAndEnter(page)
    const earlier = page.locator('details', { hasText: 'The earlier agreement this room began from' })
    await earlier.locator('summary').waitFor()
    expect(await earlier.getByText('2450 € a month').isVisible()).toBe(false)
    await earlier.locator('summary').focus()
    await page.keyboard.press('Enter')
    await earlier.getByText('2450 € a month').waitFor()
    await earlier.getByText(agreementHash(agreedText)).waitFor()
    await isReadable(page, 'the earlier text')
    await page.getByText('The roof is done.').last().waitFor()
    await people.goTo(page, 'goals')
    await page.getByText('The bakery stays on Harbour Street.').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('says plainly what is not whole, not signed, or no record, and begins nothing from it unseen', async () => {
    const { page, requests } = visitor
    await page.goto(`${server.origin}/again#not-a-room`)
    await choose(page, 'changed')
    await isSaid(page, 'This record is not whole')
    await isReadable(page, 'not whole')
    expect(await page.getByRole('button', { name: 'Open the room' }).count()).toBe(0)
    await choose(page, 'letter')
    await isSaid(page, 'This file was not checked')
    expect(await page.getByRole('button', { name: 'Open the room' }).count()).toBe(0)
    await choose(page, 'unsigned')
    await isSaid(page, 'The record is whole, and this text is not signed by both sides.')
    await page
      .getByRole('heading', { name: 'Open a new room from this text, which is not signed by both' })
      .waitFor()
    await page.getByLabel('What is it about?').fill('')
    await page.getByRole('button', { name: 'Open the room' }).click()
    await page.getByText('Give the room a title first.').waitFor()
    expect(requests.filter((address) => address.includes('/api/'))).toEqual([])
  })

  it('from a seat this browser still holds: the room is asked, and no file is needed; else one is', async () => {
    const { page, complaints } = visitor
    const opened = await openRoom(server.origin)
    const [ana, ben] = [await Hand.enter(opened, 'a', 'Ana'), await Hand.enter(opened, 'b', 'Ben')]
    await settle(ana, ben, 'Rent from May', '900')
    const promise = { who: 'both', what: 'Look at the roof', due: '2031-05-01' } as const
    await ana.words((doc) => addMilestone(doc, { id: randomUUID(), ...promise }))
    await must(ana, { type: 'set-follow-up', day: '2031-06-01' })
    const text = await agreedHash([ana, ben])
    for (const hand of [ana, ben]) await must(hand, { type: 'sign', text, name: 'Of age' })
    await page.goto(server.origin)
    await page.evaluate(
      ({ room, seat }) =>
        localStorage.setItem(`common-ground.seats.${room}`, JSON.stringify([{ linkHash: 'kept', seat }])),
      { room: opened.room, seat: ana.seat },
    )
    // In the room, its days are a file, and the last of them leads here.
    await page.goto(`${server.origin}/r/${opened.room}`)
    await people.goTo(page, 'agreement')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'The dates as Calendar file' }).click(),
    ])
    const events = eventsIn(readCalendar(await readFile(await download.path(), 'utf8')))
    expect([download.suggestedFilename(), events.map((event) => only(event, 'DTSTART').raw)]).toEqual([
      'dates.ics',
      ['20310501', '20310601'],
    ])
    const address = `${server.origin}/again#${opened.room}`
    expect(events.map((event) => textOf(only(event, 'DESCRIPTION')).includes(address))).toEqual([false, true])
    await isReadable(page, 'the days of the agreement')
    await page.goto(address)
    await isSaid(page, 'The record is whole, and both sides signed this text.')
    await page.getByText('taken from it just now').waitFor()
    await page.getByText('Rent from May: 900 EUR a month').waitFor()
    expect(await page.locator('input[type=file]').count()).toBe(0)
    expect(await page.getByText(/^Compare the keys under the signatures/).count()).toBe(0)
    await openAndEnter(page)
    await page.getByText('The earlier agreement this room began from').waitFor()

    // The room goes, and with it what could be asked.
    for (const hand of [ana, ben]) await must(hand, { type: 'close-and-destroy' })
    await page.goto(server.origin)
    await page.goto(address)
    await page.getByText('The record could not be taken from the earlier room.').waitFor()
    await isReadable(page, 'the room is gone')
    await choose(page, 'sealed')
    await isSaid(page, 'The record is whole, and both sides signed this text.')
    await page.getByText('This is the record of another room than the one your calendar named.').waitFor()
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
    for (const hand of [ana, ben]) hand.leave()
  })
})
