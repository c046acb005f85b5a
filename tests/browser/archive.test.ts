/** The archive of a room opened afresh, in three real browsers: its sides read it and carry things over, the mediator sees none of it before. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overflow, violations, widths } from '../rig/browser.ts'
import { type Afresh, archiveTab, before, openArchive, openedAfresh, thing } from './archive-steps.ts'
import * as people from './people.ts'
import { proof } from './proof.ts'

let there: Afresh

beforeAll(async () => {
  there = await openedAfresh()
}, 300_000)
afterAll(async () => {
  await there.browser.close()
  await there.server.close()
})

const words = Object.values(before)
const readable = async (page: Page) => {
  for (const viewport of [widths.companion, widths.tablet, widths.desktop]) {
    await page.setViewportSize(viewport)
    const found = await violations(page)
    expect({ viewport, sideways: await overflow(page), found }).toMatchObject({ sideways: 0, found: [] })
  }
}
const press = (page: Page, text: string, name: RegExp) =>
  thing(page, text).getByRole('button', { name }).click()
const seenByMediator = async () => {
  const held = await people.heldBy(there.mira.page)
  return words.filter((one) => held.includes(one))
}

describe('the archive of a room opened afresh', { timeout: 300_000 }, () => {
  it('[T27] is not the mediator’s: nothing of before, and no way to it', async () => {
    const { page } = there.mira
    expect(await seenByMediator()).toEqual([])
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: 'Agenda' }).waitFor()
    expect(await page.getByRole('menuitem', { name: /^Archive/ }).count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: /Archive/ }).count()).toBe(0)
  })

  it('[T27] is read by its sides in the room’s own views, where nothing can be written', async () => {
    const { maya } = there
    const { page } = maya
    expect(maya.requests.some((address) => address.includes('/archives/'))).toBe(false)
    await openArchive(page)
    await readable(page)
    await archiveTab(page, 'Goals')
    await people.card(page, before.goal).getByText('Endorsed by both').waitFor()
    await archiveTab(page, 'Conversation')
    await page.getByRole('log').getByText(before.statement).waitFor()
    await archiveTab(page, 'Issues and offers')
    await page.getByRole('log').getByText('A margin in winter').waitFor()
    expect(await page.getByRole('button', { name: /Make an offer|Open an issue|Explore/ }).count()).toBe(0)
    await archiveTab(page, 'Evidence')
    await proof(page, before.evidence).getByRole('button', { name: 'Look at it' }).click()
    await proof(page, before.evidence).getByRole('img', { name: 'Picture: wall.png' }).waitFor()
    for (const tab of ['Goals', 'Conversation', 'Issues and offers', 'Evidence']) {
      await archiveTab(page, tab)
      await page.getByRole('heading', { name: tab, level: 2 }).waitFor({ state: 'attached' })
      const fields = page.locator(
        'main textarea, main input:not([type="radio"]), main [contenteditable="true"]',
      )
      expect({ tab, fields: await fields.count(), found: await violations(page) }).toEqual({
        tab,
        fields: 0,
        found: [],
      })
    }
  })

  it('[T27] gives back what one side asks for and the other agrees to, and nothing else', async () => {
    const { maya, tom } = there
    const other = new RegExp(`^Ask ${people.sides.b} to carry it over`)
    await archiveTab(maya.page, 'Carry over')
    const agreement = thing(maya.page, before.agreement)
    await agreement.getByText('Carry the issues of this agreement over first.').waitFor()
    expect(await agreement.getByRole('button', { name: other }).getAttribute('aria-disabled')).toBe('true')
    await press(maya.page, before.goal, other)
    await thing(maya.page, before.goal).getByText(`Waiting for ${people.sides.b}`).waitFor()
    await maya.page.getByRole('checkbox', { name: `Choose: ${before.issue}` }).check()
    for (const one of [before.statement, before.evidence])
      await thing(maya.page, one).getByRole('checkbox').check()
    await maya.page.getByRole('button', { name: `Ask ${people.sides.b} to carry over 3` }).click()
    await maya.page.getByText(`4 things waiting for ${people.sides.b}`).waitFor()
    expect(await seenByMediator()).toEqual([])

    const rail = tom.page.getByRole('complementary', { name: 'Yours' })
    await rail.getByRole('heading', { name: '4 things to carry over' }).waitFor()
    await rail.getByRole('button', { name: /^Harbour Bakery asks to carry over 4 things/ }).click()
    await press(tom.page, before.goal, /^Yes, carry it over/)
    await press(tom.page, before.evidence, /^Yes, carry it over/)
    await press(tom.page, before.statement, /^Leave it there/)
    await tom.page
      .locator('li[data-carry]', { hasText: '€ a month' })
      .first()
      .getByRole('button', { name: /^Yes, carry it over/ })
      .click()
    await tom.page.getByText('3 things carried over').waitFor()
    await readable(tom.page)
    await press(maya.page, before.agreement, other)
    await press(tom.page, before.agreement, /^Yes, carry it over/)
    await thing(maya.page, before.agreement).getByText('Carried over', { exact: true }).waitFor()
    await thing(maya.page, before.statement).getByRole('button', { name: other }).waitFor()
  })

  it('[T27] what was carried over stands in all three browsers, one press away, and what was left does not', async () => {
    const { maya, tom, mira } = there
    await press(maya.page, before.goal, /^See it in the room/)
    await expect
      .poll(() =>
        people.card(maya.page, before.goal).evaluate((card) => card.contains(document.activeElement)),
      )
      .toBe(true)
    await tom.page.keyboard.press('j')
    for (const { page } of [maya, tom, mira]) {
      await people.goTo(page, 'goals')
      await people.card(page, before.goal).getByText('Endorsed by both').waitFor()
      await people.goTo(page, 'ledger')
      await page.locator('li[id^="issue-"]').filter({ hasText: 'Agreed: 2,200 € a month' }).waitFor()
      await people.goTo(page, 'evidence')
      await proof(page, before.evidence).getByRole('button', { name: 'Look at it' }).click()
      await proof(page, before.evidence).getByRole('img', { name: 'Picture: wall.png' }).waitFor()
    }
    expect(await seenByMediator()).not.toContain(before.statement)
    expect(await seenByMediator()).not.toContain(before.other)
    for (const { complaints } of [maya, tom, mira]) expect(complaints).toEqual([])
  })
})
