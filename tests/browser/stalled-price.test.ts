/** A stalled price, an if-then that frees it, better for both accepted: one journey in three browsers, from the first issue to a reload. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import { betterSection, foundCard, packagesRead, switchOn } from './better-steps.ts'
import { issueCard, offerIfThen, openChoice, openYesNo } from './ledger-steps.ts'
import { backToTable, goToNumbers, type OwnNumbers, setOwnNumbers } from './number-steps.ts'
import { cardWith } from './offer-table.ts'
import * as people from './people.ts'

const at = atTable('ledger')

const rent = 'Rent from May'
const term = 'Term of the lease'
const roof = 'Who mends the roof'
const deliveries = 'Deliveries before six'

const said = {
  first: 'A tenant who stays.',
  counter: 'The roof is done before winter.',
  further: 'The rent comes on the first.',
  reason: 'A term we can borrow against would make it possible.',
  freed: 'A rent the winter can carry.',
  steady: 'Five years the bank believes in.',
  quiet: 'The roof costs you nothing.',
  both: 'Each of us gets what matters most.',
} as const

/** What matters little to the one matters to the other: whatever the lots, most looks find something. */
const numbers = {
  maya: {
    alternative: '17',
    issues: {
      [rent]: { weight: '25', target: '1950', walkAway: '2650', about: 'The second oven is on credit' },
      [term]: { weight: '25', worths: { '3 years': '100', '4 years': '70', '5 years': '40' } },
      [roof]: { weight: '5', worths: { Landlord: '100', Tenant: '10', 'Both by half': '60' } },
      [deliveries]: { weight: '45', worths: { Yes: '100', No: '0' } },
    },
  },
  tom: {
    alternative: '19',
    issues: {
      [rent]: { weight: '35', target: '2600', walkAway: '1850', about: 'A buyer asked about the house' },
      [term]: { weight: '10', worths: { '3 years': '0', '4 years': '60', '5 years': '100' } },
      [roof]: { weight: '50', worths: { Landlord: '0', Tenant: '100', 'Both by half': '55' } },
      [deliveries]: { weight: '5', worths: { Yes: '0', No: '100' } },
    },
  },
} as const satisfies Record<string, OwnNumbers>

const secrets = {
  maya: /1,950|2,650|The second oven is on credit/,
  tom: /2,600|1,850|A buyer asked about the house/,
} as const

const pages = (): readonly Page[] => people.everyone(at.table).map(({ page }) => page)

const onAll = async (text: string, says: string | RegExp): Promise<void> => {
  for (const page of pages()) await cardWith(page, text).getByText(says).first().waitFor()
}
const press = (page: Page, text: string, name: string | RegExp): Promise<void> =>
  cardWith(page, text).getByRole('button', { name }).click()

const agreedOnAll = async (issue: string, value: string): Promise<void> => {
  for (const page of pages()) await issueCard(page, issue).getByText(`Agreed: ${value}`).waitFor()
}

/** The spine of time from the first entry to the newest, without what one can press and what is for one side alone. */
const spineOf = async (page: Page): Promise<readonly string[]> => {
  const rows = page.getByRole('log', { name: /^Offers over time/ }).locator('[data-row]')
  // High enough that all of it is in view.
  await page.setViewportSize({ ...widths.desktop, height: 4_000 })
  const all = Number(await rows.last().getAttribute('aria-setsize'))
  await expect.poll(() => rows.count()).toBe(all)
  const read = await rows.evaluateAll((items) =>
    items.map((item) => {
      const copy = document.importNode(item, true)
      for (const one of copy.querySelectorAll('button, [role="group"], [data-own], [data-before]'))
        one.remove()
      const texts: string[] = []
      const walk = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
      while (walk.nextNode()) texts.push(walk.currentNode.textContent?.trim() ?? '')
      // Whose it is is said by name to all; to its maker besides that it is theirs.
      return texts.filter((text) => text !== '' && text !== 'you' && text !== '(you)').join(' ')
    }),
  )
  await page.setViewportSize(widths.desktop)
  return read
}

describe('a stalled price', { timeout: 120_000 }, () => {
  it('[E1] begins with issues of three kinds, opened by each of the three, and titles both sides take as neutral', async () => {
    const { maya, tom, mediator } = at.table
    await people.openIssue(mediator.page, rent, '€ a month', '50')
    await openChoice(maya.page, term, ['3 years', '4 years', '5 years'])
    await openChoice(tom.page, roof, ['Landlord', 'Tenant', 'Both by half'])
    await openYesNo(maya.page, deliveries)
    const neutral = (page: Page, issue: string) =>
      issueCard(page, issue).getByRole('button', { name: 'Neutral for us' }).click()
    for (const issue of [rent, roof]) await neutral(maya.page, issue)
    for (const issue of [rent, term, deliveries]) await neutral(tom.page, issue)
    for (const page of pages())
      for (const issue of [rent, term, roof, deliveries])
        await issueCard(page, issue)
          .getByRole('img', { name: 'Both sides take this title as neutral' })
          .waitFor()
  })

  it('stalls: an offer, a counter, a counter to that, and "not yet"', async () => {
    const { maya, tom } = at.table
    await people.openComposer(maya.page, 'Offer')
    await people.writeOffer(maya.page, rent, '2000', said.first)
    await maya.page.getByRole('button', { name: 'Send the offer' }).click()
    for (const [page, countered, value, gain] of [
      [tom.page, said.first, '2500', said.counter],
      [maya.page, said.counter, '2100', said.further],
    ] as const) {
      await press(page, countered, 'Counter')
      await people.writeOffer(page, rent, value, gain)
      await page.getByRole('button', { name: 'Send the counter-offer' }).click()
      await onAll(countered, /^Countered by/)
    }
    await press(tom.page, said.further, 'Not yet')
    await tom.page.getByLabel('What would it take?').fill(said.reason)
    await tom.page.getByRole('button', { name: 'Say “not yet”' }).click()
    await onAll(said.further, said.reason)
    for (const page of pages())
      await issueCard(page, rent)
        .getByText(/^2,100 to 2,500 € a month between/)
        .waitFor()
  })

  it('[R7] is freed by an if-then: one press accepts both halves, and all three see both agreed', async () => {
    const { maya, tom, mediator } = at.table
    await offerIfThen(tom.page, {
      gives: { [rent]: '2200' },
      theyGain: said.freed,
      gets: { [term]: '5 years' },
      weGain: said.steady,
    })
    await onAll(said.freed, 'both or neither')
    await onAll(said.freed, said.steady)
    expect(await cardWith(mediator.page, said.freed).getByRole('button').count()).toBe(0)
    await press(maya.page, said.freed, 'Accept both halves')
    await onAll(said.freed, /^Accepted by Maya Okafor/)
    await agreedOnAll(rent, '2,200 € a month')
    await agreedOnAll(term, '5 years')
  })

  it('[T1] both sides set their own numbers, and nobody else’s page holds any of them', async () => {
    const { maya, tom, mediator } = at.table
    for (const [{ page }, own] of [
      [maya, numbers.maya],
      [tom, numbers.tom],
    ] as const) {
      await goToNumbers(page)
      await setOwnNumbers(page, own)
      await backToTable(page)
    }
    expect(await people.heldBy(maya.page)).toMatch(secrets.maya)
    expect(await people.heldBy(tom.page)).toMatch(secrets.tom)
    for (const [{ page }, secret] of [
      [tom, secrets.maya],
      [mediator, secrets.maya],
      [maya, secrets.tom],
      [mediator, secrets.tom],
    ] as const)
      expect(await people.heldBy(page)).not.toMatch(secret)
  })

  it('[E2] better for both is switched on by both and asked by the mediator: the same words on all three screens', async () => {
    const { maya, tom, mediator } = at.table
    await people.openComposer(tom.page, 'Offer')
    await people.writeTerm(tom.page, roof, 'Landlord')
    await people.writeOffer(tom.page, deliveries, 'No', said.quiet)
    await tom.page.getByRole('button', { name: 'Send the offer' }).click()
    await onAll(said.quiet, `Open, waiting for ${people.sides.a}`)
    await switchOn(maya.page)
    await betterSection(maya.page).getByText('You have switched it on').waitFor()
    await switchOn(tom.page)
    await betterSection(mediator.page).getByRole('button', { name: 'Look for packages' }).click()
    for (const page of pages()) await foundCard(page).waitFor()
    const read = await packagesRead(mediator.page)
    expect(read).toMatch(/^Package 1 /)
    for (const { page } of [maya, tom]) expect(await packagesRead(page)).toBe(read)
    for (const page of pages())
      await foundCard(page).getByText(`Compared with the offer of ${people.sides.b}`).waitFor()
    expect(await foundCard(mediator.page).getByRole('button').count()).toBe(0)
  })

  it('one press makes a package an offer, and the other side accepts it: every issue is agreed on all three', async () => {
    const { maya, tom } = at.table
    await foundCard(maya.page).getByRole('button', { name: 'Make it an offer: package 1' }).click()
    await maya.page.getByLabel(/^What .+ gains/).fill(said.both)
    await maya.page.getByRole('button', { name: 'Send the offer' }).click()
    await onAll(said.both, `Open, waiting for ${people.sides.b}`)
    await press(tom.page, said.both, 'Accept')
    await onAll(said.both, /^Accepted by Tom Brandt/)
    await press(tom.page, said.quiet, 'Withdraw')
    await onAll(said.quiet, /^Withdrawn by Tom Brandt/)
    for (const page of pages())
      for (const issue of [rent, term, roof, deliveries])
        await issueCard(page, issue)
          .getByText(/^Agreed: /)
          .waitFor()
  })

  it('[T1] [E1] all three read the same ledger, before and after a reload, and still none of another’s numbers', async () => {
    const { maya, tom, mediator } = at.table
    const before = await spineOf(mediator.page)
    const story = before.join('\n')
    const order = [said.first, said.counter, said.further, said.reason, said.steady, said.quiet, said.both]
    const places = order.map((text) => story.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, next) => one - next))
    for (const { page } of [maya, tom]) expect(await spineOf(page)).toEqual(before)
    for (const page of pages()) {
      await page.reload()
      await people.goTo(page, 'ledger')
      await cardWith(page, said.both).waitFor()
      expect(await spineOf(page)).toEqual(before)
      for (const issue of [rent, term, roof, deliveries])
        await issueCard(page, issue)
          .getByText(/^Agreed: /)
          .waitFor()
    }
    expect(await people.heldBy(maya.page)).toMatch(secrets.maya)
    for (const { page } of [maya, mediator]) expect(await people.heldBy(page)).not.toMatch(secrets.tom)
    for (const { page } of [tom, mediator]) expect(await people.heldBy(page)).not.toMatch(secrets.maya)
    for (const { complaints } of people.everyone(at.table)) expect(complaints).toEqual([])
  })
})
