/** A goal round in three real browsers: suggested and joined, written, marked by keyboard and by thumb, and its matches on the board. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, violations, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

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

const sheet = (page: Page) => page.getByRole('dialog')
const press = (page: Page, name: string | RegExp) => sheet(page).getByRole('button', { name }).click()
const handIn = async (page: Page, text: string) => {
  const field = page.getByRole('textbox', { name: 'Your card' })
  await field.fill(text)
  await field.press('Enter')
  await sheet(page).getByRole('listitem').filter({ hasText: text }).waitFor()
}

/** In both layouts: nothing for axe to find, nothing to scroll sideways for. */
const isSound = async (page: Page) => {
  for (const size of [widths.companion, widths.desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
}

describe('a goal round', { timeout: 180_000 }, () => {
  it('[E3] is suggested by one side and joined by the other, who both read what a card that does not appear can tell', async () => {
    const { maya, tom } = table
    await maya.page.keyboard.press('r')
    await sheet(maya.page)
      .getByText(/With two sides it cannot be hidden entirely/)
      .waitFor()
    await isSound(maya.page)
    await press(maya.page, 'Suggest a round')
    await sheet(maya.page)
      .getByText(/The round begins when/)
      .waitFor()
    await tom.page.getByText(`${people.sides.a} suggests a goal round`, { exact: false }).waitFor()
    await isSound(tom.page)
    await tom.page.getByRole('button', { name: 'Look' }).click()
    await sheet(tom.page)
      .getByText(/With two sides it cannot be hidden entirely/)
      .waitFor()
    await press(tom.page, /^Join:/)
    await sheet(maya.page).getByText('Write your cards').waitFor()
  })

  it('is written in private: nothing of it is on another’s screen, and a refused or unsent card stays', async () => {
    const { maya, tom, mediator } = table
    await mediator.page.getByRole('button', { name: 'Write cards' }).click()
    await handIn(maya.page, 'The oven stays hot all year')
    await handIn(tom.page, 'The house is looked after')
    await handIn(mediator.page, 'Both sleep well')
    const field = maya.page.getByRole('textbox', { name: 'Your card' })
    await field.fill('x'.repeat(1_001))
    await press(maya.page, 'Hand in')
    await sheet(maya.page).getByText('This is too long. Please shorten it.').waitFor()
    expect(await field.inputValue()).toHaveLength(1_001)
    await field.fill('Half a thought')
    for (const { page } of people.everyone(table)) await isSound(page)
    for (const page of [tom.page, mediator.page])
      expect(await page.getByText('The oven stays hot').count()).toBe(0)
    await press(mediator.page, 'End writing now')
    await sheet(maya.page).getByText('0 of', { exact: false }).first().waitFor()
    await sheet(maya.page)
      .getByRole('group', { name: 'A card you had begun' })
      .getByText('Half a thought')
      .waitFor()
  })

  it('[E3] [E4] is marked with the keyboard alone, and one card at a time on a phone', async () => {
    const { maya, tom, mediator } = table
    await tom.page.setViewportSize(widths.companion)
    const cards = sheet(maya.page).locator('[data-card]')
    const count = await cards.count()
    await cards.first().getByRole('button', { name: 'Support' }).focus()
    // Each key marks the card one is at and goes on to the next.
    for (let at = 0; at < count; at += 1) {
      const own = (await cards.nth(at).innerText()).includes('The house is looked after')
      await maya.page.keyboard.press(own ? '3' : at % 2 ? 's' : '2')
    }
    await sheet(maya.page).getByText(`${count} of ${count} marked`).waitFor()
    await isSound(maya.page)
    await isSound(mediator.page)
    expect(await sheet(tom.page).locator('[data-card]').count()).toBe(1)
    for (let at = 1; at <= count; at += 1) {
      await sheet(tom.page).getByText(`Card ${at} of ${count}`).waitFor()
      await sheet(tom.page).getByRole('button', { name: 'Can live with' }).click()
    }
    await sheet(tom.page).getByText(`${count} of ${count} marked`).waitFor()
    await isSound(tom.page)
    await press(maya.page, 'We are done marking')
    await sheet(maya.page).getByText('Your side is done.', { exact: false }).waitFor()
    // Nobody is told that.
    for (const page of [tom.page, mediator.page]) expect(await page.getByText(/is done/).count()).toBe(0)
    await press(tom.page, 'We are done marking')
    await sheet(maya.page)
      .getByText(`Both can live with ${count - 1} cards`)
      .waitFor()
  })

  it('shows the matches alone, and puts each on the board once, whoever presses', async () => {
    const { maya, tom, mediator } = table
    for (const { page } of people.everyone(table)) {
      expect(await sheet(page).getByText('The house is looked after').count()).toBe(0)
      await isSound(page)
    }
    await Promise.all([maya.page, tom.page].map((page) => press(page, 'Put all on the board')))
    const matches = await sheet(maya.page).getByText('On the board').count()
    expect(matches).toBe(await sheet(tom.page).getByText('On the board').count())
    for (const { page } of people.everyone(table)) {
      await page.keyboard.press('Escape')
      await sheet(page).waitFor({ state: 'hidden' })
      await people.card(page, 'Both sleep well').waitFor()
      expect(await people.card(page, 'The oven stays hot all year').count()).toBe(1)
    }
    expect(await mediator.page.locator('article[data-goal]').count()).toBe(matches)
  })

  it('ends its writing by itself when the room’s clock says so, whatever the clock of a page says', async () => {
    const { maya, mediator } = table
    await maya.page.clock.install()
    await mediator.page.keyboard.press('r')
    await press(mediator.page, 'Another round')
    await mediator.page.getByLabel('Time to write').selectOption('3')
    await press(mediator.page, 'Start the round')
    await maya.page.getByText('everyone writes cards in private', { exact: false }).waitFor()
    // Her clock runs ahead: the room is not there yet, and nothing happens.
    await maya.page.clock.fastForward(200_000)
    await maya.page.getByText('Time is up').waitFor()
    await sheet(mediator.page).getByText('Write your cards').waitFor()
    ahead = 200_000
    await maya.page.clock.fastForward(5_000)
    await sheet(mediator.page)
      .getByText('Each side is marking the cards in private', { exact: false })
      .waitFor()
  })

  it('[T21] asked for nothing but the room’s own origin, and nothing went wrong', () => {
    for (const { requests, complaints } of people.everyone(table)) {
      expect(complaints).toEqual([])
      expect(
        requests.filter((request) => !request.startsWith(server.origin) && !request.startsWith('ws')),
      ).toEqual([])
    }
  })
})
