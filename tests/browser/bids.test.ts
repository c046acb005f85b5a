/** Sealed bids in three real browsers: proposed from what was offered, joined, bid in private, settled, and checked by both sides. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, violations, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const issue = 'Rent from May'

let server: RunningServer
let browser: Browser
let table: people.Table
beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
  for (const { page } of people.everyone(table)) await people.goTo(page, 'ledger')
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const sheet = (page: Page) => page.getByRole('dialog')
/** The bids on the spine; none but the newest is asked for here. */
const card = (page: Page) => page.getByRole('article', { name: `Sealed bids on ${issue}` }).last()
const entry = (page: Page, says: string | RegExp) => page.getByRole('button', { name: says }).first()

/** In three widths: nothing for axe to find, nothing to scroll sideways for. */
const isSound = async (page: Page) => {
  for (const size of [widths.companion, widths.tablet, widths.desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
}

const offer = async (page: Page, value: string) => {
  await page
    .getByRole('button', { name: /^Make an offer/ })
    .first()
    .click()
  await people.writeOffer(page, issue, value, 'A rent you can plan with')
  await page.getByRole('button', { name: 'Send the offer' }).click()
  await page
    .getByRole('article', { name: /^Offer by/ })
    .filter({ hasText: Number(value).toLocaleString('en-GB') })
    .waitFor()
}

/** What one reads on their page, everywhere. */
const readBy = async (page: Page): Promise<string> => page.locator('body').innerText()

describe('sealed bids', { timeout: 240_000 }, () => {
  it('[E3] are proposed with a range from what both sides offered, and say what is told and what is not', async () => {
    const { maya, tom } = table
    await people.openIssue(maya.page, issue, '€ a month')
    await offer(maya.page, '2000')
    await tom.page.getByRole('heading', { name: issue }).first().waitFor()
    await offer(tom.page, '2400')
    await entry(maya.page, `Sealed bids, ${issue}`).click()
    await sheet(maya.page).getByText('Nobody learns the other’s limit.').waitFor()
    // Whoever offered less pays.
    expect(await sheet(maya.page).getByRole('radio', { name: people.sides.a }).isChecked()).toBe(true)
    expect(await sheet(maya.page).getByRole('textbox', { name: 'From' }).inputValue()).toBe('2,000')
    expect(await sheet(maya.page).getByRole('textbox', { name: 'To', exact: true }).inputValue()).toBe(
      '2,400',
    )
    await sheet(maya.page).getByText('That makes 41 values.').waitFor()
    await isSound(maya.page)
    // A range that is no range stays in its fields, with a sentence on what to do.
    await sheet(maya.page).getByRole('textbox', { name: 'To', exact: true }).fill('1900')
    await sheet(maya.page).getByText('Choose a range of 2 to 101 values').waitFor()
    await sheet(maya.page).getByRole('textbox', { name: 'To', exact: true }).fill('2400')
    await sheet(maya.page).getByRole('textbox', { name: 'In steps of' }).fill('20')
    await sheet(maya.page).getByText('That makes 21 values.').waitFor()
    await sheet(maya.page).getByRole('button', { name: 'Propose sealed bids' }).click()
    await sheet(maya.page).getByText(`Waiting for ${people.sides.b}.`).waitFor()
    await maya.page.keyboard.press('Escape')
  })

  it('[E3] begin when the other side says yes, by keyboard; a bid is placed in private and seen by nobody else', async () => {
    const { maya, tom, mediator } = table
    await card(tom.page).getByText('A price that is drawn is agreed.').waitFor()
    await isSound(tom.page)
    const yes = card(tom.page).getByRole('button', { name: 'Say yes to sealed bids' })
    await yes.focus()
    await tom.page.keyboard.press('Enter')
    const take = card(tom.page).getByRole('textbox', { name: 'The least your side would take' })
    await take.waitFor()
    // The button that was pressed has gone, and the keyboard stays with the bids.
    await expect
      .poll(() => card(tom.page).evaluate((article) => article.contains(document.activeElement)))
      .toBe(true)
    await take.fill('2193')
    await card(tom.page).getByRole('button', { name: '2,200', exact: true }).click()
    expect(await take.inputValue()).toBe('2,200')
    await card(tom.page).getByText('at least 2,200 € a month').waitFor()
    await isSound(tom.page)
    await take.press('Enter')
    await card(tom.page).getByText('Your side’s bid is in and stands.').waitFor()
    await isSound(tom.page)
    await card(maya.page).getByText('bid is in').waitFor()
    await card(mediator.page).getByText('bid is in').waitFor()
    for (const { page } of [maya, mediator]) expect(await readBy(page)).not.toContain('2,200')
    // Not even on the own page, but for a press: somebody may be showing their screen.
    expect(await card(tom.page).innerText()).not.toContain('2,200')
    await card(tom.page).getByText('Show our bid').click()
    await card(tom.page).getByText('Round 1: 2,200 € a month').waitFor()
  })

  it('say “no overlap” and nothing else, and go on with the next round', async () => {
    const { maya, tom, mediator } = table
    const pay = card(maya.page).getByRole('textbox', { name: 'The most your side would pay' })
    await pay.fill('2100')
    await card(maya.page).getByRole('button', { name: 'Place the sealed bid: 2,100 € a month' }).click()
    for (const { page } of [maya, tom, mediator]) {
      await card(page).getByText('No overlap in round 1.').waitFor()
      await card(page).getByText('Round 2 of 2').waitFor()
    }
    for (const { page } of [tom, mediator]) expect(await card(page).innerText()).not.toContain('2,100')
    await isSound(mediator.page)
  })

  it('end in a price that is agreed, and both sides check on their own page how it was drawn', async () => {
    const { maya, tom, mediator } = table
    await card(maya.page).getByRole('textbox', { name: 'The most your side would pay' }).fill('2340')
    await card(maya.page)
      .getByRole('button', { name: /^Place the sealed bid/ })
      .click()
    await card(tom.page).getByRole('textbox', { name: 'The least your side would take' }).fill('2120')
    await card(tom.page)
      .getByRole('button', { name: /^Place the sealed bid/ })
      .click()
    const prices = new Set<string | undefined>()
    for (const { page } of [maya, tom, mediator]) {
      await card(page)
        .getByText(/^Agreed: /)
        .waitFor()
      prices.add(/Agreed: ([\d,]+)/.exec(await card(page).innerText())?.[1])
    }
    expect(prices.size).toBe(1)
    const price = Number([...prices][0]?.replace(',', ''))
    expect(price).toBeGreaterThanOrEqual(2120)
    expect(price).toBeLessThanOrEqual(2340)
    for (const { page } of [maya, tom]) {
      await card(page).getByRole('button', { name: 'Check how it was drawn' }).click()
      await card(page).getByText('The draw was made as promised').waitFor()
      expect(await card(page).locator('li[data-holds="true"]').count()).toBe(6)
      await isSound(page)
    }
    await card(mediator.page).getByText('Each side can check its half').waitFor()
    for (const { page } of [maya, tom, mediator])
      await page.locator(`li[id^="issue-"]`).filter({ hasText: 'Agreed' }).first().waitFor()
    expect([maya, tom, mediator].flatMap(({ complaints }) => complaints)).toEqual([])
  })

  it('can be proposed again, ended by either side without showing anything, and what was typed is kept', async () => {
    const { maya, tom } = table
    await entry(tom.page, /^Sealed bids: a price was drawn/).click()
    await sheet(tom.page).getByRole('button', { name: 'Propose sealed bids again' }).click()
    await sheet(tom.page).getByRole('radio', { name: people.sides.a }).check()
    await sheet(tom.page).getByRole('button', { name: 'Propose sealed bids', exact: true }).click()
    await sheet(tom.page).getByText(`Waiting for ${people.sides.a}.`).waitFor()
    await tom.page.keyboard.press('Escape')
    await card(maya.page).getByRole('button', { name: 'Say yes to sealed bids' }).click()
    const pay = card(maya.page).getByRole('textbox', { name: 'The most your side would pay' })
    await pay.fill('2110')
    // Kept while one looks elsewhere.
    await people.goTo(maya.page, 'goals')
    await people.goTo(maya.page, 'ledger')
    expect(await pay.inputValue()).toBe('2110')
    await card(tom.page).getByRole('button', { name: 'End the bids' }).click()
    await card(tom.page).getByRole('button', { name: 'End them' }).click()
    await card(maya.page)
      .getByText(/^Ended by Tom Brandt\. Nothing of the bids was shown\./)
      .waitFor()
  })
})
