/** One text in three real browsers: begun, spoken of by both sides, written anew with its changes, put to both; and what a side says in its caucus is on nobody else's page. */
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, type Visitor, violations, visit, widths } from '../rig/browser.ts'
import { jumpingClock } from '../rig/jumping-clock.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as at from './one-text-steps.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const { clock, schedule, jump } = jumpingClock()

const first = 'Four years at 2,220 a month.\n\nBoth look at the roof before the first winter.'
const second = 'Five years at 2,220 a month.\n\nBoth look at the roof before the first winter.'
const third = `${second} The gutters come first.`
const deliveries = 'deliveries begin at five, before the yard opens.'
const term = 'the term is five years.'
const canary = `canary${randomBytes(8).toString('hex')}`

let server: RunningServer
let browser: Browser
let table: people.Table
let observer: Visitor
/** Everything that came to Tom and to the observer on their sockets. */
const received: Buffer[] = []

const listen = async ({ page }: Visitor) => {
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => received.push(Buffer.from(payload))),
  )
  await page.reload()
  await page.getByRole('region', { name: /Common ground/ }).waitFor()
}

beforeAll(async () => {
  server = await runServer({ clientDir, clock, schedule })
  browser = await launchBrowser()
  table = await people.sitDown(browser, server.origin)
  observer = await visit(browser)
  await people.knock(observer.page, table.links.observer, 'Olu Adeyemi')
  for (const { page } of [table.maya, table.tom])
    await page.getByRole('button', { name: 'Agree to let Olu Adeyemi observe' }).click()
  await observer.page.getByRole('region', { name: /Common ground/ }).waitFor()
  for (const one of [table.tom, observer]) await listen(one)
}, 240_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const isSound = async (page: Page) => {
  for (const size of [widths.companion, widths.tablet, widths.desktop]) {
    await page.setViewportSize(size)
    // At the end of the spine nothing lies half under what floats above it.
    await page.evaluate(() => {
      for (const log of document.querySelectorAll('[role="log"]')) log.scrollTop = log.scrollHeight
    })
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

describe('one text', { timeout: 240_000 }, () => {
  it('[E3] is begun at the desk, kept while it is not sent, and led to from wherever one is', async () => {
    const { mediator, maya, tom } = table
    await mediator.page.locator('#tab-desk:visible').click()
    await mediator.page.getByRole('button', { name: 'Begin a text' }).click()
    const field = mediator.page.getByRole('textbox', { name: 'The text' })
    await field.fill(first)
    await isSound(mediator.page)
    await mediator.page.keyboard.press('Escape')
    await mediator.page.getByRole('button', { name: 'Go on with your text' }).click()
    expect(await field.inputValue()).toBe(first)
    await at.begin(mediator.page, 'Before everybody')
    for (const { page } of [maya, tom, observer]) {
      await page.getByText('The mediator has begun one text for both sides.').last().waitFor()
      await page.getByRole('button', { name: 'Look', exact: true }).click()
      await at.card(page).getByText('Both look at the roof').waitFor()
      expect(await page.getByRole('button', { name: 'Look', exact: true }).count()).toBe(0)
    }
  })

  it('has before everybody what each side says of it, each on its own half', async () => {
    const { mediator, maya, tom } = table
    await at.press(maya.page, 'Say it')
    await at.card(maya.page).locator('[data-refused]').waitFor()
    await at.card(maya.page).getByRole('textbox').fill(deliveries)
    await at.press(maya.page, 'Say it')
    await at.card(tom.page).getByText('Would work if …').first().click()
    await at.card(tom.page).getByRole('textbox').fill(term)
    await tom.page.keyboard.press('Control+Enter')
    for (const { page } of [mediator, maya, tom, observer]) {
      await at.said(page, 'a').getByText(deliveries).waitFor()
      await at.said(page, 'a').getByText('Would not work because').waitFor()
      await at.said(page, 'b').getByText(term).waitFor()
      await at.said(page, 'b').getByText('Would work if').waitFor()
    }
    for (const { page } of [mediator, observer]) {
      expect(await at.card(page).getByRole('button', { name: 'Take back' }).count()).toBe(0)
      expect(await at.card(page).getByRole('textbox').count()).toBe(0)
    }
    await isSound(maya.page)
    await at.said(tom.page, 'b').getByRole('button', { name: 'Take back' }).click()
    await at.said(maya.page, 'b').getByText(term).waitFor({ state: 'detached' })
  })

  it('gets another version, seen as text and as what changed; a refusal keeps what was written', async () => {
    const { mediator, maya, tom } = table
    const began = 'half a sentence'
    await at.card(tom.page).getByRole('textbox').fill(began)
    await at.revise(mediator.page, 2, first)
    await at.card(mediator.page).locator('[data-refused="text-unchanged"]').waitFor()
    const field = at.card(mediator.page).getByRole('textbox', { name: 'Version 2' })
    expect(await field.inputValue()).toBe(first)
    await field.fill(second)
    await at.press(mediator.page, 'See what changes')
    await at.card(mediator.page).locator('ins').filter({ hasText: 'Five' }).waitFor()
    await isSound(mediator.page)
    await at.press(mediator.page, 'Show version 2 to both sides')
    for (const { page } of [maya, tom, observer]) {
      await at.card(page).getByText('Version 2, the newest').waitFor()
      await at.card(page).getByText('What changed').click()
      await at.card(page).locator('ins').filter({ hasText: 'Five' }).waitFor()
      await at.card(page).locator('del').filter({ hasText: 'Four' }).waitFor()
      expect(await at.card(page).locator('ins').count()).toBe(1)
    }
    expect(await at.card(tom.page).getByRole('textbox').inputValue()).toBe(began)
    await at.card(tom.page).getByText('You began this at version 1.').waitFor()
    await at.card(maya.page).getByText('Said of earlier versions (1)').click()
    await isSound(maya.page)
    await at.press(maya.page, 'The version before')
    await at.card(maya.page).getByText('Version 1 of 2').waitFor()
    expect(await at.card(maya.page).locator('ins').count()).toBe(0)
    await at.press(maya.page, 'To the newest')
  })

  it('[T6] without two yeses there is no agreement, in the same words for everybody, and it is worked on again', async () => {
    const { mediator, maya, tom } = table
    await at.put(table, 2)
    await at.answer(maya.page, 'No')
    await at.answers(maya.page).getByText('Your side says no.').waitFor()
    await at.answer(tom.page, 'Yes')
    await at.answers(tom.page).getByText('Your side says yes.').waitFor()
    expect(await at.card(mediator.page).getByRole('button', { name: 'Write the next version' }).count()).toBe(
      0,
    )
    await isSound(mediator.page)
    jump(5 * 60_000 + 1_000)
    const told = await Promise.all(
      [mediator, maya, tom, observer].map(({ page }) =>
        at.card(page).locator('[data-text-outcome="no-agreement"]').innerText(),
      ),
    )
    expect(new Set(told).size).toBe(1)
    expect(told[0]).toMatch(/^No agreement on version 2\. \S+$/)
    await at.revise(mediator.page, 3, third)
    await at.card(tom.page).getByText('Version 3, the newest').waitFor()
  })

  it('[E3] two yeses: agreed at once, in the ledger, and it stays as it is', async () => {
    const { mediator, maya, tom } = table
    await at.put(table, 3)
    await at.answer(maya.page, 'Yes')
    await at.answers(maya.page).getByText('Your side says yes.').waitFor()
    await at.answer(tom.page, 'Yes')
    for (const { page } of [mediator, maya, tom, observer]) {
      const agreed = at.card(page).locator('[data-text-outcome="agreed"]')
      await agreed.getByText('Agreed: both sides said yes to version 3.').waitFor()
      expect(await agreed.innerText()).toContain('Maya Okafor')
      await page.getByText('Both sides said yes to version 3 of the text').waitFor()
      await at.card(page).getByText('The gutters come first.').waitFor()
    }
    // What Tom had begun to say is his still.
    await at.card(tom.page).locator('[data-left-over]').getByText('half a sentence').waitFor()
    await isSound(tom.page)
    await mediator.page.getByRole('button', { name: 'Begin a text' }).waitFor()
  })
})

describe('one text the sides speak of in their caucuses', { timeout: 240_000 }, () => {
  it('[T1] what a side says of it is on no page and in no frame but its own and the mediator’s', async () => {
    const { mediator, maya, tom } = table
    await mediator.page.getByRole('button', { name: 'Begin a text' }).click()
    await mediator.page.getByRole('textbox', { name: 'The text' }).fill(second)
    await at.begin(mediator.page, 'Each in its caucus')
    await maya.page.getByRole('button', { name: 'Look', exact: true }).click()
    await isSound(maya.page)
    await at.press(maya.page, 'Go to your caucus')
    await at.inCaucus(maya.page).getByRole('textbox').fill(`the rent, ${canary}`)
    await at.inCaucus(maya.page).getByRole('button', { name: 'Say it' }).click()
    await at.inCaucus(maya.page).getByText(canary).waitFor()
    await isSound(maya.page)
    await at.backToJoint(maya.page)
    const fold = at.card(mediator.page).getByRole('button', { name: `What ${people.sides.a} said (1)` })
    await fold.waitFor()
    // Counted, until it is opened.
    expect(await people.heldBy(mediator.page)).not.toContain(canary)
    await fold.click()
    await at.card(mediator.page).getByText(canary).waitFor()
    await isSound(mediator.page)
    // Another version comes to everybody: what was to come before it has come.
    await at.revise(mediator.page, 2, third)
    for (const { page } of [tom, observer]) {
      await at.card(page).getByText('Version 2, the newest').waitFor()
      expect(await people.heldBy(page)).not.toContain(canary)
    }
    expect(received.filter((frame) => frame.includes(canary))).toEqual([])
    expect(received.filter((frame) => frame.includes('The gutters come first.')).length).toBeGreaterThan(0)
  })

  it('is put aside for both, and stays to be read', async () => {
    const { mediator, maya } = table
    await at.press(mediator.page, 'Put this text aside')
    await at.press(mediator.page, 'Put it aside')
    await at.card(maya.page).getByText('Put aside by').waitFor()
    await at.card(maya.page).getByText('The gutters come first.').waitFor()
    expect([...table.tom.complaints, ...maya.complaints, ...mediator.complaints]).toEqual([])
  })
})
