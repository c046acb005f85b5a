/** Three equal packages in real browsers: found from own numbers, presented, ranked by the other side by keyboard, made an offer and accepted. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflow, type Visitor, violations, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import { backToTable } from './number-steps.ts'
import { openIssues, setNumbers, walkAway } from './packages-steps.ts'
import { everyone, goTo, sides } from './people.ts'

const at = atTable('ledger')

const card = (page: Page) => page.getByRole('article', { name: /^Three packages by/ })
const find = (page: Page) => page.getByRole('button', { name: 'Find three packages' })

const isFit = async (page: Page) => {
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

/** Every byte a page is sent from now on, as text. */
const hear = ({ page }: Visitor): (() => string) => {
  const frames: string[] = []
  page.on('websocket', (socket) =>
    socket.on(
      'framereceived',
      ({ payload }) => void frames.push(typeof payload === 'string' ? payload : payload.toString('latin1')),
    ),
  )
  return () => frames.join('\n')
}

describe('three equal packages', () => {
  it('[T2] are found by own numbers that nobody else receives, presented, ranked, made an offer and accepted', async () => {
    const { maya, tom, mediator } = at.table
    const [m, t] = [maya.page, tom.page]
    const [toTom, toMediator] = [hear(tom), hear(mediator)]
    // The sockets are open already: loaded anew, every frame is heard.
    for (const { page } of [tom, mediator]) {
      await page.reload()
      await goTo(page, 'ledger')
    }
    await openIssues(m)
    await find(m).click()
    await m.getByText('Your own numbers come first').waitFor()
    await isFit(m)
    await m.getByRole('button', { name: 'Go to your numbers' }).click()
    await m.locator('[data-frame][data-space="side-a"]').waitFor()
    await setNumbers(m)
    await backToTable(m)
    await find(m).click()
    const table = m.getByRole('table', { name: 'Three packages' })
    await table.waitFor()
    await m.getByLabel('About as good for us as').fill('100')
    await m.getByText('Near this level no three packages').waitFor()
    await m.getByLabel('About as good for us as').fill('72')
    await table.waitFor()
    const values = await table.locator('tfoot td').allInnerTexts()
    expect(values.map((value) => /^7[0-4] of 100$/.test(value))).toEqual([true, true, true])
    expect(await table.innerText()).not.toContain('2,388.88')
    await isFit(m)
    // Without a sentence nothing is sent, and the field says so.
    await m.getByRole('button', { name: 'Present the three packages' }).click()
    await m.getByText('Write one sentence.').waitFor()
    const benefit = 'You can plan with a term that suits you.'
    await m.getByLabel(`What ${sides.b} gains by any of them`).fill(benefit)
    await m.getByRole('button', { name: 'Close', exact: true }).click()
    await find(m).click()
    expect(await m.getByLabel(`What ${sides.b} gains by any of them`).inputValue()).toBe(benefit)
    await m.getByRole('button', { name: 'Present the three packages' }).click()
    for (const { page } of everyone(at.table)) await card(page).getByText(benefit).waitFor()

    // Under what waits for the side that is to rank them, and one press away.
    const rail = t.getByRole('region', { name: 'Waiting for you' })
    await rail.getByRole('heading', { name: 'Three packages to rank' }).waitFor()
    await rail.getByRole('button', { name: new RegExp(`From ${sides.a}`) }).press('Enter')
    await expect.poll(() => card(t).evaluate((one) => one === document.activeElement)).toBe(true)

    // By keyboard alone: two said, the third is known.
    await isFit(t)
    const most = card(t).getByRole('button', { name: 'Prefer most' }).nth(1)
    await most.focus()
    await t.keyboard.press('Enter')
    await card(t).getByRole('button', { name: 'Second' }).nth(0).focus()
    await t.keyboard.press('Space')
    expect(await card(t).getByRole('button', { name: 'Least' }).nth(2).getAttribute('aria-pressed')).toBe(
      'true',
    )
    await t.setViewportSize(widths.companion)
    await isFit(t)
    await t.setViewportSize(widths.desktop)
    await card(t).getByRole('button', { name: 'Send our ranking' }).focus()
    await t.keyboard.press('Enter')
    for (const { page } of everyone(at.table)) await card(page).getByText('Preferred most').waitFor()
    expect(
      await card(t).evaluate((one) => one === document.activeElement || one.contains(document.activeElement)),
    ).toBe(true)
    expect(await rail.getByText('Three packages to rank').count()).toBe(0)
    await card(t).getByRole('button', { name: 'Change our ranking' }).click()
    await card(t).getByRole('button', { name: 'Leave it as it is' }).click()
    await card(mediator.page).getByText('Ranked by Tom Brandt').waitFor()
    expect(await card(mediator.page).getByRole('button').count()).toBe(0)
    for (const page of [m, t, mediator.page]) await isFit(page)

    await card(m)
      .getByRole('button', { name: /Make it an offer.*Package 2/ })
      .click()
    await m.locator('form[data-kind="offer"]').waitFor()
    await m.getByLabel(/^What .+ gains/).fill(benefit)
    await m.getByRole('button', { name: 'Send the offer' }).click()
    await t.getByRole('button', { name: 'Accept', exact: true }).click()
    await m.getByText('Accepted by Tom Brandt').first().waitFor()
    await card(m).getByRole('button', { name: 'Withdraw' }).click()
    for (const { page } of everyone(at.table))
      await card(page).getByText('Withdrawn by Maya Okafor').waitFor()
    expect(await card(t).getByRole('button').count()).toBe(0)

    for (const heard of [toTom(), toMediator()]) {
      // What both read came by the same way, so the way is heard.
      expect(heard).toContain('present-packages')
      expect(heard).toContain(benefit)
      for (const secret of [walkAway, 'set-issue-numbers', 'set-alternative', 'of 100'])
        expect(heard).not.toContain(secret)
    }
    for (const { complaints } of everyone(at.table)) expect(complaints).toEqual([])
  }, 180_000)

  it('say what to change where every issue is agreed', async () => {
    const { maya } = at.table
    await find(maya.page).click()
    await maya.page.getByText('Every issue is agreed').waitFor()
    await isFit(maya.page)
    await maya.page.getByRole('button', { name: 'Close', exact: true }).click()
  })
})
