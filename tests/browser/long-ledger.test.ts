/** A long ledger in a real browser: it opens at its newest entry, holds what one reads, and finds any offer of the day. */
import { fileURLToPath } from 'node:url'
import { browserSurroundings } from '@common-ground/client/sync/credentials'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillLedger } from '../bench/full-ledger.ts'
import { leave, openRoom, sitAt, type Table } from '../replay/table.ts'
import { until } from '../replay/until.ts'
import { launchBrowser, overflow, type Visitor, violations, visit, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { goTo, knock } from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const entries = 500
/** What a screen and what is held around it can come to. */
const drawnAtMost = 30

let ahead = 0
const later = (ms: number): void => {
  ahead += ms
}
let server: RunningServer
let browser: Browser
let table: Table
let issues: readonly string[]
let visitor: Visitor

const surroundings = () => browserSurroundings(server.origin)
const offers = (): readonly string[] => [...table.sides.a.session.state().offers.keys()]

beforeAll(async () => {
  server = await runServer({ clientDir, clock: () => Date.now() + ahead })
  browser = await launchBrowser()
  const opened = await openRoom(surroundings(), 'A long day')
  table = await sitAt(surroundings(), opened, 'all')
  issues = await fillLedger(surroundings(), { table, issues: 12, offers: entries - 12, later })
  visitor = await visit(browser)
  await knock(visitor.page, `${server.origin}${opened.paths.a}`, 'Hazel')
  const { a } = table.sides
  await until(surroundings(), [a], 'the knock', () => a.session.knocks().length > 0)
  const [waiting] = a.session.knocks()
  if (waiting) await a.session.act({ type: 'admit', participant: waiting.participant })
  await visitor.page.getByRole('region', { name: /Common ground/ }).waitFor()
}, 240_000)
afterAll(async () => {
  leave(table)
  await browser.close()
  await server.close()
})

const log = (page: Page): Locator => page.getByRole('log', { name: /^Offers over time/ })
const offer = (page: Page, id: string): Locator => page.locator(`#offer-${id}`)
const drawn = (page: Page): Promise<number> => log(page).locator('article').count()
const isInView = (page: Page, id: string): Promise<boolean> =>
  offer(page, id).evaluate((card) => {
    const box = card.getBoundingClientRect()
    return box.top >= 0 && box.bottom <= innerHeight
  })
const offerOf = async (side: 'a' | 'b', benefit: string): Promise<string> => {
  later(5_000)
  const { session } = table.sides[side]
  const [issue = ''] = issues
  const reply = await session.act({ type: 'offer', terms: [{ issue, to: '2222' }], benefit })
  expect(reply).not.toHaveProperty('refused')
  return [...session.state().offers.keys()].at(-1) ?? ''
}

/** The first card that is wholly in view, and where its upper edge is. */
const reading = (page: Page): Promise<{ id: string; top: number }> =>
  log(page).evaluate((list) => {
    const edge = list.getBoundingClientRect().top + 60
    const cards = [...list.querySelectorAll('article')]
    const card = cards.find((one) => one.getBoundingClientRect().top >= edge)
    return { id: card?.id ?? '', top: Math.round(card?.getBoundingClientRect().top ?? 0) }
  })
const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate((card) => Math.round(card.getBoundingClientRect().top))

describe('a ledger of 500 entries', { timeout: 120_000 }, () => {
  it('opens at its newest entry, which stands still from the first picture on, and draws what is in view', async () => {
    const { page } = visitor
    const newest = offers().at(-1) ?? ''
    await page.evaluate((id) => {
      const seen: number[] = []
      Object.assign(window, { seen })
      const note = (): void => {
        const box = document.getElementById(`offer-${id}`)?.getBoundingClientRect()
        if (box && box.height > 0) seen.push(Math.round(box.top))
        if (seen.length < 30) requestAnimationFrame(note)
      }
      requestAnimationFrame(note)
    }, newest)
    await goTo(page, 'ledger')
    await expect
      .poll(() => page.evaluate(() => ('seen' in window && Array.isArray(window.seen) ? window.seen : [])))
      .toHaveLength(30)
    const places = await page.evaluate(() =>
      'seen' in window && Array.isArray(window.seen) ? window.seen : [],
    )
    expect(new Set(places).size).toBe(1)
    expect(await isInView(page, newest)).toBe(true)
    expect(await drawn(page)).toBeLessThanOrEqual(drawnAtMost)
    const last = log(page).locator('[data-row]').last()
    const all = Number(await last.getAttribute('aria-setsize'))
    // Every entry, and the days they were made on.
    expect(all).toBeGreaterThanOrEqual(entries)
    expect(await last.getAttribute('aria-posinset')).toBe(String(all))
  })

  it('brings the oldest offer that waits, and the one a counter-offer answers, from however far', async () => {
    const { page } = visitor
    const { a } = table.sides
    const waiting = [...a.session.state().offers.values()].filter(
      ({ side, status }) => side === 'b' && status === 'open',
    )
    const way = page.getByRole('button', { name: new RegExp(`^${waiting.length} offers wait for you`) })
    await way.press('Enter')
    await expect.poll(() => isInView(page, waiting[0]?.id ?? '').catch(() => false)).toBe(true)
    await offer(page, waiting[0]?.id ?? '')
      .and(page.locator(':focus'))
      .waitFor()
    await way.press('Enter')
    await offer(page, waiting[1]?.id ?? '')
      .and(page.locator(':focus'))
      .waitFor()
    expect(await drawn(page)).toBeLessThanOrEqual(drawnAtMost)
    later(5_000)
    const oldest = waiting[0]?.id ?? ''
    const [term] = waiting[0]?.terms ?? []
    await a.session.act({
      type: 'counter',
      offer: oldest,
      terms: [{ issue: term?.issue ?? '', to: term?.to ?? '' }],
      benefit: 'A long way back',
    })
    await page.getByRole('button', { name: 'New below' }).click()
    const counter = log(page).locator('article').filter({ hasText: 'A long way back' })
    await counter.getByRole('button', { name: 'See the offer it answers' }).click()
    await offer(page, oldest).and(page.locator(':focus')).waitFor()
    await expect.poll(() => isInView(page, oldest)).toBe(true)
    await offer(page, oldest).getByRole('button', { name: 'See the counter-offer' }).click()
    await counter.and(page.locator(':focus')).waitFor()
  })

  it('keeps the card that has the keyboard, however far it is scrolled away', async () => {
    const { page } = visitor
    const newest = offers().at(-1) ?? ''
    await log(page).evaluate((list) => {
      list.scrollTop = 0
    })
    await log(page).locator('[aria-posinset="1"]').waitFor()
    await offer(page, newest).and(page.locator(':focus')).waitFor({ state: 'attached' })
    await page.keyboard.press('PageUp')
    await offer(page, offers().at(-2) ?? '')
      .and(page.locator(':focus'))
      .waitFor()
    await page.keyboard.press('PageDown')
    await offer(page, newest).and(page.locator(':focus')).waitFor()
  })

  it('[R3] what one reads does not move when others add to it, nor when what lies above is measured', async () => {
    const { page } = visitor
    await log(page).evaluate((list) => {
      list.scrollTop = list.scrollHeight / 2
    })
    await expect.poll(() => drawn(page)).toBeGreaterThan(2)
    const before = await reading(page)
    await offerOf('b', 'Something while one reads')
    await page.getByRole('button', { name: 'New below' }).waitFor()
    expect(await topOf(page, before.id)).toBe(before.top)
    for (let step = 0; step < 6; step += 1) {
      const now = await reading(page)
      await log(page).hover()
      await page.mouse.wheel(0, -150)
      await expect.poll(async () => (await topOf(page, now.id)) - now.top).toBe(150)
    }
    await page.getByRole('button', { name: 'New below' }).click()
    await expect.poll(() => isInView(page, offers().at(-1) ?? '').catch(() => false)).toBe(true)
    await page.getByRole('status').filter({ hasText: 'Offer by Birch' }).waitFor({ state: 'attached' })
  })

  it('follows the newest entry while one is at the end', async () => {
    const { page } = visitor
    for (const said of ['One', 'Two', 'Three']) {
      const made = await offerOf('b', said)
      await expect.poll(() => isInView(page, made).catch(() => false)).toBe(true)
    }
    expect(await page.getByRole('button', { name: 'New below' }).count()).toBe(0)
  })

  it('stands at the same entry when the tab comes back to the front', async () => {
    const { page } = visitor
    await log(page).evaluate((list) => {
      list.scrollTop = list.scrollHeight / 3
    })
    await expect.poll(() => drawn(page)).toBeGreaterThan(2)
    // Those drawn are the ones that were in view before, until the list has followed.
    await expect.poll(async () => (await reading(page)).top).toBeLessThan(widths.desktop.height)
    const before = await reading(page)
    await goTo(page, 'goals')
    await goTo(page, 'ledger')
    await expect.poll(() => topOf(page, before.id).catch(() => 0)).toBe(before.top)
  })

  it('[E4] [E3] at every width: a bounded number of rows, nothing beyond the edge, and axe finds nothing', async () => {
    const { page } = visitor
    for (const viewport of [...Object.values(widths), { width: 360, height: 740 }]) {
      await page.setViewportSize(viewport)
      await expect.poll(() => drawn(page)).toBeGreaterThan(1)
      expect(await drawn(page)).toBeLessThanOrEqual(drawnAtMost)
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
    expect(visitor.complaints).toEqual([])
  })
})
