/** A term in a goal moves to the issues in a real browser, and an issue that was begun before is not written over. */
import { expect, it } from 'vitest'
import { overflow, violations, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'

const at = atTable()

it('a term moves to the issues beside one that was begun, and neither is lost', {
  timeout: 60_000,
}, async () => {
  const { maya, tom } = at.table
  const { page } = maya
  const title = page.getByLabel('Neutral title')
  await people.goTo(page, 'ledger')
  await page
    .getByRole('button', { name: /^Open an issue/ })
    .first()
    .click()
  await title.fill('Who sweeps the yard')
  await page.keyboard.press('Escape')
  await title.waitFor({ state: 'detached' })
  await people.goTo(page, 'goals')
  await page
    .getByRole('button', { name: /Write your own|What must be true/ })
    .first()
    .click()
  await page.getByLabel('Your goal').fill('We pay at most 2,300 € a month')
  await page.getByRole('button', { name: 'Move it to issues' }).click()
  await page.getByText('“We pay at most 2,300 € a month” waits', { exact: false }).waitFor()
  expect(await title.inputValue()).toBe('Who sweeps the yard')
  for (const viewport of Object.values(widths)) {
    await page.setViewportSize(viewport)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(widths.desktop)
  await page.getByRole('button', { name: 'Change places' }).click()
  expect(await title.inputValue()).toBe('We pay at most 2,300 € a month')
  await title.fill('Rent')
  await page.getByRole('textbox', { name: 'Unit' }).fill('€ a month')
  await page.getByRole('button', { name: 'Open this issue' }).click()
  // The one that waited is next, in the same form.
  await expect.poll(() => title.inputValue()).toBe('Who sweeps the yard')
  expect(await page.getByText('You had begun', { exact: false }).count()).toBe(0)
  await people.goTo(tom.page, 'ledger')
  await tom.page.getByRole('heading', { name: 'Rent' }).first().waitFor()
  expect(await tom.page.getByText('Who sweeps').count()).toBe(0)
})
