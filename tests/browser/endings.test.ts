/** How it ends, in real browsers: an agreement that changed, a second device, seats taken back and given up, a room destroyed. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, type Visitor, violations, visit, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const goal = 'Ovens that may bake at four'

let server: RunningServer
let browser: Browser
let mediator: Visitor
let maya: Visitor
let tom: Visitor
let lena: Visitor
let phone: Visitor
let links: { a: string; b: string; mediator: string }

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  mediator = await visit(browser)
  maya = await visit(browser)
  tom = await visit(browser)
  lena = await visit(browser)
  phone = await visit(browser, { viewport: { width: 360, height: 740 } })
  await people.openRoomAsMediator(mediator.page, server.origin)
  links = {
    a: await people.linkFor(mediator.page, people.sides.a),
    b: await people.linkFor(mediator.page, people.sides.b),
    mediator: await people.linkFor(mediator.page, 'Mediator'),
  }
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const readable = async (page: Page, what: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found = await violations(page)
    const sideways = await overflow(page)
    expect({ what, colorScheme, sideways, found }).toMatchObject({ sideways: 0, found: [] })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
/** What a browser still holds of the room. */
const keptIn = (page: Page) =>
  page.evaluate(async () => ({
    stored: { ...localStorage, ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    title: document.title,
    state: history.state,
  }))
const nothing = { stored: {}, databases: 0, caches: 0, state: null }

describe('endings', { timeout: 120_000 }, () => {
  it('[T26] the creator may change the agreement until someone has accepted; whoever read the old words is asked again', async () => {
    await maya.page.goto(links.a)
    await maya.page.getByText('We meet here to look for common ground').waitFor()
    await mediator.page.getByText('Enter as Mediator').click()
    await mediator.page.getByRole('button', { name: 'Change the words' }).click()
    await mediator.page.getByRole('textbox', { name: 'The agreement to mediate' }).fill('We listen first.')
    await readable(mediator.page, 'rewording')
    await mediator.page.getByRole('button', { name: 'Put these words at the door' }).click()
    await mediator.page.getByText('We listen first.').waitFor()
    await maya.page.getByLabel('Your name, as the others will see it').fill('Maya Okafor')
    await maya.page.getByRole('button', { name: 'Accept and enter' }).click()
    await maya.page.getByText('The agreement changed since you read it').waitFor()
    await maya.page.getByText('We listen first.').waitFor()
    await readable(maya.page, 'asked again')
    await maya.page.getByRole('button', { name: 'Accept and enter' }).click()
    await mediator.page.reload()
    await mediator.page.getByRole('button', { name: 'Accept and enter' }).waitFor()
    expect(await mediator.page.getByRole('button', { name: 'Change the words' }).count()).toBe(0)
    await people.acceptAndEnter(mediator.page, 'Jonas Reed')
    await people.addGoal(maya.page, people.sides.a, goal)
    await tom.page.goto(links.b)
    await people.acceptAndEnter(tom.page, 'Tom Brandt')
  })

  it('[T2] one’s own seat opens on a second device by a link that is good once; on a phone of 360 px', async () => {
    await people.fromMenu(maya.page, /another device/)
    const dialog = maya.page.getByRole('dialog')
    await dialog.getByRole('img', { name: /as a code/ }).waitFor()
    await dialog.getByText('Good for 10 more minutes, once.').waitFor()
    await readable(maya.page, 'device link')
    await dialog.getByRole('button', { name: 'Copy link' }).click()
    const link = await maya.page.evaluate(() => navigator.clipboard.readText())
    await maya.page.keyboard.press('Escape')
    await phone.page.goto(link)
    await phone.page.getByRole('heading', { name: 'Your seat, Maya Okafor' }).waitFor()
    expect(await phone.page.getByRole('textbox').count()).toBe(0)
    await readable(phone.page, 'own seat')
    await phone.page.getByRole('button', { name: 'Open your seat here' }).click()
    await people.card(phone.page, goal).waitFor()
    await lena.page.goto(link)
    await lena.page.getByText('This door does not open').waitFor()
  })

  it('a seat taken back: out at once, with the words that were not recorded still there to copy', async () => {
    await people.knock(lena.page, links.a, 'Lena Kurz')
    await maya.page.getByRole('button', { name: 'Let in Lena Kurz' }).click()
    await people.card(lena.page, goal).waitFor()
    await people.goTo(lena.page, 'conversation')
    await lena.page.getByLabel('Your statement').fill('Begun, and not sent.')
    await maya.page.getByRole('button', { name: /^Who is here/ }).click()
    await maya.page.getByRole('button', { name: 'Take the seat back…' }).press('Enter')
    await readable(maya.page, 'asking twice')
    await maya.page.getByRole('button', { name: 'Take the seat back', exact: true }).press('Enter')
    await lena.page.getByRole('heading', { name: 'You no longer have a seat in this room' }).waitFor()
    await lena.page.getByText('Begun, and not sent.').waitFor()
    await readable(lena.page, 'removed')
    expect(await keptIn(lena.page)).toEqual({ ...nothing, title: 'Common Ground' })
    await maya.page.getByText('Lena Kurz no longer sits at the table.').waitFor({ state: 'attached' })
    await maya.page.keyboard.press('Escape')
    await lena.page.reload()
    await lena.page.getByText('This door does not open').waitFor()
  })

  it('[T18] after leaving, the browser holds nothing of the room: no key, no word, no title; on both devices', async () => {
    await people.enterSpace(maya.page, 'side-a')
    await people.writeNotes(maya.page, 'We could wait until spring.')
    await people.enterSpace(maya.page, 'caucus-a')
    await people.fromMenu(maya.page, /Leave/)
    await maya.page.getByText(`You are the last one who sits for ${people.sides.a}`).waitFor()
    await readable(maya.page, 'leaving')
    await maya.page.getByRole('button', { name: 'Stay' }).click()
    await people.fromMenu(maya.page, /Leave/)
    await maya.page.getByRole('button', { name: /^Leave, and give up/ }).click()
    await maya.page.getByRole('heading', { name: 'You have left the room' }).waitFor()
    await readable(maya.page, 'left')
    await phone.page.getByRole('heading', { name: 'You have left the room' }).waitFor()
    for (const { page } of [maya, phone]) {
      expect(await keptIn(page)).toEqual({ ...nothing, title: 'Common Ground' })
      expect(await page.content()).not.toMatch(/spring|Ovens|Harbour/)
    }
    await maya.page.getByRole('button', { name: 'To the front page' }).click()
    await maya.page.getByRole('heading', { name: 'Open a room' }).waitFor()
    expect(await maya.page.evaluate(() => history.length)).toBeLessThanOrEqual(3)
  })

  it('both sides destroy the room: asked, taken back, said again; everyone reads the certificate, also by the address', async () => {
    const second = await visit(browser)
    const other = await visit(browser)
    await people.openRoomAsMediator(second.page, server.origin)
    const chairs = {
      a: await people.linkFor(second.page, people.sides.a),
      b: await people.linkFor(second.page, people.sides.b),
    }
    await maya.page.goto(chairs.a)
    await people.acceptAndEnter(maya.page, 'Maya Okafor')
    await other.page.goto(chairs.b)
    await people.acceptAndEnter(other.page, 'Tom Brandt')
    const sayIt = async (page: Page, button: string) => {
      await page.getByRole('checkbox').press('Space')
      await page.getByRole('button', { name: button }).press('Enter')
    }
    await people.fromMenu(maya.page, /destroy/)
    await readable(maya.page, 'destroying')
    await sayIt(maya.page, 'Say so for our side')
    await other.page.getByText('Harbour Bakery wants to close and destroy this room').waitFor()
    await maya.page.getByRole('button', { name: 'Keep the room after all' }).click()
    await other.page.getByText('wants to close and destroy').waitFor({ state: 'detached' })
    await sayIt(maya.page, 'Say so for our side')
    await other.page.getByRole('button', { name: 'Look at it' }).click()
    await sayIt(other.page, 'Destroy the room now')
    for (const { page } of [maya, other]) {
      await page.getByRole('heading', { name: 'This room was destroyed' }).waitFor()
      await page.getByText('Both sides said so.').waitFor()
      expect(await keptIn(page)).toEqual({ ...nothing, title: 'Certificate of destruction' })
    }
    await readable(other.page, 'certificate')
    await other.page.setViewportSize(widths.companion)
    await readable(other.page, 'certificate on a phone')
    const saved = other.page.waitForEvent('download')
    await other.page.getByRole('button', { name: /^Download/ }).click()
    expect((await saved).suggestedFilename()).toMatch(/^certificate-.+\.json$/)
    await second.page.goto(chairs.a)
    await second.page.getByRole('heading', { name: 'This room was destroyed' }).waitFor()
  })
})
