/** A caucus in three real browsers: knocked at and let in, items and how far they go, words carried to the letter, and the side that waits. */
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, overflow, type Visitor, violations, widths } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import * as steps from './caucus-steps.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

const canary = () => `canary${randomBytes(8).toString('hex')}`
const sealed = canary()
const hinted = canary()
const sayable = canary()
const task = 'Which of your goals could be reached in another way?'
const carried = 'A longer term would let the bakery look at the roof with you.'
const toOther = 'They would speak about the gutters first.'

let server: RunningServer
let browser: Browser
let table: people.Table
/** Everything Tom's browser received on its sockets. */
const received: Buffer[] = []

const listen = async ({ page }: Visitor, frames: Buffer[]) => {
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
  await listen(table.tom, received)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** In the widths people have: nothing for axe to find, nothing to scroll sideways for. */
const isSound = async (page: Page) => {
  for (const size of [widths.companion, { width: 360, height: 740 }, widths.desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

const { item } = steps

describe('a caucus', { timeout: 240_000 }, () => {
  it('[T10] a side asks; a mediator knocks; whoever is knocked at goes on writing, and lets in when it suits', async () => {
    const { maya, tom, mediator } = table
    await maya.page.getByRole('button', { name: 'Ask to speak with the mediator alone' }).click()
    await mediator.page.getByText(`${people.sides.a} would like to speak with you alone.`).first().waitFor()
    await maya.page.getByRole('button', { name: 'Take it back' }).click()
    await maya.page.getByRole('button', { name: 'Ask to speak with the mediator alone' }).waitFor()
    expect(await tom.page.getByText(/alone/).count()).toBe(await tom.page.getByText(/^Ask to speak/).count())
    await people.writeNotes(maya.page, 'Before the knock.')
    await steps.knock(mediator.page, people.sides.a, { task })
    await mediator.page.getByText(`Knocked; waiting for ${people.sides.a}`).last().waitFor()
    await maya.page
      .getByText('The mediator would like to speak with you alone, about 15 minutes.')
      .last()
      .waitFor()
    // The keyboard stays where it was.
    await maya.page.keyboard.type(' And after it.')
    await maya.page.getByText('Before the knock. And after it.').waitFor()
    await isSound(maya.page)
    await maya.page.getByRole('button', { name: 'Let in' }).click()
    await maya.page
      .getByText(/^With the mediator since \d\d:\d\d, until about \d\d:\d\d\.$/)
      .first()
      .waitFor()
    await mediator.page
      .getByText(/^With Harbour Bakery since/)
      .first()
      .waitFor()
  })

  it('the other side sees with whom, since when and until about when, its task, and leaves a word', async () => {
    const { tom, mediator } = table
    const notice = tom.page.getByText(
      /^The mediator is with Harbour Bakery since \d\d:\d\d, back about \d\d:\d\d\.$/,
    )
    await notice.waitFor()
    await tom.page.getByText(task).waitFor()
    await isSound(tom.page)
    await tom.page.getByRole('button', { name: 'Leave the mediator a word' }).click()
    await tom.page.getByLabel('For the mediator').fill('We have ten minutes more.')
    await tom.page.getByRole('button', { name: 'Leave it there' }).click()
    await tom.page.getByText('It lies in your caucus for the mediator.').waitFor()
    expect(await mediator.page.getByText('We have ten minutes more.').count()).toBe(0)
  })

  it('[T10] items lie sealed until their side says otherwise; the other side’s page and frames never hold one', async () => {
    const { maya, tom, mediator } = table
    await maya.page.getByRole('button', { name: 'Go there' }).click()
    await steps.atTable(maya.page)
    for (const text of [
      `Above 2,320 we leave. ${sealed}`,
      `Two years would do. ${hinted}`,
      `The gutters. ${sayable}`,
    ])
      await steps.put(maya.page, text)
    await steps.share(maya.page, hinted, 'May hint')
    await steps.share(maya.page, sayable, 'May say')
    await isSound(maya.page)
    // Tom has left a word: what may be carried from there comes first.
    await mediator.page.getByRole('button', { name: 'Go there' }).click()
    const card = mediator.page.getByRole('dialog', { name: `What you may carry from ${people.sides.b}` })
    await card.getByText('What is sealed stays there.').waitFor()
    expect(await card.textContent()).not.toContain('We have ten minutes more.')
    await isSound(mediator.page)
    await card.getByRole('button', { name: 'Go in' }).click()
    await steps.atTable(mediator.page)
    await item(mediator.page, sealed).getByText('Sealed', { exact: true }).waitFor()
    expect(await item(mediator.page, sealed).getByRole('button').count()).toBe(0)
    expect(await item(mediator.page, hinted).getByRole('button').allTextContents()).toEqual([
      'I hinted at this',
    ])
    await item(mediator.page, hinted).getByRole('button', { name: 'I hinted at this' }).click()
    await item(maya.page, hinted)
      .getByText(/^Used by the mediator at \d\d:\d\d, hinted at$/)
      .waitFor()
    expect(await item(maya.page, hinted).getByRole('radio').count()).toBe(0)
    await isSound(mediator.page)
    for (const one of [sealed, hinted, sayable]) {
      expect(await people.heldBy(tom.page)).not.toContain(one)
      expect(received.filter((frame) => frame.includes(one))).toEqual([])
    }
  })

  it('what is taken away can be put back while one is there', async () => {
    const { maya } = table
    await item(maya.page, sealed).getByRole('button', { name: 'Remove' }).click()
    await maya.page.getByRole('button', { name: 'Undo' }).click()
    await item(maya.page, sealed).waitFor()
    await steps.share(maya.page, sealed, 'Sealed')
  })

  it('[T10] words are carried once their owner said yes to the letters on screen, by keyboard alone', async () => {
    const { maya, tom, mediator } = table
    await item(mediator.page, sayable).getByRole('button', { name: 'Carry these words …' }).click()
    await steps.propose(mediator.page, carried, 'The joint room')
    await mediator.page.getByText(`Waiting for ${people.sides.a} to approve these exact words`).waitFor()
    expect(await mediator.page.getByRole('button', { name: 'Deliver' }).count()).toBe(0)
    const words = maya.page.getByRole('article', { name: 'The mediator would carry this' })
    await words.getByText(carried).waitFor()
    await isSound(maya.page)
    await words.getByRole('button', { name: 'Change' }).focus()
    await maya.page.keyboard.press('Tab')
    await maya.page.keyboard.press('Tab')
    await maya.page.keyboard.press('Enter')
    await maya.page.getByText(/^You said yes to these words at/).waitFor()
    expect(await people.heldBy(tom.page)).not.toContain(carried)
    await mediator.page.getByRole('button', { name: 'Deliver' }).click()
    await people.goTo(tom.page, 'conversation')
    const told = tom.page.getByRole('article', { name: 'Carried by the mediator' })
    await told.getByText(carried).waitFor()
    await told.getByText('Carried by the mediator, from Harbour Bakery').waitFor()
    await item(maya.page, sayable)
      .getByText(/in the words you approved$/)
      .waitFor()
    await isSound(tom.page)
    await people.goTo(tom.page, 'goals')
  })

  it('[T10] in its own words instead, into the other side’s caucus; what nobody can see is named', async () => {
    const { maya, tom, mediator } = table
    await mediator.page.getByRole('button', { name: 'Write words to carry' }).click()
    await steps.propose(mediator.page, 'They would speak\u200b first.', `${people.sides.b}, alone`)
    const words = maya.page.getByRole('article', { name: 'The mediator would carry this' })
    await words.getByText('There is 1 character here that nobody can see: U+200B').waitFor()
    await words.getByRole('button', { name: 'Change' }).click()
    await maya.page.getByLabel('Your words instead').fill(toOther)
    await maya.page.getByRole('button', { name: 'These words instead, yes' }).click()
    await mediator.page.getByText('in their own words', { exact: false }).waitFor()
    await mediator.page.getByRole('button', { name: 'Deliver' }).click()
    await people.enterSpace(tom.page, 'caucus-b')
    const list = tom.page.getByRole('list', { name: 'What the mediator brought here' })
    await list.getByText(toOther).waitFor()
    await list.getByText(/^Through the mediator, from Harbour Bakery/).waitFor()
    await isSound(tom.page)
    await people.enterSpace(tom.page, 'joint')
    expect(await people.heldBy(tom.page)).not.toContain(toOther)
  })

  it('takes five minutes more, and is ended; everybody sees that', async () => {
    const { maya, tom, mediator } = table
    const until = tom.page.getByText(/^The mediator is with Harbour Bakery/)
    const before = await until.textContent()
    await mediator.page.getByRole('button', { name: '5 more minutes' }).click()
    await expect.poll(() => until.textContent()).not.toBe(before)
    // Who goes out of it reads along no more; the door says what is on.
    const reader = mediator.page.getByRole('listitem').filter({ hasText: 'Maya Okafor' })
    await reader.getByText('· reads along').waitFor()
    await people.enterSpace(maya.page, 'joint')
    await reader.getByText('· in the room').waitFor()
    await people.enterSpace(maya.page, 'caucus-a')
    await reader.getByText('· reads along').waitFor()
    await maya.page.getByRole('button', { name: 'End the caucus' }).first().click()
    await until.waitFor({ state: 'detached' })
    await mediator.page.getByRole('button', { name: `Caucus with ${people.sides.a}` }).waitFor()
  })

  it('[T21] nothing was asked of any other origin, and nothing went wrong in a page', () => {
    for (const { requests, complaints } of people.everyone(table)) {
      expect([...new Set(requests.map((url) => new URL(url).host))]).toEqual([new URL(server.origin).host])
      expect(complaints).toEqual([])
    }
  })
})
