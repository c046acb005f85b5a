/** A room that is closed in the middle of everything, in real browsers: nobody is said to wait for anybody any more. */
import { expect, it } from 'vitest'
import { overflow, violations, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import * as steps from './caucus-steps.ts'
import * as people from './people.ts'

const at = atTable()
const toCarry = 'A longer term would be worth something to them.'

it('begun: a goal endorsed by one, an offer, a saying back, a goal round', { timeout: 120_000 }, async () => {
  const { maya, tom, mediator } = at.table
  await people.addGoal(maya.page, people.sides.a, 'Neighbours sleep well')
  await people.endorse(maya.page, 'Neighbours sleep well')
  await people.goTo(maya.page, 'conversation')
  await people.say(maya.page, 'The ovens start at four.')
  await people.goTo(tom.page, 'conversation')
  await tom.page.getByRole('button', { name: 'Say it back' }).click()
  await tom.page.keyboard.type('You begin early.')
  await tom.page.getByRole('button', { name: 'Send what I heard' }).click()
  await people.goTo(maya.page, 'ledger')
  await people.openIssue(maya.page, 'Rent', '€ a month')
  await maya.page
    .getByRole('button', { name: /What could your side|Make an offer/ })
    .first()
    .click()
  await people.writeOffer(maya.page, 'Rent', '2100', 'A tenant who stays')
  await maya.page.getByRole('button', { name: 'Send the offer' }).click()
  await people.goTo(mediator.page, 'goals')
  await mediator.page.keyboard.press('r')
  await mediator.page.getByRole('dialog').getByRole('button', { name: 'Start the round' }).click()
  await maya.page.getByText('everyone writes cards in private', { exact: false }).waitFor()
  await mediator.page.keyboard.press('Escape')
  await people.enterSpace(mediator.page, 'caucus-a')
  await mediator.page.getByRole('button', { name: 'Write words to carry' }).click()
  await mediator.page.getByLabel('The words', { exact: true }).fill(toCarry)
  await people.enterSpace(mediator.page, 'joint')
})

it('closed: no screen says that anything waits', { timeout: 120_000 }, async () => {
  const { mediator } = at.table
  await mediator.page.getByRole('button', { name: 'Closed' }).first().click()
  await mediator.page.getByText('No agreement yet').click()
  await mediator.page.getByRole('button', { name: 'Close the room' }).click()
  for (const { page } of people.everyone(at.table)) {
    await page
      .getByText(/This room is closed/)
      .first()
      .waitFor()
    for (const tab of ['goals', 'conversation', 'ledger', 'evidence'] as const) {
      await people.goTo(page, tab)
      await page.locator(`section[aria-labelledby="heading-${tab}"]:visible`).waitFor()
      expect(
        await page
          .getByText(/[Ww]aiting for (?!you|the sides)|says whether that is it|everyone writes/)
          .allTextContents(),
      ).toEqual([])
    }
    await people.goTo(page, 'conversation')
    await page.getByText('The room closed before this was answered.').waitFor()
    await people.goTo(page, 'ledger')
    await page.getByText('Not answered when the room closed').waitFor()
    await people.goTo(page, 'goals')
    await page.getByRole('button', { name: 'Goal round' }).click()
    await page.getByRole('dialog').getByText('The room closed before this round was over').waitFor()
    for (const viewport of Object.values(widths)) {
      await page.setViewportSize(viewport)
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
  }
})

it('words begun in a caucus are left there, for whoever began them', async () => {
  const { page } = at.table.mediator
  // The drawer of the narrow screen.
  await page.keyboard.press('Escape')
  await page.setViewportSize(widths.desktop)
  await page.locator('[data-go-to="caucus-a"]:visible').click()
  await steps.atTable(page)
  const left = page.getByRole('group', { name: 'Begun as words to carry' })
  await left.getByText(toCarry).waitFor()
  for (const viewport of Object.values(widths)) {
    await page.setViewportSize(viewport)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  }
  await left.getByRole('button', { name: 'Let it go' }).click()
  await left.waitFor({ state: 'detached' })
})
