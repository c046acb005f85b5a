/** Spaces in real browsers: what is written in one is on the screens of its readers only, and its frame is there before it. */
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Space } from '@common-ground/shared/room/space'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, type Visitor, violations, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

const canary = () => `canary${randomBytes(8).toString('hex')}`
const ofSide = canary()
const ofCaucusA = canary()
const ofCaucusB = canary()
const ofMediator = canary()

let server: RunningServer
let browser: Browser
let table: people.Table
/** Everything the browsers of B and of the mediator received on their sockets. */
const received = { tom: [] as Buffer[], mediator: [] as Buffer[] }

const listenTo = async ({ page }: Visitor, frames: Buffer[]) => {
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(Buffer.from(payload))),
  )
  await page.reload()
  await page.getByRole('region', { name: /Common ground/ }).waitFor()
}

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
  await listenTo(table.tom, received.tom)
  await listenTo(table.mediator, received.mediator)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** All that is on screen, in the address, the title and the browser's keeping. */
const everything = (page: Page) =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      location.href,
      document.title,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join('\n'),
  )
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)
const frameOf = (page: Page) => page.locator('[data-frame]').getAttribute('data-space')

/** Whether each of two texts was on screen, at every change of the screen while someone went to another space. */
const watchScreen = (page: Page, one: string, other: string) =>
  page.evaluate(
    ([first = '', second = '']) => {
      const seen: { space: string; first: boolean; second: boolean }[] = []
      const look = () => {
        const space = document.querySelector<HTMLElement>('[data-frame]')?.dataset.space ?? ''
        const text = document.body.textContent ?? ''
        seen.push({ space, first: text.includes(first), second: text.includes(second) })
      }
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true })
      Object.assign(window, { seen })
    },
    [one, other],
  )
const screensSeen = (page: Page) =>
  page.evaluate(() => {
    const { seen } = window as Window & { seen?: { space: string; first: boolean; second: boolean }[] }
    return seen ?? []
  })

describe('spaces', { timeout: 120_000 }, () => {
  it('[T1] private notes are written beside the joint table, kept, and reach no other side’s browser', async () => {
    const { maya, tom, mediator } = table
    await people.writeNotes(maya.page, `We could wait until spring. ${ofSide}`)
    await maya.page.getByText('Saved', { exact: true }).waitFor()
    await maya.page.reload()
    await maya.page.getByText(ofSide).waitFor()
    await maya.page.getByRole('region', { name: /Common ground/ }).waitFor()
    // What Maya says in the joint room afterwards has come: so would have what she noted before.
    await people.addGoal(maya.page, people.sides.a, 'Ovens that may bake at four')
    for (const { page } of [tom, mediator]) await people.card(page, 'Ovens that may').waitFor()
    for (const [visitor, spaces] of [
      [tom, ['side-b', 'caucus-b', 'joint']],
      [mediator, ['caucus-a', 'caucus-b', 'mediator', 'joint']],
    ] as const)
      for (const space of spaces) {
        await people.enterSpace(visitor.page, space)
        expect(await everything(visitor.page)).not.toContain(ofSide)
      }
    for (const frames of Object.values(received))
      expect(frames.filter((frame) => frame.includes(ofSide))).toEqual([])
  })

  it('[T1] a caucus is one side’s and the mediator’s: both write, each sees the other’s caret, the other side nothing', async () => {
    const { maya, tom, mediator } = table
    for (const { page } of [maya, mediator]) await people.enterSpace(page, 'caucus-a')
    await people.writeNotes(mediator.page, `What worries you most? ${ofCaucusA}`)
    await maya.page.getByText(ofCaucusA).waitFor()
    await maya.page.getByText('Jonas Reed, Mediator').waitFor({ state: 'attached' })
    await people.writeNotes(maya.page, ' The winter.')
    await mediator.page.getByText('The winter.').waitFor()
    await mediator.page.getByText(`Maya Okafor, ${people.sides.a}`).waitFor({ state: 'attached' })
    await people.enterSpace(tom.page, 'caucus-b')
    await people.writeNotes(tom.page, `The roof. ${ofCaucusB}`)
    expect(await everything(tom.page)).not.toContain(ofCaucusA)
    expect(received.tom.filter((frame) => frame.includes(ofCaucusA))).toEqual([])
  })

  it('every frame is another, and says who reads and who does not', async () => {
    const { maya, mediator } = table
    const looks = new Set<string>()
    const look = async (page: Page, space: Space, said: RegExp) => {
      await people.enterSpace(page, space)
      await page.getByText(said).first().waitFor()
      const title = await page.title()
      const paint = await page
        .locator('[data-frame] > [aria-hidden]')
        .first()
        .evaluate((frame) => getComputedStyle(frame).background)
      looks.add(`${title} ${paint}`)
    }
    await look(maya.page, 'joint', /both sides read this/)
    await look(maya.page, 'side-a', /Only your side reads this/)
    await look(maya.page, 'caucus-a', /Quayside Estates cannot read anything here, and does not see/)
    await look(mediator.page, 'caucus-a', /Only Harbour Bakery and the mediator read this/)
    await look(mediator.page, 'caucus-b', /Harbour Bakery cannot read anything here/)
    await look(mediator.page, 'mediator', /Only the mediator reads this/)
    expect(looks.size).toBe(6)
    await people.writeNotes(mediator.page, ofMediator)
    for (const { page } of [maya, table.tom]) expect(await everything(page)).not.toContain(ofMediator)
  })

  it('the frame changes before the content, and nothing of the caucus one left stays: no word, no undo', async () => {
    const { page } = table.mediator
    await people.enterSpace(page, 'caucus-b')
    await page.getByText(ofCaucusB).waitFor()
    await people.writeNotes(page, ' One rule for all.')
    await page.getByText('Saved', { exact: true }).waitFor()
    await watchScreen(page, ofCaucusB, ofCaucusA)
    await people.enterSpace(page, 'caucus-a')
    await page.getByText(ofCaucusA).waitFor()
    const screens = await screensSeen(page)
    expect(screens.filter(({ space, first }) => first && space !== 'caucus-b')).toEqual([])
    expect(screens.filter(({ space, second }) => second && space !== 'caucus-a')).toEqual([])
    expect(screens).toContainEqual({ space: 'caucus-a', first: false, second: false })
    const words = await people.notes(page).textContent()
    await people.notes(page).click()
    for (let undo = 0; undo < 3; undo += 1) await page.keyboard.press('Control+z')
    expect(await people.notes(page).textContent()).toBe(words)
    expect(await everything(page)).not.toContain(ofCaucusB)
    await people.enterSpace(page, 'caucus-b')
    for (const words of [ofCaucusB, 'One rule for all.']) await page.getByText(words).waitFor()
  })

  it('the keyboard goes to the heading of the space; a reload stays in it, and no address names it', async () => {
    const { page } = table.maya
    await people.enterSpace(page, 'joint')
    expect(await focusedId(page)).toBe('space-heading')
    await page.keyboard.press('p')
    await people.notes(page).waitFor()
    expect(await frameOf(page)).toBe('side-a')
    await expect.poll(() => focusedId(page)).toBe('space-heading')
    await page.reload()
    await page.getByText(ofSide).waitFor()
    expect(await frameOf(page)).toBe('side-a')
    expect(page.url()).not.toMatch(/side|caucus/)
    await page.keyboard.press('j')
    await page.getByRole('region', { name: /Common ground/ }).waitFor()
  })

  it('why a goal matters: each side writes its own line, both read both, Escape takes back', async () => {
    const { maya, tom } = table
    const ours = (page: Page) =>
      people.card(page, 'Ovens that may').getByRole('button', { name: /^Why it matters/ })
    await ours(maya.page).click()
    await maya.page.keyboard.type('Bread is eaten at six.')
    await maya.page.keyboard.press('Enter')
    await people.enterSpace(tom.page, 'joint')
    await people.card(tom.page, 'Ovens that may').getByText('Bread is eaten at six.').waitFor()
    await ours(tom.page).click()
    await tom.page.keyboard.type('Never mind')
    await tom.page.keyboard.press('Escape')
    await ours(tom.page).click()
    await tom.page.keyboard.type('A tenant who sells pays.')
    await tom.page.getByRole('heading', { level: 1 }).click()
    await people.card(maya.page, 'Ovens that may').getByText('A tenant who sells pays.').waitFor()
    expect(await people.card(maya.page, 'Ovens that may').textContent()).not.toContain('Never mind')
    // The other side's line is nothing one could press.
    expect(await ours(tom.page).count()).toBe(1)
  })

  it('[E3] axe finds nothing in any space, in light and dark, at every width', async () => {
    for (const [{ page }, spaces] of [
      [table.maya, ['joint', 'side-a', 'caucus-a']],
      [table.mediator, ['caucus-b', 'mediator']],
    ] as const)
      for (const space of spaces) {
        await people.enterSpace(page, space)
        // Its parts come one by one: the first of them has the heading under which the others stand.
        const first = () => page.evaluate(() => document.querySelector('main h2, main h3')?.tagName)
        if (space !== 'joint') await expect.poll(first).toBe('H2')
        for (const colorScheme of ['light', 'dark'] as const)
          for (const viewport of Object.values(widths)) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
            await page.setViewportSize(viewport)
            expect({ space, viewport, colorScheme, found: await violations(page) }).toMatchObject({
              found: [],
            })
          }
        await page.setViewportSize(widths.desktop)
      }
  })

  it('[E4] at 360 px: from the table to one’s notes, into the caucus and back, without scrolling sideways', async () => {
    const { page } = table.tom
    await page.setViewportSize({ width: 360, height: 740 })
    const fits = () =>
      page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
    await page.getByRole('button', { name: /^Notes/ }).click()
    await people.writeNotes(page, 'Ask about the roof first.')
    expect(await frameOf(page)).toBe('side-b')
    expect(await fits()).toBe(true)
    await people.enterSpace(page, 'caucus-b')
    await page.getByText(ofCaucusB).waitFor()
    expect(await fits()).toBe(true)
    await page.getByRole('button', { name: 'Back to the joint room' }).click()
    await page.getByRole('region', { name: /Common ground/ }).waitFor()
    expect(await fits()).toBe(true)
  })

  it('[T21] nothing was asked of any other origin, and nothing went wrong in a page', () => {
    for (const { requests, complaints } of people.everyone(table)) {
      expect([...new Set(requests.map((url) => new URL(url).host))]).toEqual([new URL(server.origin).host])
      expect(complaints).toEqual([])
    }
  })
})
