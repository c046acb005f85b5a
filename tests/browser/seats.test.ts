/** Seats in real browsers: knocking and being let in, observers, another device, being removed, leaving, the end of a room. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, type Visitor, violations, visit, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const text = 'Ovens that may bake at four'

let server: RunningServer
let browser: Browser
let table: people.Table
let lena: Visitor
let carl: Visitor

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
  lena = await visit(browser)
  carl = await visit(browser)
  await people.addGoal(table.maya.page, people.sides.a, text)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const inside = (page: Page) => people.card(page, text).waitFor()
const knockOf = (page: Page, name: string) =>
  page.getByRole('list', { name: 'At the door' }).getByRole('listitem').filter({ hasText: name })
const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: /^Who is here/ }).click()
  await page.getByRole('dialog', { name: 'Who sits where' }).waitFor()
}
const inPanel = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('listitem').filter({ hasText: name })
/** axe on the page as it stands, in light and dark, at every width. */
const readable = async (page: Page, what: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const viewport of [widths.desktop, { width: 360, height: 740 }]) {
      await page.setViewportSize(viewport)
      const found = await violations(page)
      const sideways = await overflow(page)
      expect({ what, viewport, colorScheme, sideways, found }).toMatchObject({ sideways: 0, found: [] })
    }
  }
  await page.setViewportSize(widths.desktop)
  await page.emulateMedia({ colorScheme: 'light' })
}
/** What a browser still holds of the room. */
const keptIn = (page: Page) =>
  page.evaluate(async () => ({
    stored: { ...localStorage, ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    title: document.title,
    state: history.state,
  }))

describe('seats', { timeout: 120_000 }, () => {
  it('[T2] the second one on a link knocks, is shown nothing, and goes in by herself once her own side lets her in', async () => {
    const { maya, tom, mediator } = table
    await people.knock(lena.page, table.links.a, 'Lena Kurz')
    await knockOf(maya.page, 'Lena Kurz').getByText('your private notes').waitFor()
    await readable(lena.page, 'waiting')
    await readable(maya.page, 'a knock')
    // Whoever does not answer this door is not told that anyone stands at it.
    for (const { page } of [tom, mediator]) expect(await knockOf(page, 'Lena Kurz').count()).toBe(0)
    await lena.page.reload()
    await lena.page.getByRole('heading', { name: 'You are at the door' }).waitFor()
    expect(await lena.page.content()).not.toContain(text)
    await people.beginWriting(maya.page, text, 'end')
    await maya.page.keyboard.press('Escape')
    await knockOf(maya.page, 'Lena Kurz')
      .getByRole('button', { name: /^Let in/ })
      .click()
    await inside(lena.page)
    await knockOf(maya.page, 'Lena Kurz').waitFor({ state: 'detached' })
    for (const { page } of [maya, tom, mediator, lena])
      await page.getByRole('button', { name: /Lena Kurz, Harbour Bakery, here now/ }).waitFor()
  })

  it('[T2] whoever has taken a chair and lost the line before coming in is shown to everyone as not yet in', async () => {
    const host = await visit(browser)
    await people.openRoomAsMediator(host.page, server.origin)
    const link = await people.linkFor(host.page, people.sides.b)
    await host.page.getByText('Enter as Mediator').click()
    await people.acceptAndEnter(host.page, 'Jonas Reed')
    const late = await visit(browser)
    const cutOff = async (route: Route) => {
      const response = await route.fetch()
      await late.context.setOffline(true)
      await route.fulfill({ response })
    }
    await late.page.route(/\/seat$/, cutOff, { times: 1 })
    await late.page.goto(link)
    await late.page.getByLabel('Your name, as the others will see it').fill('Tom Brandt')
    await late.page.getByRole('button', { name: 'Accept and enter' }).click()
    await host.page.getByRole('button', { name: /Tom Brandt, Quayside Estates, not yet in/ }).waitFor()
    await openPanel(host.page)
    await inPanel(host.page, 'Tom Brandt').getByText('not yet in').waitFor()
    await readable(host.page, 'not yet in')
    await late.context.setOffline(false)
    await late.page.getByRole('button', { name: 'Accept and enter' }).click()
    await inPanel(host.page, 'Tom Brandt').getByText('here now').waitFor()
    await late.page.getByRole('region', { name: /Common ground/ }).waitFor()
    for (const { context } of [host, late]) await context.close()
  })

  it('a knock takes no focus; someone not let in reads so, and nothing else', async () => {
    const { page } = table.tom
    const stranger = await visit(browser)
    await people.goTo(page, 'conversation')
    await page.getByLabel('Your statement').fill('In the middle of a')
    await people.knock(stranger.page, table.links.b, 'Nobody Known')
    await knockOf(page, 'Nobody Known').waitFor()
    await page.keyboard.type(' sentence')
    expect(await page.getByLabel('Your statement').inputValue()).toBe('In the middle of a sentence')
    await knockOf(page, 'Nobody Known')
      .getByRole('button', { name: /^Not now/ })
      .click()
    await stranger.page.getByRole('heading', { name: 'You were not let in' }).waitFor()
    await readable(stranger.page, 'turned away')
    await stranger.page.getByRole('button', { name: 'To the front page' }).click()
    expect(await keptIn(stranger.page)).toMatchObject({ stored: {}, title: 'Common Ground' })
    await stranger.context.close()
    await people.goTo(page, 'goals')
  })

  it('[T28] an observer is let in by both sides, never by one; reads the joint room and has nothing to write with', async () => {
    const { maya, tom } = table
    await people.knock(carl.page, table.links.observer, 'Carl Weber')
    await knockOf(maya.page, 'Carl Weber')
      .getByRole('button', { name: /^Agree/ })
      .click()
    await knockOf(maya.page, 'Carl Weber').getByText('Waiting for Quayside Estates').waitFor()
    await knockOf(tom.page, 'Carl Weber').getByText('Harbour Bakery has said yes').waitFor()
    expect(await carl.page.content()).not.toContain(text)
    await knockOf(tom.page, 'Carl Weber')
      .getByRole('button', { name: /^Agree/ })
      .click()
    await inside(carl.page)
    await people.card(carl.page, text).press('Enter')
    for (const tab of ['goals', 'conversation', 'ledger'] as const) {
      await people.goTo(carl.page, tab)
      expect(await carl.page.getByRole('textbox').count()).toBe(0)
    }
    expect(await carl.page.getByRole('navigation', { name: 'Spaces' }).count()).toBe(0)
    await carl.page.getByText('You observe', { exact: true }).waitFor()
    await readable(carl.page, 'observing')
  })

  it('everyone sees who sits where; authority is shared, and shown to both sides', async () => {
    const { maya, tom } = table
    await openPanel(maya.page)
    await inPanel(maya.page, 'Tom Brandt').getByText('may commit').waitFor()
    await readable(maya.page, 'who sits where')
    expect(await inPanel(maya.page, 'Tom Brandt').getByRole('button').count()).toBe(0)
    await inPanel(maya.page, 'Lena Kurz')
      .getByRole('button', { name: /^Let them commit/ })
      .click()
    await inPanel(maya.page, 'Lena Kurz').getByText('may commit').waitFor()
    await maya.page.keyboard.press('Escape')
    await openPanel(tom.page)
    await inPanel(tom.page, 'Lena Kurz').getByText('may commit').waitFor()
    await tom.page.keyboard.press('Escape')
  })

  it('[T28] either side takes an observer’s seat back, and the room is gone from their screen at once', async () => {
    const { tom, maya } = table
    await openPanel(tom.page)
    await inPanel(tom.page, 'Carl Weber').getByRole('button', { name: 'Take the seat back…' }).click()
    await inPanel(tom.page, 'Carl Weber')
      .getByRole('button', { name: 'Take the seat back', exact: true })
      .click()
    await carl.page.getByRole('heading', { name: 'You no longer have a seat in this room' }).waitFor()
    expect(await carl.page.content()).not.toContain(text)
    await tom.page.keyboard.press('Escape')
    await maya.page.getByRole('button', { name: /^Who is here/ }).waitFor()
    await maya.page.getByRole('button', { name: /Carl Weber/ }).waitFor({ state: 'detached' })
  })
})
