/** An issue set aside in real browsers: alone while nobody named it, by both sides once it was offered on, and taken up again. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflow, violations, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import { everyone, openComposer, openIssue, sides, writeOffer } from './people.ts'

const at = atTable('ledger')

const parking = 'Parking behind the shop'
const card = (page: Page, title: string) =>
  page.locator('li[id^="issue-"]').filter({ has: page.getByRole('heading', { name: title }) })
const sheet = (page: Page) => page.getByRole('dialog', { name: parking })
const look = (page: Page) => page.getByRole('button', { name: `Look closer at ${parking}` }).click()
const close = (page: Page) => sheet(page).getByRole('button', { name: 'Close' }).click()
const quiet = (page: Page) => page.getByText('1 issue is set aside')

const isFit = async (page: Page) => {
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

describe('an issue nobody needs', { timeout: 120_000 }, () => {
  it('[E3] is set aside by who opened it, and taken up again by the other side with the keyboard', async () => {
    const { maya, tom, mediator } = at.table
    const pages = [maya.page, tom.page, mediator.page]
    await openIssue(maya.page, 'Rent from May', '€ a month')
    await openIssue(maya.page, parking, 'places')
    await look(maya.page)
    await sheet(maya.page).getByText('Nobody has named it yet').waitFor()
    await isFit(maya.page)
    await sheet(maya.page).getByRole('button', { name: 'Set it aside' }).press('Enter')
    for (const page of pages) {
      await quiet(page).waitFor()
      await expect.poll(() => card(page, parking).count()).toBe(0)
      await page.getByText('Maya Okafor said that this can be set aside:').waitFor()
    }
    await sheet(maya.page).waitFor({ state: 'detached' })
    // It is no longer among what can be offered.
    await openComposer(tom.page, 'Offer')
    expect(await tom.page.getByLabel('New value for Rent from May').count()).toBe(1)
    expect(await tom.page.getByRole('checkbox', { name: parking }).count()).toBe(0)
    await tom.page.getByRole('button', { name: 'Close', exact: true }).click()
    await quiet(tom.page).press('Enter')
    await isFit(tom.page)
    await tom.page.getByRole('button', { name: `Take up again: ${parking}` }).press('Enter')
    for (const page of pages) {
      await card(page, parking).waitFor()
      expect(await quiet(page).count()).toBe(0)
    }
    await expect
      .poll(() => card(tom.page, parking).evaluate((one) => one === document.activeElement))
      .toBe(true)
    expect(await sheet(maya.page).count()).toBe(0)
  })

  it('[E4] takes both sides once it was offered on: one says so, the other too', async () => {
    const { maya, tom, mediator } = at.table
    const { page } = tom
    await page.setViewportSize({ width: 360, height: 740 })
    await openComposer(page, 'Offer')
    await writeOffer(page, parking, '2', 'You can leave the van here')
    await page.getByRole('button', { name: 'Send the offer' }).click()
    await look(maya.page)
    await sheet(maya.page).getByRole('button', { name: 'We would set it aside' }).click()
    await sheet(maya.page).getByText('Something open still names this issue').waitFor()
    await page.getByRole('button', { name: 'Withdraw' }).first().click()
    await page.getByText('Withdrawn by Tom Brandt').first().waitFor()
    await sheet(maya.page).getByRole('button', { name: 'We would set it aside' }).click()
    await sheet(maya.page).getByText(`It waits for ${sides.b}`).waitFor()
    await close(maya.page)
    await card(page, parking).getByText('Harbour Bakery would set this issue aside').waitFor()
    await look(mediator.page)
    expect(await sheet(mediator.page).getByRole('button', { name: /aside/ }).count()).toBe(0)
    await close(mediator.page)
    await look(page)
    await isFit(page)
    await sheet(page).getByRole('button', { name: 'Set it aside too' }).click()
    for (const one of [maya.page, page, mediator.page]) await quiet(one).waitFor()
    await quiet(page).click()
    await isFit(page)
    await page.setViewportSize(widths.desktop)
    for (const { complaints } of everyone(at.table)) expect(complaints).toEqual([])
  })
})
