/** What time does to offers, in three browsers: clocks that run out and stand still, two presses at one moment, an option that went. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { cardWith, everywhere, forward, ifThen, offer, offerTable, press, there } from './offer-table.ts'
import * as people from './people.ts'
import { secondDevice } from './second-device.ts'

offerTable()

const minute = 60_000

describe('offers and time', { timeout: 120_000 }, () => {
  it('an offer runs out by itself while all look at it, and can be made again', async () => {
    const { maya, tom } = there().table
    await offer(maya.page, '2150', 'One minute', '1')
    await everywhere('One minute', /Open until .+\(\d\d s\)/)
    await forward(minute + 1_000)
    await everywhere('One minute', 'Time over')
    await everywhere('One minute', /The time of this offer is over\. It can be made again\./)
    expect(await cardWith(tom.page, 'One minute').getByRole('button').allTextContents()).toEqual([])
    await press(maya.page, 'One minute', 'Make it again')
    expect(await maya.page.getByLabel('New value for Rent from May').inputValue()).toBe('2,150')
    await maya.page.getByRole('button', { name: 'Send the offer' }).click()
    await expect.poll(() => cardWith(tom.page, 'One minute').count()).toBe(2)
    await forward(minute + 1_000)
  })

  it('a pause freezes it, and says so', async () => {
    const { maya, tom, mediator } = there().table
    await offer(tom.page, '2180', 'Ten minutes', '10')
    await everywhere('Ten minutes', '(10 min)')
    await forward(3 * minute)
    await everywhere('Ten minutes', '(7 min)')
    const hand = await secondDevice(there().server.origin, mediator.page)
    expect(await hand.act({ type: 'ask-pause', minutes: 5 }, undefined, 'mediator')).not.toHaveProperty(
      'refused',
    )
    await everywhere('Ten minutes', /In the pause its clock stands still, with 7 min left/)
    await forward(4 * minute)
    await everywhere('Ten minutes', /with 7 min left/)
    await forward(minute)
    await everywhere('Ten minutes', '(7 min)')
    await forward(6 * minute + 30_000)
    await everywhere('Ten minutes', /\(\d\d s\)/)
    hand.leave()
    await press(maya.page, 'Ten minutes', 'Counter')
    await people.writeOffer(maya.page, 'Rent from May', '2190', 'A counter in time')
    await maya.page.getByRole('button', { name: 'Send the counter-offer' }).click()
    await everywhere('Ten minutes', /Countered by Maya Okafor/)
  })

  it('[R7] withdrawn and accepted at the same moment: one of the two, both halves or none, the same for all', async () => {
    const { maya, tom } = there().table
    const term = tom.page.locator('li[id^="issue-"]').filter({ hasText: 'Term' })
    const termAgreed = term.getByText('Agreed:')
    let traded = 0
    for (const [turn, first] of [maya, tom, tom, maya, maya, tom].entries()) {
      const gain = `Moment ${turn}`
      const second = first === maya ? tom : maya
      const both = turn >= 2
      await (both ? ifThen(first.page, gain) : offer(first.page, '2185', gain))
      // Both have the button under their finger: neither waits for what the other's press brings about.
      const button = (page: Page, name: string) =>
        cardWith(page, gain).getByRole('button', { name }).elementHandle()
      const buttons = [
        await button(first.page, 'Withdraw'),
        await button(second.page, both ? 'Accept both halves' : 'Accept'),
      ]
      await Promise.all(
        buttons.map((one) =>
          one?.evaluate((element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true }))),
        ),
      )
      const outcome = (page: Page) =>
        cardWith(page, gain).evaluate((card) => card.getAttribute('data-status') ?? '')
      await expect.poll(() => outcome(first.page)).toMatch(/accepted|withdrawn/)
      const said = await outcome(first.page)
      for (const page of there().pages) await expect.poll(() => outcome(page)).toBe(said)
      const late = said === 'accepted' ? first : second
      await cardWith(late.page, gain).locator('[data-refused]').waitFor()
      if (both && said === 'accepted') traded = 1
      await expect.poll(() => termAgreed.count()).toBe(traded)
    }
  })

  it('an option that was taken out cannot be accepted any more, and the card says why', async () => {
    const { maya, tom, mediator } = there().table
    const hand = await secondDevice(there().server.origin, mediator.page)
    const kind = { type: 'choice', options: ['Mornings', 'Afternoons', 'Evenings'] }
    const issue = crypto.randomUUID()
    await hand.act({ type: 'open-issue', title: 'Deliveries', kind }, issue)
    await people.openComposer(tom.page, 'Offer')
    await tom.page.getByRole('checkbox', { name: 'Deliveries' }).check()
    await tom.page.getByLabel('New value for Deliveries').selectOption('Evenings')
    await tom.page.getByLabel(/^What .+ gains/).fill('Quiet mornings')
    await tom.page.getByRole('button', { name: 'Send the offer' }).click()
    await cardWith(maya.page, 'Quiet mornings').getByRole('button', { name: 'Accept' }).waitFor()
    await hand.act({ type: 'remove-option', issue, option: 'Evenings' })
    await everywhere('Quiet mornings', /“Evenings” was taken out of “Deliveries”/)
    expect(await cardWith(maya.page, 'Quiet mornings').getByRole('button', { name: 'Accept' }).count()).toBe(
      0,
    )
    await press(maya.page, 'Quiet mornings', 'Counter')
    const options = maya.page.getByLabel('New value for Deliveries').locator('option:not([disabled])')
    expect(await options.allTextContents()).toEqual(['Choose …', 'Mornings', 'Afternoons'])
    await maya.page.getByRole('button', { name: 'Send the counter-offer' }).click()
    await maya.page.getByText('This option was taken out of the issue. Choose another one.').waitFor()
    await maya.page.keyboard.press('Escape')
    hand.leave()
  })

  it('nothing went wrong in a page', () => {
    for (const { complaints } of people.everyone(there().table)) expect(complaints).toEqual([])
  })
})
