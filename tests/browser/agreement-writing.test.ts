/** Rich text in a clause, in real browsers: what is pasted from elsewhere, and lists turned into others; the room takes all of it. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import * as at from './agreement-steps.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'

const here = atTable('ledger')
const about = 'Rent from May'

beforeAll(async () => {
  const { table } = here
  await people.openIssue(table.mediator.page, about, '€ a month')
  await at.agree(table, about, '2200', 'A tenant who stays')
  for (const { page } of people.everyone(table)) await people.goTo(page, 'agreement')
}, 120_000)

const paste = async (page: Page, html: string, plain: string) => {
  await page.evaluate(
    async ([rich, text]) => {
      const kinds = { 'text/html': rich, 'text/plain': text }
      const blobs = Object.entries(kinds).map(([type, words]) => [type, new Blob([words ?? ''], { type })])
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    },
    [html, plain],
  )
  await page.keyboard.press('Control+v')
}

const words = (page: Page) => at.clause(page, about).locator('[class*="blocks"]').first()

const sameForAll = async (says: string) => {
  for (const { page } of people.everyone(here.table)) {
    await words(page).getByText(says).first().waitFor()
    expect(await page.getByText('Set aside for you').count()).toBe(0)
  }
}

describe('writing in a clause', { timeout: 120_000 }, () => {
  it('what is pasted keeps paragraphs, lists, bold and italic, and nothing else', async () => {
    const { maya } = here.table
    await at.write(maya.page, about)
    await maya.page.keyboard.press('Enter')
    await paste(
      maya.page,
      `<h1 style="color:red">A title</h1><p class="x" dir="ltr" style="text-align:center">One <b>bold</b> <i>slanted</i>
        <a href="https://example.org">way</a>\u0007</p><ol start="4" type="a"><li>first<ul><li>within</li></ul></li><li>second</li></ol>
        <table><tr><td>cell</td></tr></table><img src="x" alt="">`,
      'plain',
    )
    await maya.page.keyboard.type(' and on')
    await sameForAll('and on')
    const { mediator } = here.table
    await words(mediator.page).locator('strong').getByText('bold').waitFor()
    await words(mediator.page).locator('em').getByText('slanted').waitFor()
    await words(mediator.page).locator('ol > li').getByText('second').waitFor()
    for (const kept of ['A title', 'within', 'cell']) await words(mediator.page).getByText(kept).waitFor()
    expect(await words(mediator.page).locator('a, h1, table, img, li li').count()).toBe(0)
  })

  it('a list becomes another, and an empty item ends it', async () => {
    const { maya, tom } = here.table
    await maya.page.keyboard.press('Enter')
    await maya.page.keyboard.press('Control+Shift+7')
    await maya.page.keyboard.type('alpha')
    await maya.page.keyboard.press('Enter')
    await maya.page.keyboard.type('beta')
    await words(tom.page).locator('ol > li').getByText('beta').waitFor()
    await maya.page.keyboard.press('Control+Shift+8')
    await words(tom.page).locator('ul > li').getByText('beta').waitFor()
    await maya.page.keyboard.press('Enter')
    await maya.page.keyboard.press('Enter')
    await maya.page.keyboard.type('after the list')
    await sameForAll('after the list')
    await at.done(maya.page)
    const texts = await Promise.all(people.everyone(here.table).map(({ page }) => words(page).innerText()))
    expect(new Set(texts).size).toBe(1)
  })
})
