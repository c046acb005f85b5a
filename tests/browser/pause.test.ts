/** A pause in three real browsers: asked for by keyboard, seen by all, clocks at rest, ended together or by its time. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, violations, visit, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const minute = 60_000

let ahead = 0
let server: RunningServer
let browser: Browser
let table: people.Table
beforeAll(async () => {
  server = await runServer({ clientDir, clock: () => Date.now() + ahead })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const bar = (page: Page) => page.getByText(/^Pause until \d\d:\d\d$/)
const voice = (page: Page, text: RegExp) => page.locator('[role="status"]', { hasText: text })
const isOn = (page: Page) => bar(page).first().waitFor()
const isOver = async (page: Page) => {
  await voice(page, /The pause is over/).waitFor({ state: 'attached' })
  expect(await bar(page).count()).toBe(0)
}

/** In all layouts: nothing for axe to find, nothing to scroll sideways for. */
const isSound = async (page: Page) => {
  for (const size of [widths.companion, { width: 360, height: 740 }, widths.tablet, widths.desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
}

describe('a pause', { timeout: 180_000 }, () => {
  it('[E3] is asked for by keyboard alone, and says beforehand who will know', async () => {
    const { maya, tom, mediator } = table
    await maya.page.getByRole('button', { name: 'Pause' }).focus()
    await maya.page.keyboard.press('Enter')
    const dialog = maya.page.getByRole('dialog', { name: 'Pause' })
    await dialog.getByText('Nobody but the mediator learns who asked.', { exact: false }).waitFor()
    await tom.page.keyboard.press('t')
    await tom.page.getByRole('dialog').getByText('How long?').waitFor()
    await isSound(tom.page)
    await dialog.getByRole('button', { name: '15 minutes' }).focus()
    await maya.page.keyboard.press('Enter')
    for (const { page } of people.everyone(table)) {
      await isOn(page)
      await voice(page, /The room is having a pause until/).waitFor({ state: 'attached' })
    }
    await dialog.waitFor({ state: 'detached' })
    // The keyboard is back where it was.
    await expect.poll(() => maya.page.evaluate(() => document.activeElement?.textContent)).toBe('Pause')
    // Whoever had the dialog open sees there that somebody else was a moment earlier.
    await tom.page.getByRole('dialog').getByRole('button', { name: 'Go on' }).waitFor()
    await isSound(tom.page)
    await tom.page.keyboard.press('Escape')
    for (const { page } of people.everyone(table)) await isSound(page)
    await mediator.page.getByText('Maya Okafor asked; only the mediator sees this.').waitFor()
    for (const page of [maya.page, tom.page]) expect(await page.getByText(/ asked[.;]/).count()).toBe(0)
  })

  it('is ended by both sides, and each is told that the other would go on; nobody’s keyboard is taken', async () => {
    const { maya, tom, mediator } = table
    await maya.page.getByRole('button', { name: 'Go on' }).click()
    await tom.page.getByText(`${people.sides.a} would go on.`).first().waitFor()
    await maya.page.getByText('You would go on.').waitFor()
    const waiting = maya.page.getByRole('button', { name: `Waiting for ${people.sides.b}` })
    expect(await waiting.getAttribute('aria-disabled')).toBe('true')
    expect(await waiting.evaluate((button) => button === document.activeElement)).toBe(true)
    await isSound(maya.page)
    await tom.page.setViewportSize(widths.companion)
    const goOn = tom.page.getByRole('button', { name: 'Go on' })
    expect((await goOn.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await goOn.click()
    for (const page of [maya.page, tom.page, mediator.page]) await isOver(page)
    // What had it is gone: the page has the keyboard, not nothing.
    for (const page of [maya.page, tom.page])
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })

  it('[E4] is asked for on a phone out of the menu, and shown to an observer, who has no say in it', async () => {
    const { maya, tom } = table
    const olu = await visit(browser, { viewport: widths.companion })
    await people.knock(olu.page, table.links.observer, 'Olu Adeyemi')
    for (const { page } of [maya, tom])
      await page.getByRole('button', { name: 'Agree to let Olu Adeyemi observe' }).click()
    await olu.page.getByRole('button', { name: 'Menu' }).waitFor()
    await people.fromMenu(tom.page, /^Pause/)
    await tom.page.getByRole('dialog').getByRole('button', { name: '5 minutes', exact: true }).click()
    await isOn(maya.page)
    await isOn(tom.page)
    await isOn(olu.page)
    await isSound(olu.page)
    expect(await olu.page.getByRole('button', { name: /^(Go on|Pause)$/ }).count()).toBe(0)
    await olu.page.getByRole('button', { name: 'Menu' }).click()
    await olu.page.getByRole('menuitem', { name: /Keyboard/ }).waitFor()
    expect(await olu.page.getByRole('menuitem', { name: /^Pause/ }).count()).toBe(0)
    await olu.context.close()
    await maya.page.keyboard.press('t')
    const dialog = maya.page.getByRole('dialog', { name: 'Pause' })
    await dialog.getByText('It takes both sides, or the mediator', { exact: false }).waitFor()
    await isSound(maya.page)
    await maya.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('stands in every space, lets the time for writing rest, and is over for all at its end', async () => {
    const { maya, tom, mediator } = table
    await people.enterSpace(maya.page, 'side-a')
    await isOn(maya.page)
    await people.enterSpace(maya.page, 'joint')
    await mediator.page.getByRole('button', { name: 'Go on' }).click()
    for (const { page } of people.everyone(table)) await isOver(page)
    await mediator.page.keyboard.press('r')
    await mediator.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Start/ })
      .click()
    const left = maya.page.getByRole('timer').filter({ hasText: 'left' })
    await left.waitFor()
    await maya.page.keyboard.press('t')
    await maya.page.getByRole('dialog').getByRole('button', { name: '5 minutes', exact: true }).click()
    await isOn(maya.page)
    // Of the two clocks one stands still while the other runs.
    const both = () => maya.page.getByRole('timer').allTextContents()
    const [pause, writing] = await both()
    await expect.poll(async () => (await both())[0]).not.toBe(pause)
    expect((await both())[1]).toBe(writing)
    ahead += 5 * minute
    // A page learns the server's time when it is opened.
    for (const page of [maya.page, tom.page]) {
      await page.reload()
      await page.getByRole('timer').first().waitFor()
      expect(await bar(page).count()).toBe(0)
    }
    ahead = 0
  })
})
