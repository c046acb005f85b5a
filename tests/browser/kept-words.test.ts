/** Words that lose their place while they are written, in real browsers: kept where their author finds them, and no key becomes a command. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { overflow, violations, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'

const at = atTable()

const aside = (page: Page) => page.getByRole('complementary')
const statement = (page: Page, text: string) =>
  page.locator('article[data-statement]').filter({ hasText: text })
const removeGoal = async (page: Page, text: string): Promise<void> => {
  await people.card(page, text).hover()
  await people.card(page, text).getByRole('button', { name: 'More about this goal' }).click()
  await page.getByRole('menuitem', { name: 'Remove this goal' }).click()
}

it('[E3] a goal somebody else removes: what is typed on is no command, the words are set aside', {
  timeout: 60_000,
}, async () => {
  const { maya, tom } = at.table
  await people.addGoal(maya.page, 'Common ground', 'The yard is')
  await people.card(tom.page, 'The yard is').waitFor()
  await people.beginWriting(maya.page, 'The yard is', 'end')
  await maya.page.keyboard.type(' safe')
  let removed = false
  const removing = removeGoal(tom.page, 'The yard is safe').then(() => {
    removed = true
  })
  // She does not stop for it: between two keys there is never a pause, however long the removal takes.
  while (!removed || (await people.card(maya.page, 'The yard is').count()) > 0)
    await maya.page.keyboard.type(' and', { delay: 20 })
  await removing
  await maya.page.keyboard.type(' for a plan we both make 1234', { delay: 20 })
  await aside(maya.page).getByText('The yard is safe').waitFor()
  await maya.page.getByText('was taken off the board', { exact: false }).first().waitFor()
  await maya.page.locator('section[aria-labelledby="heading-goals"]:visible').waitFor()
  expect(await maya.page.getByRole('dialog').count()).toBe(0)
  // After a pause a key is a command again.
  await maya.page.clock.install()
  await maya.page.mouse.click(5, 300)
  await maya.page.keyboard.press('?')
  await maya.page.getByRole('dialog').waitFor()
  await maya.page.keyboard.press('Escape')
})

it('[T3] a line that only its side can bring back is offered to that side', { timeout: 60_000 }, async () => {
  const { maya, tom, mediator } = at.table
  await people.addGoal(maya.page, 'Common ground', 'Nobody is surprised')
  const card = people.card(tom.page, 'Nobody is surprised')
  await card.getByRole('button', { name: 'Why it matters to us' }).click()
  await tom.page.keyboard.type('Six tenants ask me')
  await tom.page.keyboard.press('Enter')
  await people.card(maya.page, 'Nobody is surprised').getByText('Six tenants ask me').waitFor()
  await removeGoal(maya.page, 'Nobody is surprised')
  await card.waitFor({ state: 'detached' })
  await maya.page.getByRole('button', { name: 'Undo' }).click()
  await maya.page.getByText('without the line of Quayside Estates', { exact: false }).waitFor()
  await card.waitFor()
  await aside(tom.page).getByText('Six tenants ask me').waitFor()
  expect(await aside(mediator.page).getByText('Six tenants ask me').count()).toBe(0)
  expect(await aside(maya.page).getByText('Six tenants ask me').count()).toBe(0)
})

it('a note to a loop that was left meanwhile stays beneath its statement', { timeout: 60_000 }, async () => {
  const { maya, tom } = at.table
  for (const { page } of [maya, tom]) await people.goTo(page, 'conversation')
  await people.say(maya.page, 'The ovens start at four.')
  await statement(tom.page, 'The ovens').getByRole('button', { name: 'Say it back' }).click()
  await tom.page.keyboard.type('You begin early.')
  await tom.page.keyboard.press('Control+Enter')
  const mine = statement(maya.page, 'The ovens')
  await mine.getByRole('button', { name: 'Partly …' }).click()
  await maya.page.keyboard.type('Early, and')
  await statement(tom.page, 'The ovens').getByRole('button', { name: 'Leave it there' }).click()
  await mine.getByText('Left there').waitFor()
  await maya.page.keyboard.type(' loud ley', { delay: 20 })
  await mine.getByRole('group', { name: 'Your note to “partly”' }).getByText('Early, and').waitFor()
  expect(await mine.getByRole('textbox').count()).toBe(0)
})

it('a paraphrase begun on words that were edited waits until they are read', {
  timeout: 60_000,
}, async () => {
  const { maya, tom } = at.table
  await people.say(maya.page, 'Deliveries wake nobody.')
  const theirs = statement(tom.page, 'Deliveries')
  await theirs.getByRole('button', { name: 'Say it back' }).click()
  await tom.page.keyboard.type('You are quiet.')
  const mine = statement(maya.page, 'Deliveries')
  await mine.getByRole('button', { name: 'Edit' }).click()
  await maya.page.keyboard.press('Control+A')
  await maya.page.keyboard.type('Deliveries wake nobody before six.')
  await maya.page.keyboard.press('Control+Enter')
  await theirs.getByText('It says something else since you began.', { exact: false }).waitFor()
  await tom.page.keyboard.press('Control+Enter')
  expect(await mine.getByText('You are quiet.').count()).toBe(0)
  await theirs.getByRole('button', { name: 'I have read it' }).click()
  await theirs.getByRole('button', { name: 'Send what I heard' }).click()
  await mine.getByText('You are quiet.').waitFor()
})

it('[E4] what was begun stays in a room that closes, in every tab and width', {
  timeout: 60_000,
}, async () => {
  const { maya, tom, mediator } = at.table
  await maya.page.getByLabel('Your statement').fill('What I still wanted to say')
  const theirs = statement(tom.page, 'The ovens')
  await theirs.getByRole('button', { name: 'Add a line' }).first().click()
  await tom.page.keyboard.type('What I see now')
  await people.goTo(maya.page, 'ledger')
  await maya.page
    .getByRole('button', { name: /^Open an issue/ })
    .first()
    .click()
  await maya.page.getByLabel('Neutral title').fill('Who sweeps')
  await maya.page.keyboard.press('Escape')
  await mediator.page.getByRole('button', { name: 'Closed' }).first().click()
  await mediator.page.getByText('No agreement yet').click()
  await mediator.page.getByRole('button', { name: 'Close the room' }).click()
  await maya.page.getByRole('group', { name: 'An issue you had begun' }).getByText('Who sweeps').waitFor()
  await people.goTo(maya.page, 'conversation')
  const begun = maya.page.getByRole('group', { name: 'A statement you had begun' })
  await begun.getByText('What I still wanted to say').waitFor()
  await theirs
    .getByRole('group', { name: 'Your line with “understood?”' })
    .getByText('What I see now')
    .waitFor()
  for (const { page } of [maya, tom])
    for (const viewport of Object.values(widths)) {
      await page.setViewportSize(viewport)
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
  await begun.getByRole('button', { name: 'Let it go' }).click()
  await begun.waitFor({ state: 'detached' })
})
