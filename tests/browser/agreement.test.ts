/** The agreement in four browsers: it grows by itself, is worded together, falls out of step, is signed, sealed, and opened again. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, type Visitor, violations, visit, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as at from './agreement-steps.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const goal = 'The bakery stays on Harbour Street.'

let server: RunningServer
let browser: Browser
let table: people.Table
let observer: Visitor
const everyone = (): readonly Visitor[] => [...people.everyone(table), observer]

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
  observer = await visit(browser)
  await people.knock(observer.page, table.links.observer, 'Olu Adeyemi')
  for (const { page } of [table.maya, table.tom])
    await page.getByRole('button', { name: 'Agree to let Olu Adeyemi observe' }).click()
  await people.atFirstTab(observer.page)
}, 240_000)
afterAll(async () => {
  expect(everyone().flatMap(({ complaints }) => complaints)).toEqual([])
  await browser.close()
  await server.close()
})

const isSound = async (page: Page) => {
  for (const size of [widths.companion, widths.tablet, widths.desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

const nothingAside = async () => {
  for (const { page } of everyone()) expect(await page.getByText('Set aside for you').count()).toBe(0)
}

describe('the page of the agreement', { timeout: 240_000 }, () => {
  it('teaches while it is empty, and grows by itself from what both sides say yes to', async () => {
    const { maya, tom, mediator } = table
    await people.goTo(maya.page, 'agreement')
    await at.page(maya.page).getByText('The agreement grows by itself').waitFor()
    await isSound(maya.page)
    await at.page(maya.page).getByRole('button', { name: 'To the goals' }).click()
    await people.addGoal(maya.page, people.sides.a, goal)
    await maya.page.keyboard.press('Escape')
    await people.goTo(tom.page, 'goals')
    for (const page of [maya.page, tom.page]) await people.endorse(page, goal)
    for (const { page } of everyone()) await people.goTo(page, 'ledger')
    await people.openIssue(mediator.page, 'Rent from May', '€ a month')
    await people.openIssue(mediator.page, 'Deliveries before six', 'a week')
    await at.agree(table, 'Rent from May', '2200', 'A tenant who stays')
    for (const { page } of everyone()) {
      await people.goTo(page, 'agreement')
      await at.clause(page, goal).getByText('From a goal both endorse').waitFor()
      await at.clause(page, 'Rent from May: 2200 € a month').waitFor()
      await at.page(page).getByText('Deliveries before six').waitFor()
      await page.locator('#tab-agreement').getByText('2', { exact: true }).waitFor()
    }
    expect(
      await at
        .page(observer.page)
        .getByRole('button', { name: /Word it together|Add a/ })
        .count(),
    ).toBe(0)
  })

  it('[E3] a clause leads back to where it came from, and an open point to its issue', async () => {
    const { page } = table.maya
    await at
      .clause(page, 'Rent from May')
      .getByRole('button', { name: /^From an accepted offer/ })
      .press('Enter')
    await page.locator('article[id^="offer-"]:focus').waitFor()
    await people.goTo(page, 'agreement')
    await at.page(page).getByRole('button', { name: 'Go to: Deliveries before six' }).press('Enter')
    await page.locator('[id^="issue-"]:focus').waitFor()
    await people.goTo(page, 'agreement')
  })

  it('two who begin to word it at the same moment write in the same words, in bold and in a list, and nobody is refused', async () => {
    const { maya, tom, mediator } = table
    await Promise.all(
      [maya, tom].map(({ page }) =>
        at
          .clause(page, 'Rent from May')
          .getByRole('button', { name: /^Word it together/ })
          .click(),
      ),
    )
    for (const { page } of [maya, tom]) await at.focused(page).waitFor()
    await maya.page.keyboard.press('Control+End')
    await maya.page.keyboard.press('Enter')
    await maya.page.keyboard.press('Control+Shift+8')
    await Promise.all([
      (async () => {
        await maya.page.keyboard.type('the roof')
        await maya.page.keyboard.press('Enter')
        await maya.page.keyboard.type('the gutters')
      })(),
      (async () => {
        await at.toStart(tom.page)
        await tom.page.keyboard.press('Control+b')
        await tom.page.keyboard.type('Both agree: ')
      })(),
    ])
    for (const { page } of [mediator, observer]) {
      await at.clause(page, 'Rent from May').locator('ul li').filter({ hasText: 'the gutters' }).waitFor()
      await at.clause(page, 'Rent from May').locator('strong').filter({ hasText: 'Both agree:' }).waitFor()
      await at
        .clause(page, 'Rent from May')
        .getByText(/are writing here/)
        .waitFor()
    }
    await isSound(maya.page)
    await at.done(maya.page)
    await at.done(tom.page)
    const words = await Promise.all(
      everyone().map(({ page }) => at.clause(page, 'Rent from May').locator('[class*="blocks"]').innerText()),
    )
    expect(new Set(words).size).toBe(1)
    expect(words[0]).toContain('Both agree: Rent from May: 2200 € a month')
    await nothingAside()
  })

  it('the mediator words it too; what is agreed anew puts the clause out of step, until somebody says that the words fit', async () => {
    const { maya, tom, mediator } = table
    await at.write(mediator.page, 'Rent from May')
    await mediator.page.keyboard.type(', and the yard')
    await at.done(mediator.page)
    await at.clause(tom.page, 'and the yard').waitFor()
    for (const { page } of people.everyone(table)) await people.goTo(page, 'goals')
    // The goal's own words change, and both endorse them again.
    await at.wordClause(maya.page, goal)
    await people.goTo(maya.page, 'goals')
    await people.beginWriting(maya.page, goal, 'end')
    await maya.page.keyboard.type(' For ten years.')
    await maya.page.keyboard.press('Escape')
    await people.card(tom.page, 'For ten years.').waitFor()
    for (const { page } of [maya, tom]) await people.endorse(page, 'For ten years.')
    for (const { page } of everyone()) {
      await people.goTo(page, 'agreement')
      const clause = at.clause(page, goal)
      await clause.getByText('What was agreed beneath this clause has changed').waitFor()
      await clause.locator('ins').filter({ hasText: 'For ten years.' }).waitFor()
    }
    await tom.page.getByRole('button', { name: /A clause to look at/ }).click()
    await tom.page.locator('li[data-clause]:focus').waitFor()
    await isSound(tom.page)
    await at.signatures(maya.page).getByText('Before anyone signs').waitFor()
    await at.clause(tom.page, goal).getByRole('button', { name: 'These words still fit' }).click()
    for (const { page } of everyone())
      await at.clause(page, goal).getByText('What was agreed beneath').waitFor({ state: 'detached' })
    await at.clause(maya.page, goal).getByRole('button', { name: 'Back to what was agreed' }).click()
    await maya.page.getByRole('button', { name: 'Take these words out' }).click()
    for (const { page } of everyone()) await at.clause(page, 'For ten years.').waitFor()
  })

  it('[E3] who does what by when: written together, put in order, taken away and brought back', async () => {
    const { maya, tom } = table
    await at.addMilestone(maya.page, 'Opens the books', { if: 'the rent is reviewed', by: '2027-01-31' })
    await at.addMilestone(tom.page, 'Shows the roof report', {})
    for (const { page } of everyone()) {
      const first = page.locator('[data-milestone]').first()
      await first.getByText('the rent is reviewed').waitFor()
      await first.getByText('by 31 January 2027').waitFor()
    }
    await maya.page.getByRole('button', { name: 'Move up: Shows the roof report' }).press('Enter')
    await observer.page.locator('[data-milestone]').first().getByText('Shows the roof report').waitFor()
    await maya.page.getByRole('button', { name: 'Remove: Shows the roof report' }).press('Enter')
    await tom.page.getByText('Shows the roof report').waitFor({ state: 'detached' })
    await maya.page.getByRole('button', { name: 'Undo' }).click()
    await tom.page.locator('[data-milestone]').first().getByText('Shows the roof report').waitFor()
    await at.setFollowUp(tom.page, '2027-06-01')
    for (const { page } of everyone())
      await page.getByText('Both sides look at this again on 1 June 2027.').waitFor()
    await isSound(maya.page)
    await nothingAside()
  })

  it('[R6] a signature falls as soon as the other side writes a word, and says by whom', async () => {
    const { maya, tom, mediator } = table
    await at.sign(maya.page, 'Maya Okafor')
    for (const { page } of [tom, mediator, observer].map((one) => one)) {
      await at.signatures(page).getByText('Maya Okafor').waitFor()
      await at.signatures(page).getByText(`${people.sides.a} has signed.`).waitFor()
    }
    await tom.page.getByRole('button', { name: /Sign the agreement/ }).waitFor()
    await isSound(tom.page)
    await at.write(tom.page, 'Rent from May')
    await tom.page.keyboard.type(' too')
    await at.done(tom.page)
    for (const { page } of everyone()) {
      const notice = page.locator('[data-fallen="words"]')
      await notice.getByText('changed the text after it was signed').waitFor()
      await notice.getByText(`Signed before: Maya Okafor (${people.sides.a})`).waitFor()
      await at.signatures(page).getByText('Not signed yet').nth(1).waitFor()
    }
    await isSound(maya.page)
  })

  it('both sign: sealed, and nobody writes in it any more; both open it again', async () => {
    const { maya, tom } = table
    await at.sign(maya.page, 'Maya Okafor')
    await at.sign(tom.page, 'Tom Brandt')
    for (const { page } of everyone()) {
      await page.locator('[data-seal]').getByText('Both sides have signed this text.').waitFor()
      await at.clause(page, 'and the yard').waitFor({ state: 'detached' })
      await at.page(page).getByText('and the yard').waitFor()
      expect(
        await at
          .page(page)
          .getByRole('button', { name: /Write|Word it|Add a milestone|Remove/ })
          .count(),
      ).toBe(0)
      await isSound(page)
    }
    await at.press(maya.page, 'Open it again', 'Say that we would open it')
    await tom.page.getByRole('button', { name: /Open the sealed text/ }).waitFor()
    await at.press(tom.page, 'Open it with them', 'Open it with them')
    for (const { page } of everyone()) {
      await page.locator('[data-fallen="reopened"]').getByText('Both sides opened the text again.').waitFor()
      await at.clause(page, 'and the yard').waitFor()
    }
    await nothingAside()
  })
})
