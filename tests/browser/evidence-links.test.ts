/** Evidence linked in real browsers with the goals and issues it bears on: from its card by keyboard, seen on all three cards, wide and narrow. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, violations, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'
import { addProof, proof } from './proof.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const plan = 'We can plan two years ahead'

let server: RunningServer
let browser: Browser
let table: people.Table

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
  const { maya, tom } = table
  await people.addGoal(maya.page, people.sides.a, plan)
  await people.goTo(tom.page, 'ledger')
  await people.openIssue(tom.page, 'Rent', 'EUR')
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const sheet = (page: Page) => page.getByRole('dialog')
const issueCard = (page: Page, title: string) =>
  page.locator('li[id^="issue-"]').filter({ has: page.getByRole('heading', { name: title }) })
const closeSheet = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await sheet(page).waitFor({ state: 'detached' })
}
const fine = async (page: Page): Promise<void> => {
  for (const size of [widths.companion, widths.desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
}

describe('links of evidence', { timeout: 120_000 }, () => {
  it('are made on its card by keyboard, counted on the cards they lead to, and taken away from there', async () => {
    const { maya, tom } = table
    const claim = 'Ovens start at four.'
    await people.goTo(maya.page, 'evidence')
    await addProof(maya.page, { claim, shows: 'What the nights are about.', source: 'Our timetable' })
    await proof(maya.page, claim)
      .getByRole('button', { name: `Link a goal or issue: ${claim}` })
      .press('Enter')
    await sheet(maya.page)
      .getByRole('checkbox', { name: new RegExp(plan) })
      .press('Space')
    await maya.page.keyboard.type('a written term of two years')
    await maya.page.keyboard.press('Enter')
    await sheet(maya.page)
      .getByRole('checkbox', { name: new RegExp(plan), checked: true })
      .waitFor()
    await sheet(maya.page).getByRole('checkbox', { name: 'Rent' }).press('Space')
    await sheet(maya.page).getByRole('checkbox', { name: 'Rent', checked: true }).waitFor()
    await fine(maya.page)
    await closeSheet(maya.page)
    await people.goTo(tom.page, 'evidence')
    for (const { page } of [maya, tom])
      await proof(page, claim).getByRole('button', { name: 'Go to the issue “Rent”' }).waitFor()
    await proof(tom.page, claim)
      .getByRole('button', { name: /^Go to the goal/ })
      .click()
    const card = people.card(tom.page, plan)
    await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true)
    await card.getByRole('button', { name: /1 piece of evidence/ }).click()
    await sheet(tom.page)
      .getByRole('button', { name: `Go there: ${claim}` })
      .click()
    await expect
      .poll(() => proof(tom.page, claim).evaluate((one) => one === document.activeElement))
      .toBe(true)
    await people.goTo(tom.page, 'ledger')
    await issueCard(tom.page, 'Rent')
      .getByRole('button', { name: /^1 piece of evidence/ })
      .click()
    await sheet(tom.page).getByRole('checkbox', { name: claim }).click()
    await sheet(tom.page).getByRole('checkbox', { name: claim, checked: false }).waitFor()
    await fine(tom.page)
    await closeSheet(tom.page)
    await proof(maya.page, claim)
      .getByRole('button', { name: 'Go to the issue “Rent”' })
      .waitFor({ state: 'detached' })
  })
})
