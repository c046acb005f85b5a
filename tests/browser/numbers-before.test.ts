/** What one's own numbers say at the table, in three browsers: before one accepts, when steps shrink, and what was given. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'

const at = atTable('ledger')

const cardWith = (page: Page, text: string): Locator =>
  page.getByRole('log').locator('article').filter({ hasText: text })

const offer = async (page: Page, value: string, gain: string): Promise<void> => {
  await people.openComposer(page, 'Offer')
  await people.writeOffer(page, 'Rent from May', value, gain)
  await page.getByRole('button', { name: 'Send the offer' }).click()
  for (const { page: one } of people.everyone(at.table)) await cardWith(one, gain).waitFor()
}

const toNumbers = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /^(Set|Change) our numbers$/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Our own numbers' }).waitFor()
}
const back = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Back to the joint room' }).first().click()
  await page.locator('[data-frame][data-space="joint"]').waitFor()
}

describe('own numbers at the table', { timeout: 90_000 }, () => {
  it('say nothing before there are any', async () => {
    const { maya, tom } = at.table
    await people.openIssue(maya.page, 'Rent from May', '€ a month')
    await offer(tom.page, '2400', 'A roof before winter')
    expect(await cardWith(maya.page, 'A roof before winter').locator('[data-before]').count()).toBe(0)
  })

  it('warn before one accepts beyond one’s own limit or below one’s alternative; a second press accepts all the same', async () => {
    const { maya, tom, mediator } = at.table
    const { page } = maya
    await toNumbers(page)
    await page.getByLabel('Our target for Rent from May').fill('2150')
    await page.getByLabel('We walk away from Rent from May beyond').fill('2320')
    await page.getByLabel('How much Rent from May weighs, as a number from 0 to 100').fill('10')
    await page.getByLabel('Our own alternative, 0–100').fill('40')
    await page.getByLabel('Our own alternative, 0–100').blur()
    await expect.poll(() => page.getByText('Saved').count()).toBe(2)
    await back(page)
    const card = cardWith(page, 'A roof before winter')
    await card.getByText('This is beyond the point where you said you would walk away').waitFor()
    await card.getByText('This is below your own alternative').waitFor()
    await card.getByRole('button', { name: 'Accept', exact: true }).click()
    const panel = card.getByRole('group', { name: 'Before you accept' })
    await panel.getByText(`Nothing of this is shown to ${people.sides.b}.`).waitFor()
    // The keyboard is where nothing is done by accident.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Not now')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await panel.waitFor({ state: 'detached' })
    expect(await card.getByRole('button', { name: 'Accept', exact: true }).isVisible()).toBe(true)
    for (const other of [tom.page, mediator.page])
      expect(
        await other.getByText(/below your own alternative|you would walk away|Before you accept/).count(),
      ).toBe(0)
    await card.getByRole('button', { name: 'Accept', exact: true }).click()
    await panel.getByRole('button', { name: 'Accept all the same' }).click()
    for (const { page: one } of people.everyone(at.table))
      await cardWith(one, 'A roof before winter')
        .getByText(/Accepted by Maya Okafor/)
        .waitFor()
  })

  it('say quietly that an offer is better, and one press accepts it', async () => {
    const { maya, tom } = at.table
    await offer(tom.page, '2200', 'A quick answer')
    const card = cardWith(maya.page, 'A quick answer')
    await card.getByText('Better than your own alternative.').waitFor()
    await maya.page
      .getByRole('region', { name: 'Our own numbers' })
      .getByText('Better than your own alternative.')
      .waitFor()
    await card.getByRole('button', { name: 'Accept', exact: true }).click()
    await card.getByText(/Accepted by Maya Okafor/).waitFor()
  })

  it('one’s own target is shown when the other side’s steps shrink, to that side alone and without a conclusion', async () => {
    const { maya, tom, mediator } = at.table
    const target = 'Your target for Rent from May is 2,150 € a month.'
    for (const value of ['2300', '2250', '2230']) await offer(tom.page, value, `A step to ${value}`)
    expect(await maya.page.getByText(target).count()).toBe(0)
    await offer(tom.page, '2220', 'A step to 2220')
    await maya.page.getByText(target).waitFor()
    for (const other of [tom.page, mediator.page]) expect(await other.getByText(target).count()).toBe(0)
  })

  it('what was given is rated by both, and the mediator sees cost beside worth only when both show both', async () => {
    const { maya, tom, mediator } = at.table
    const [hers, his] = [maya, tom].map(({ page }) => cardWith(page, 'A quick answer'))
    if (!hers || !his) throw new Error('the offer is not there')
    await hers.getByRole('radio', { name: '3, much' }).check()
    await his.getByRole('radio', { name: '1, little' }).check()
    await hers.getByRole('radio', { name: '3, much' }).and(maya.page.locator(':checked')).waitFor()
    expect(await violations(maya.page)).toEqual([])
    const beside = mediator.page.getByRole('heading', { name: 'Cost beside worth' })
    for (const { page } of [maya, tom]) {
      await toNumbers(page)
      for (const kind of ['What concessions cost', 'What concessions received are worth']) {
        expect(await beside.count()).toBe(0)
        await page.getByRole('button', { name: `Show to the mediator: ${kind}` }).click()
        await page.getByRole('button', { name: `Take back: ${kind}` }).waitFor()
      }
    }
    await beside.waitFor()
    const row = mediator.page
      .getByRole('row')
      .filter({ hasText: `by ${people.sides.b}` })
      .last()
    await row.getByText('2,200 € a month').waitFor()
    expect(await row.getByRole('cell').allTextContents()).toEqual(['1', '3'])
    expect(await violations(mediator.page)).toEqual([])
    await maya.page.getByRole('button', { name: 'Take back: What concessions cost' }).click()
    await beside.waitFor({ state: 'detached' })
    for (const { page } of [maya, tom]) await back(page)
    await hers.getByRole('button', { name: /^Take the answer out/ }).click()
    await expect.poll(() => hers.getByRole('radio', { checked: true }).count()).toBe(0)
  })

  it('[E4] all of it at 390 px', async () => {
    const { page } = at.table.maya
    await page.setViewportSize(widths.companion)
    await offer(at.table.tom.page, '2500', 'Last of the day')
    const card = cardWith(page, 'Last of the day')
    await card.getByRole('button', { name: 'Accept', exact: true }).click()
    const panel = card.getByRole('group', { name: 'Before you accept' })
    const buttons = await panel.getByRole('button').all()
    for (const button of buttons) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    expect(await violations(page)).toEqual([])
    for (const { complaints } of people.everyone(at.table)) expect(complaints).toEqual([])
  })
})
