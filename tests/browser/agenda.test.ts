/** The agenda in three real browsers: written, ordered by keyboard and pointer, running above everybody’s table; sound at every width. */
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, violations, widths } from '../rig/browser.ts'
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

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Agenda' })
const rows = (page: Page): Locator => dialog(page).locator('[data-agenda]')
const titles = (page: Page): Promise<string[]> => rows(page).locator('p').locator('bdi').allInnerTexts()
const inOrder = (page: Page, ...wanted: string[]) => expect.poll(() => titles(page)).toEqual(wanted)

const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Agenda' }).first().click()
  await dialog(page).waitFor()
}

const add = async (page: Page, title: string, minutes = '') => {
  await dialog(page).getByRole('button', { name: 'Add an item' }).click()
  await page.keyboard.type(title)
  if (minutes !== '') await dialog(page).getByRole('textbox', { name: 'Minutes' }).fill(minutes)
  await page.keyboard.press('Enter')
  await rows(page).filter({ hasText: title }).waitFor()
}

/** In all layouts: nothing for axe to find, nothing to scroll sideways for. */
const isSound = async (page: Page) => {
  for (const size of [widths.companion, { width: 360, height: 740 }, widths.tablet, widths.desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
}

describe('the agenda', { timeout: 240_000 }, () => {
  it('[E3] [E4] is opened by key and by press in every role and width, and says how to begin', async () => {
    const { maya, tom, mediator } = table
    await mediator.page.keyboard.press('a')
    await dialog(mediator.page)
      .getByText('It helps to begin with something small.', { exact: false })
      .waitFor()
    await isSound(mediator.page)
    await dialog(mediator.page).getByRole('button', { name: 'Issues and offers' }).click()
    for (const { page } of [maya, tom])
      await page.getByText('Jonas Reed asks everyone to look at: Issues and offers').last().waitFor()
    await maya.page.getByRole('button', { name: 'Go there' }).click()
    await maya.page.locator('section[aria-labelledby="heading-ledger"]:visible').waitFor()
    await tom.page.getByRole('button', { name: 'Put this line away' }).click()
    await mediator.page.keyboard.press('Escape')
    await dialog(mediator.page).waitFor({ state: 'detached' })
    for (const { page } of [maya, tom]) {
      await page.setViewportSize({ width: 360, height: 740 })
      await open(page)
      await page.keyboard.press('Escape')
      await page.setViewportSize(widths.desktop)
    }
    await people.fromMenu(tom.page, /^Agenda/)
    await dialog(tom.page).waitFor()
  })

  it('[E1] [E3] is written and ordered by anyone, by keyboard and by pointer, and is the same for all', async () => {
    const { maya, tom, mediator } = table
    for (const { page } of [maya, mediator]) await open(page)
    await add(mediator.page, 'What went well', '5')
    await add(maya.page, 'The June payment', '15')
    await add(tom.page, 'Noise at night')
    for (const { page } of people.everyone(table))
      await inOrder(page, 'What went well', 'The June payment', 'Noise at night')

    // One step by the keyboard, which stays with the item that moves.
    const up = rows(tom.page).filter({ hasText: 'Noise' }).getByRole('button', { name: /up$/ })
    await up.press('Enter')
    for (const { page } of people.everyone(table))
      await inOrder(page, 'What went well', 'Noise at night', 'The June payment')
    await tom.page.getByText('“Noise at night” is now 2 of 3.').waitFor({ state: 'attached' })
    expect(await up.evaluate((button) => button === document.activeElement)).toBe(true)
    await tom.page.keyboard.press('Alt+ArrowUp')
    for (const { page } of people.everyone(table))
      await inOrder(page, 'Noise at night', 'What went well', 'The June payment')

    const [handle, last] = [rows(maya.page).nth(0).locator('[title="Drag to move"]'), rows(maya.page).nth(2)]
    await handle.dragTo(last, { targetPosition: { x: 200, y: 80 } })
    for (const { page } of people.everyone(table))
      await inOrder(page, 'What went well', 'The June payment', 'Noise at night')
    for (const { page } of people.everyone(table)) await isSound(page)
  })

  it('is edited and taken off with a way back; a colleague’s edit is not written over', async () => {
    const { maya, tom } = table
    const row = (page: Page) => rows(page).filter({ hasText: 'Noise' })
    await row(maya.page).getByRole('button', { name: 'Edit “Noise at night”' }).click()
    await maya.page.keyboard.press('End')
    await maya.page.keyboard.type(', and in the morning')
    await row(tom.page).getByRole('button', { name: 'Edit “Noise at night”' }).click()
    await tom.page.keyboard.press('Control+a')
    await tom.page.keyboard.type('Noise in the yard')
    await tom.page.keyboard.press('Enter')
    await row(maya.page).getByRole('button', { name: 'Save' }).click()
    await dialog(maya.page).getByText('This item was changed in the meantime.', { exact: false }).waitFor()
    // What was typed is still there.
    expect(await dialog(maya.page).getByLabel('What is it about?').inputValue()).toBe(
      'Noise at night, and in the morning',
    )
    // Escape gives up the edit, and leaves the sheet where it is.
    await maya.page.keyboard.press('Escape')
    await row(maya.page).getByRole('button', { name: 'Edit “Noise in the yard”' }).waitFor()
    await row(tom.page)
      .getByRole('button', { name: /^Take off “Noise/ })
      .click()
    await inOrder(maya.page, 'What went well', 'The June payment')
    await dialog(tom.page).getByRole('button', { name: 'Put it back' }).click()
    await inOrder(maya.page, 'What went well', 'The June payment', 'Noise in the yard')
  })

  it('[E2] is begun by the mediator alone, and its time runs above everybody’s table', async () => {
    const { maya, tom, mediator } = table
    for (const { page } of [maya, tom]) {
      expect(
        await dialog(page)
          .getByRole('button', { name: /^(Begin|Suggest to begin)/ })
          .count(),
      ).toBe(0)
      await page.keyboard.press('Escape')
    }
    await rows(mediator.page).nth(0).getByRole('button', { name: 'Begin' }).click()
    await mediator.page.keyboard.press('Escape')
    await dialog(mediator.page).waitFor({ state: 'detached' })
    for (const { page } of people.everyone(table)) {
      await page.getByText('Now: What went well').waitFor()
      await page
        .getByText(/^(5:00|4:\d\d) left$/)
        .first()
        .waitFor()
      await isSound(page)
    }
    ahead += 6 * minute
    // A page asks how late it is when it is opened.
    await tom.page.reload()
    await tom.page.getByText('The time for it is over.').waitFor()
    await mediator.page.getByRole('button', { name: 'Finish' }).click()
    for (const { page } of people.everyone(table))
      await page.getByText('Now: What went well').waitFor({ state: 'detached' })
    await open(tom.page)
    await rows(tom.page).nth(0).getByLabel('Finished').waitFor()
    await isSound(tom.page)
    await tom.page.keyboard.press('Escape')
    for (const { complaints } of people.everyone(table)) expect(complaints).toEqual([])
  })
})
