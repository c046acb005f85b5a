/** From one caucus to the other: nothing of what was read, typed or begun in the first is left anywhere on the mediator's page. */
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as steps from './caucus-steps.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

const canary = () => `canary${randomBytes(8).toString('hex')}`
const of = {
  sealedItem: canary(),
  hintedItem: canary(),
  sayableItem: canary(),
  notes: canary(),
  relayForm: canary(),
  freeRelay: canary(),
  task: canary(),
  evidence: canary(),
} as const
const all = Object.values(of)
const ofA = canary()
const closeEvidence = 'Close'

let server: RunningServer
let browser: Browser
let table: people.Table
const received: Buffer[] = []

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
  const { page } = table.mediator
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => received.push(Buffer.from(payload))),
  )
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => received.push(Buffer.from(payload))),
  )
  await page.reload()
  await page.getByRole('region', { name: /Common ground/ }).waitFor()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** All that is on the page, in its fields, its title, its address, and what the browser keeps. */
const everything = (page: Page) =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
      location.href,
      document.title,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join('\n'),
  )
const leftIn = async (page: Page): Promise<readonly string[]> => {
  const text = await everything(page)
  return Object.entries(of).flatMap(([where, words]) => (text.includes(words) ? [where] : []))
}

/** At every change of the page from now on: which of these words stand on it while it has another frame than caucus B's. */
const watch = (page: Page) =>
  page.evaluate((words) => {
    const strays: string[] = []
    Object.assign(window, { strays })
    const look = () => {
      const space = document.querySelector<HTMLElement>('[data-frame]')?.dataset.space ?? ''
      if (space === 'caucus-b') return
      const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
        ({ value }) => value,
      )
      const text = [document.documentElement.outerHTML, document.title, ...fields].join('\n')
      for (const word of words) if (text.includes(word)) strays.push(`${space}: ${word}`)
    }
    new MutationObserver(look).observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    })
  }, all)
const strays = (page: Page) =>
  page.evaluate(() => (window as Window & { strays?: readonly string[] }).strays ?? ['nobody watched'])

const relayField = (page: Page) => page.getByLabel('The words', { exact: true })

/** Undo, again and again, in every field there is, and with none. */
const undoEverywhere = async (page: Page) => {
  const fields = page.locator(
    'textarea:visible, input[type="text"]:visible, [contenteditable="true"]:visible',
  )
  const count = await fields.count()
  expect(count).toBeGreaterThan(0)
  for (let field = 0; field < count; field += 1) {
    await fields.nth(field).focus()
    for (let undo = 0; undo < 4; undo += 1) await page.keyboard.press('Control+z')
    expect(await leftIn(page)).toEqual([])
    for (let redo = 0; redo < 4; redo += 1) await page.keyboard.press('Control+Shift+z')
    expect(await leftIn(page)).toEqual([])
  }
}

describe('going from one caucus to the other', { timeout: 180_000 }, () => {
  it('[T12] leaves nothing: no word, no field, no undo, no title, no live region, no storage, no frame', async () => {
    const { maya, tom, mediator } = table
    const { page } = mediator
    await people.enterSpace(tom.page, 'caucus-b')
    await steps.atTable(tom.page)
    await steps.put(tom.page, `The roof fund is empty. ${of.sealedItem}`)
    await steps.put(tom.page, `Two years at most. ${of.hintedItem}`)
    await steps.put(tom.page, `The gutters first. ${of.sayableItem}`)
    await steps.share(tom.page, of.hintedItem, 'May hint')
    await steps.share(tom.page, of.sayableItem, 'May say')
    await people.enterSpace(maya.page, 'caucus-a')
    await steps.atTable(maya.page)

    await people.enterSpace(page, 'caucus-b')
    await people.writeNotes(page, `Tom worries. ${of.notes}`)
    await page.getByRole('button', { name: 'Write words to carry' }).click()
    await relayField(page).fill(`Free words. ${of.freeRelay}`)
    await page.getByRole('button', { name: `Caucus with ${people.sides.b}` }).click()
    await page.getByRole('dialog').getByRole('textbox').fill(`Think of ${of.task}`)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Add evidence here' }).click()
    await page.getByLabel('The claim, in one sentence').fill(`Seen: ${of.evidence}`)
    await page.getByRole('dialog').getByRole('button', { name: closeEvidence }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await steps.item(page, of.sayableItem).getByRole('button', { name: 'Carry these words …' }).click()
    await relayField(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(` And then ${of.relayForm}`)
    await page.getByText('Saved', { exact: true }).waitFor()
    expect(await leftIn(page)).not.toEqual([])

    await watch(page)
    const frame = (at: Page) => at.locator('[data-frame] > [aria-hidden]').first()
    const paint = (at: Page) => frame(at).evaluate((one) => getComputedStyle(one).background)
    const before = { paint: await paint(page), title: await page.title() }
    await page.locator('[data-go-to="caucus-a"]:visible').click()
    const card = page.getByRole('dialog', { name: `What you may carry from ${people.sides.b}` })
    await card.getByText(of.sayableItem).waitFor()
    expect(await card.textContent()).toContain(of.hintedItem)
    expect(await card.textContent()).not.toContain(of.sealedItem)
    const seen = received.length
    await card.getByRole('button', { name: 'Go in' }).click()
    await page.locator('[data-frame][data-space="caucus-a"]').waitFor()
    await steps.atTable(page)
    expect(await leftIn(page)).toEqual([])
    expect({ paint: await paint(page), title: await page.title() }).not.toEqual(before)
    expect(await page.title()).toContain(people.sides.a)
    expect(await paint(page)).not.toBe(before.paint)
    await page
      .getByRole('heading', { level: 1, name: `Caucus · ${people.sides.a} and the mediator` })
      .waitFor()

    await steps.put(maya.page, `Ours. ${ofA}`)
    await steps.item(page, ofA).waitFor()
    await page.getByRole('button', { name: 'Write words to carry' }).click()
    expect(await relayField(page).inputValue()).toBe('')
    await page.getByRole('button', { name: `Caucus with ${people.sides.a}` }).click()
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe('')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await undoEverywhere(page)
    await page.getByRole('button', { name: 'Menu' }).click()
    expect(await leftIn(page)).toEqual([])
    await page.keyboard.press('Escape')

    await people.enterSpace(page, 'joint')
    expect(await leftIn(page)).toEqual([])
    await people.goTo(page, 'conversation')
    await page.getByLabel('Your statement').waitFor()
    await undoEverywhere(page)
    expect(await strays(page)).toEqual([])
    for (const words of all)
      expect(received.slice(seen).filter((frames) => frames.includes(words))).toEqual([])
  })

  it('and whoever began something finds it where they began it', async () => {
    const { page } = table.mediator
    await page.locator('[data-go-to="caucus-b"]:visible').click()
    await page.getByRole('button', { name: 'Go in' }).click()
    await steps.atTable(page)
    expect(await relayField(page).inputValue()).toContain(of.relayForm)
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await page.getByRole('button', { name: 'Go on with the words you began' }).click()
    expect(await relayField(page).inputValue()).toContain('canary')
    await page.getByText(of.notes).waitFor()
    expect(table.mediator.complaints).toEqual([])
  })
})
