/** Signing in real browsers: by keyboard alone, while the text changes under the reader, for a while only, and by those who may. */
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, violations, visit, widths } from '../rig/browser.ts'
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
  for (const { page } of people.everyone(table)) await people.goTo(page, 'ledger')
  await people.openIssue(table.mediator.page, 'Rent from May', '€ a month')
  await people.openIssue(table.mediator.page, 'Term', 'years')
  await at.agree(table, 'Rent from May', '2200', 'A tenant who stays')
  for (const { page } of people.everyone(table)) await people.goTo(page, 'agreement')
}, 240_000)
afterAll(async () => {
  expect(people.everyone(table).flatMap(({ complaints }) => complaints)).toEqual([])
  await browser.close()
  await server.close()
})

describe('signing', { timeout: 240_000 }, () => {
  it('[E3] by keyboard alone, from the page to the sealed text', async () => {
    const { maya, tom } = table
    for (const [{ page }, name] of [
      [maya, 'Maya Okafor'],
      [tom, 'Tom Brandt'],
    ] as const) {
      await at.signatures(page).getByRole('button', { name: 'Read and sign' }).press('Enter')
      await at.sheet(page).waitFor()
      const field = at.sheet(page).getByLabel('Your name, as it is to stand under the text')
      for (
        let steps = 0;
        steps < 6 && !(await field.evaluate((of) => of === document.activeElement));
        steps += 1
      )
        await page.keyboard.press('Tab')
      await page.keyboard.type(name)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await at.sheet(page).waitFor({ state: 'detached' })
      await at.signatures(page).getByText(name).waitFor()
      // The keyboard is on the page, not lost with the button.
      await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
    }
    for (const { page } of people.everyone(table)) await page.locator('[data-seal]').waitFor()
    await at.press(maya.page, 'Open it again', 'Say that we would open it')
    await maya.page.getByRole('button', { name: 'Leave it sealed after all' }).click()
    await maya.page.getByText('Your side would open the text again').waitFor({ state: 'detached' })
    await at.press(maya.page, 'Open it again', 'Say that we would open it')
    await at.press(tom.page, 'Open it with them', 'Open it with them')
    await maya.page.locator('[data-fallen="reopened"]').waitFor()
  })

  it('[R6] a text that changes while the sheet is open: said at once, with what changed; the box is open again, the name stays', async () => {
    const { maya, tom } = table
    await at.prepareToSign(maya.page, 'Maya Okafor')
    const hash = () => at.sheet(maya.page).locator('[data-hash]').getAttribute('data-hash')
    const before = await hash()
    await at.write(tom.page, 'Rent from May')
    await tom.page.keyboard.type(', paid monthly')
    const changed = at.sheet(maya.page).locator('[data-text-changed]')
    await changed.locator('ins').filter({ hasText: 'monthly' }).waitFor()
    await at.done(tom.page)
    const box = at.sheet(maya.page).getByRole('checkbox', { name: /^I have read this text/ })
    expect(await box.isChecked()).toBe(false)
    const name = at.sheet(maya.page).getByLabel('Your name, as it is to stand under the text')
    expect(await name.inputValue()).toBe('Maya Okafor')
    expect(await hash()).not.toBe(before)
    const send = at.sheet(maya.page).getByRole('button', { name: 'Sign', exact: true })
    expect(await send.getAttribute('aria-disabled')).toBe('true')
    for (const size of [widths.companion, widths.desktop]) {
      await maya.page.setViewportSize(size)
      expect(await violations(maya.page)).toEqual([])
      expect(await overflow(maya.page)).toBe(0)
    }
    await box.check()
    await send.click()
    await at.signatures(tom.page).getByText('Maya Okafor').waitFor()
  })

  it('subject to legal advice: a day is needed, it is shown, and the signature can be taken back', async () => {
    const { maya, tom } = table
    await at.prepareToSign(tom.page, 'Tom Brandt')
    await at.sheet(tom.page).getByRole('switch', { name: 'Subject to legal advice' }).press('Space')
    await at.sheet(tom.page).getByRole('button', { name: 'Sign', exact: true }).click()
    await at.sheet(tom.page).getByText('Choose a day from today on, at most a year away.').waitFor()
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    await at.sheet(tom.page).getByLabel('Until', { exact: true }).fill(day)
    await at.sheet(tom.page).getByRole('button', { name: 'Sign', exact: true }).click()
    for (const { page } of people.everyone(table)) {
      await page.locator('[data-seal]').waitFor()
      await at.signatures(page).getByText('Subject to legal advice until').waitFor()
    }
    expect(
      await at
        .signatures(maya.page)
        .getByRole('button', { name: /Take my signature back/ })
        .count(),
    ).toBe(0)
    await at.signatures(tom.page).getByRole('button', { name: 'Take my signature back' }).click()
    for (const { page } of people.everyone(table)) {
      await page
        .locator('[data-fallen="taken-back"]')
        .getByText('took a signature back')
        .or(page.locator('[data-fallen]'))
        .first()
        .waitFor()
      await at.clause(page, 'paid monthly').waitFor()
    }
  })

  it('what is agreed after the seal stands apart from the signed text', async () => {
    const { maya, tom, mediator } = table
    await at.sign(tom.page, 'Tom Brandt')
    await mediator.page.locator('[data-seal]').waitFor()
    for (const { page } of people.everyone(table)) await people.goTo(page, 'ledger')
    await at.agree(table, 'Term', '4', 'A lease one can borrow against')
    for (const { page } of people.everyone(table)) {
      await people.goTo(page, 'agreement')
      await page
        .getByRole('region', { name: /^Agreed since/ })
        .getByText('Term: 4 years')
        .waitFor()
      expect(await at.page(page).getByText('Term: 4 years').count()).toBe(0)
      expect(await violations(page)).toEqual([])
    }
    expect(await maya.page.getByText('Set aside for you').count()).toBe(0)
  })

  it('someone without authority reads who can sign', async () => {
    const guest = await visit(browser)
    await people.knock(guest.page, table.links.a, 'Lena Krüger')
    await table.maya.page.getByRole('button', { name: 'Let in Lena Krüger' }).first().click()
    await people.atFirstTab(guest.page)
    await people.goTo(guest.page, 'agreement')
    await at.signatures(guest.page).getByText('For your side, Maya Okafor can sign.').waitFor()
    expect(await at.signatures(guest.page).getByRole('button', { name: /sign/i }).count()).toBe(0)
    await guest.context.close()
  })
})
