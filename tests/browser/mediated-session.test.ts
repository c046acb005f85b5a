/** A mediated session in three browsers, from the opening to an agreement: a loop, a goal, a price that stalls, both caucuses, words carried across, a proposal. */
import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { atTable } from './at-table.ts'
import * as steps from './caucus-steps.ts'
import { issueCard } from './ledger-steps.ts'
import { cardWith } from './offer-table.ts'
import { type Overheard, overhear } from './overheard.ts'
import * as people from './people.ts'
import * as session from './session-steps.ts'

const at = atTable()
const { sides } = people

const canary = () => `canary${randomBytes(8).toString('hex')}`
const point = 'Before we talk about money we need to know that we can stay.'
const heard = 'You want to know that the ovens stay where they are.'
const goal = 'The bakery stays on Harbour Street, and both of us are glad it did.'
const item = 'The rent from May'
const rent = 'Rent from May'
const stall = 'The last moves did not narrow an issue.'
const task = 'What would make the next step easy for you?'
const limit = `Above 2,300 we close the shop. ${canary()}`
const hint = `A longer term is worth money to us. ${canary()}`
const sayable = `We would pay for the gutters ourselves. ${canary()}`
const carried = `They could see to the gutters, if the term is long. ${canary()}`
const bank = `The bank wants a signed lease by June. ${canary()}`
const text = 'A rent of 2,220, four years, and the bakery sees to the gutters.'
const last = 'We paint the front.'

let ofMaya: Overheard
let ofTom: Overheard

const pages = (): readonly Page[] => people.everyone(at.table).map(({ page }) => page)
const desk = (part: string | RegExp) => session.deskPart(at.table.mediator.page, part)
const step = (page: Page, name: string) =>
  page.locator('[aria-current="step"]').filter({ hasText: name }).first().waitFor()

describe('a mediated session', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    const { maya, tom, mediator } = at.table
    ofMaya = await overhear(maya)
    ofTom = await overhear(tom)
    await session.toDesk(mediator.page)
  }, 120_000)

  it('opens: the desk shows who has come and that nothing is open yet', async () => {
    for (const page of pages()) await step(page, 'Opening')
    for (const [side, name] of [
      [sides.a, 'Maya Okafor'],
      [sides.b, 'Tom Brandt'],
    ] as const) {
      await desk('Who is where').getByText(name).waitFor()
      await desk(`Share card · ${side}`).waitFor()
    }
    for (const nothing of [
      'No offer waits for an answer.',
      'Nothing waits to be said back.',
      'Nothing is on the agenda.',
      'No words are on their way.',
    ])
      await desk(/./).getByText(nothing).first().waitFor()
    for (const page of [at.table.maya.page, at.table.tom.page])
      expect(await page.locator('#tab-desk').count()).toBe(0)
  })

  it('[E1] a point is said, said back and confirmed; the desk follows it without a press', async () => {
    const { maya, tom } = at.table
    for (const { page } of [maya, tom]) await people.goTo(page, 'conversation')
    await people.say(maya.page, point)
    await desk('Being heard').getByText(point).waitFor()
    await desk('Being heard').getByText('not looped yet').waitFor()
    await session.sayBack(tom.page, point, heard)
    await desk('Being heard').getByText('said back, to be confirmed').waitFor()
    await session.statement(maya.page, point).getByText('Is that what you meant?').waitFor()
    await session.statement(maya.page, point).getByRole('button', { name: 'Yes, that is it' }).click()
    for (const { page } of [maya, tom])
      await session.statement(page, point).getByText(`Heard by ${sides.b}, confirmed`).waitFor()
    await desk('Being heard').getByText('Nothing waits to be said back.').waitFor()
  })

  it('[E1] the room moves to its goals from the desk; one is endorsed by both sides', async () => {
    const { maya, tom } = at.table
    await desk('Opening').getByRole('button', { name: 'On to Goals' }).click()
    for (const page of pages()) await step(page, 'Goals')
    for (const { page } of [maya, tom]) await people.goTo(page, 'goals')
    await people.addGoal(maya.page, 'Common ground', goal)
    await maya.page.keyboard.press('Escape')
    await desk('Goals lacking an endorsement').getByText(goal).waitFor()
    await people.endorse(maya.page, goal)
    await people.card(tom.page, goal).getByText(`Endorsed by ${sides.a}`).waitFor()
    await people.endorse(tom.page, goal)
    for (const { page } of [maya, tom])
      await page.locator('article[data-common="true"]').filter({ hasText: goal }).waitFor()
    await desk(/^Goals/)
      .getByText('Every goal is endorsed by both sides.')
      .waitFor()
  })

  it('[E2] the agenda runs above every table; offers that do not move show as a sign on the desk alone', async () => {
    const { maya, tom, mediator } = at.table
    for (const next of ['Exploring', 'Bargaining'])
      await desk(/./)
        .getByRole('button', { name: `On to ${next}` })
        .click()
    await session.beginItem(mediator.page, item, '20')
    await desk('Agenda').getByText(item).waitFor()
    for (const page of pages()) {
      await step(page, 'Bargaining')
      await page.getByText(`Now: ${item}`).waitFor()
    }
    for (const { page } of [maya, tom]) await people.goTo(page, 'ledger')
    await people.openIssue(maya.page, rent, '€ a month')
    const [first, second] = ['A tenant who stays.', 'A lease you can count on.']
    await session.bid(maya.page, rent, { value: '2000', gain: first })
    await session.bid(tom.page, rent, { value: '2500', gain: second }, first)
    await desk('Open offers').getByText(`${rent}: 2,500 € a month`).waitFor()
    expect(await desk('How the room moves').getByText(stall).count()).toBe(0)
    await session.bid(maya.page, rent, { value: '1950', gain: last }, second)
    await desk('How the room moves').getByText(stall).waitFor()
    await desk('Open offers').getByText(`${rent}: 1,950 € a month`).waitFor()
    await desk('Open offers')
      .getByText(/^until \d\d:\d\d$/)
      .waitFor()
    for (const { page } of [maya, tom]) {
      await cardWith(page, last).waitFor()
      expect(await page.getByText(stall).count()).toBe(0)
    }
  })

  it('[T10] a caucus with one side: knocked at from the desk, let in; the other side reads of it what it may, and no more', async () => {
    const { maya, tom, mediator } = at.table
    await session.knockFromDesk(mediator.page, sides.a, task)
    await desk('Who is where').getByText(`Knocked; waiting for ${sides.a}`).waitFor()
    await maya.page
      .getByText('The mediator would like to speak with you alone', { exact: false })
      .last()
      .waitFor()
    expect(await ofTom.knowsOf([task])).toEqual([])
    await maya.page.getByRole('button', { name: 'Let in' }).click()
    await tom.page.getByText(/^The mediator is with Harbour Bakery since/).waitFor()
    await tom.page.getByText(task).waitFor()
    await desk('Who is where').getByText('in a caucus with Jonas Reed', { exact: false }).waitFor()

    await session.goIn(maya.page)
    for (const said of [limit, hint, sayable]) await steps.put(maya.page, said)
    await steps.share(maya.page, hint, 'May hint')
    await steps.share(maya.page, sayable, 'May say')
    const counts = desk(`Share card · ${sides.a}`).locator('dd')
    await expect.poll(() => counts.allTextContents()).toEqual(['1', '1', '1'])
    expect(await desk(`Share card · ${sides.a}`).textContent()).not.toContain('canary')
    await session.goIn(mediator.page)
    await steps.item(mediator.page, limit).getByText('Sealed', { exact: true }).waitFor()
    expect(await steps.item(mediator.page, limit).getByRole('button').count()).toBe(0)
    // What reads the frames would have found it.
    expect([limit, hint, sayable].map((one) => ofMaya.has(one))).toEqual([true, true, true])
    expect(await ofTom.knowsOf([limit, hint, sayable])).toEqual([])
    await mediator.page.getByRole('button', { name: 'End the caucus' }).first().click()
    await tom.page.getByText(/^The mediator is with/).waitFor({ state: 'detached' })
    await session.backToJoint(mediator.page)
  })

  it('[T10] then with the other: before going in the mediator reads what may be carried, and what is sealed is only counted', async () => {
    const { maya, tom, mediator } = at.table
    await session.knockFromDesk(mediator.page, sides.b, '')
    await tom.page.getByRole('button', { name: 'Let in' }).click()
    await maya.page.getByText(/^The mediator is with Quayside Estates since/).waitFor()
    await session.goIn(tom.page)
    await steps.put(tom.page, bank)
    await mediator.page.getByRole('button', { name: 'Go there', exact: true }).click()
    const share = mediator.page.getByRole('dialog', { name: `What you may carry from ${sides.a}` })
    await share.getByText('What is sealed stays there.').waitFor()
    for (const open of [hint, sayable]) await share.getByText(open).waitFor()
    expect(await share.textContent()).not.toContain(limit)
    await share.getByRole('button', { name: 'Go in' }).click()
    await steps.atTable(mediator.page)
    await steps.item(mediator.page, bank).waitFor()
    expect(await ofMaya.knowsOf([bank])).toEqual([])
    expect(await ofTom.knowsOf([limit, hint, sayable])).toEqual([])
  })

  it('[T10] words are carried from one caucus to the other once their owner said yes to the letters', async () => {
    const { maya, tom, mediator } = at.table
    await mediator.page.locator('[data-go-to="caucus-a"]:visible').click()
    await mediator.page.getByRole('button', { name: 'Go in' }).click()
    await steps.atTable(mediator.page)
    await steps.item(mediator.page, sayable).getByRole('button', { name: 'Carry these words …' }).click()
    await steps.propose(mediator.page, carried, `${sides.b}, alone`)
    await session.backToJoint(mediator.page)
    await desk('Relay').getByText(`Words wait for ${sides.a} to approve them`).waitFor()
    const words = maya.page.getByRole('article', { name: 'The mediator would carry this' })
    await words.getByText(carried).waitFor()
    expect(await ofTom.knowsOf([carried])).toEqual([])
    await words.getByRole('button', { name: 'These words, yes' }).click()
    await maya.page.getByText(/^You said yes to these words at/).waitFor()
    expect(await ofTom.knowsOf([carried])).toEqual([])
    await desk('Relay').getByText(`${sides.a} has approved words: deliver them`).click()
    await mediator.page.getByRole('button', { name: 'Go in' }).click()
    await mediator.page.getByRole('button', { name: 'Deliver' }).click()
    const brought = tom.page.getByRole('list', { name: 'What the mediator brought here' })
    await brought.getByText(carried).waitFor()
    await brought.getByText(/^Through the mediator, from Harbour Bakery/).waitFor()
    await steps
      .item(maya.page, sayable)
      .getByText(/in the words you approved$/)
      .waitFor()
    await session.backToJoint(mediator.page)
    await desk('Relay').getByText('No words are on their way.').waitFor()
    await tom.page.getByRole('button', { name: 'End the caucus' }).first().click()
    for (const { page } of [maya, tom]) await session.backToJoint(page)
    await maya.page.getByText(/^The mediator is with/).waitFor({ state: 'detached' })
    expect(await ofTom.knowsOf([limit, hint, sayable])).toEqual([])
  })

  it('[T6] both would receive a proposal; one yes shows to nobody but its side', async () => {
    const { maya, tom, mediator } = at.table
    await session.putProposal(at.table, text, { issue: rent, value: '2220' })
    for (const page of pages()) await session.proposal(page).getByText(text).waitFor()
    await session.toDesk(mediator.page)
    await desk('Mediator’s proposal').getByText(text).waitFor()
    const before = { maya: ofMaya.count(), tom: ofTom.count() }
    await session.proposal(maya.page).getByRole('button', { name: 'Yes', exact: true }).click()
    await session.proposal(maya.page).getByText('Your side says yes.').waitFor()
    expect([ofMaya.has('vote', before.maya), ofTom.has('vote', before.tom)]).toEqual([true, false])
    expect(await session.proposal(tom.page).innerText()).not.toMatch(/says yes|Agreed/)
    await desk('Mediator’s proposal').getByText('Both sides are answering.', { exact: false }).waitFor()
  })

  it('[E1] both yes: agreed in the ledger of all three, and still so after a reload', async () => {
    const { tom, mediator } = at.table
    await session.proposal(tom.page).getByRole('button', { name: 'Yes', exact: true }).click()
    await desk('Mediator’s proposal').getByText('Agreed: both sides said yes.').waitFor()
    await people.goTo(mediator.page, 'ledger')
    const agreed = async () => {
      for (const page of pages()) {
        await session.proposal(page).getByText('Agreed: both sides said yes.').waitFor()
        await session
          .proposal(page)
          .getByText('Said by Maya Okafor and Tom Brandt.', { exact: false })
          .waitFor()
        await issueCard(page, rent).getByText('Agreed: 2,220 € a month').waitFor()
      }
    }
    await agreed()
    for (const page of pages()) await page.reload()
    await agreed()
    expect(await ofTom.knowsOf([limit, hint, sayable])).toEqual([])
    expect(await ofMaya.knowsOf([bank])).toEqual([])
  })

  it('[T21] nothing was asked of any other origin, and nothing went wrong in a page', () => {
    for (const { requests, complaints } of people.everyone(at.table)) {
      expect([...new Set(requests.map((url) => new URL(url).host))]).toEqual([new URL(at.server.origin).host])
      expect(complaints).toEqual([])
    }
  })
})
