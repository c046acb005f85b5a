/** The wording coach where two write at once, in editors that close when they are left, in dialogs, and under a thumb. */
import { review } from '@common-ground/shared/wording/review'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { overflow, violations, visit, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import { coachThere, lines, panel, pointAt, pressAt, rewrites, wordsAt } from './coach-hand.ts'
import * as people from './people.ts'

const at = atTable()
const text = 'Your demands are met before winter'
const [first] = review(text)
const said = (rewrite: string | undefined): string =>
  first ? text.slice(0, first.start) + rewrite + text.slice(first.end) : ''

const editor = (page: Page) => page.locator('article[data-writing="true"] .ProseMirror')
/** Carets carry names: the words are read without them. */
const words = (page: Page) =>
  editor(page).evaluate((element) => {
    const copy = element.cloneNode(true)
    if (copy instanceof Element) for (const caret of copy.querySelectorAll('[data-standing]')) caret.remove()
    return copy.textContent
  })

describe('the wording coach in a goal card', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const { maya, tom } = at.table
    await coachThere(maya.page)
    await people.addGoal(maya.page, people.sides.a, text)
    await maya.page.keyboard.press('Escape')
    await people.card(tom.page, text).waitFor()
    await people.beginWriting(maya.page, text, 'end')
    await lines(maya.page).waitFor()
  })

  it('its panel ends no writing: pointed at, pressed, or walked by keyboard; Escape closes the panel alone', async () => {
    const { page } = at.table.maya
    await pointAt(page, 0)
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    await editor(page).waitFor()
    await page.keyboard.press('Alt+Enter')
    await panel(page).locator('button:focus').waitFor()
    await editor(page).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.type('!')
    await expect.poll(() => words(page)).toBe(`${text}!`)
    await pressAt(page, 0)
    const [rewrite] = await rewrites(page)
    await panel(page).getByRole('button').first().click()
    await expect.poll(() => words(page)).toBe(`${said(rewrite)}!`)
    await page.locator('article[data-writing="true"] .ProseMirror-focused').waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => words(page)).toBe(`${text}!`)
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Backspace')
    await expect.poll(() => words(page)).toBe(text)
  })

  it('leaving the panel for another place ends the writing after all', async () => {
    const { page } = at.table.maya
    await expect.poll(() => lines(page).count()).toBe(1)
    await page.keyboard.press('Alt+Enter')
    await panel(page).locator('button:focus').waitFor()
    await page.locator('#tab-goals').focus()
    await panel(page).waitFor({ state: 'detached' })
    await editor(page).waitFor({ state: 'detached' })
    await people.beginWriting(page, text, 'end')
    await expect.poll(() => lines(page).count()).toBe(1)
  })

  it('one takes a rewrite while the other types in the same words: nothing is lost, and one undo takes it back', async () => {
    const { maya, tom } = at.table
    await people.beginWriting(tom.page, text, 'end')
    await maya.page.keyboard.press('Alt+Enter')
    await panel(maya.page).locator('button:focus').waitFor()
    const [rewrite] = await rewrites(maya.page)
    const typing = (async () => {
      await tom.page.keyboard.type(' and the yard is quiet')
      await tom.page.keyboard.press('Control+Home')
      await tom.page.keyboard.type('So ')
    })()
    await maya.page.keyboard.press('Enter')
    await typing
    const both = `So ${said(rewrite)} and the yard is quiet`
    for (const { page } of [maya, tom]) await expect.poll(() => words(page)).toBe(both)
    await maya.page.keyboard.press('Control+z')
    for (const { page } of [maya, tom])
      await expect.poll(() => words(page)).toBe(`So ${text} and the yard is quiet`)
    // The line is under the same words, wherever the other has pushed them.
    await expect.poll(() => lines(maya.page).count()).toBe(1)
    expect(await lines(maya.page).textContent()).toBe(text.slice(first?.start, first?.end))
    for (const { page } of [maya, tom]) await page.keyboard.press('Escape')
  })

  it('a line on why it matters is not ended by the panel either, and keeps the rewrite', async () => {
    const { page } = at.table.maya
    const card = people.card(page, text)
    await card.getByRole('button', { name: /Why it matters/ }).click()
    await page.keyboard.type(text)
    await expect.poll(() => lines(page).count()).toBe(1)
    await page.keyboard.press('Alt+Enter')
    await panel(page).locator('button:focus').waitFor()
    const [rewrite] = await rewrites(page)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await card.getByText(said(rewrite), { exact: true }).waitFor()
  })
})

describe('the wording coach elsewhere', { timeout: 120_000 }, () => {
  it('in a dialog: Escape closes the panel, and then the dialog', async () => {
    const { page } = at.table.maya
    await people.goTo(page, 'evidence')
    await page.getByRole('button', { name: 'Add evidence', exact: true }).click()
    const claim = page.getByRole('dialog').locator('[data-coached]').first()
    await claim.fill(text)
    await expect.poll(() => lines(page).count()).toBe(1)
    await page.keyboard.press('Alt+Enter')
    await panel(page).locator('button:focus').waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    await claim.waitFor()
    await pressAt(page, 0)
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    await claim.waitFor()
    await pressAt(page, 0)
    const [rewrite] = await rewrites(page)
    await panel(page).getByRole('button').first().click()
    await expect.poll(() => claim.inputValue()).toBe(said(rewrite))
    await page.keyboard.press('Escape')
    await claim.waitFor({ state: 'detached' })
  })

  it('in private notes', async () => {
    const { page } = at.table.tom
    await people.enterSpace(page, 'side-b')
    await people.writeNotes(page, text)
    await expect.poll(() => lines(page).count()).toBe(1)
    await page.keyboard.press('Alt+Enter')
    const [rewrite] = await rewrites(page)
    await page.keyboard.press('Enter')
    await expect.poll(() => people.notes(page).textContent()).toBe(said(rewrite))
  })

  it('is quietly off where its worker cannot be had, and says so in the rail', async () => {
    const { context, page } = await visit(at.browser)
    await context.route(/review-worker/, (route) => route.abort())
    await people.openRoomAsMediator(page, at.server.origin)
    await page.goto(await people.linkFor(page, people.sides.b))
    await people.acceptAndEnter(page, 'Ola Berg')
    await coachThere(page)
    await page.getByText('This browser does not let it read along').waitFor()
    await people.goTo(page, 'conversation')
    await page.getByLabel('Your statement').fill(text)
    await page.keyboard.press('Alt+Enter')
    await page.getByRole('status').getByText('This browser does not let it read along').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('log').getByText(text).waitFor()
  })

  it('on a phone, by touch: the panel fits, also above a keyboard', async () => {
    const { page, complaints } = await visit(at.browser, { viewport: widths.companion, touch: true })
    await people.openRoomAsMediator(page, at.server.origin)
    const link = await people.linkFor(page, people.sides.a)
    await page.goto(link)
    await people.acceptAndEnter(page, 'Nia Obi')
    await page.waitForLoadState('networkidle')
    await people.goTo(page, 'conversation')
    const field = page.getByLabel('Your statement')
    await field.tap()
    await page.keyboard.type(text)
    await expect.poll(() => lines(page).count()).toBe(1)
    const touch = async () => {
      const { x, y } = await wordsAt(page, 0)
      await page.touchscreen.tap(x, y)
      await panel(page).waitFor()
      const box = await panel(page).boundingBox()
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
    await touch()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    // What a keyboard on the screen leaves of it.
    await page.setViewportSize({ width: 390, height: 430 })
    await touch()
    const [rewrite] = await rewrites(page)
    await panel(page).getByRole('button').first().tap()
    await expect.poll(() => field.inputValue()).toBe(said(rewrite))
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(complaints).toEqual([])
  })
})
