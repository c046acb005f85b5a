/** The mediator's proposal in three real browsers: asked for, put, answered in secret by keyboard, closed; and nobody sees what was answered. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, violations, widths } from '../rig/browser.ts'
import { jumpingClock } from '../rig/jumping-clock.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const issue = 'Rent from May'
const text = 'A rent of 2,220 with a term of four years, and we look at the roof together.'
const { clock, schedule, jump } = jumpingClock()

let server: RunningServer
let browser: Browser
let table: people.Table
beforeAll(async () => {
  server = await runServer({ clientDir, clock, schedule })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** The newest one. */
const card = (page: Page) => page.getByRole('article', { name: /^Mediator’s proposal by/ }).last()
const press = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true }).click()
/** Without what a clock changes by itself. */
const shownBy = async (page: Page): Promise<string> =>
  (await card(page).innerText()).replace(/\([^()]*(?:min|s)\)/, '')
const readBy = (page: Page): Promise<string> => page.locator('body').innerText()

const isSound = async (page: Page) => {
  for (const size of [widths.companion, widths.tablet, widths.desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
}

const announce = async () => {
  const { mediator, maya, tom } = table
  await mediator.page.getByRole('button', { name: 'Ask both sides' }).click()
  for (const { page } of [maya, tom]) {
    await card(page).getByText('Would you receive it?').waitFor()
    await press(page, 'Yes, we would receive it')
  }
  await card(mediator.page).getByRole('textbox', { name: 'The proposal' }).waitFor()
}

const put = async (value?: string) => {
  const { page } = table.mediator
  await card(page).getByRole('textbox', { name: 'The proposal' }).fill(text)
  if (value !== undefined) {
    await card(page).getByRole('checkbox', { name: issue }).check()
    await card(page).getByLabel(`Value of ${issue}`).fill(value)
  }
  await card(page).getByLabel('Time to answer').selectOption('5')
  await press(page, 'Put it to both sides')
  for (const one of people.everyone(table)) await card(one.page).getByText(text).waitFor()
}

describe('the mediator’s proposal', { timeout: 240_000 }, () => {
  it('[E3] is asked for first, leads there from wherever one is, and says what an answer tells', async () => {
    const { mediator, maya, tom } = table
    await people.goTo(maya.page, 'ledger')
    await people.openIssue(maya.page, issue, '€ a month')
    await people.goTo(mediator.page, 'ledger')
    await mediator.page.getByRole('button', { name: 'Ask both sides' }).click()
    // Tom is at the goals, and hears of it there.
    await tom.page.getByText('The mediator asks whether you would receive a proposal.').waitFor()
    const waits = tom.page.getByRole('button', { name: 'Would you receive one?' })
    await waits.click()
    await card(tom.page).getByText('you will know that the other side did not say yes').waitFor()
    await isSound(tom.page)
    await press(tom.page, 'Not now')
    await waits.waitFor({ state: 'detached' })
    await card(mediator.page).getByText('Ended before it was answered.').waitFor()
  })

  it('[T6] nobody but its own side sees that a side has answered, or what', async () => {
    const { mediator, maya, tom } = table
    await announce()
    await put('2220')
    const before = await Promise.all([mediator, tom].map(({ page }) => shownBy(page)))
    await press(maya.page, 'No')
    await card(maya.page).getByText('Your side says no.').waitFor()
    const waits = (page: Page) => page.getByRole('button', { name: 'Your side’s yes or no, sealed' })
    await waits(tom.page).waitFor()
    expect([await waits(maya.page).count(), await waits(mediator.page).count()]).toEqual([0, 0])
    await isSound(maya.page)
    await isSound(mediator.page)
    // What comes after it has come: nothing did.
    await people.goTo(maya.page, 'conversation')
    await people.goTo(maya.page, 'ledger')
    expect(await Promise.all([mediator, tom].map(({ page }) => shownBy(page)))).toEqual(before)
    expect(await readBy(tom.page)).not.toContain('says no')
  })

  it('[T5] [T7] a changed answer, and one that did not agree, end in the same words for everybody', async () => {
    const { mediator, maya, tom } = table
    await press(maya.page, 'Yes')
    await card(maya.page).getByText('Your side says yes.').waitFor()
    await press(maya.page, 'No')
    await card(maya.page).getByText('Your side says no.').waitFor()
    await press(tom.page, 'Yes')
    await card(tom.page).getByText('Your side says yes.').waitFor()
    jump(5 * 60_000 + 1_000)
    for (const { page } of [mediator, maya, tom]) await card(page).getByText('No agreement.').waitFor()
    const outcomes = await Promise.all(
      [mediator, maya, tom].map(({ page }) => card(page).locator('[data-outcome]').innerText()),
    )
    expect(new Set(outcomes).size).toBe(1)
    expect(outcomes[0]).not.toMatch(/Maya|Tom/)
  })

  it('[E3] both yes, by keyboard alone: agreed at once, in the ledger and on its issue', async () => {
    const { mediator, maya, tom } = table
    await announce()
    await put('2240')
    for (const { page } of [maya, tom]) {
      const yes = card(page).getByRole('button', { name: 'Yes', exact: true })
      await yes.focus()
      await page.keyboard.press('Enter')
    }
    for (const { page } of [mediator, maya, tom]) {
      await card(page).getByText('Agreed: both sides said yes.').waitFor()
      await page.getByText('2,240').first().waitFor()
    }
    expect(await card(mediator.page).innerText()).toContain('Maya Okafor')
    await isSound(mediator.page)
    await isSound(tom.page)
  })
})
