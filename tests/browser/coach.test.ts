/** The wording coach in a real browser: underlines, the panel by pointer and keyboard, what is left alone, and nothing that leaves. */
import { review } from '@common-ground/shared/wording/review'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { overflow, violations } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import { coachThere, lines, panel, pointAt, pressAt, rewrites } from './coach-hand.ts'
import * as people from './people.ts'

const at = atTable('conversation')
const text = 'We read your demands twice. In May your demands were shorter.'
const [first] = review(text)
const said = (rewrite: string | undefined): string =>
  first ? text.slice(0, first.start) + rewrite + text.slice(first.end) : ''

const field = (page: Page) => page.getByLabel('Your statement')
const write = async (page: Page, words: string): Promise<void> => {
  await field(page).fill('')
  await field(page).focus()
  await page.keyboard.type(words)
}
const caret = (page: Page) =>
  field(page).evaluate((element) =>
    element instanceof HTMLTextAreaElement ? [element.selectionStart, element.selectionEnd] : [],
  )
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  )

describe('the wording coach', { timeout: 240_000 }, () => {
  beforeAll(() => coachThere(at.table.maya.page))

  it('underlines words once the typing rests, exactly under them at every width', async () => {
    const { page } = at.table.maya
    await write(
      page,
      `${text} ${'And a longer line that has to be broken somewhere. '.repeat(6)}Your demands.`,
    )
    await expect.poll(() => lines(page).count()).toBeGreaterThanOrEqual(3)
    for (const width of [1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      // The copy breaks its lines where the field does.
      await expect
        .poll(() =>
          field(page).evaluate((element) => {
            const copy = element.parentElement?.querySelector('[aria-hidden="true"]')
            return copy
              ? [copy.scrollHeight - element.scrollHeight, copy.clientWidth - element.clientWidth]
              : []
          }),
        )
        .toEqual([0, 0])
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    // Where words run from the right, the line is under them there.
    await write(page, 'שלום, your demands')
    await expect.poll(() => lines(page).count()).toBe(1)
    const [box, line] = [await field(page).boundingBox(), await lines(page).boundingBox()]
    expect(line?.x).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0) / 2)
    expect(await field(page).getAttribute('aria-keyshortcuts')).toBe('Alt+Enter')
  })

  it('opens when words are pointed at, takes no keyboard, and closes when the pointer leaves', async () => {
    const { page } = at.table.maya
    await write(page, text)
    await expect.poll(() => lines(page).count()).toBe(2)
    await pointAt(page, 0)
    await panel(page).waitFor()
    expect(await focused(page)).toBe('Your statement')
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await panel(page).hover()
    await page.mouse.move(5, 5)
    await panel(page).waitFor({ state: 'detached' })
  })

  it('a rewrite is put in by one press, and taken back by one undo', async () => {
    const { page } = at.table.maya
    await write(page, text)
    await expect.poll(() => lines(page).count()).toBe(2)
    await pressAt(page, 0)
    const [rewrite] = await rewrites(page)
    await panel(page).getByRole('button').first().click()
    await panel(page).waitFor({ state: 'detached' })
    await expect.poll(() => field(page).inputValue()).toBe(said(rewrite))
    expect(await focused(page)).toBe('Your statement')
    await page.keyboard.press('Control+z')
    await expect.poll(() => field(page).inputValue()).toBe(text)
    // What was put in is what is sent, by the usual key.
    await expect.poll(() => lines(page).count()).toBe(2)
    await pressAt(page, 0)
    await panel(page).getByRole('button').first().click()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('log').getByText(said(rewrite)).waitFor()
    await expect.poll(() => lines(page).count()).toBe(0)
  })

  it('by the keyboard alone: Alt+Enter, arrows, Enter; Escape brings the caret back', async () => {
    const { page } = at.table.maya
    await write(page, text)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    const before = await caret(page)
    await page.keyboard.press('Alt+Enter')
    await panel(page).waitFor()
    const [one, other] = await rewrites(page)
    await expect.poll(() => focused(page)).toContain(one)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toContain(other)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Your statement')
    expect(await caret(page)).toEqual(before)
    await page.keyboard.press('Alt+Enter')
    await panel(page).waitFor()
    await expect.poll(() => focused(page)).toContain(one)
    await page.keyboard.press('Enter')
    await expect.poll(() => field(page).inputValue()).toBe(said(one))
    expect(await focused(page)).toBe('Your statement')
    // To go on with a rewrite, it is selected.
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Alt+Enter')
    await panel(page).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await panel(page).waitFor({ state: 'detached' })
    await page.keyboard.type('wishes')
    await expect.poll(() => field(page).inputValue()).toBe(said('wishes'))
    await write(page, 'We start at four.')
    await page.keyboard.press('Alt+Enter')
    await page.getByRole('status').getByText('Nothing to suggest here.').waitFor()
    expect(await focused(page)).toBe('Your statement')
  })

  it('leaves alone one place, a word, or everything', async () => {
    const { page } = at.table.maya
    await write(page, text)
    await expect.poll(() => lines(page).count()).toBe(2)
    await pressAt(page, 0)
    await panel(page).getByRole('button', { name: 'Ignore' }).click()
    await expect.poll(() => lines(page).count()).toBe(1)
    await page.keyboard.press('End')
    await page.keyboard.type(' So it was.')
    await expect.poll(() => lines(page).count()).toBe(1)
    await pressAt(page, 0)
    await panel(page).getByRole('button', { name: 'Not this word again' }).click()
    await expect.poll(() => lines(page).count()).toBe(0)
    expect(await focused(page)).toBe('Your statement')
    await page.getByRole('button', { name: /^Bring back/ }).click()
    await expect.poll(() => lines(page).count()).toBe(1)
    await pressAt(page, 0)
    await panel(page).getByRole('button', { name: 'Coach off' }).click()
    await expect.poll(() => lines(page).count()).toBe(0)
    await page.keyboard.press('Alt+Enter')
    await page.getByRole('status').getByText('The wording coach is off.').waitFor()
    // The switch is kept with the tab, and nothing else.
    await page.reload()
    await coachThere(page)
    const off = page.getByRole('switch', { name: /Wording coach/ })
    expect(await off.isChecked()).toBe(false)
    await off.press('Space')
    await write(page, text)
    await expect.poll(() => lines(page).count()).toBe(2)
  })

  it('[T20] a thousand words typed: no request but the words themselves, no hint in any frame, store or document', async () => {
    const { maya, tom } = at.table
    const { page } = maya
    const frames: string[] = []
    page.on('websocket', (socket) => {
      const hear = ({ payload }: { payload: string | Buffer }) => void frames.push(payload.toString())
      socket.on('framesent', hear)
      socket.on('framereceived', hear)
    })
    await page.reload()
    await coachThere(page)
    await people.goTo(page, 'goals')
    await people.addGoal(page, people.sides.a, 'The yard is safe')
    await page.keyboard.press('Escape')
    await people.goTo(page, 'conversation')
    // All that comes ahead is there.
    await page.waitForLoadState('networkidle')
    await expect.poll(() => maya.requests.some((url) => url.includes('review-worker'))).toBe(true)
    const asked = maya.requests.length

    const words = text.split(' ')
    /** The first of them letter by letter, the others as a phone's keyboard puts them in: word by word. */
    const typeWords = async (count: number) => {
      await page.keyboard.type(`${text} `)
      for (let typed = words.length; typed < count; typed += 1)
        await page.keyboard.insertText(`${words[typed % words.length]} `)
    }
    await write(page, '')
    await typeWords(500)
    await expect.poll(() => lines(page).count()).toBeGreaterThan(20)
    // The first of them is scrolled out of sight, and comes back into it.
    await page.keyboard.press('Alt+Enter')
    await panel(page).waitFor()
    const shown = await panel(page).textContent()
    await page.keyboard.press('Escape')
    await people.goTo(page, 'goals')
    await people.beginWriting(page, 'The yard is safe', 'end')
    await typeWords(250)
    await expect.poll(() => lines(page).count()).toBeGreaterThan(20)
    await page.keyboard.press('Control+a')
    await typeWords(250)
    await expect.poll(() => lines(page).count()).toBeGreaterThan(20)
    await page.keyboard.press('Escape')
    await people.goTo(tom.page, 'goals')
    await people.card(tom.page, text).waitFor()
    // The browser looks for the icon of the page when it likes.
    expect(maya.requests.slice(asked).filter((url) => !url.endsWith('/mark.svg'))).toEqual([])

    const hints = review(text).flatMap(({ reason, rewrites: other }) => [
      reason,
      // The first of them was taken and sent as one's own words before.
      ...other.slice(1).filter((rewrite) => rewrite.length > 7 && !text.includes(rewrite)),
    ])
    expect(shown).toContain(hints[0])
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        await indexedDB.databases(),
        document.cookie,
      ]),
    )
    const theirs = await tom.page.evaluate(() => document.documentElement.outerHTML)
    const sent = frames.join('\n')
    expect(sent).toContain('demands')
    for (const hint of hints)
      for (const place of [sent, kept, theirs]) expect(place.includes(hint), hint).toBe(false)
    expect(kept).not.toContain('coach')
    for (const { complaints } of people.everyone(at.table)) expect(complaints).toEqual([])
  })
})
