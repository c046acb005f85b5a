/** The room glossary in real browsers: a name proposed, endorsed and taken back before everybody’s eyes, by keyboard and by thumb. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflow, violations, visit, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import { coachThere, lines, panel, rewrites } from './coach-hand.ts'
import * as people from './people.ts'

const at = atTable()

const june = 'the June payment'
const sheet = (page: Page) => page.getByRole('dialog')
const entry = (page: Page, name: string) =>
  sheet(page).getByRole('listitem').filter({ hasText: name }).first()
const says = (page: Page, name: string, words: string) => entry(page, name).getByText(words).waitFor()
const press = (within: Locator, name: string) => within.getByRole('button', { name, exact: true }).click()
const nameField = (page: Page) => sheet(page).getByLabel('Name', { exact: true })
const phrasesField = (page: Page) => sheet(page).getByLabel('What it has been called')
const propose = async (page: Page, name: string, phrases: string): Promise<void> => {
  await press(sheet(page), 'Propose a name')
  await nameField(page).fill(name)
  await phrasesField(page).fill(phrases)
  await press(sheet(page), 'Propose')
}
const hasKeyboard = (found: Locator) =>
  expect.poll(() => found.evaluate((one) => one === document.activeElement)).toBe(true)

/** In both layouts: nothing for axe to find, nothing to scroll sideways for. */
const isSound = async (page: Page): Promise<void> => {
  for (const size of [widths.companion, widths.desktop]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
}

describe('the room glossary', { timeout: 120_000 }, () => {
  it('[E3] opens by its key, teaches with an example, and takes a name by keyboard alone', async () => {
    const { page } = at.table.maya
    await page.keyboard.press('?')
    await sheet(page).getByText('Names we use').waitFor()
    await page.keyboard.press('Escape')
    await sheet(page).waitFor({ state: 'detached' })
    await page.keyboard.press('w')
    await sheet(page).getByText('“the money you withheld”').waitFor()
    await isSound(page)
    await sheet(page).getByRole('button', { name: 'Propose a name' }).press('Enter')
    await hasKeyboard(nameField(page))
    await sheet(page).getByText(`${people.sides.b} is asked next`).waitFor()
    await sheet(page).getByText('Both sides read this').waitFor()
    await page.keyboard.type(june)
    await page.keyboard.press('Enter')
    await hasKeyboard(phrasesField(page))
    await page.keyboard.type('the money you withheld')
    await page.keyboard.press('Enter')
    await page.keyboard.type('your stolen deposit')
    await isSound(page)
    await page.keyboard.press('Control+Enter')
    await says(page, june, `Waiting for ${people.sides.b}`)
    await hasKeyboard(sheet(page).getByRole('button', { name: 'Propose a name' }))
  })

  it('[E3] waits for the other side without a reload, and both see it agreed once it endorses', async () => {
    const { maya, tom, mediator } = at.table
    await tom.page.getByText('1 name without your endorsement').waitFor()
    await mediator.page.getByText('1 name lacks an endorsement').waitFor()
    await isSound(tom.page)
    await tom.page.getByRole('button', { name: new RegExp(june) }).click()
    await hasKeyboard(entry(tom.page, june))
    await says(tom.page, june, 'Waiting for your side')
    await says(tom.page, june, '“your stolen deposit”')
    await isSound(tom.page)
    // Somebody else writes meanwhile: their keyboard stays where it is.
    await press(sheet(maya.page), 'Propose a name')
    await nameField(maya.page).fill('the night')
    await mediator.page.keyboard.press('w')
    await entry(tom.page, june).getByRole('button', { name: 'Endorse' }).press('Enter')
    for (const { page } of [maya, tom, mediator]) await says(page, june, 'Both sides use this name')
    await hasKeyboard(entry(tom.page, june))
    await hasKeyboard(nameField(maya.page))
    await maya.page.keyboard.type(' shift')
    expect(await nameField(maya.page).inputValue()).toBe('the night shift')
    for (const { page } of [maya, tom, mediator]) await isSound(page)
    await tom.page.keyboard.press('Escape')
    await sheet(tom.page).waitFor({ state: 'detached' })
    expect(await tom.page.getByText('1 name without your endorsement').count()).toBe(0)
    // The row that led to the sheet is gone with what waited.
    await hasKeyboard(tom.page.locator('main'))
  })

  it('is offered by the coach to whoever writes one of the other phrases, in every role', async () => {
    for (const { page } of people.everyone(at.table)) {
      await page.keyboard.press('Escape')
      await sheet(page).waitFor({ state: 'detached' })
      await coachThere(page)
      await people.goTo(page, 'conversation')
      const field = page.getByLabel('Your statement')
      await field.focus()
      await page.keyboard.type('We would like to speak of the money you withheld.')
      await expect.poll(() => lines(page).count()).toBe(1)
      await page.keyboard.press('Alt+Enter')
      expect(await rewrites(page)).toEqual([june])
      await panel(page).locator('button:focus').waitFor()
      await page.keyboard.press('Enter')
      await expect.poll(() => field.inputValue()).toBe(`We would like to speak of ${june}.`)
      await field.fill('')
      await people.goTo(page, 'goals')
      await page.keyboard.press('w')
      await sheet(page).waitFor()
    }
  })

  it('refuses a name that is there, says which words it is about, and keeps them also when the sheet is put away', async () => {
    const { page } = at.table.tom
    await page.keyboard.press('w')
    await propose(page, 'The June  payment', 'the theft')
    await sheet(page).getByText('“The June  payment”: This name is there already.').waitFor()
    expect(await nameField(page).inputValue()).toBe('The June  payment')
    await nameField(page).fill('the June sum')
    await phrasesField(page).fill('the theft\nYOUR stolen deposit')
    await press(sheet(page), 'Propose')
    await sheet(page).getByText('“YOUR stolen deposit”: A phrase here already has a name').waitFor()
    await isSound(page)
    await page.keyboard.press('Escape')
    await sheet(page).waitFor({ state: 'detached' })
    await page.keyboard.press('w')
    expect(await phrasesField(page).inputValue()).toBe('the theft\nYOUR stolen deposit')
    await phrasesField(page).fill('the theft\ntwo\nthree\n4\n5\n6\n7\n8\n9')
    await press(sheet(page), 'Propose')
    await sheet(page).getByText('Eight phrases are as many').waitFor()
    await phrasesField(page).fill('the theft')
    await press(sheet(page), 'Propose')
    await says(page, 'the June sum', `Waiting for ${people.sides.a}`)
  })

  it('is no longer agreed when a side takes its endorsement back; what is proposed can be withdrawn', async () => {
    const { maya, tom, mediator } = at.table
    await press(entry(tom.page, june), 'Take back endorsement')
    await says(tom.page, june, 'Waiting for your side')
    for (const { page } of [maya, mediator]) await says(page, june, `Waiting for ${people.sides.b}`)
    await hasKeyboard(entry(tom.page, june))
    await press(entry(tom.page, 'the June sum'), 'Withdraw the name')
    await expect.poll(() => entry(maya.page, 'the June sum').count()).toBe(0)
    await press(entry(tom.page, june), 'Endorse')
    await says(maya.page, june, 'Both sides use this name')
  })

  it('[E4] is proposed by the mediator on a phone, and asked of both sides', async () => {
    const { maya, tom, mediator } = at.table
    await mediator.page.setViewportSize(widths.companion)
    await propose(mediator.page, 'the early hours', 'your racket')
    await says(mediator.page, 'the early hours', `Waiting for ${people.sides.a} and ${people.sides.b}`)
    await isSound(mediator.page)
    await says(maya.page, 'the early hours', `Waiting for your side and ${people.sides.b}`)
    await tom.page.setViewportSize(widths.companion)
    await press(entry(tom.page, 'the early hours'), 'Endorse')
    await says(tom.page, 'the early hours', `Waiting for ${people.sides.a}`)
    await tom.page.setViewportSize(widths.desktop)
    await press(entry(maya.page, 'the early hours'), 'Endorse')
    await says(mediator.page, 'the early hours', 'Both sides use this name')
  })

  it('is opened from the menu, and read by an observer and in a closed room, where nothing can be pressed', async () => {
    const { maya, tom, mediator, links } = at.table
    const watching = await visit(at.browser, { dark: true })
    await people.knock(watching.page, links.observer, 'Olu')
    for (const { page } of [maya, tom]) {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Agree to let Olu observe' }).click()
    }
    await watching.page.getByRole('region', { name: /Common ground/ }).waitFor()
    await people.fromMenu(watching.page, /Names we use/)
    await sheet(watching.page).getByText('You read along.').waitFor()
    const quiet = async (page: Page) => {
      await says(page, june, 'Both sides use this name')
      expect(await sheet(page).getByRole('button').allInnerTexts()).toEqual([''])
      await isSound(page)
    }
    await quiet(watching.page)
    await tom.page.keyboard.press('w')
    await propose(tom.page, 'the quiet hours', 'your ban')
    await says(tom.page, 'the quiet hours', `Waiting for ${people.sides.a}`)
    await tom.page.keyboard.press('Escape')
    await sheet(tom.page).waitFor({ state: 'detached' })
    // A name begun in a room that closes stays where its author finds it.
    await mediator.page.keyboard.press('Escape')
    await mediator.page.setViewportSize(widths.desktop)
    await mediator.page.getByRole('button', { name: 'Closed' }).first().click()
    await mediator.page.getByText('No agreement yet').click()
    await mediator.page.getByRole('button', { name: 'Close the room' }).click()
    await tom.page.getByText(/This room is closed/).waitFor()
    await tom.page.keyboard.press('w')
    await sheet(tom.page).getByText('The room is closed: names can be read here.').waitFor()
    await quiet(tom.page)
    await says(tom.page, 'the quiet hours', 'Not agreed when the room closed')
    expect(
      await sheet(tom.page)
        .getByText(/[Ww]aiting/)
        .count(),
    ).toBe(0)
    await maya.page.keyboard.press('w')
    await sheet(maya.page)
      .getByRole('group', { name: 'A name you had begun' })
      .getByText('the night shift')
      .waitFor()
    await watching.context.close()
    for (const { complaints } of people.everyone(at.table)) expect(complaints).toEqual([])
  })
})
