/** Offers in three browsers: a stalled price, an idea of the mediator's, the if-then that frees it, a gift answered, clocks that run out and stand still. */
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, violations, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'
import { secondDevice } from './second-device.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const minute = 60_000

let server: RunningServer
let browser: Browser
let table: people.Table
let ahead = 0

beforeAll(async () => {
  server = await runServer({ clientDir, clock: () => Date.now() + ahead })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
  for (const { page } of people.everyone(table)) {
    await page.clock.install()
    await page.reload()
    await page.getByRole('region', { name: /Common ground/ }).waitFor()
    await people.goTo(page, 'ledger')
  }
  await people.openIssue(table.mediator.page, 'Rent from May', '€ a month')
  await people.openIssue(table.mediator.page, 'Term', 'years')
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const pages = (): readonly Page[] => people.everyone(table).map(({ page }) => page)
/** The room's clock and everybody's own go on together. */
const forward = async (ms: number): Promise<void> => {
  ahead += ms
  await Promise.all(pages().map((page) => page.clock.fastForward(ms)))
}
const cardWith = (page: Page, text: string): Locator =>
  page.getByRole('log').locator('article').filter({ hasText: text })
const everywhere = async (text: string, says: string | RegExp): Promise<void> => {
  for (const page of pages()) await cardWith(page, text).getByText(says).first().waitFor()
}
const press = (page: Page, text: string, name: string | RegExp): Promise<void> =>
  cardWith(page, text).getByRole('button', { name }).click()
const offer = async (page: Page, value: string, gain: string, minutes?: string): Promise<void> => {
  await people.openComposer(page, 'Offer')
  await people.writeOffer(page, 'Rent from May', value, gain)
  if (minutes !== undefined) {
    await page.getByLabel('How long does it stand?').selectOption('minutes')
    await page.getByLabel('Minutes', { exact: true }).fill(minutes)
  }
  await page.getByRole('button', { name: 'Send the offer' }).click()
  for (const one of pages()) await cardWith(one, gain).waitFor()
}
const half = (page: Page, name: RegExp | string): Locator => page.getByRole('group', { name })

describe('offers', { timeout: 120_000 }, () => {
  it('a price that stalls: "not yet" with what it would take, and nobody is held to what was offered', async () => {
    const { maya, tom } = table
    await offer(maya.page, '2100', 'A tenant who stays')
    await press(tom.page, 'A tenant who stays', 'Not yet')
    await tom.page.getByLabel('What would it take?').fill('A longer term would make it possible.')
    await tom.page.keyboard.press('Control+Enter')
    await everywhere('A tenant who stays', /Not yet, says Tom Brandt/)
    await everywhere('A tenant who stays', 'A longer term would make it possible.')
    await everywhere('A tenant who stays', `It binds nobody, and is no position of ${people.sides.a}.`)
    await offer(tom.page, '2400', 'A roof before winter')
    await press(maya.page, 'A roof before winter', 'Not yet')
    await maya.page.getByRole('button', { name: 'Say “not yet”' }).click()
    await everywhere('A roof before winter', /Not yet, says Maya Okafor/)
  })

  it('the mediator explores: it looks like nothing that binds, and nobody can accept it', async () => {
    const { mediator, maya, tom } = table
    const idea = 'What if the term were longer, and the rent followed?'
    await people.openComposer(mediator.page, 'Explore')
    const edge = (of: Locator) => of.evaluate((one) => getComputedStyle(one).borderTopStyle)
    expect(await edge(mediator.page.locator('section[data-kind="explore"]'))).toBe('dashed')
    await mediator.page.getByLabel('What if …').fill(idea)
    await mediator.page.getByRole('checkbox', { name: 'Term' }).check()
    await mediator.page.getByLabel('New value for Term').fill('4')
    await mediator.page.getByRole('button', { name: 'Share the idea' }).click()
    await everywhere(idea, 'Exploring, binds nobody')
    for (const page of pages()) {
      expect(await edge(cardWith(page, idea))).toBe('dashed')
      expect(
        await cardWith(page, idea)
          .getByRole('button', { name: /Accept/ })
          .count(),
      ).toBe(0)
    }
    await press(tom.page, idea, 'Go on from this')
    await tom.page.getByLabel('What if …').fill('Then we could borrow against it.')
    await tom.page.keyboard.press('Control+Enter')
    await everywhere('Then we could borrow against it.', 'Goes on from what was explored')
    // An offer of one's own that is begun waits while the idea is made one.
    await people.openComposer(maya.page, 'Offer')
    await maya.page.getByLabel(/^What .+ gains/).fill('Begun before')
    await maya.page.keyboard.press('Escape')
    await press(maya.page, idea, 'Make it an offer')
    expect(await maya.page.getByLabel('New value for Term').inputValue()).toBe('4')
    await maya.page.getByRole('button', { name: 'Change places' }).click()
    expect(await maya.page.getByLabel(/^What .+ gains/).inputValue()).toBe('Begun before')
    await maya.page.getByRole('button', { name: 'Let it go' }).click()
    await maya.page.getByRole('button', { name: /^Go on with your offer/ }).click()
    expect(await maya.page.getByLabel('New value for Term').inputValue()).toBe('4')
    await maya.page.getByRole('button', { name: 'Let it go' }).click()
    await maya.page.getByRole('button', { name: /^Make an offer/ }).waitFor()
  })

  it('[T8] the if-then that frees it: both halves by one press, on all screens, on either side of the table', async () => {
    const { maya, tom } = table
    const { page } = tom
    await people.openComposer(page, 'If-then')
    await half(page, 'We give').getByRole('checkbox', { name: 'Rent from May' }).check()
    await page.getByLabel('New value for Rent from May').fill('2200')
    await page.getByLabel(/^What .+ gains/).fill('A margin in winter')
    // An issue is in one half only.
    await half(page, /^If .+ gives/)
      .getByRole('checkbox', { name: 'Rent from May' })
      .check()
    expect(await half(page, 'We give').getByRole('checkbox', { name: 'Rent from May' }).isChecked()).toBe(
      false,
    )
    await half(page, 'We give').getByRole('checkbox', { name: 'Rent from May' }).check()
    expect(await page.getByLabel('New value for Rent from May').inputValue()).toBe('2200')
    await page.getByRole('button', { name: 'Offer both halves' }).click()
    await page.getByText('Name at least one issue in an offer, on each side of an if-then.').waitFor()
    await half(page, /^If .+ gives/)
      .getByRole('checkbox', { name: 'Term' })
      .check()
    await page.getByLabel('New value for Term').fill('4')
    await page.getByLabel('What we gain').fill('A lease one can borrow against')
    await page.getByRole('button', { name: 'Offer both halves' }).click()
    await everywhere('A margin in winter', 'both or neither')
    for (const one of pages()) {
      const [left, right] = await cardWith(one, 'A margin in winter').locator('[data-side] > ul').all()
      const at = async (part: Locator | undefined) => (await part?.boundingBox())?.x ?? Number.NaN
      expect(await left?.textContent()).toContain('Term')
      expect(await at(left)).toBeLessThan(await at(right))
    }
    await press(maya.page, 'A margin in winter', 'Accept both halves')
    await everywhere('A margin in winter', /Accepted by Maya Okafor/)
    for (const one of pages())
      await expect.poll(() => one.locator('li[id^="issue-"]').filter({ hasText: 'Agreed:' }).count()).toBe(2)
  })

  it('a gift is taken with thanks and answered with a step; credit and check are on the card', async () => {
    const { maya, tom } = table
    const step = 'We sweep the yard on Sundays.'
    await people.openComposer(maya.page, 'Gift')
    await maya.page.getByLabel('The step you take').fill(step)
    await maya.page.getByLabel(/^What .+ gains/).fill('A clean yard')
    await maya.page.getByRole('button', { name: /^More/ }).click()
    await maya.page.getByLabel(/^What of theirs/).fill('Your word about the neighbours')
    await maya.page.getByLabel(/^How can it be checked/).fill('Anyone can look')
    await maya.page.getByRole('button', { name: 'Make this gift' }).click()
    await everywhere(step, `${people.sides.b} is invited, not bound, to answer.`)
    await everywhere(step, 'Your word about the neighbours')
    await everywhere(step, 'Anyone can look')
    await press(tom.page, step, 'Accept with thanks')
    await everywhere(step, /Accepted with thanks by Tom Brandt/)
    await press(tom.page, step, 'Answer with a step of ours')
    await tom.page.getByLabel('The step you take').fill('We mend the lamp.')
    await tom.page.getByLabel(/^What .+ gains/).fill('Light at four')
    await tom.page.keyboard.press('Control+Enter')
    await everywhere('We mend the lamp.', 'Answers a gift')
    await cardWith(maya.page, step).getByRole('button', { name: 'See what came of it' }).click()
    await expect
      .poll(() =>
        cardWith(maya.page, 'We mend the lamp.').evaluate((card) => card === document.activeElement),
      )
      .toBe(true)
  })

  it('an offer runs out by itself while all look at it, and can be made again', async () => {
    const { maya, tom } = table
    await offer(maya.page, '2150', 'One minute', '1')
    await everywhere('One minute', /Open until .+\(\d\d s\)/)
    await forward(minute + 1_000)
    await everywhere('One minute', 'Time over')
    await everywhere('One minute', /The time of this offer is over\. It can be made again\./)
    expect(await cardWith(tom.page, 'One minute').getByRole('button').allTextContents()).toEqual([])
    await press(maya.page, 'One minute', 'Make it again')
    expect(await maya.page.getByLabel('New value for Rent from May').inputValue()).toBe('2,150')
    await maya.page.getByRole('button', { name: 'Send the offer' }).click()
    await expect.poll(() => cardWith(tom.page, 'One minute').count()).toBe(2)
    await forward(minute + 1_000)
  })

  it('a pause freezes it, and says so', async () => {
    const { maya, tom, mediator } = table
    await offer(tom.page, '2180', 'Ten minutes', '10')
    await everywhere('Ten minutes', '(10 min)')
    await forward(3 * minute)
    await everywhere('Ten minutes', '(7 min)')
    const hand = await secondDevice(server.origin, mediator.page)
    expect(await hand.act({ type: 'ask-pause', minutes: 5 }, undefined, 'mediator')).not.toHaveProperty(
      'refused',
    )
    await everywhere('Ten minutes', /In the pause its clock stands still, with 7 min left/)
    await forward(4 * minute)
    await everywhere('Ten minutes', /with 7 min left/)
    await forward(minute)
    await everywhere('Ten minutes', '(7 min)')
    await forward(6 * minute + 30_000)
    await everywhere('Ten minutes', /\(\d\d s\)/)
    hand.leave()
    await press(maya.page, 'Ten minutes', 'Counter')
    await people.writeOffer(maya.page, 'Rent from May', '2190', 'A counter in time')
    await maya.page.getByRole('button', { name: 'Send the counter-offer' }).click()
    await everywhere('Ten minutes', /Countered by Maya Okafor/)
  })

  it('withdrawn and accepted at the same moment: one of the two, the same for all', async () => {
    const { maya, tom } = table
    for (const [turn, first] of [maya, tom, maya, tom].entries()) {
      const gain = `Moment ${turn}`
      const second = first === maya ? tom : maya
      await offer(first.page, '2185', gain)
      // Both have the button under their finger: neither waits for what the other's press brings about.
      const button = (page: Page, name: string) =>
        cardWith(page, gain).getByRole('button', { name }).elementHandle()
      const buttons = [await button(first.page, 'Withdraw'), await button(second.page, 'Accept')]
      await Promise.all(
        buttons.map((one) =>
          one?.evaluate((element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true }))),
        ),
      )
      const outcome = (page: Page) =>
        cardWith(page, gain).evaluate((card) => card.getAttribute('data-status') ?? '')
      await expect.poll(() => outcome(first.page)).toMatch(/accepted|withdrawn/)
      const said = await outcome(first.page)
      for (const page of pages()) await expect.poll(() => outcome(page)).toBe(said)
      const late = said === 'accepted' ? first : second
      await cardWith(late.page, gain).locator('[data-refused]').waitFor()
    }
  })

  it('an option that was taken out cannot be accepted any more, and the card says why', async () => {
    const { maya, tom, mediator } = table
    const hand = await secondDevice(server.origin, mediator.page)
    const kind = { type: 'choice', options: ['Mornings', 'Afternoons', 'Evenings'] }
    const issue = crypto.randomUUID()
    await hand.act({ type: 'open-issue', title: 'Deliveries', kind }, issue)
    await people.openComposer(tom.page, 'Offer')
    await tom.page.getByRole('checkbox', { name: 'Deliveries' }).check()
    await tom.page.getByLabel('New value for Deliveries').selectOption('Evenings')
    await tom.page.getByLabel(/^What .+ gains/).fill('Quiet mornings')
    await tom.page.getByRole('button', { name: 'Send the offer' }).click()
    await cardWith(maya.page, 'Quiet mornings').getByRole('button', { name: 'Accept' }).waitFor()
    await hand.act({ type: 'remove-option', issue, option: 'Evenings' })
    await everywhere('Quiet mornings', /“Evenings” was taken out of “Deliveries”/)
    expect(await cardWith(maya.page, 'Quiet mornings').getByRole('button', { name: 'Accept' }).count()).toBe(
      0,
    )
    await press(maya.page, 'Quiet mornings', 'Counter')
    const options = maya.page.getByLabel('New value for Deliveries').locator('option:not([disabled])')
    expect(await options.allTextContents()).toEqual(['Choose …', 'Mornings', 'Afternoons'])
    await maya.page.getByRole('button', { name: 'Send the counter-offer' }).click()
    await maya.page.getByText('This option was taken out of the issue. Choose another one.').waitFor()
    await maya.page.keyboard.press('Escape')
    hand.leave()
  })

  it('[E3] axe finds nothing on the cards and in the composer, as any kind, at any width, light and dark', async () => {
    const { page } = table.tom
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const viewport of Object.values(widths)) {
        await page.setViewportSize(viewport)
        for (const kind of ['Explore', 'Offer', 'If-then', 'Gift'] as const) {
          await people.openComposer(page, kind)
          const more = page.getByRole('button', { name: /^More/ })
          if ((await more.count()) > 0) await more.click()
          expect({ kind, viewport, colorScheme, found: await violations(page) }).toMatchObject({ found: [] })
          expect(await overflow(page)).toBeLessThanOrEqual(0)
          await page.keyboard.press('Escape')
        }
        expect({ viewport, colorScheme, found: await violations(page) }).toMatchObject({ found: [] })
      }
    }
  })

  it('nothing went wrong in a page', () => {
    for (const { complaints } of people.everyone(table)) expect(complaints).toEqual([])
  })
})
