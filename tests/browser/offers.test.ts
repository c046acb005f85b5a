/** Offers in three browsers: a stalled price, an idea of the mediator's, the if-then that frees it, a gift answered with a step. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflow, violations, widths } from '../rig/browser.ts'
import { cardWith, everywhere, offer, offerTable, press, there } from './offer-table.ts'
import * as people from './people.ts'

offerTable()

const half = (page: Page, name: RegExp | string): Locator => page.getByRole('group', { name })

describe('offers', { timeout: 120_000 }, () => {
  it('a price that stalls: "not yet" with what it would take, and nobody is held to what was offered', async () => {
    const { maya, tom } = there().table
    await offer(maya.page, '2100', 'A tenant who stays')
    await press(tom.page, 'A tenant who stays', 'Not yet')
    await tom.page.getByLabel('What would it take?').fill('A longer term would make it possible.')
    await tom.page.keyboard.press('Control+Enter')
    await everywhere('A tenant who stays', /Not yet, says Tom Brandt/)
    await everywhere('A tenant who stays', 'A longer term would make it possible.')
    await everywhere('A tenant who stays', `It binds nobody, and is no position of ${people.sides.a}.`)
    await offer(tom.page, '2400', 'A roof before winter')
    await press(maya.page, 'A roof before winter', 'Not yet')
    await maya.page.getByRole('button', { name: 'Say “not yet”' }).click()
    await everywhere('A roof before winter', /Not yet, says Maya Okafor/)
  })

  it('the mediator explores: it looks like nothing that binds, and nobody can accept it', async () => {
    const { mediator, maya, tom } = there().table
    const idea = 'What if the term were longer, and the rent followed?'
    await people.openComposer(mediator.page, 'Explore')
    const edge = (of: Locator) => of.evaluate((one) => getComputedStyle(one).borderTopStyle)
    expect(await edge(mediator.page.locator('section[data-kind="explore"]'))).toBe('dashed')
    await mediator.page.getByLabel('What if …').fill(idea)
    await mediator.page.getByRole('checkbox', { name: 'Term' }).check()
    await mediator.page.getByLabel('New value for Term').fill('4')
    await mediator.page.getByRole('button', { name: 'Share the idea' }).click()
    await everywhere(idea, 'Exploring, binds nobody')
    for (const page of there().pages) {
      expect(await edge(cardWith(page, idea))).toBe('dashed')
      expect(
        await cardWith(page, idea)
          .getByRole('button', { name: /Accept/ })
          .count(),
      ).toBe(0)
    }
    await press(tom.page, idea, 'Go on from this')
    await tom.page.getByLabel('What if …').fill('Then we could borrow against it.')
    await tom.page.keyboard.press('Control+Enter')
    await everywhere('Then we could borrow against it.', 'Goes on from what was explored')
    // An offer of one's own that is begun waits while the idea is made one.
    await people.openComposer(maya.page, 'Offer')
    await maya.page.getByLabel(/^What .+ gains/).fill('Begun before')
    await maya.page.keyboard.press('Escape')
    await press(maya.page, idea, 'Make it an offer')
    expect(await maya.page.getByLabel('New value for Term').inputValue()).toBe('4')
    await maya.page.getByRole('button', { name: 'Change places' }).click()
    expect(await maya.page.getByLabel(/^What .+ gains/).inputValue()).toBe('Begun before')
    await maya.page.getByRole('button', { name: 'Let it go' }).click()
    await maya.page.getByRole('button', { name: /^Go on with your offer/ }).click()
    expect(await maya.page.getByLabel('New value for Term').inputValue()).toBe('4')
    await maya.page.getByRole('button', { name: 'Let it go' }).click()
    await maya.page.getByRole('button', { name: /^Make an offer/ }).waitFor()
  })

  it('[R7] the if-then that frees it: both halves by one press, on all screens, on either side of the table', async () => {
    const { maya, tom } = there().table
    const { page } = tom
    await people.openComposer(page, 'If-then')
    await half(page, 'We give').getByRole('checkbox', { name: 'Rent from May' }).check()
    await page.getByLabel('New value for Rent from May').fill('2200')
    await page.getByLabel(/^What .+ gains/).fill('A margin in winter')
    // An issue is in one half only.
    await half(page, /^If .+ gives/)
      .getByRole('checkbox', { name: 'Rent from May' })
      .check()
    expect(await half(page, 'We give').getByRole('checkbox', { name: 'Rent from May' }).isChecked()).toBe(
      false,
    )
    await half(page, 'We give').getByRole('checkbox', { name: 'Rent from May' }).check()
    expect(await page.getByLabel('New value for Rent from May').inputValue()).toBe('2200')
    await page.getByRole('button', { name: 'Offer both halves' }).click()
    await page.getByText('Name at least one issue in an offer, on each side of an if-then.').waitFor()
    await half(page, /^If .+ gives/)
      .getByRole('checkbox', { name: 'Term' })
      .check()
    await page.getByLabel('New value for Term').fill('4')
    await page.getByLabel('What we gain').fill('A lease one can borrow against')
    await page.getByRole('button', { name: 'Offer both halves' }).click()
    await everywhere('A margin in winter', 'both or neither')
    for (const one of there().pages) {
      const [left, right] = await cardWith(one, 'A margin in winter').locator('[data-side] > ul').all()
      const at = async (part: Locator | undefined) => (await part?.boundingBox())?.x ?? Number.NaN
      expect(await left?.textContent()).toContain('Term')
      expect(await at(left)).toBeLessThan(await at(right))
    }
    await press(maya.page, 'A margin in winter', 'Accept both halves')
    await everywhere('A margin in winter', /Accepted by Maya Okafor/)
    for (const one of there().pages)
      await expect.poll(() => one.locator('li[id^="issue-"]').filter({ hasText: 'Agreed:' }).count()).toBe(2)
  })

  it('a gift is taken with thanks and answered with a step; credit and check are on the card', async () => {
    const { maya, tom } = there().table
    const step = 'We sweep the yard on Sundays.'
    await people.openComposer(maya.page, 'Gift')
    await maya.page.getByLabel('The step you take').fill(step)
    await maya.page.getByLabel(/^What .+ gains/).fill('A clean yard')
    await maya.page.getByRole('button', { name: /^More/ }).click()
    await maya.page.getByLabel(/^What of theirs/).fill('Your word about the neighbours')
    await maya.page.getByLabel(/^How can it be checked/).fill('Anyone can look')
    await maya.page.getByRole('button', { name: 'Make this gift' }).click()
    await everywhere(step, `${people.sides.b} is invited, not bound, to answer.`)
    await everywhere(step, 'Your word about the neighbours')
    await everywhere(step, 'Anyone can look')
    await press(tom.page, step, 'Accept with thanks')
    await everywhere(step, /Accepted with thanks by Tom Brandt/)
    await press(tom.page, step, 'Answer with a step of ours')
    await tom.page.getByLabel('The step you take').fill('We mend the lamp.')
    await tom.page.getByLabel(/^What .+ gains/).fill('Light at four')
    await tom.page.keyboard.press('Control+Enter')
    await everywhere('We mend the lamp.', 'Answers a gift')
    await cardWith(maya.page, step).getByRole('button', { name: 'See what came of it' }).click()
    await expect
      .poll(() =>
        cardWith(maya.page, 'We mend the lamp.').evaluate((card) => card === document.activeElement),
      )
      .toBe(true)
  })

  it('[E3] axe finds nothing on the cards and in the composer, of every kind, at every width, light and dark', {
    timeout: 300_000,
  }, async () => {
    const { page } = there().table.tom
    const all = ['Explore', 'Offer', 'If-then', 'Gift'] as const
    // Every kind at the two layouts of the composer, and each width and scheme at least once.
    const looks = [
      ['light', widths.desktop, all],
      ['light', widths.tablet, ['Offer']],
      ['dark', widths.desktop, ['If-then', 'Explore']],
      ['dark', widths.companion, all],
    ] as const
    for (const [colorScheme, viewport, kinds] of looks) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize(viewport)
      for (const kind of kinds) {
        await people.openComposer(page, kind)
        const more = page.getByRole('button', { name: /^More/ })
        if ((await more.count()) > 0) await more.click()
        expect({ kind, viewport, colorScheme, found: await violations(page) }).toMatchObject({ found: [] })
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await page.keyboard.press('Escape')
      }
      expect({ viewport, colorScheme, found: await violations(page) }).toMatchObject({ found: [] })
    }
  })

  it('nothing went wrong in a page', () => {
    for (const { complaints } of people.everyone(there().table)) expect(complaints).toEqual([])
  })
})
