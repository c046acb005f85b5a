/** Issues in three real browsers: titles both sides accept, options, the filter, and the movement as a picture and a table. */
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { overflow, violations, visit, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import { issueCard, openChoice } from './ledger-steps.ts'
import * as people from './people.ts'

const at = atTable('ledger')

const card = issueCard
const sheet = (page: Page): Locator => page.getByRole('dialog')
const spine = (page: Page): Locator => page.getByRole('log', { name: /^Offers over time/ })
const look = async (page: Page, title: string): Promise<void> => {
  await card(page, title)
    .getByRole('button', { name: `Look closer at ${title}` })
    .click()
  await sheet(page).waitFor()
}
const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await sheet(page).waitFor({ state: 'detached' })
}
const fine = async (page: Page): Promise<void> => {
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}
const offer = async (page: Page, issue: string, value: string, gain: string): Promise<void> => {
  await people.openComposer(page, 'Offer')
  await people.writeOffer(page, issue, value, gain)
  await page.getByRole('button', { name: 'Send the offer' }).click()
  // While it is on its way the button says so: what goes once it is recorded is the form.
  await page.locator('form[data-kind]').waitFor({ state: 'detached' })
}

beforeAll(async () => {
  const { mediator, maya, tom } = at.table
  await people.openIssue(mediator.page, 'Rent', '€ a month')
  await openChoice(maya.page, 'Deliveries', ['Before 7:00', 'After 17:00'])
  await offer(maya.page, 'Rent', '2000', 'A tenant who stays')
  await offer(tom.page, 'Rent', '2500', 'A roof before winter')
  await offer(maya.page, 'Rent', '2100', 'A tenant who pays on the first')
  await spine(maya.page).getByText('A tenant who pays on the first').waitFor()
}, 60_000)

describe('a title', { timeout: 60_000 }, () => {
  it('[E1] is accepted by both sides at the same moment, and everyone sees both halves', async () => {
    const { maya, tom, mediator } = at.table
    const press = (page: Page) => card(page, 'Rent').getByRole('button', { name: 'Neutral for us' }).click()
    await Promise.all([press(maya.page), press(tom.page)])
    for (const { page } of people.everyone(at.table))
      await card(page, 'Rent').getByRole('img', { name: 'Both sides take this title as neutral' }).waitFor()
    for (const page of [maya.page, tom.page])
      expect(await card(page, 'Rent').getByRole('button', { name: 'Neutral for us' }).count()).toBe(0)
    // A mediator is of no side.
    expect(await mediator.page.getByRole('button', { name: 'Neutral for us' }).count()).toBe(0)
  })

  it('given anew waits for the other side, and its author’s words are kept while they are refused', async () => {
    const { maya, tom } = at.table
    await look(tom.page, 'Rent')
    await sheet(tom.page).getByRole('button', { name: 'Suggest another title' }).click()
    const field = sheet(tom.page).getByLabel('Another title')
    expect(await field.inputValue()).toBe('Rent')
    // Escape gives up the line, and leaves the sheet where it is.
    await field.press('Escape')
    await field.waitFor({ state: 'detached' })
    await sheet(tom.page).getByRole('button', { name: 'Suggest another title' }).click()
    await sheet(tom.page).getByRole('button', { name: 'Use this title' }).click()
    await sheet(tom.page).getByText('It says the same as before.').waitFor()
    await field.fill('Rent from May')
    await fine(tom.page)
    await field.press('Enter')
    await field.waitFor({ state: 'detached' })
    await close(tom.page)
    await card(tom.page, 'Rent from May').getByText(`Title waits for ${people.sides.a}`).waitFor()
    await card(maya.page, 'Rent from May').getByRole('button', { name: 'Neutral for us' }).press('Enter')
    await card(maya.page, 'Rent from May')
      .getByRole('img', { name: 'Both sides take this title as neutral' })
      .waitFor()
    await spine(maya.page).getByText('Tom Brandt gave an issue another title:').waitFor()
  })
})

describe('options', { timeout: 60_000 }, () => {
  it('are added and taken out and put back; of two none can go, and the words say why', async () => {
    const { maya, tom } = at.table
    await look(tom.page, 'Deliveries')
    await look(maya.page, 'Deliveries')
    const option = (page: Page, text: string) => sheet(page).getByRole('listitem').filter({ hasText: text })
    await option(tom.page, 'After 17:00').getByRole('button').click()
    await option(tom.page, 'After 17:00').getByText(/two/).waitFor()
    await sheet(tom.page).getByRole('button', { name: 'Add an option' }).click()
    const field = sheet(tom.page).getByLabel('Another option')
    await field.fill('Before 7:00')
    await field.press('Enter')
    await sheet(tom.page).locator('form [data-refused]').waitFor()
    await field.fill('At noon')
    await field.press('Enter')
    await option(maya.page, 'At noon').waitFor()
    await sheet(maya.page).getByRole('button', { name: 'Take out the option After 17:00' }).press('Enter')
    await option(tom.page, 'After 17:00').getByText('Taken out').waitFor()
    await fine(tom.page)
    await sheet(tom.page).getByRole('button', { name: 'Put back the option After 17:00' }).click()
    await sheet(maya.page).getByRole('button', { name: 'Take out the option After 17:00' }).waitFor()
    await close(maya.page)
    await close(tom.page)
    await spine(maya.page).getByText('Tom Brandt added the option At noon to').waitFor()
  })
})

describe('the filter', { timeout: 60_000 }, () => {
  it('shows what is about one issue, by keyboard, and survives a change of the tab', async () => {
    const { page } = at.table.maya
    const choose = page.locator('[data-choose]')
    await card(page, 'Rent from May').getByRole('button', { name: 'Rent from May', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    await choose.nth(1).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(/^\d+ of \d+ entries about Deliveries$/).waitFor()
    expect(await choose.nth(1).getAttribute('aria-pressed')).toBe('true')
    expect(await spine(page).locator('article').count()).toBe(0)
    await spine(page).getByText('added the option').first().waitFor()
    await fine(page)
    await people.goTo(page, 'goals')
    await people.goTo(page, 'ledger')
    await page.getByText(/entries about Deliveries$/).waitFor()
    await choose.nth(1).press('Enter')
    await spine(page).locator('article').first().waitFor()
    expect(await choose.nth(1).getAttribute('aria-pressed')).toBe('false')
  })

  it('shows open offers alone, and gives way to an offer one is brought to and to one’s own', async () => {
    const { maya, tom } = at.table
    await card(maya.page, 'Deliveries').getByRole('button', { name: 'Deliveries', exact: true }).click()
    await maya.page.getByRole('button', { name: /^1 offer waits for you/ }).click()
    await spine(maya.page)
      .locator('article')
      .filter({ hasText: '2,500' })
      .and(maya.page.locator(':focus'))
      .waitFor()
    expect(await maya.page.getByText(/entries about/).count()).toBe(0)
    await card(tom.page, 'Deliveries').getByRole('button', { name: 'Deliveries', exact: true }).click()
    await offer(tom.page, 'Rent from May', '2450', 'A step')
    await spine(tom.page).locator('article').filter({ hasText: 'A step' }).waitFor()
    await tom.page.getByRole('button', { name: 'Open only' }).click()
    await tom.page.getByText(/^4 of \d+ entries are open$/).waitFor()
    await spine(tom.page)
      .locator('article')
      .filter({ hasText: 'A step' })
      .getByRole('button', { name: 'Withdraw' })
      .click()
    await tom.page.getByText(/^3 of \d+ entries are open$/).waitFor()
    await tom.page.getByRole('button', { name: 'Everything' }).click()
    await tom.page.getByText(/entries are open/).waitFor({ state: 'detached' })
  })
})

describe('the movement', { timeout: 60_000 }, () => {
  it('is a picture, and the same as a table whose rows lead to their offers', async () => {
    const { page } = at.table.mediator
    await card(page, 'Rent from May').getByText('2,100 to 2,500 € a month between the sides').waitFor()
    await look(page, 'Rent from May')
    await sheet(page).locator('svg.recharts-surface').first().waitFor()
    const rows = sheet(page).getByRole('row')
    expect(await rows.allInnerTexts()).toMatchObject([
      expect.stringMatching(/When\s+Who\s+Value/),
      expect.stringMatching(/Harbour Bakery\s+2,000\s+Open/),
      expect.stringMatching(/Quayside Estates\s+2,500\s+500\s+Open/),
      expect.stringMatching(/Harbour Bakery\s+2,100\s+400\s+Open/),
      expect.stringMatching(/Quayside Estates\s+2,450\s+Withdrawn/),
    ])
    await fine(page)
    await rows.nth(2).getByRole('button').press('Enter')
    await sheet(page).waitFor({ state: 'detached' })
    await spine(page).locator('article').filter({ hasText: '2,500' }).and(page.locator(':focus')).waitFor()
  })

  it('says what is agreed, with both halves', async () => {
    const { maya, tom, mediator } = at.table
    await spine(tom.page)
      .locator('article')
      .filter({ hasText: '2,100' })
      .getByRole('button', { name: 'Accept' })
      .click()
    for (const { page } of [maya, tom, mediator])
      await card(page, 'Rent from May').getByText('Agreed: 2,100 € a month').waitFor()
    await look(tom.page, 'Rent from May')
    await sheet(tom.page).getByText('agreed', { exact: true }).waitFor()
    await close(tom.page)
  })
})

it('an amount can have a step, and what is no step is refused beside its field', {
  timeout: 60_000,
}, async () => {
  const { page } = at.table.maya
  await page
    .getByRole('button', { name: /^Open an issue/ })
    .first()
    .click()
  await page.getByLabel('Neutral title').fill('Roof fund')
  await page.getByRole('textbox', { name: 'Unit' }).fill('€ a year')
  const step = page.getByLabel('In steps of (optional)')
  await step.fill('0')
  await page.getByRole('button', { name: 'Open this issue' }).click()
  await page.locator('[aria-invalid="true"]').waitFor()
  await step.fill('1,000')
  await page.getByText('Values go in steps of 1,000 € a year').waitFor()
  await page.getByRole('button', { name: 'Open this issue' }).click()
  await card(page, 'Roof fund').waitFor()
  await look(page, 'Roof fund')
  await sheet(page).getByText('An amount in € a year, in steps of 1,000').waitFor()
  await sheet(page).getByText('Nobody has named a value for it yet.', { exact: false }).waitFor()
  await close(page)
})

it('[E4] [E3] all of it for a side and an observer, at every width, in light and dark', {
  timeout: 120_000,
}, async () => {
  const { maya, tom, links } = at.table
  const observer = await visit(at.browser)
  await people.knock(observer.page, links.observer, 'Olga')
  for (const { page } of [maya, tom])
    await page.getByRole('button', { name: 'Agree to let Olga observe' }).first().click()
  await observer.page.getByRole('region', { name: /Common ground/ }).waitFor()
  await people.goTo(observer.page, 'ledger')
  const sizes = [...Object.values(widths), { width: 360, height: 740 }]
  for (const [place, { page }] of [observer, maya].entries())
    for (const [index, viewport] of sizes.entries()) {
      // Every width in light or dark for the one, and the other way round for the other.
      await page.emulateMedia({ colorScheme: (index + place) % 2 === 0 ? 'light' : 'dark' })
      await page.setViewportSize(viewport)
      await fine(page)
      await look(page, 'Rent from May')
      await sheet(page).locator('svg.recharts-surface').first().waitFor()
      await fine(page)
      await close(page)
      await card(page, 'Rent from May')
        .getByRole('button', { name: 'Look closer at Rent from May' })
        .and(page.locator(':focus'))
        .waitFor()
    }
  for (const { complaints } of [observer, ...people.everyone(at.table)]) expect(complaints).toEqual([])
})
