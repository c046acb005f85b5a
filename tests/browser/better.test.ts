/** "Better for both" in three real browsers: switched on by both, asked by the mediator, the same on all screens, made an offer and accepted. */
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIssues, weigh } from '../rig/bargaining-hands.ts'
import { launchBrowser, overflow, violations, widths } from '../rig/browser.ts'
import type { Hand } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { betterSection, foundCard, packagesRead, switchOn } from './better-steps.ts'
import * as people from './people.ts'
import { secondDevice } from './second-device.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

let server: RunningServer
let browser: Browser
let table: people.Table
let issues: readonly string[]
let ben: Hand
beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
  const ana = await secondDevice(server.origin, table.maya.page)
  ben = await secondDevice(server.origin, table.tom.page)
  await ana.open('side-a')
  await ben.open('side-b')
  issues = await openIssues(ana)
  for (const [at, issue] of issues.entries())
    await ben.act({ type: 'accept-title', issue, title: `Issue ${at + 1}` })
  await weigh(ana, 'a', issues, [50, 30, 15, 5])
  await weigh(ben, 'b', issues, [5, 15, 30, 50])
  for (const { page } of people.everyone(table)) await people.goTo(page, 'ledger')
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** In both layouts: nothing for axe to find, nothing to scroll sideways for. */
const isSound = async (page: Page) => {
  for (const size of [widths.companion, widths.desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
}

describe('better for both', { timeout: 180_000 }, () => {
  it('is switched on by both, by keyboard, each after reading what it tells', async () => {
    const { maya, tom } = table
    const on = betterSection(maya.page).getByRole('button', { name: 'Switch it on' })
    await on.press('Enter')
    const heading = betterSection(maya.page).getByText('Before you switch it on')
    await heading.waitFor()
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await violations(maya.page)).toEqual([])
    await betterSection(maya.page).getByRole('button', { name: 'Not now' }).press('Enter')
    await on.press('Enter')
    await betterSection(maya.page).getByRole('button', { name: 'Switch on for our side' }).press('Enter')
    await betterSection(maya.page).getByText('You have switched it on').waitFor()
    await betterSection(tom.page)
      .getByText(`${people.sides.a} has switched it on`, { exact: false })
      .waitFor()
    await switchOn(tom.page)
    await betterSection(maya.page).getByText('Both sides have switched it on. Each').waitFor()
  })

  it('is asked by the mediator, who can stop it, and answered in the same words on every screen', async () => {
    const { maya, tom, mediator } = table
    const terms = issues.map((issue, at) => ({ issue, to: ['high', 'middle', 'middle', 'low'][at] ?? '' }))
    await ben.act({ type: 'offer', terms, benefit: 'A plan for both' }, randomUUID())
    await betterSection(tom.page).getByText('This offer is your own side’s').waitFor()
    const ask = betterSection(mediator.page).getByRole('button', { name: 'Look for packages' })
    await ask.press('Enter')
    await betterSection(tom.page).getByRole('progressbar').waitFor()
    await betterSection(mediator.page).getByRole('button', { name: 'Stop looking' }).press('Enter')
    await ask.press('Enter')
    await Promise.all(people.everyone(table).map(({ page }) => foundCard(page).waitFor()))
    const read = await packagesRead(mediator.page)
    expect(read).toContain('Package 1')
    for (const { page } of [maya, tom]) expect(await packagesRead(page)).toBe(read)
    for (const { page } of people.everyone(table)) await isSound(page)
  })

  it('becomes an offer by one press, which each side still makes and accepts', async () => {
    const { maya, tom } = table
    await foundCard(maya.page).getByRole('button', { name: 'Make it an offer: package 1' }).press('Enter')
    await maya.page.getByRole('textbox', { name: /gains/ }).fill('It is better for both of us')
    await maya.page.getByRole('button', { name: 'Send the offer' }).click()
    const offer = tom.page.getByRole('article', { name: /^Offer by Maya/ })
    await offer.getByRole('button', { name: 'Accept' }).click()
    await offer.getByText('Accepted by').waitFor()
    await betterSection(tom.page).getByText('Compared with what is agreed').waitFor()
    // Beside a call the section is met behind one's own button.
    await tom.page.setViewportSize(widths.companion)
    await tom.page.getByRole('button', { name: /^Yours|yours/ }).click()
    await betterSection(tom.page).getByText('Compared with what is agreed').waitFor()
    expect(await violations(tom.page)).toEqual([])
    for (const { complaints } of people.everyone(table)) expect(complaints).toEqual([])
  })
})
