/** Three people in one room, in three real browsers at once: the main job, from opening the room to an accepted offer. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, violations, visit, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

let server: RunningServer
let browser: Browser
let table: people.Table

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const pages = (): readonly Page[] => people.everyone(table).map(({ page }) => page)
const textOf = (page: Page, text: string) => people.card(page, text).locator('[data-words]').textContent()
/** Waits until every browser shows the same words in the card. */
const allAgree = (text: string, holds: (shown: string) => boolean) =>
  expect
    .poll(async () => new Set(await Promise.all(pages().map((page) => textOf(page, text)))), {
      timeout: 15_000,
    })
    .toSatisfy((shown: Set<string>) => shown.size === 1 && [...shown].every(holds))

describe('three people at one table', { timeout: 120_000 }, () => {
  it('everyone sees who sits where', async () => {
    for (const page of pages())
      for (const name of ['Maya Okafor', 'Jonas Reed', 'Tom Brandt'])
        await page.getByLabel(new RegExp(name)).first().waitFor()
  })

  it('[T2] the address has lost the link’s secret; a link changed by one letter opens nothing', async () => {
    expect(new URL(table.maya.page.url()).hash).toBe('')
    const stranger = await visit(browser)
    await stranger.page.goto(table.links.a.slice(0, -1) + (table.links.a.endsWith('A') ? 'B' : 'A'))
    await stranger.page.getByText('This door does not open').waitFor()
    expect(await violations(stranger.page)).toEqual([])
    await stranger.context.close()
  })

  it('[R3] both sides write in the same card at the same moment, see each other’s cursor, and keep every letter', async () => {
    const { maya, tom } = table
    await people.addGoal(maya.page, people.sides.a, 'Quiet nights')
    await people.card(tom.page, 'Quiet nights').waitFor()
    await people.beginWriting(maya.page, 'Quiet nights', 'end')
    await people.beginWriting(tom.page, 'Quiet nights', 'start')
    await tom.page.getByText(`Maya Okafor, ${people.sides.a}`).waitFor({ state: 'attached' })
    await maya.page.getByText(`Tom Brandt, ${people.sides.b}`).waitFor({ state: 'attached' })
    await table.mediator.page.getByText(/are writing here/).waitFor()
    await Promise.all([
      maya.page.keyboard.type(' for the neighbours upstairs', { delay: 25 }),
      tom.page.keyboard.type('We all want ', { delay: 40 }),
    ])
    await Promise.all([maya.page.keyboard.press('Escape'), tom.page.keyboard.press('Escape')])
    await allAgree(
      'Quiet nights',
      (shown) => shown === 'We all want Quiet nights for the neighbours upstairs',
    )
  })

  it('[T13] both endorse, it reaches common ground; an edit brings it back and says so', async () => {
    const { maya, tom } = table
    await people.endorse(maya.page, 'Quiet nights')
    await people.card(tom.page, 'Quiet nights').getByText(`Endorsed by ${people.sides.a}`).waitFor()
    await people.endorse(tom.page, 'Quiet nights')
    for (const page of pages()) {
      const common = page.getByRole('region', { name: /Common ground/ })
      await common.locator('article[data-common="true"]').filter({ hasText: 'Quiet nights' }).waitFor()
    }
    await people.beginWriting(tom.page, 'Quiet nights', 'end')
    await tom.page.keyboard.type(', and ours')
    await tom.page.keyboard.press('Escape')
    await people.card(maya.page, 'and ours').getByText(`Wording changed by ${people.sides.b}`).waitFor()
    await people.card(maya.page, 'and ours').and(maya.page.locator('[data-common="false"]')).waitFor()
    await people.endorse(maya.page, 'and ours')
    await people.endorse(tom.page, 'and ours')
    await table.mediator.page.locator('article[data-common="true"]').waitFor()
  })

  it('the keyboard is never lost: a goal removed and brought back, another tab brought to the front', async () => {
    const { page } = table.tom
    const focused = page.locator(':focus')
    await people.addGoal(page, people.sides.b, 'A roof that is done before winter')
    await page.keyboard.press('Escape')
    await people.card(page, 'A roof').getByRole('button', { name: 'More about this goal' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Remove this goal' }).press('Enter')
    await people.card(page, 'A roof').waitFor({ state: 'detached' })
    await focused.waitFor()
    await page.keyboard.press('u')
    await people.card(page, 'A roof').and(focused).waitFor()
    await page.keyboard.press('c')
    await page.getByRole('main').and(focused).waitFor()
    await page.keyboard.press('g')
    await people.card(page, 'A roof').waitFor()
  })

  it('an offer, a counter, an acceptance', async () => {
    const { maya, tom, mediator } = table
    for (const page of pages()) await people.goTo(page, 'ledger')
    await people.openIssue(mediator.page, 'Rent from May', '€ a month')
    await maya.page
      .getByRole('button', { name: /Make an offer/ })
      .first()
      .click()
    await people.writeOffer(maya.page, 'Rent from May', '2150', 'A tenant who plans to stay')
    await maya.page.getByRole('button', { name: 'Send the offer' }).click()
    await tom.page
      .getByRole('button', { name: /^Counter/ })
      .first()
      .click()
    await people.writeOffer(tom.page, 'Rent from May', '2200.50', 'A rent that stays for two years')
    await tom.page.getByRole('button', { name: 'Send the counter-offer' }).click()
    await maya.page.getByRole('button', { name: /^Accept/ }).click()
    for (const page of pages()) await page.getByText('Agreed:').first().waitFor()
    for (const page of pages())
      await page
        .getByText(/Accepted by Maya Okafor/)
        .first()
        .waitFor()
  })

  it('statements are read by both sides', async () => {
    for (const page of pages()) await people.goTo(page, 'conversation')
    await people.say(table.maya.page, 'What matters most to us is sleep. שקט בלילה 🌙')
    for (const page of pages()) await page.getByRole('log').getByText('שקט בלילה').waitFor()
  })

  it('the mediator moves the stage, and everyone sees it', async () => {
    const { page } = table.mediator
    await page
      .getByRole('button', { name: /^Goals/ })
      .first()
      .click()
    await page.getByRole('button', { name: /Move the room to Goals/ }).click()
    for (const other of pages())
      await other.locator('[aria-current="step"]').filter({ hasText: 'Goals' }).first().waitFor()
  })

  it('a reload keeps the seat and everything in the room', async () => {
    const { page } = table.tom
    await page.reload()
    await people.goTo(page, 'goals')
    await people.card(page, 'and ours').waitFor()
    await page.getByText('for Quayside Estates').first().waitFor()
  })

  it('[R3] words typed during a cut arrive afterwards, and so do the others’', async () => {
    const { maya, tom } = table
    for (const page of pages()) await people.goTo(page, 'goals')
    await maya.context.setOffline(true)
    await maya.page
      .getByText(/Offline/)
      .first()
      .waitFor()
    await people.beginWriting(maya.page, 'and ours', 'end')
    await maya.page.keyboard.type(' (typed offline)')
    await maya.page.keyboard.press('Escape')
    await people.beginWriting(tom.page, 'and ours', 'start')
    await tom.page.keyboard.type('Meanwhile: ')
    await tom.page.keyboard.press('Escape')
    await maya.context.setOffline(false)
    await allAgree(
      'and ours',
      (shown) => shown.startsWith('Meanwhile: ') && shown.endsWith('(typed offline)'),
    )
    await maya.page.getByText('Recorded').first().waitFor()
  })

  it('[E3] axe finds nothing on any tab, in light and dark, at every width', async () => {
    const { page } = table.maya
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const viewport of Object.values(widths)) {
        await page.setViewportSize(viewport)
        for (const tab of ['goals', 'conversation', 'ledger'] as const) {
          await people.goTo(page, tab)
          expect({ tab, viewport, colorScheme, found: await violations(page) }).toMatchObject({ found: [] })
        }
      }
    }
    await page.setViewportSize(widths.desktop)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' })
  })

  it('[E4] on a phone of 360 px: a goal, an endorsement, a statement and an offer, without scrolling sideways', async () => {
    const { page } = table.tom
    await page.setViewportSize({ width: 360, height: 740 })
    const narrow = () =>
      page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
    await people.goTo(page, 'goals')
    await people.addGoal(page, people.sides.b, 'A building that pays its way')
    await people.endorse(page, 'A building that pays its way')
    await people.card(page, 'A building that pays its way').getByText('You endorse this').waitFor()
    expect(await narrow()).toBe(true)
    await people.goTo(page, 'conversation')
    await people.say(page, 'A rent we can count on lets us repair the roof.')
    expect(await narrow()).toBe(true)
    await people.goTo(page, 'ledger')
    await page
      .getByRole('button', { name: /Make an offer/ })
      .first()
      .click()
    await people.writeOffer(page, 'Rent from May', '2190', 'The same rent for two winters')
    expect(await narrow()).toBe(true)
    await page.getByRole('button', { name: 'Send the offer' }).click()
    await page.getByText('The same rent for two winters').last().waitFor()
    expect(await narrow()).toBe(true)
  })

  it('[T21] nothing was asked of any other origin, no secret stood in an address, nothing went wrong in a page', () => {
    for (const { requests, complaints } of people.everyone(table)) {
      const origins = new Set(requests.map((url) => new URL(url).host))
      expect([...origins]).toEqual([new URL(server.origin).host])
      for (const link of Object.values(table.links)) {
        const secret = link.split('#')[1] ?? link
        // What stands after # never leaves the browser; Playwright reports addresses as the page sees them.
        expect(requests.map((url) => url.split('#')[0]).filter((url) => url?.includes(secret))).toEqual([])
      }
      expect(complaints).toEqual([])
    }
  })
})
