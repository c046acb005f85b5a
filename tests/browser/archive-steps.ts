/** A room in which two sides have worked and that is opened afresh for a mediator who comes later; and what they do at its archive. */
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchBrowser, type Visitor, visit } from '../rig/browser.ts'
import { picture } from '../rig/files.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as people from './people.ts'
import { layProof } from './proof-files.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

/** What was written before, in the order in which it is carried over. */
export const before = {
  goal: 'Ovens that may bake at four',
  other: 'A quiet house after ten',
  issue: 'Rent from May',
  statement: 'We would like to stay for ten years.',
  evidence: 'The back room is damp.',
  agreement: 'Rent from May: 2,200 € a month',
} as const

export interface Afresh {
  readonly server: RunningServer
  readonly browser: Browser
  readonly maya: Visitor
  readonly tom: Visitor
  readonly mira: Visitor
}

const cardWith = (page: Page, text: string): Locator =>
  page.getByRole('log').locator('article').filter({ hasText: text })

/** Both sides endorse a goal, speak, agree on a rent, and look at a picture. */
const work = async (maya: Page, tom: Page): Promise<void> => {
  await people.addGoal(maya, people.sides.a, before.goal)
  await people.addGoal(tom, people.sides.b, before.other)
  await people.card(tom, before.goal).waitFor()
  await people.endorse(maya, before.goal)
  await people.endorse(tom, before.goal)
  await people.card(maya, before.goal).getByText('Endorsed by both').first().waitFor()
  await people.goTo(maya, 'conversation')
  await people.say(maya, before.statement)
  await people.goTo(maya, 'ledger')
  await people.openIssue(maya, before.issue, '€ a month')
  await people.goTo(tom, 'ledger')
  await people.openComposer(tom, 'Offer')
  await people.writeOffer(tom, before.issue, '2200', 'A margin in winter')
  await tom.getByRole('button', { name: 'Send the offer' }).click()
  await cardWith(maya, 'A margin in winter')
    .getByRole('button', { name: /^Accept/ })
    .click()
  await cardWith(tom, 'A margin in winter')
    .getByText(/Accepted by/)
    .waitFor()
  await people.goTo(maya, 'evidence')
  await layProof(maya, before.evidence, 'wall.png', await picture('png', 320, 240))
}

/** One side's yes, and the other's: the second opens the room afresh, and is asked once more. */
const letIn = async (first: Page, second: Page): Promise<void> => {
  const fromNow = (page: Page) =>
    page
      .getByRole('list', { name: 'At the door' })
      .getByRole('button', { name: /^Let in, from now on/ })
      .click()
  await fromNow(first)
  await second.getByText(/has said yes, to read from now on/).waitFor()
  await fromNow(second)
  await second.getByRole('button', { name: 'Open it afresh' }).click()
}

export const openedAfresh = async (): Promise<Afresh> => {
  const server = await runServer({ clientDir })
  const browser = await launchBrowser()
  const mira = await visit(browser)
  await people.openRoomAsMediator(mira.page, server.origin)
  const links = {
    a: await people.linkFor(mira.page, people.sides.a),
    b: await people.linkFor(mira.page, people.sides.b),
  }
  const maya = await visit(browser)
  await maya.page.goto(links.a)
  await people.acceptAndEnter(maya.page, 'Maya Okafor')
  const tom = await visit(browser)
  await tom.page.goto(links.b)
  await people.acceptAndEnter(tom.page, 'Tom Brandt')
  await work(maya.page, tom.page)
  await mira.page.getByText('Enter as Mediator').click()
  await mira.page.getByLabel('Your name, as the others will see it').fill('Mira Sand')
  await mira.page.getByRole('button', { name: 'Accept and knock' }).click()
  await letIn(maya.page, tom.page)
  for (const { page } of [maya, tom]) {
    await page.getByRole('button', { name: 'Go in' }).click()
    await people.goTo(page, 'goals')
  }
  await people.atFirstTab(mira.page)
  await people.goTo(mira.page, 'goals')
  for (const { page } of [maya, tom, mira])
    await page.getByRole('region', { name: /Common ground/ }).waitFor()
  return { server, browser, maya, tom, mira }
}

export const openArchive = async (page: Page): Promise<void> => {
  await people.fromMenu(page, /^Archive/)
  await page.getByRole('heading', { name: 'Archive', level: 1 }).waitFor()
  await page.getByText(/Its record holds together/).waitFor()
}

/** A thing on the page of the archive, by its words. */
export const thing = (page: Page, text: string): Locator =>
  page.locator('li[data-carry]').filter({ hasText: text })

/** One of its tabs. */
export const archiveTab = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'In the archive' }).getByRole('button', { name, exact: true }).click()
