/** The goals board in real browsers: measure and date, an endorsement that falls with its changer named, order, the filter. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, violations, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const measure = async (page: Page, text: string, words: string): Promise<void> => {
  await people.card(page, text).getByRole('button', { name: 'How will we know?' }).click()
  await page.locator('article[data-writing="true"] .ProseMirror-focused').waitFor()
  await page.keyboard.type(words)
  await page.keyboard.press('Escape')
}

const setDate = async (page: Page, text: string, date: string): Promise<void> => {
  await people.card(page, text).getByRole('button', { name: /^By/ }).click()
  await people.card(page, text).locator('input[type="date"]').fill(date)
  await page.keyboard.press('Enter')
}

/** The first words of the cards in a column, from top to bottom. */
const order = (page: Page, column: string): Promise<readonly string[]> =>
  page.locator(`[data-column="${column}"] article [data-words]`).allTextContents()

const still = async (page: Page): Promise<void> => {
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
}

describe.each(['desktop', 'companion'] as const)('the goals board, %s', { timeout: 180_000 }, (width) => {
  let table: people.Table
  const pages = (): readonly Page[] => people.everyone(table).map(({ page }) => page)
  beforeAll(async () => {
    table = await people.sitDown(browser, server.origin, { viewport: widths[width] })
  }, 120_000)
  afterAll(async () => {
    for (const visitor of people.everyone(table)) {
      expect(visitor.complaints).toEqual([])
      await visitor.context.close()
    }
  })

  it('[T13] a measure and a date belong to what is endorsed; a change of them is said, with its changer and the difference', async () => {
    const { maya, tom, mediator } = table
    await people.addGoal(maya.page, people.sides.a, 'Neighbours sleep well')
    await maya.page.keyboard.press('Escape')
    await measure(maya.page, 'Neighbours sleep well', 'night level under 45 dB')
    await setDate(maya.page, 'Neighbours sleep well', '2027-01-31')
    for (const page of pages()) {
      const card = people.card(page, 'Neighbours sleep well')
      await card.getByText('night level under 45 dB').waitFor()
      await card.getByText('31 January 2027').waitFor()
    }
    for (const page of [maya.page, tom.page]) await people.endorse(page, 'Neighbours sleep well')
    for (const page of pages()) await page.locator('article[data-common="true"]').waitFor()

    await people.card(tom.page, 'Neighbours sleep well').locator('[data-part="measure"]').click()
    await tom.page.locator('article[data-writing="true"] .ProseMirror-focused').waitFor()
    await tom.page.keyboard.press('Control+End')
    await tom.page.keyboard.type(', measured together')
    await tom.page.keyboard.press('Escape')
    await setDate(tom.page, 'Neighbours sleep well', '2027-02-28')

    const card = people.card(maya.page, 'Neighbours sleep well')
    await card.getByText(`Wording changed by ${people.sides.b}`).waitFor()
    await people.card(tom.page, 'Neighbours sleep well').getByText('Wording changed by you').waitFor()
    await people.card(mediator.page, 'Neighbours sleep well').getByText(people.sides.b).waitFor()
    const see = card.getByRole('button', { name: 'See the difference' })
    await see.press('Enter')
    await card.locator('ins').filter({ hasText: 'measured together' }).waitFor()
    await card.locator('del').filter({ hasText: '31 January 2027' }).waitFor()
    await still(maya.page)
    await still(tom.page)
    await people.endorse(maya.page, 'Neighbours sleep well')
    await people.endorse(tom.page, 'Neighbours sleep well')
    await mediator.page.locator('article[data-common="true"]').waitFor()
  })

  it('a person takes back their own words of a measure, and not the other side’s', async () => {
    const { maya, tom } = table
    const begin = async (page: Page) => {
      await people.card(page, 'Neighbours sleep well').locator('[data-part="measure"]').click()
      await page.locator('article[data-writing="true"] .ProseMirror-focused').waitFor()
      await page.keyboard.press('Control+End')
    }
    await begin(maya.page)
    // In one piece: between keys that come half a second apart, undo stops.
    await maya.page.keyboard.insertText(' mine')
    await tom.page.getByText('measured together mine').waitFor()
    await begin(tom.page)
    await tom.page.keyboard.type(' theirs')
    await maya.page.getByText('mine theirs').waitFor()
    await maya.page.keyboard.press('Control+z')
    // Carets carry names: the words are read without them.
    for (const page of [maya.page, tom.page]) await page.keyboard.press('Escape')
    for (const page of [maya.page, tom.page]) await page.getByText('measured together theirs').waitFor()
  })

  it('cards are put in order by keyboard and menu, and both who move the same card see one order', async () => {
    const { maya, tom } = table
    for (const text of ['First', 'Second', 'Third']) await people.addGoal(tom.page, people.sides.b, text)
    await tom.page.keyboard.press('Escape')
    await people.card(maya.page, 'Third').waitFor()
    await people.card(maya.page, 'Third').press('Alt+ArrowUp')
    await expect.poll(() => order(tom.page, 'b')).toEqual(['First', 'Third', 'Second'])
    await maya.page.getByText('“Third” is now 2 of 3.').waitFor({ state: 'attached' })
    expect(await maya.page.evaluate(() => document.activeElement?.textContent)).toContain('Third')
    await people.card(tom.page, 'Second').getByRole('button', { name: 'More about this goal' }).press('Enter')
    await tom.page.getByRole('menuitem', { name: 'Move to the top' }).click()
    await expect.poll(() => order(maya.page, 'b')).toEqual(['Second', 'First', 'Third'])
    await Promise.all([
      people.card(maya.page, 'First').press('Alt+ArrowDown'),
      people.card(tom.page, 'First').press('Alt+ArrowUp'),
    ])
    await expect
      .poll(
        async () =>
          JSON.stringify(await order(maya.page, 'b')) === JSON.stringify(await order(tom.page, 'b')),
      )
      .toBe(true)
  })

  it('a card is dragged by its handle while the other moves it: nothing jumps before the drop, one order after', async () => {
    const { maya, tom } = table
    // What both moved a moment ago has arrived on both pages by then.
    await people.addGoal(tom.page, people.sides.b, 'Fourth')
    await tom.page.keyboard.press('Escape')
    await people.card(maya.page, 'Fourth').waitFor()
    const [, , above = '', last = ''] = await order(maya.page, 'b')
    const card = people.card(maya.page, last)
    await card.locator('[data-handle]').hover()
    const handle = await card.locator('[data-handle]').boundingBox()
    if (!handle) throw new Error('nothing to drag')
    const { mouse } = maya.page
    await mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
    await mouse.down()
    await mouse.move(handle.x + 4, handle.y - 20, { steps: 4 })
    await maya.page.locator('[data-dragging="true"]').waitFor()
    const before = await order(maya.page, 'b')
    for (const place of [2, 1, 0]) {
      await people.card(tom.page, last).press('Alt+ArrowUp')
      await expect.poll(async () => (await order(tom.page, 'b')).indexOf(last)).toBe(place)
    }
    // Cards that came into sight only now have got their height by now.
    const goal = await people.card(maya.page, above).boundingBox()
    if (!goal) throw new Error('nowhere to drag to')
    // Twice: browsers tell of where a drag is only now and then.
    for (const y of [8, 4]) await mouse.move(goal.x + 30, goal.y + y, { steps: 4 })
    expect(await order(maya.page, 'b')).toEqual(before)
    await mouse.up()
    for (const page of [tom.page, maya.page])
      await expect.poll(async () => (await order(page, 'b'))[2]).toBe(last)
    expect(await maya.page.locator('[data-drop]').count()).toBe(0)
  })

  it('shows only what waits for one’s endorsement, and all again', async () => {
    const { maya, mediator } = table
    await people.endorse(maya.page, 'First')
    await people.card(maya.page, 'First').getByText('You endorse this').waitFor()
    await maya.page.locator('main').focus()
    await maya.page.keyboard.press('f')
    await maya.page.getByRole('button', { name: /Not yet endorsed by you: 4/ }).waitFor()
    await people.card(maya.page, 'First').waitFor({ state: 'detached' })
    await people.endorse(maya.page, 'Second')
    await people.card(maya.page, 'Second').getByText('You endorse this').waitFor()
    await maya.page.getByRole('button', { name: /Not yet endorsed by you: 3/ }).waitFor()
    await still(maya.page)
    await maya.page.getByRole('button', { name: 'Show all goals' }).click()
    await people.card(maya.page, 'First').waitFor()
    await mediator.page.getByRole('button', { name: /Not yet endorsed by both: 5/ }).click()
    await still(mediator.page)
  })
})
