/** Bringing a mediator in, in real browsers: a side proposes, the other says yes, the link, the knock, both ticks; and parting. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, type Visitor, violations, visit, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
const goal = 'Ovens that may bake at four'
const fresh = 'Deliveries that wake nobody'
const disclosure = 'She has worked for neither of us'

let server: RunningServer
let browser: Browser
let maya: Visitor
let tom: Visitor
let mira: Visitor

beforeAll(async () => {
  server = await runServer({ clientDir })
  browser = await launchBrowser()
  const host = await visit(browser)
  await people.openRoomAsMediator(host.page, server.origin)
  const links = {
    a: await people.linkFor(host.page, people.sides.a),
    b: await people.linkFor(host.page, people.sides.b),
  }
  maya = await visit(browser)
  await maya.page.goto(links.a)
  await people.acceptAndEnter(maya.page, 'Maya Okafor')
  tom = await visit(browser)
  await tom.page.goto(links.b)
  await people.acceptAndEnter(tom.page, 'Tom Brandt')
  mira = await visit(browser)
  await people.addGoal(maya.page, people.sides.a, goal)
}, 240_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const section = (page: Page) => page.getByRole('region', { name: 'A mediator', exact: true })
const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: /^Who is here/ }).click()
  await section(page).waitFor()
}
const readable = async (page: Page, what: string) => {
  for (const viewport of [widths.desktop, { width: 360, height: 740 }]) {
    await page.setViewportSize(viewport)
    const found = await violations(page)
    expect({ what, sideways: await overflow(page), found }).toMatchObject({ sideways: 0, found: [] })
  }
  await page.setViewportSize(widths.desktop)
}
const knockOf = (page: Page) => page.getByRole('list', { name: 'At the door' }).getByRole('listitem')

describe('a mediator who comes later', { timeout: 240_000 }, () => {
  it('[E3] is proposed by one side, and the other says yes', async () => {
    await openPanel(maya.page)
    await section(maya.page).getByRole('button', { name: 'Ask for a mediator' }).click()
    await readable(maya.page, 'the form')
    await section(maya.page).getByLabel('Who').fill('Mira Sand')
    await section(maya.page).getByLabel('What they have to do').fill(disclosure)
    await section(maya.page).getByRole('button', { name: 'Propose', exact: true }).click()
    await section(maya.page).getByText('Waiting for Quayside Estates').waitFor()

    await tom.page.getByText('Harbour Bakery proposes Mira Sand as mediator.').waitFor()
    await tom.page.getByRole('button', { name: 'Look at it' }).click()
    await section(tom.page).getByText(disclosure).waitFor()
    await readable(tom.page, 'the answer')
    await section(tom.page).getByRole('button', { name: 'Yes, this person: Mira Sand' }).click()
    await section(tom.page).getByText('Both sides said yes to Mira Sand.').waitFor()
  })

  it('[T27] [E3] knocks with the link a side made, and reads what stands here once both have said so', async () => {
    await section(maya.page).getByRole('button', { name: 'Make a link for the mediator' }).click()
    const link = (await section(maya.page).locator('code').textContent()) ?? ''
    await readable(maya.page, 'the link')
    await maya.page.keyboard.press('Escape')
    await tom.page.keyboard.press('Escape')
    await people.knock(mira.page, link, 'Mira Sand')
    for (const { page } of [maya, tom]) await knockOf(page).getByText('Both sides let them in.').waitFor()
    await readable(maya.page, 'the knock')
    const letIn = { name: /^Let in, with what stands here/ }
    const fromNow = { name: /^Let in, from now on/ }
    await knockOf(maya.page).getByRole('button', letIn).click()
    await knockOf(maya.page).getByText('Your side has said that they may read').waitFor()
    await knockOf(tom.page).getByText('Harbour Bakery has said yes, and that they may read').waitFor()
    await knockOf(maya.page).getByRole('button', fromNow).click()
    await knockOf(tom.page).getByText('Harbour Bakery has said yes, to read from now on.').waitFor()
    await knockOf(maya.page).getByRole('button', letIn).click()
    await knockOf(tom.page).getByText('Harbour Bakery has said yes, and that they may read').waitFor()
    // Said without the history it would open the room afresh: that is asked once more.
    await knockOf(tom.page).getByRole('button', fromNow).click()
    await readable(tom.page, 'the question')
    await tom.page.getByRole('dialog').getByRole('button', { name: 'Not now' }).last().click()
    expect(await mira.page.content()).not.toContain(goal)
    await knockOf(tom.page).getByRole('button', letIn).click()
    await people.atFirstTab(mira.page)
    await people.goTo(mira.page, 'goals')
    await people.card(mira.page, goal).waitFor()
  })

  it('[E2] leaves when both sides say so', async () => {
    await openPanel(maya.page)
    await maya.page.getByRole('button', { name: /^Go on without them/ }).click()
    await readable(maya.page, 'the question')
    await maya.page.getByRole('button', { name: 'Say so for our side' }).click()
    await maya.page.getByText('Waiting for Quayside Estates.').waitFor()
    await tom.page.getByText('Harbour Bakery would go on without Mira Sand as mediator.').waitFor()
    await tom.page.getByRole('button', { name: 'Look at it' }).click()
    await tom.page.getByRole('button', { name: /^Go on without them/ }).click()
    await tom.page.getByRole('button', { name: 'Say so for our side' }).click()
    await mira.page.getByRole('heading', { name: 'You no longer have a seat in this room' }).waitFor()
    expect(await mira.page.content()).not.toContain(goal)
  })

  it('[T27] comes again, and without both ticks the joint room is opened afresh for everybody', async () => {
    // What was said of a person is work in the room, and Nora's link is a new one.
    if ((await section(maya.page).count()) === 0) await openPanel(maya.page)
    await section(maya.page).getByRole('button', { name: 'Make a link for the mediator' }).click()
    const link = (await section(maya.page).locator('code').textContent()) ?? ''
    await maya.page.keyboard.press('Escape')
    const nora = await visit(browser)
    await tom.page.keyboard.press('Escape')
    await people.knock(nora.page, link, 'Nora Lind')
    const fromNow = { name: 'Let in, from now on: Nora Lind' }
    await knockOf(tom.page).getByRole('button', fromNow).click()
    await knockOf(tom.page).getByText('Your side has said yes, to read from now on.').waitFor()
    await knockOf(maya.page).getByRole('button', fromNow).click()
    await maya.page.getByRole('dialog').getByRole('button', { name: 'Open it afresh' }).click()
    for (const { page } of [maya, tom]) {
      await page.getByRole('heading', { name: 'The joint room was opened afresh' }).waitFor()
      await readable(page, 'the room was opened afresh')
      await page.getByRole('button', { name: 'Go in' }).click()
    }
    await people.atFirstTab(nora.page)
    await people.goTo(nora.page, 'goals')
    for (const { page } of [maya, tom, nora]) {
      await page.locator('#tab-goals:visible').waitFor()
      expect(await page.content()).not.toContain(goal)
    }
    await people.addGoal(maya.page, people.sides.a, fresh)
    for (const { page } of [tom, nora]) await people.card(page, fresh).waitFor()
  })
})
