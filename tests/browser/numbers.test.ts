/** A side's own numbers in three browsers: set by key and by thumb, kept when they cannot be saved, shown to the mediator and taken back. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflow, violations, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import { backToTable, goToNumbers } from './number-steps.ts'
import * as people from './people.ts'

const at = atTable('ledger')

const issue = (page: Page, title: string) => page.getByRole('group', { name: title, exact: true })
const weight = (page: Page) => page.getByLabel('How much Rent from May weighs, as a number from 0 to 100')
const target = (page: Page) => page.getByLabel('Our target for Rent from May')
const walkAway = (page: Page) => page.getByLabel('We walk away from Rent from May beyond')
const show = (page: Page, kind: string) => page.getByRole('button', { name: `Show to the mediator: ${kind}` })
const takeBack = (page: Page, kind: string) => page.getByRole('button', { name: `Take back: ${kind}` })

/** How long somebody pauses before what they changed is saved, in ms. */
const pauseMs = 900

/** How often the page has sent the alternative since now. Of lines that are open already nothing is heard: it is loaded anew. */
const sentFromNow = async (page: Page): Promise<() => number> => {
  let sent = 0
  page.on('websocket', (line) =>
    line.on('framesent', ({ payload }) => {
      if (String(payload).includes('set-alternative')) sent += 1
    }),
  )
  await page.reload()
  return () => sent
}

const asksBeforeClosing = (page: Page) =>
  page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))

describe('own numbers', { timeout: 90_000 }, () => {
  it('[E3] are set by keyboard alone, saved by themselves, and there again after a reload', async () => {
    const { page } = at.table.maya
    await people.openIssue(page, 'Rent from May', '€ a month')
    await goToNumbers(page)
    const sent = await sentFromNow(page)
    await page.getByText('What would have to be in it for you?').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('slider', { name: 'Our own alternative' }).focus()
    const begun = Date.now()
    for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowRight')
    // Many presses are one act: another only where there was a pause in between.
    expect(sent()).toBeLessThanOrEqual((Date.now() - begun) / pauseMs)
    expect(await asksBeforeClosing(page)).toBe(true)
    await weight(page).focus()
    await page.keyboard.type('45')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2150')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2,320.50')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Two years we can plan')
    await page.keyboard.press('Tab')
    await issue(page, 'Rent from May').getByText('Saved').waitFor()
    await page.getByRole('region', { name: 'Our own alternative' }).getByText('Saved').waitFor()
    await expect.poll(() => page.getByText('What would have to be in it for you?').count()).toBe(0)
    expect(await asksBeforeClosing(page)).toBe(false)
    await page.reload()
    await page.getByRole('heading', { name: 'Our own numbers' }).waitFor()
    await expect.poll(() => weight(page).inputValue()).toBe('45')
    expect(await target(page).inputValue()).toBe('2,150')
    expect(await walkAway(page).inputValue()).toBe('2,320.50')
    expect(await page.getByLabel('Our own alternative, 0–100').inputValue()).toBe('40')
    expect(await page.getByLabel('What this is really about, for us').inputValue()).toBe(
      'Two years we can plan',
    )
    await issue(page, 'Rent from May').getByText('100% of all that weighs').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('say beside the field why they are not saved; what was typed stays, also when one goes away and comes back', async () => {
    const { page } = at.table.maya
    await target(page).fill('about 2000')
    await target(page).blur()
    await issue(page, 'Rent from May').getByText('This is not an amount.').waitFor()
    await weight(page).fill('300')
    await issue(page, 'Rent from May').getByText('This is a whole number from 0 to 100.').waitFor()
    await walkAway(page).fill('2400')
    await walkAway(page).blur()
    expect(await violations(page)).toEqual([])
    await backToTable(page)
    await page.getByRole('definition').filter({ hasText: '2,400' }).first().waitFor()
    await goToNumbers(page)
    expect(await target(page).inputValue()).toBe('about 2000')
    expect(await weight(page).inputValue()).toBe('300')
    await target(page).fill('2400')
    await issue(page, 'Rent from May').getByText('This is your target already.').waitFor()
    await target(page).fill('2,150')
    await weight(page).fill('60')
    await weight(page).blur()
    await issue(page, 'Rent from May').getByText('Saved').waitFor()
  })

  it('are kept in the tab while the room is out of reach, and saved when it is back', async () => {
    const { page, context } = at.table.maya
    await context.setOffline(true)
    await page.getByLabel('What this is really about, for us').fill('A plan we can keep')
    await page.getByText('Kept in this tab, not saved yet').waitFor()
    await context.setOffline(false)
    const unsaved = page.getByText(/Kept in this tab, not saved yet|Saving…/)
    await expect.poll(() => unsaved.count(), { timeout: 30_000 }).toBe(0)
    await page.reload()
    await page.getByRole('heading', { name: 'Our own numbers' }).waitFor()
    await expect
      .poll(() => page.getByLabel('What this is really about, for us').inputValue())
      .toBe('A plan we can keep')
  })

  it('[E4] are set by thumb at 360 px', async () => {
    const { page } = at.table.tom
    await page.setViewportSize({ width: 360, height: 740 })
    await page.getByRole('button', { name: /^Notes\./ }).click()
    await page.getByRole('heading', { name: 'Our own numbers' }).waitFor()
    const slider = page.getByLabel('How much Rent from May weighs', { exact: true })
    await slider.scrollIntoViewIfNeeded()
    const box = await slider.boundingBox()
    if (!box) throw new Error('the slider is not there')
    expect(box.height).toBeGreaterThanOrEqual(44)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect.poll(() => weight(page).inputValue()).toMatch(/^(49|50|51)$/)
    await issue(page, 'Rent from May').getByText('Saved').waitFor()
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await backToTable(page)
    await page.setViewportSize(widths.desktop)
  })

  it('[T1] are shown to the mediator kind by kind and taken back, and the other side’s page has none of them', async () => {
    const { maya, tom, mediator } = at.table
    const { page: desk } = mediator
    const rail = desk.getByRole('region', { name: 'Numbers the sides show you' })
    await rail.getByText('Neither side shows you any of its numbers.').waitFor()
    await show(maya.page, 'Targets').click()
    await maya.page.getByText('The mediator sees now:').waitFor()
    await maya.page.getByText(/Shown since .* by Maya Okafor/).waitFor()
    await rail.getByText('2,150 € a month').waitFor()
    expect(await rail.textContent()).not.toContain('2,400')
    expect(await violations(desk)).toEqual([])
    expect(await violations(maya.page)).toEqual([])
    // Renewed as it changes.
    await target(maya.page).fill('2,160')
    await target(maya.page).blur()
    await rail.getByText('2,160 € a month').waitFor()
    expect(await rail.textContent()).not.toContain('2,150')
    // On the page of the caucus too, for both who read it.
    await people.enterSpace(desk, 'caucus-a')
    await desk.getByText(`${people.sides.a} shows you`).waitFor()
    await desk.getByText('2,160 € a month').waitFor()
    expect(await violations(desk)).toEqual([])
    await people.enterSpace(maya.page, 'caucus-a')
    await takeBack(maya.page, 'Targets').click()
    await show(maya.page, 'Targets').waitFor()
    await desk.getByText(`${people.sides.a} shows you none of its numbers.`).waitFor()
    expect(await people.heldBy(desk)).not.toMatch(/2,1[56]0/)
    expect(await people.heldBy(tom.page)).not.toMatch(/2,1[56]0|2,400|A plan we can keep/)
    expect(await tom.page.getByText('shows you').count()).toBe(0)
  })

  it('[T18] leave nothing in the browser but what is on the page', async () => {
    const { page } = at.table.maya
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(kept).not.toMatch(/2160|2,160|2400|A plan we can keep/)
    for (const { complaints } of people.everyone(at.table)) expect(complaints).toEqual([])
  })
})
