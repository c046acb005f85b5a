/** The ledger of a lease under way: an idea that binds nobody, a first step accepted, a rent countered, a gift, an if-then that runs. */
import type { Page } from 'playwright-core'
import { issueCard, writeHalves } from '../browser/ledger-steps.ts'
import { cardWith } from '../browser/offer-table.ts'
import * as people from '../browser/people.ts'
import { everyone, goTo, type Table } from '../browser/people.ts'

const rent = 'Rent from May'
const term = 'Term'
const delivery = 'First delivery'

const said = {
  idea: 'What if the vans came half an hour later, and nobody had to move for years?',
  sleep: 'The upper floors sleep until the street wakes up.',
  roof: 'The roof is done before winter, at no cost to the bakery.',
  stays: 'A tenant who stays, and pays on the first.',
  yard: 'We sweep the yard every Sunday, for all seven tenants.',
  clean: 'One round of the caretaker less.',
} as const

export const bargain = async (table: Table): Promise<void> => {
  const { mediator, maya, tom } = table
  const onAll = async (text: string, says: string | RegExp) => {
    for (const { page } of everyone(table)) await cardWith(page, text).getByText(says).first().waitFor()
  }
  const press = (page: Page, text: string, name: string) =>
    cardWith(page, text).getByRole('button', { name, exact: true }).click()
  const send = (page: Page, name: string) => page.getByRole('button', { name }).click()

  for (const { page } of everyone(table)) await goTo(page, 'ledger')
  await mediator.page
    .getByRole('button', { name: /^Bargaining/ })
    .first()
    .click()
  await send(mediator.page, 'Move the room to Bargaining')
  await people.openIssue(mediator.page, rent, '€ a month', '50')
  await people.openIssue(mediator.page, term, 'years')
  await people.openIssue(mediator.page, delivery, 'minutes past five')
  for (const { page } of [maya, tom])
    for (const issue of [rent, term, delivery])
      await issueCard(page, issue).getByRole('button', { name: 'Neutral for us' }).click()

  await people.openComposer(mediator.page, 'Explore')
  await mediator.page.getByLabel('What if …').fill(said.idea)
  await send(mediator.page, 'Share the idea')
  await onAll(said.idea, 'Exploring, binds nobody')

  await people.openComposer(maya.page, 'Offer')
  await people.writeOffer(maya.page, delivery, '30', said.sleep)
  await send(maya.page, 'Send the offer')
  await press(tom.page, said.sleep, 'Accept')
  await onAll(said.sleep, /^Accepted by Tom/)

  await people.openComposer(tom.page, 'Offer')
  await people.writeOffer(tom.page, rent, '2400', said.roof)
  await send(tom.page, 'Send the offer')
  await press(maya.page, said.roof, 'Counter')
  await people.writeOffer(maya.page, rent, '2150', said.stays)
  await send(maya.page, 'Send the counter-offer')
  await onAll(said.roof, /^Countered by Maya/)

  await people.openComposer(maya.page, 'Gift')
  await maya.page.getByLabel('The step you take').fill(said.yard)
  await maya.page.getByLabel(/^What .+ gains/).fill(said.clean)
  await send(maya.page, 'Make this gift')
  await press(tom.page, said.yard, 'Accept with thanks')
  await onAll(said.yard, /^Accepted with thanks by Tom/)

  await press(tom.page, said.stays, 'Counter')
  await people.chooseKind(tom.page, 'If-then')
  await writeHalves(tom.page, {
    gives: { [rent]: '2250' },
    theyGain: 'A rent that leaves room for the oven.',
    gets: { [term]: '5' },
    weGain: 'A tenant the bank counts on when it pays for the roof.',
  })
  await tom.page.getByLabel('How long does it stand?').selectOption('30')
  await tom.page.getByRole('button', { name: /^More/ }).click()
  await tom.page.getByLabel(/^What of theirs/).fill('You need to know that you can stay.')
  await send(tom.page, 'Counter with both halves')
  await onAll('leaves room for the oven', /^Open until/)
}
