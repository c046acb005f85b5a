/** A lease under way: what three people have written and offered by the middle of a session, for pictures of the room. */

import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { issueCard } from '../browser/ledger-steps.ts'
import * as people from '../browser/people.ts'
import { card, everyone, goTo, sides, type Table } from '../browser/people.ts'
import { addProof, answerProof, fillProof, proof } from '../browser/proof.ts'

export const texts = {
  plan: 'We can plan staff and ovens two years ahead.',
  hours: 'Opening hours that let us bake from four in the morning.',
  stays: 'The bakery stays on Harbour Street and both of us are glad it did.',
  sleep: 'Neighbours sleep before five o’clock.',
  upkeep: 'The building earns its upkeep without special cases.',
  deliveries: 'One rule for deliveries that the other tenants can live with.',
  rent: 'Rent that follows the street',
} as const

const middle = 'Common ground'

/** Goals in all three columns. */
export const writeGoals = async ({ mediator, maya, tom }: Table): Promise<void> => {
  await people.addGoal(maya.page, sides.a, texts.plan)
  await people.addGoal(maya.page, sides.a, texts.hours)
  await people.addGoal(tom.page, sides.b, texts.upkeep)
  await people.addGoal(tom.page, sides.b, texts.deliveries)
  await people.addGoal(mediator.page, middle, texts.stays)
  await people.addGoal(mediator.page, middle, texts.sleep)
  await people.addGoal(mediator.page, middle, texts.rent)
  await mediator.page.keyboard.press('Escape')
}

/** What each side can stand behind already. */
export const endorseGoals = async ({ maya, tom }: Table): Promise<void> => {
  for (const [who, goals] of [
    [maya.page, [texts.plan, texts.hours, texts.stays, texts.sleep, texts.rent]],
    [tom.page, [texts.upkeep, texts.deliveries, texts.stays, texts.sleep]],
  ] as const)
    for (const goal of goals) {
      await people.endorse(who, goal)
      await card(who, goal)
        .getByText(/You endorse this|Endorsed by both/)
        .waitFor()
    }
}

/** Tom is in the middle of changing the wording. */
export const rewrite = async ({ tom }: Table): Promise<void> => {
  await people.beginWriting(tom.page, texts.rent, 'end')
  await tom.page.keyboard.type(', not the headlines')
}

export const talk = async ({ mediator, maya, tom }: Table): Promise<void> => {
  for (const visitor of [mediator, maya, tom]) await goTo(visitor.page, 'conversation')
  await people.say(mediator.page, 'Thank you both for coming. What would make today worth it for you?')
  await people.say(
    maya.page,
    'Our ovens start at four. Before we talk about money we need to know that we can stay.',
  )
  await people.say(
    tom.page,
    'I can see why a long lease matters to you: nobody buys an oven for one year. I answer for six other tenants, and the roof.',
  )
  await people.say(maya.page, 'Then the nights are where we can move first.')
}

/** How both will know, by when, and why it matters: on the goals that are linked later. */
export const measureGoals = async ({ maya, tom }: Table): Promise<void> => {
  const measure = async (page: Page, goal: string, words: string) => {
    await card(page, goal).getByRole('button', { name: 'How will we know?' }).click()
    await page.locator('article[data-writing="true"] .ProseMirror-focused').waitFor()
    await page.keyboard.type(words)
    await page.keyboard.press('Escape')
    await card(page, goal).getByText(words).waitFor()
  }
  await measure(maya.page, texts.plan, 'a written term, with notice both can live with')
  await measure(tom.page, texts.sleep, 'no complaint about nights for a season')
  await measure(tom.page, texts.upkeep, 'the accounts of each spring')
  await card(maya.page, texts.plan)
    .getByRole('button', { name: /^Why it matters/ })
    .click()
  await maya.page.keyboard.type('Nobody trains a baker for one summer.')
  // Elsewhere: the line is kept, and nothing has the keyboard.
  await maya.page.mouse.click(700, 870)
}

const statement = (page: Page, text: string): Locator =>
  page.locator('[data-statement]').filter({ hasText: text })

/** One point said back and confirmed, then answered; another one waiting for its answer. */
export const listen = async ({ maya, tom }: Table): Promise<void> => {
  const first = 'Our ovens start at four'
  await statement(tom.page, first).getByRole('button', { name: 'Say it back' }).click()
  await tom.page.keyboard.type(
    'Four in the morning is when your day is made, and you want to know it will stay so.',
  )
  await tom.page.keyboard.press('Control+Enter')
  await statement(maya.page, first).getByRole('button', { name: 'Yes, that is it' }).click()
  await statement(tom.page, first)
    .getByText(/Heard by/)
    .waitFor()
  await statement(tom.page, first)
    .getByRole('group', { name: 'Understood?' })
    .getByRole('button', { name: 'Yes' })
    .click()
  const second = 'I can see why a long lease'
  await statement(maya.page, second).getByRole('button', { name: 'Say it back' }).click()
  await maya.page.keyboard.type(
    'What I give to one tenant I have to answer for to six, and there is the roof.',
  )
  await maya.page.keyboard.press('Control+Enter')
  await statement(tom.page, second).getByText('Is that what you meant?').waitFor()
}

/** A plastered wall with a damp patch, computed point by point: nobody's photograph. */
const dampWall = (): Promise<Buffer> => {
  const [width, height] = [640, 400]
  const points = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const damp = Math.exp(-(((x - 430) / 170) ** 2) - ((y - 100) / 110) ** 2)
      const light = 1 - 0.12 * (x / width) - 0.1 * (y / height)
      const wall = y > 350 ? [138, 119, 96] : [236 - 90 * damp, 230 - 84 * damp, 216 - 92 * damp]
      points.set(
        wall.map((value) => value * light),
        (y * width + x) * 3,
      )
    }
  return sharp(points, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer()
}

/** A photograph, a table with its chart, an agreed fact, and one thing both have checked together. */
export const prove = async (table: Table): Promise<void> => {
  const { maya, tom } = table
  for (const { page } of everyone(table)) await goTo(page, 'evidence')
  const trade = 'Since the bridge closed, fewer people walk past.'
  await addProof(maya.page, {
    claim: trade,
    shows: 'Rent that follows the street should follow it down as well.',
    source: 'Our till, counted each month',
    table: 'Month\tCustomers\nJan 2026\t1,310\nFeb 2026\t1,150\nMar 2026\t1,090\nApr 2026\t1,120',
  })
  const roof = 'The roof was last repaired in 2009.'
  await addProof(tom.page, {
    claim: roof,
    shows: 'It will have to be done within two winters.',
    source: 'Invoice',
  })
  await answerProof(maya.page, roof, 'Accept')
  await tom.page.getByRole('button', { name: 'Add evidence', exact: true }).click()
  const wall = 'The wall of the back room is damp.'
  await fillProof(tom.page, {
    claim: wall,
    shows: 'The roof cannot wait.',
    source: 'Own photograph',
    kind: 'photo',
  })
  const chosen = tom.page.waitForEvent('filechooser')
  await tom.page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chosen).setFiles({
    name: 'back-room.jpg',
    mimeType: 'image/jpeg',
    buffer: await dampWall(),
  })
  await tom.page.getByRole('button', { name: 'Add it' }).click()
  await answerProof(tom.page, trade, 'See it differently', {
    text: 'Our count at the corner says otherwise for April.',
  })
  for (const { page } of everyone(table)) {
    await proof(page, wall).waitFor()
    await proof(page, trade)
      .getByText(/Our count at the corner/)
      .waitFor()
  }
  await proof(maya.page, wall).getByRole('button', { name: 'Look at it' }).click()
  await proof(maya.page, wall)
    .getByRole('img', { name: /^Picture/ })
    .waitFor()
}

/** What serves what, and what bears on it. */
export const linkAll = async (table: Table): Promise<void> => {
  const { maya, tom } = table
  const sheet = (page: Page) => page.getByRole('dialog')
  const link = async (page: Page, name: string | RegExp) => {
    await sheet(page).getByRole('checkbox', { name }).click()
    await sheet(page).getByRole('checkbox', { name, checked: true }).waitFor()
  }
  const close = async (page: Page) => {
    await page.keyboard.press('Escape')
    await sheet(page).waitFor({ state: 'detached' })
  }
  await goTo(maya.page, 'evidence')
  await proof(maya.page, 'Since the bridge closed')
    .getByRole('button', { name: /^Link a goal or issue/ })
    .click()
  await link(maya.page, 'Rent from May')
  await link(maya.page, new RegExp(texts.plan))
  await close(maya.page)
  await goTo(tom.page, 'ledger')
  for (const [issue, goal] of [
    ['Term', texts.plan],
    ['First delivery', texts.sleep],
    ['Rent from May', texts.upkeep],
  ] as const) {
    await issueCard(tom.page, issue)
      .getByRole('button', { name: /^Link a goal or evidence/ })
      .click()
    await link(tom.page, new RegExp(goal))
    await close(tom.page)
  }
}
