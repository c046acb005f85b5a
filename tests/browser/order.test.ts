/** What is locked, hidden or summoned to, in real browsers: seen before anybody writes, alike for both, and nobody’s keyboard is taken. */
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, type Visitor, violations, visit, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { issueCard } from './ledger-steps.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const minute = 60_000

let ahead = 0
let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await runServer({ clientDir, clock: () => Date.now() + ahead })
  browser = await launchBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** Something of the menu of a goal card. */
const choose = async (page: Page, text: string, item: string) => {
  const card = people.card(page, text)
  await card.hover()
  await card.locator('button[aria-haspopup="menu"]').first().click()
  await page.getByRole('menuitem', { name: item }).click()
}

const isSound = async (page: Page) => {
  for (const size of [widths.companion, { width: 360, height: 740 }, widths.tablet, widths.desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
}

const line = (page: Page, text: string): Locator => page.locator('p', { hasText: text })
const quiet = 'Quiet nights for everyone'

describe('with a mediator', { timeout: 240_000 }, () => {
  let table: people.Table
  beforeAll(async () => {
    table = await people.sitDown(browser, server.origin)
    await people.addGoal(table.maya.page, people.sides.a, quiet)
    await people.addGoal(table.tom.page, people.sides.b, 'Rent that can be planned')
  }, 120_000)

  it('[T4] a lock that comes while somebody writes ends the writing, and the card says so to both before they type', async () => {
    const { maya, tom, mediator } = table
    await people.beginWriting(maya.page, quiet, 'end')
    await maya.page.keyboard.type(', and in the yard')
    await choose(mediator.page, quiet, 'Lock for now')
    for (const { page } of [maya, tom]) {
      const card = people.card(page, 'Quiet nights')
      await card.getByText('Locked by the mediator').waitFor()
      expect(
        await card.getByRole('button', { name: /Endorse|How will we know|By when|[Ll]ink/ }).count(),
      ).toBe(0)
      await card.press('Enter')
      expect(await page.locator('article[data-writing="true"]').count()).toBe(0)
    }
    for (const { page } of people.everyone(table)) await isSound(page)
    await people.card(mediator.page, 'Quiet nights').getByRole('button', { name: 'Unlock' }).click()
    await people
      .card(tom.page, 'Quiet nights')
      .getByText('Locked by the mediator')
      .waitFor({ state: 'detached' })
    await people.beginWriting(tom.page, 'Quiet nights', 'end')
    await tom.page.keyboard.press('Escape')
  })

  it('[E2] [E3] a hidden card is folded for both alike, opens for who wants it, and is shown again by the mediator', async () => {
    const { maya, tom, mediator } = table
    await choose(mediator.page, 'Rent that', 'Hide for now')
    for (const { page } of [maya, tom]) {
      await page.getByText('Hidden for now by the mediator').waitFor()
      expect(await people.card(page, 'Rent that').count()).toBe(0)
      expect(await page.getByRole('button', { name: 'Show to everyone' }).count()).toBe(0)
    }
    await maya.page.getByRole('button', { name: /^Show “Rent that/ }).press('Enter')
    await people.card(maya.page, 'Rent that').waitFor()
    expect(await people.card(tom.page, 'Rent that').count()).toBe(0)
    for (const { page } of people.everyone(table)) await isSound(page)
    await mediator.page.getByRole('button', { name: 'Show to everyone' }).click()
    await people.card(tom.page, 'Rent that').waitFor()
    await maya.page.getByText('Hidden for now by the mediator').waitFor({ state: 'detached' })
  })

  it('a locked issue asks for nothing that would be refused: no link, no sealed bids, in its card and its sheet', async () => {
    const { maya, tom, mediator } = table
    for (const { page } of people.everyone(table)) await people.goTo(page, 'ledger')
    await people.openIssue(maya.page, 'Rent from May', '€ a month')
    const offered = /Sealed bids|Link a goal or evidence/
    const card = (page: Page) => issueCard(page, 'Rent from May')
    for (const { page } of [maya, tom])
      await expect.poll(() => card(page).getByRole('button', { name: offered }).count()).toBe(2)
    await card(mediator.page).locator('button[aria-haspopup="menu"]').first().click()
    await mediator.page.getByRole('menuitem', { name: 'Lock for now' }).click()
    for (const { page } of people.everyone(table)) {
      await card(page).getByText('Locked by the mediator').waitFor()
      expect(await card(page).getByRole('button', { name: offered }).count()).toBe(0)
    }
    // From the other end of the link it is held as well.
    await people.goTo(tom.page, 'goals')
    await people.card(tom.page, 'Rent that').getByRole('button', { name: /link/i }).click()
    const sheet = tom.page.getByRole('dialog')
    await sheet.getByText('locked for now').waitFor()
    expect(await sheet.getByRole('checkbox', { name: /Rent from May/ }).isDisabled()).toBe(true)
    await tom.page.keyboard.press('Escape')
    await card(mediator.page).getByRole('button', { name: 'Unlock' }).click()
    await card(maya.page).getByRole('button', { name: offered }).first().waitFor()
    for (const { page } of people.everyone(table)) await people.goTo(page, 'goals')
  })

  it('[E2] [E3] a summons is a line for everybody else, leads there, takes nobody’s keyboard, and is not shown to who comes late', async () => {
    const { maya, tom, mediator } = table
    await people.goTo(tom.page, 'conversation')
    const field = tom.page.getByLabel('Your statement')
    await field.fill('Half a thought')
    await field.focus()
    await choose(mediator.page, 'Quiet nights', 'Ask everyone to look')
    for (const { page } of [maya, tom]) {
      await line(page, 'Jonas Reed asks everyone to look at: Quiet nights').waitFor()
      await page
        .locator('[role="status"]', { hasText: 'Jonas Reed asks everyone' })
        .first()
        .waitFor({ state: 'attached' })
    }
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await line(mediator.page, 'asks everyone to look').count()).toBe(0)
    for (const { page } of [maya, tom]) await isSound(page)
    await tom.page.getByRole('button', { name: 'Go there' }).click()
    await expect
      .poll(() => tom.page.evaluate(() => document.activeElement?.textContent?.includes('Quiet nights')))
      .toBe(true)
    await line(tom.page, 'asks everyone to look').waitFor({ state: 'detached' })
    await maya.page.getByRole('button', { name: 'Put this line away' }).click()
    await line(maya.page, 'asks everyone to look').waitFor({ state: 'detached' })

    await choose(mediator.page, 'Rent that', 'Ask everyone to look')
    await line(maya.page, 'asks everyone to look at: Rent that').waitFor()
    ahead += 11 * minute
    await tom.page.reload()
    await tom.page.getByRole('button', { name: 'Agenda' }).first().waitFor()
    await people.goTo(tom.page, 'goals')
    await people.card(tom.page, 'Rent that').waitFor()
    await violations(tom.page)
    expect(await line(tom.page, 'asks everyone to look').count()).toBe(0)
    for (const { complaints } of people.everyone(table)) expect(complaints).toEqual([])
  })
})

describe('without a mediator', { timeout: 240_000 }, () => {
  let maya: Visitor
  let tom: Visitor
  beforeAll(async () => {
    const host = await visit(browser)
    await people.openRoomAsMediator(host.page, server.origin)
    const links = [
      await people.linkFor(host.page, people.sides.a),
      await people.linkFor(host.page, people.sides.b),
    ]
    await host.page.close()
    maya = await visit(browser)
    tom = await visit(browser)
    for (const [at, [{ page }, name]] of (
      [
        [maya, 'Maya Okafor'],
        [tom, 'Tom Brandt'],
      ] as const
    ).entries()) {
      await page.goto(links[at] ?? '')
      await people.acceptAndEnter(page, name)
    }
    await people.addGoal(maya.page, people.sides.a, quiet)
  }, 120_000)

  it('[E1] one side suggests and the other agrees; what was suggested can be taken back', async () => {
    await choose(maya.page, quiet, 'Suggest to lock it')
    await line(maya.page, `You suggest to lock “${quiet}” for now. Waiting for ${people.sides.b}.`).waitFor()
    await maya.page.getByRole('button', { name: 'Take it back' }).click()
    await line(maya.page, 'You suggest').waitFor({ state: 'detached' })
    await choose(tom.page, quiet, 'Suggest to lock it')
    await line(maya.page, `${people.sides.b} suggests to lock “${quiet}” for now.`).waitFor()
    for (const { page } of [maya, tom]) await isSound(page)
    await maya.page.getByRole('button', { name: 'Lock for now' }).click()
    for (const { page } of [maya, tom])
      await people.card(page, quiet).getByText('Locked by both sides').waitFor()
    await people.card(tom.page, quiet).getByRole('button', { name: 'Suggest to unlock it' }).click()
    await maya.page.getByRole('button', { name: 'Unlock' }).first().click()
    for (const { page } of [maya, tom])
      await people.card(page, quiet).getByText('Locked by both sides').waitFor({ state: 'detached' })
    for (const { complaints } of [maya, tom]) expect(complaints).toEqual([])
  })
})
