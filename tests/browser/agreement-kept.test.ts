/** Words of the agreement that have no place any more are kept for whoever wrote them, in real browsers. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import * as at from './agreement-steps.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'

const here = atTable('ledger')

beforeAll(async () => {
  const { table } = here
  await people.openIssue(table.mediator.page, 'Rent from May', '€ a month')
  await at.agree(table, 'Rent from May', '2200', 'A tenant who stays')
  for (const { page } of people.everyone(table)) await people.goTo(page, 'agreement')
  await at.wordClause(table.maya.page, 'Rent from May')
}, 120_000)

const kept = (page: Page, text: string) => page.locator('[data-refused]').filter({ hasText: text })

describe('words of the agreement', { timeout: 120_000 }, () => {
  it('written in a clause whose words are taken out meanwhile', async () => {
    const { maya, tom, mediator } = here.table
    await at.write(mediator.page, 'Rent from May')
    await mediator.page.keyboard.type(', with a margin in winter')
    await at.clause(tom.page, 'with a margin in winter').waitFor()
    await at.press(tom.page, 'Back to what was agreed', 'Take these words out')
    await kept(mediator.page, 'with a margin in winter').getByText('From a clause').waitFor()
    await at.editor(mediator.page).waitFor({ state: 'detached' })
    await mediator.page.getByRole('button', { name: 'Dismiss' }).click()
    expect(await kept(maya.page, 'with a margin in winter').count()).toBe(0)
  })

  it('written in a milestone that is taken away meanwhile', async () => {
    const { tom, mediator } = here.table
    await at.addMilestone(tom.page, 'Shows the roof report', {})
    await mediator.page.getByRole('button', { name: 'Write: Shows the roof report' }).click()
    await mediator.page.locator('[data-milestone-form] .ProseMirror-focused').waitFor()
    await mediator.page.keyboard.type(' to both')
    await tom.page.getByText('Shows the roof report to both').waitFor()
    await tom.page.getByRole('button', { name: 'Remove: Shows the roof report to both' }).click()
    await kept(mediator.page, 'Shows the roof report to both').getByText('From a milestone').waitFor()
    await mediator.page.getByRole('button', { name: 'Dismiss' }).click()
  })

  it('written without a connection in a text that both sides seal meanwhile', async () => {
    const { maya, tom, mediator } = here.table
    await at.write(mediator.page, 'Rent from May')
    await mediator.context.setOffline(true)
    await mediator.page.keyboard.type(', paid monthly')
    await at.sign(maya.page, 'Maya Okafor')
    await at.sign(tom.page, 'Tom Brandt')
    await maya.page.locator('[data-seal]').waitFor()
    await mediator.context.setOffline(false)
    const aside = kept(mediator.page, ', paid monthly')
    await aside.getByText('From a clause').waitFor()
    await aside.getByText('Both sides have signed this text').waitFor()
    await mediator.page.locator('[data-seal]').waitFor()
    expect(await at.page(mediator.page).getByText(', paid monthly').count()).toBe(0)
  })
})
