/** The mediator's desk in a real browser: the whole room on one screen, each part a way to what it names, and nobody else has one. */
import { beforeAll, describe, expect, it } from 'vitest'
import { overflow, violations, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'

const standing = atTable()
const issue = 'Rent from May'
const goal = 'Plan staff and ovens two years ahead'
const said = 'We need to know that the roof is looked after before winter.'

describe('the mediator’s desk', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    const { maya, tom, mediator } = standing.table
    await people.addGoal(maya.page, people.sides.a, goal)
    await people.goTo(maya.page, 'ledger')
    await people.openIssue(maya.page, issue, '€ a month')
    await maya.page
      .getByRole('button', { name: /^Make an offer/ })
      .first()
      .click()
    await people.writeOffer(maya.page, issue, '2200', 'A rent you can plan with')
    await maya.page.getByRole('button', { name: 'Send the offer' }).click()
    await people.goTo(tom.page, 'conversation')
    await people.say(tom.page, said)
    await mediator.page.locator('#tab-desk:visible').click()
  }, 120_000)

  const part = (name: string | RegExp) =>
    standing.table.mediator.page.getByRole('region', { name }).filter({ visible: true })

  it('is what a mediator sees first; its address names no tab', async () => {
    const { page } = standing.table.mediator
    await page.goto(page.url().split('?')[0] ?? '')
    await part('Who is where').waitFor()
    expect(new URL(page.url()).search).toBe('')
    await people.goTo(page, 'goals')
    await page.reload()
    await page.getByRole('region', { name: /Common ground/ }).waitFor()
    await page.locator('#tab-desk:visible').click()
  })

  it('shows who is where, what is open, who waits to be heard, what lacks an endorsement, and what may be carried', async () => {
    await part('Who is where').getByText('Maya Okafor').waitFor()
    await part('Open offers').getByText(`${issue}: 2,200 € a month`).waitFor()
    await part('Being heard').getByText(said).waitFor()
    await part('Goals lacking an endorsement').getByText(goal).waitFor()
    await part(`Share card · ${people.sides.a}`).getByText('sealed').waitFor()
    await part('Mediator’s proposal').getByRole('button', { name: 'Ask both sides' }).waitFor()
  })

  it('[E3] fits a window of 1440 by 900 without scrolling, and every width without a flaw', async () => {
    const { page } = standing.table.mediator
    await page.setViewportSize({ width: 1440, height: 900 })
    const scrolls = await page.evaluate(() => {
      const heading = document.getElementById('heading-desk')
      const boxes = [...(heading?.closest('section')?.querySelectorAll('div') ?? [])]
      return boxes.filter(
        (box) => box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY === 'auto',
      ).length
    })
    expect(scrolls).toBe(0)
    for (const size of [{ width: 1440, height: 900 }, widths.tablet, widths.companion]) {
      await page.setViewportSize(size)
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('leads to what it names, and back by its key', async () => {
    const { page } = standing.table.mediator
    await part('Open offers').getByText(`${issue}: 2,200 € a month`).click()
    await page.getByRole('article', { name: /^Offer by/ }).waitFor()
    await page.locator('main').focus()
    await page.keyboard.press('d')
    await part('Who is where').waitFor()
  })

  it('[T3] is the mediator’s alone: a side has no such tab, by the bar, by its key or by the address', async () => {
    const { page } = standing.table.maya
    expect(await page.locator('#tab-desk').count()).toBe(0)
    await page.goto(`${page.url().split('?')[0]}?tab=desk`)
    await page.getByRole('region', { name: /Common ground/ }).waitFor()
    await page.keyboard.press('d')
    expect(await page.getByText('Who is where').count()).toBe(0)
  })
})
