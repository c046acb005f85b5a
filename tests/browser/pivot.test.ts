/** Issues and goals linked in three browsers: from either card, by the pivot's two private questions, and on the map. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, type Visitor, violations, widths } from '../rig/browser.ts'
import { newCanary } from '../rig/canary.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const plan = 'We can plan two years ahead'
const quiet = 'Neighbours sleep before five'

let server: RunningServer
let browser: Browser
let table: people.Table
/** Everything that goes over anyone's socket, either way. */
const frames: string[] = []

/** Listens from the next time the page connects. */
const listen = async ({ page }: Visitor): Promise<void> => {
  page.on('websocket', (socket) => {
    const keep = ({ payload }: { payload: string | Buffer }) => void frames.push(payload.toString('latin1'))
    socket.on('framesent', keep)
    socket.on('framereceived', keep)
  })
  await page.reload()
  await page.getByRole('region', { name: /Common ground/ }).waitFor()
}

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
  for (const visitor of people.everyone(table)) await listen(visitor)
  const { maya, tom } = table
  await people.addGoal(maya.page, people.sides.a, plan)
  await people.addGoal(tom.page, people.sides.b, quiet)
  for (const { page } of people.everyone(table)) await people.goTo(page, 'ledger')
  await people.openIssue(maya.page, 'Rent', 'EUR')
  await people.openIssue(tom.page, 'Term', 'years')
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
const offer = async (page: Page, value: string): Promise<void> => {
  await page
    .getByRole('button', { name: /Make an offer|Go on with your offer|What could your side/ })
    .first()
    .click()
  await people.writeOffer(page, 'Rent', value, 'Peace')
  await page.getByRole('button', { name: 'Send the offer' }).click()
  await page.getByRole('button', { name: 'Send the offer' }).waitFor({ state: 'detached' })
}
const invitation = (page: Page) =>
  issueCard(page, 'Rent').getByRole('button', { name: /Which goal does it serve/ })
const fine = async (page: Page): Promise<void> => {
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

describe('links', { timeout: 120_000 }, () => {
  it('are made on the issue’s card, once the goal has a measure, by keyboard', async () => {
    const { maya, tom } = table
    await issueCard(maya.page, 'Rent')
      .getByRole('button', { name: 'Link a goal or evidence: Rent' })
      .press('Enter')
    const box = sheet(maya.page).getByRole('checkbox', { name: new RegExp(plan) })
    await box.press('Space')
    const measure = sheet(maya.page).getByLabel('How will we know that it is reached?')
    await expect.poll(() => measure.evaluate((field) => field === document.activeElement)).toBe(true)
    await maya.page.keyboard.press('Enter')
    await sheet(maya.page).getByText('Write something first.').waitFor()
    await maya.page.keyboard.type('a written term of two years')
    await fine(maya.page)
    await maya.page.keyboard.press('Enter')
    await expect.poll(() => box.isChecked()).toBe(true)
    await closeSheet(maya.page)
    for (const page of [maya.page, tom.page, table.mediator.page])
      await issueCard(page, 'Rent')
        .getByRole('button', { name: `Go to the goal “${plan}”` })
        .waitFor()
  })

  it('are told on the goal’s card, lead there, and are taken away from there', async () => {
    const { tom } = table
    await issueCard(tom.page, 'Rent')
      .getByRole('button', { name: /^Go to the goal/ })
      .click()
    const card = people.card(tom.page, plan)
    await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true)
    await card.getByRole('button', { name: /^1 issue/ }).click()
    const box = sheet(tom.page).getByRole('checkbox', { name: 'Rent' })
    expect(await box.isChecked()).toBe(true)
    await fine(tom.page)
    await box.press('Space')
    await expect.poll(() => box.isChecked()).toBe(false)
    await issueCard(table.maya.page, 'Rent').getByText('Link a goal').waitFor()
    await box.press('Space')
    await expect.poll(() => box.isChecked()).toBe(true)
    await sheet(tom.page).getByRole('button', { name: 'Go there: Rent' }).click()
    await issueCard(tom.page, 'Rent').waitFor()
  })
})

describe('the pivot', { timeout: 120_000 }, () => {
  it('asks the opener alone after three moves without narrowing, and nothing of it goes over the wire', async () => {
    const { maya, tom, mediator } = table
    await offer(maya.page, '2000')
    await offer(tom.page, '2400')
    await expect.poll(() => issueCard(maya.page, 'Rent').getByText('2 moves').count()).toBe(1)
    expect(await invitation(maya.page).count()).toBe(0)
    await offer(maya.page, '2000')
    await invitation(maya.page).waitFor()
    for (const page of [tom.page, mediator.page]) {
      await issueCard(page, 'Rent').getByText('3 moves').waitFor()
      expect(await invitation(page).count()).toBe(0)
    }
    const canary = newCanary()
    await invitation(maya.page).click()
    const field = sheet(maya.page).getByLabel('Another way there, put as a goal')
    await field.fill(`A margin in winter ${canary}`)
    await fine(maya.page)
    await closeSheet(maya.page)
    await people.goTo(maya.page, 'goals')
    await people.goTo(maya.page, 'ledger')
    await invitation(maya.page).click()
    expect(await field.inputValue()).toContain(canary)
    expect(frames.length).toBeGreaterThan(10)
    expect(frames.filter((frame) => frame.includes(canary))).toEqual([])
    await field.locator('xpath=ancestor::section[1]').getByRole('button', { name: 'Add as a goal' }).click()
    const measure = sheet(maya.page).getByLabel('How will we know that it is reached?')
    await measure.fill('accounts in March')
    await measure.press('Enter')
    await expect
      .poll(() =>
        sheet(maya.page)
          .getByRole('checkbox', { name: new RegExp(canary) })
          .isChecked(),
      )
      .toBe(true)
    expect(frames.some((frame) => frame.includes(canary))).toBe(true)
    await fine(maya.page)
    await sheet(maya.page).getByRole('button', { name: 'Done' }).click()
    await invitation(maya.page).waitFor({ state: 'detached' })
    await issueCard(tom.page, 'Rent')
      .getByRole('button', { name: new RegExp(canary) })
      .first()
      .waitFor()
  })

  it('“Not now” holds until the next move without narrowing', async () => {
    const { maya, tom } = table
    await offer(tom.page, '2400')
    await invitation(maya.page).click()
    const field = sheet(maya.page).getByLabel('Another way there, put as a goal')
    await field.fill('We pay at most 2,300 € a month')
    await sheet(maya.page).getByText('reads like a term', { exact: false }).waitFor()
    await field.fill('')
    await sheet(maya.page).getByRole('button', { name: 'Not now' }).press('Enter')
    await invitation(maya.page).waitFor({ state: 'detached' })
    // What opened the questions is gone: the keyboard is with the issue they were about.
    await issueCard(maya.page, 'Rent').and(maya.page.locator(':focus')).waitFor()
    await offer(tom.page, '2500')
    await invitation(maya.page).waitFor()
  })
})

describe('the map', { timeout: 120_000 }, () => {
  it('says in words what serves nothing and what nothing serves, as a picture and as a table', async () => {
    const { tom, mediator } = table
    await people.goTo(mediator.page, 'goals')
    await mediator.page.getByRole('button', { name: /^Map/ }).click()
    for (const page of [tom.page, mediator.page]) {
      if (page === tom.page) await page.keyboard.press('m')
      await sheet(page).getByText('1 issue serves no goal: it is the first to trade.').waitFor()
      await sheet(page).getByText('1 goal is served by no issue: an opening.').waitFor()
      await fine(page)
    }
    expect(await sheet(tom.page).locator('svg path[data-place]').count()).toBe(2)
    await sheet(tom.page).getByText('Table', { exact: true }).click()
    expect(await sheet(tom.page).getByRole('row').count()).toBe(7)
    await fine(tom.page)
  })

  it('lets one link by keyboard, and tells everyone who looks at it', async () => {
    const { tom, mediator } = table
    await sheet(tom.page).getByRole('button', { name: 'Term' }).press('Enter')
    await sheet(tom.page)
      .getByRole('checkbox', { name: new RegExp(plan) })
      .press('Space')
    await expect
      .poll(() =>
        sheet(tom.page)
          .getByRole('checkbox', { name: new RegExp(plan) })
          .isChecked(),
      )
      .toBe(true)
    await expect.poll(() => sheet(mediator.page).locator('svg path[data-place]').count()).toBe(3)
    await sheet(tom.page).getByRole('button', { name: 'Back to the map' }).click()
    await sheet(tom.page).getByText('1 goal is served by no issue: an opening.').waitFor()
    await closeSheet(tom.page)
    await closeSheet(mediator.page)
  })
})

it('[E4] all of it at the width of a companion, in three roles', { timeout: 120_000 }, async () => {
  for (const { page } of people.everyone(table)) {
    await page.setViewportSize(widths.companion)
    await people.goTo(page, 'ledger')
    await issueCard(page, 'Term').getByRole('button', { name: 'Link a goal or evidence: Term' }).click()
    await sheet(page)
      .getByRole('checkbox', { name: new RegExp(quiet) })
      .waitFor()
    await fine(page)
    await closeSheet(page)
    await people.goTo(page, 'goals')
    await people
      .card(page, plan)
      .getByRole('button', { name: /^2 issues/ })
      .click()
    await sheet(page).getByRole('checkbox', { name: 'Term' }).waitFor()
    await closeSheet(page)
    await page.getByRole('button', { name: /^Map/ }).click()
    await sheet(page).getByRole('table').first().waitFor()
    await fine(page)
    await closeSheet(page)
    await fine(page)
  }
  await people.goTo(table.maya.page, 'ledger')
  await invitation(table.maya.page).click()
  await sheet(table.maya.page).getByLabel('Or write the goal it serves').waitFor()
  await fine(table.maya.page)
  for (const { complaints } of people.everyone(table)) expect(complaints).toEqual([])
})
