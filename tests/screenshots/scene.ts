/** A lease under way: what three people have written and offered by the middle of a session, for pictures of the room. */

import * as people from '../browser/people.ts'
import { card, everyone, goTo, sides, type Table } from '../browser/people.ts'

export const texts = {
  plan: 'We can plan staff and ovens two years ahead.',
  hours: 'Opening hours that let us bake from four in the morning.',
  stays: 'The bakery stays on Harbour Street and both of us are glad it did.',
  sleep: 'Neighbours sleep before five o’clock.',
  upkeep: 'The building earns its upkeep without special cases.',
  deliveries: 'One rule for deliveries that the other tenants can live with.',
  rent: 'Rent that follows the street',
} as const

const middle = 'Common ground'

/** Goals on all three columns, two of them endorsed by both, one being rewritten. */
export const writeGoals = async ({ mediator, maya, tom }: Table): Promise<void> => {
  await people.addGoal(maya.page, sides.a, texts.plan)
  await people.addGoal(maya.page, sides.a, texts.hours)
  await people.addGoal(tom.page, sides.b, texts.upkeep)
  await people.addGoal(tom.page, sides.b, texts.deliveries)
  await people.addGoal(mediator.page, middle, texts.stays)
  await people.addGoal(mediator.page, middle, texts.sleep)
  await people.addGoal(mediator.page, middle, texts.rent)
  await mediator.page.keyboard.press('Escape')
  for (const [who, goals] of [
    [maya.page, [texts.plan, texts.hours, texts.stays, texts.sleep, texts.rent]],
    [tom.page, [texts.upkeep, texts.deliveries, texts.stays, texts.sleep]],
  ] as const)
    for (const goal of goals) {
      await people.endorse(who, goal)
      await card(who, goal)
        .getByText(/You endorse this|Endorsed by both/)
        .waitFor()
    }
}

/** Tom is in the middle of changing the wording. */
export const rewrite = async ({ tom }: Table): Promise<void> => {
  await people.beginWriting(tom.page, texts.rent, 'end')
  await tom.page.keyboard.type(', not the headlines')
}

export const talk = async ({ mediator, maya, tom }: Table): Promise<void> => {
  for (const visitor of [mediator, maya, tom]) await goTo(visitor.page, 'conversation')
  await people.say(mediator.page, 'Thank you both for coming. What would make today worth it for you?')
  await people.say(
    maya.page,
    'Our ovens start at four. Before we talk about money we need to know that we can stay.',
  )
  await people.say(
    tom.page,
    'I can see why a long lease matters to you: nobody buys an oven for one year. I answer for six other tenants, and the roof.',
  )
  await people.say(maya.page, 'Then the nights are where we can move first.')
}

export const bargain = async (table: Table): Promise<void> => {
  const { mediator, maya, tom } = table
  for (const { page } of everyone(table)) await goTo(page, 'ledger')
  await people.openIssue(mediator.page, 'Rent from May', '€ a month')
  await people.openIssue(mediator.page, 'Term', 'years')
  await people.openIssue(mediator.page, 'First delivery', 'minutes past five')
  const offer = async (who: typeof maya, issue: string, value: string, gain: string) => {
    await who.page
      .getByRole('button', { name: /Make an offer/ })
      .first()
      .click()
    await people.writeOffer(who.page, issue, value, gain)
    await who.page.getByRole('button', { name: 'Make this offer' }).click()
    for (const { page } of everyone(table)) await page.getByText(gain).first().waitFor()
  }
  await offer(maya, 'First delivery', '30', 'The upper floors sleep until the street wakes up.')
  await tom.page
    .getByRole('button', { name: /^Accept/ })
    .first()
    .click()
  await maya.page
    .getByText(/Accepted by Tom/)
    .first()
    .waitFor()
  await offer(tom, 'Rent from May', '2400', 'The roof is done before winter, at no cost to the bakery.')
  await maya.page
    .getByRole('button', { name: /^Counter/ })
    .first()
    .click()
  await people.writeOffer(maya.page, 'Rent from May', '2200', 'A tenant who stays, and pays on the first.')
  await maya.page.getByRole('button', { name: 'Make this counter-offer' }).click()
  await tom.page.getByText('A tenant who stays, and pays on the first.').first().waitFor()
  await offer(tom, 'Term', '4', 'Four winters to pay for the new oven.')
}
