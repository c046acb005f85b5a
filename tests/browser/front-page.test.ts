/** The front page, the links and the door in a real browser: readable for everyone at every width, and calm about what does not fit. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, type Visitor, violations, visit } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const viewports = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
]

let server: RunningServer
let browser: Browser
let visitor: Visitor

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  visitor = await visit(browser)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** Axe finds nothing and nothing scrolls sideways, in light and dark, at every width. */
const isReadable = async (page: Page) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const viewport of viewports) {
      await page.setViewportSize(viewport)
      const found = await violations(page)
      const sideways = await overflow(page)
      expect({ viewport, colorScheme, sideways, found }).toMatchObject({ sideways: 0, found: [] })
    }
  }
}

const submit = (page: Page) => page.getByRole('button', { name: 'Open the room' }).click()
const disclose = (page: Page) => page.getByText('The agreement everyone accepts').click()
const agreement = (page: Page) => page.getByLabel('The agreement to mediate')

describe('the way in', { timeout: 120_000 }, () => {
  it('[R9] bad input gets a clear message, sends nothing, and keeps every letter', async () => {
    const { page, requests } = visitor
    await page.goto(server.origin)
    const title = page.getByLabel('What is it about?')
    const second = page.getByRole('textbox', { name: 'Second side' })
    await title.fill('x'.repeat(10_000))
    await page.getByRole('textbox', { name: 'First side' }).fill(people.sides.a)
    await second.fill('  \u200b ')
    await disclose(page)
    await agreement(page).fill('y'.repeat(8_001))
    await disclose(page)
    await submit(page)
    await page.getByText('At most 120 characters. 9880 are too many.').waitFor()
    await page.getByText('Give the second side a name.').waitFor()
    expect(await title.inputValue()).toHaveLength(10_000)
    expect(await title.evaluate((field) => field === document.activeElement)).toBe(true)
    await isReadable(page)

    await title.fill(people.title)
    await second.fill(`${people.sides.a.toUpperCase()} `)
    await page.getByText('Give the two sides different names').waitFor()
    await second.fill(people.sides.b)
    await submit(page)
    await page.getByText('At most 8000 characters. One is too many.').waitFor()
    expect(await agreement(page).evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await agreement(page).inputValue()).toHaveLength(8_001)
    await agreement(page).fill(' \n ')
    await page.getByText('Write what everyone is to accept').waitFor()
    await isReadable(page)
    expect(requests.filter((url) => url.includes('/api/'))).toEqual([])
  })

  it('the usual agreement comes back at one press, loses nobody’s own, and is not sent', async () => {
    const { page } = visitor
    await agreement(page).fill('We listen first.')
    await page.getByRole('button', { name: 'Back to the usual words' }).click()
    await page.getByRole('button', { name: 'Back to your words' }).click()
    expect(await agreement(page).inputValue()).toBe('We listen first.')
    await agreement(page).fill('y'.repeat(7_999))
    await page.getByText('1 character left').waitFor()
    await page.getByRole('button', { name: 'Back to the usual words' }).click()
    expect(await agreement(page).inputValue()).toMatch(/^We meet here to look for common ground/)
    const asked = page.waitForRequest('**/api/rooms')
    await submit(page)
    expect(Object.keys((await asked).postDataJSON()).sort()).toEqual(['creator', 'sides', 'title'])
    await page.getByText('The room is open').waitFor()
  })

  it('[E3] axe finds nothing on the front page, the links and the door', async () => {
    const { page } = await visit(browser)
    await page.goto(server.origin)
    await page.getByRole('heading', { name: 'Open a room' }).waitFor()
    await isReadable(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await people.openRoomAsMediator(page, server.origin)
    await page.getByText('Enter as Mediator').waitFor()
    await isReadable(page)
    await page.getByText('Enter as Mediator').click()
    await page.getByRole('button', { name: 'Accept and enter' }).waitFor()
    await isReadable(page)
  })

  it('the longest names leave every chair in sight and in reach', async () => {
    const { page } = await visit(browser)
    await page.goto(server.origin)
    await page.getByRole('textbox', { name: 'First side' }).fill('W'.repeat(60))
    await page.getByRole('textbox', { name: 'Second side' }).fill('ש'.repeat(60))
    for (const viewport of viewports) {
      await page.setViewportSize(viewport)
      const around = await page.getByRole('radiogroup', { name: 'Where do you sit?' }).boundingBox()
      const mediator = await page.getByText('Mediator', { exact: true }).boundingBox()
      expect((mediator?.x ?? 0) + (mediator?.width ?? 0)).toBeLessThanOrEqual(
        (around?.x ?? 0) + (around?.width ?? 0),
      )
    }
  })

  it('a changed agreement is what the door shows', async () => {
    const { page } = await visit(browser)
    await page.goto(server.origin)
    await page.getByLabel('What is it about?').fill(people.title)
    await page.getByRole('textbox', { name: 'First side' }).fill(people.sides.a)
    await page.getByRole('textbox', { name: 'Second side' }).fill(people.sides.b)
    await disclose(page)
    await agreement(page).fill('We listen first.\n\nNobody has to agree today. שלום')
    await page.getByText('Your words').waitFor()
    await submit(page)
    await page.getByText(`Enter as ${people.sides.a}`).click()
    await page.getByText('Nobody has to agree today. שלום').waitFor()
    expect(await page.getByText('We meet here to look for common ground').count()).toBe(0)
    await people.acceptAndEnter(page, 'Maya Okafor')
  })
})
