/** Invitations as calendar files in a real browser: the time asked for once, one link in each file, by hand and by keyboard. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventsIn, only, type Part, readCalendar, textOf } from '../dates/read-calendar.ts'
import { launchBrowser, overflow, type Visitor, violations, visit, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

let server: RunningServer
let browser: Browser
let host: Visitor

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  host = await visit(browser)
  await people.openRoomAsMediator(host.page, server.origin)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

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

const buttonOf = (page: Page, chair: string) =>
  page.getByRole('button', { name: `Calendar file with the link for ${chair}` })

/** The file that is saved when this is done. */
const saved = async (page: Page, press: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const text = await readFile(await download.path(), 'utf8')
  const [event, ...others] = eventsIn(readCalendar(text))
  if (!event || others.length > 0) throw new Error('not one event')
  return { name: download.suggestedFilename(), text: text.replaceAll('\r\n ', ''), event }
}

const whenOf = (event: Part) => [only(event, 'DTSTART').raw, only(event, 'DTEND').raw]

/** A year from now, whatever day it is. */
const day = `${new Date().getUTCFullYear() + 1}-12-03`
const compact = day.replaceAll('-', '')

describe('invitations as calendar files', { timeout: 120_000 }, () => {
  it('[T2] ask for the time once, and each holds the link of one chair', async () => {
    const { page, requests, complaints } = host
    const links = new Map<string, string>()
    for (const chair of [people.sides.a, people.sides.b]) links.set(chair, await people.linkFor(page, chair))
    const before = requests.filter((address) => address.includes('/api/')).length

    // By keyboard: nothing chosen says what is missing, and where.
    await buttonOf(page, people.sides.a).focus()
    await page.keyboard.press('Enter')
    const form = page.getByRole('form', { name: 'When do you meet?' })
    await form.waitFor()
    await isReadable(page, 'the form')
    await form.getByRole('button', { name: /^Save the file/ }).click()
    await form.getByText('Choose a day.').waitFor()
    await form.getByText('Choose a time.').waitFor()
    expect(await form.getByLabel('Day').evaluate((field) => field === document.activeElement)).toBe(true)
    await form.getByLabel('Day').fill('2020-01-01')
    await form.getByLabel('Time').fill('14:30')
    await form.getByText('This moment is over.').waitFor()
    await isReadable(page, 'what is missing')
    // Closed and opened again, what was typed is there.
    await page.keyboard.press('Escape')
    await form.waitFor({ state: 'detached' })
    await buttonOf(page, people.sides.a).click()
    expect(await form.getByLabel('Time').inputValue()).toBe('14:30')
    await form.getByLabel('Day').fill(day)
    await form.getByLabel('How long').selectOption('90')
    await form.getByLabel(/^Place or address/).fill('Harbour Street 14; upstairs, שלום 🥐')

    const first = await saved(page, () => page.keyboard.press('Enter'))
    await form.waitFor({ state: 'detached' })
    expect(first.name).toBe('invitation.ics')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
      people.sides.a,
    )
    // Half past two in Berlin, in winter.
    expect(whenOf(first.event)).toEqual([`${compact}T133000Z`, `${compact}T150000Z`])
    expect(textOf(only(first.event, 'SUMMARY'))).toBe(people.title)
    expect(textOf(only(first.event, 'LOCATION'))).toBe('Harbour Street 14; upstairs, שלום 🥐')
    await page.getByText('In the calendar files:').waitFor()
    await isReadable(page, 'with a time')

    const second = await saved(page, () => buttonOf(page, people.sides.b).click())
    expect(whenOf(second.event)).toEqual(whenOf(first.event))
    const secretOf = (chair: string) => links.get(chair)?.split('#')[1] ?? 'none'
    const [ofA, ofB] = [secretOf(people.sides.a), secretOf(people.sides.b)]
    expect([first.text.includes(ofA), first.text.includes(ofB)]).toEqual([true, false])
    expect([second.text.includes(ofA), second.text.includes(ofB)]).toEqual([false, true])
    expect(only(second.event, 'URL').raw).toBe(links.get(people.sides.b))

    await page.getByRole('button', { name: 'Change the time' }).click()
    await form.getByLabel('How long').selectOption('30')
    await form.getByRole('button', { name: 'Use this time' }).click()
    await form.waitFor({ state: 'detached' })
    const third = await saved(page, () => buttonOf(page, people.sides.a).click())
    expect(whenOf(third.event)).toEqual([`${compact}T133000Z`, `${compact}T140000Z`])
    expect(only(third.event, 'UID')).toEqual(only(first.event, 'UID'))
    expect(requests.filter((address) => address.includes('/api/'))).toHaveLength(before)
    expect(complaints).toEqual([])
  })

  it('are there in the room as well, while links are not handed out', async () => {
    const { page, complaints } = host
    await page.getByRole('button', { name: 'Enter as Mediator' }).click()
    await people.acceptAndEnter(page, 'Jonas Reed')
    await people.goTo(page, 'goals')
    await buttonOf(page, people.sides.b).click()
    const form = page.getByRole('form', { name: 'When do you meet?' })
    await form.getByLabel('Day').fill(day)
    await form.getByLabel('Time').fill('09:00')
    const file = await saved(page, () => form.getByRole('button', { name: /^Save the file/ }).click())
    await form.waitFor({ state: 'detached' })
    expect(whenOf(file.event)).toEqual([`${compact}T080000Z`, `${compact}T090000Z`])
    expect(textOf(only(file.event, 'SUMMARY'))).toBe(people.title)
    const found = await violations(page)
    expect({ found, sideways: await overflow(page) }).toEqual({ found: [], sideways: 0 })
    expect(complaints).toEqual([])
  })
})
