/** A mediated session step by step, for its test and its picture: what the three do, and where the mediator reads of it on the desk. */
import type { Locator, Page } from 'playwright-core'
import { atTable } from './caucus-steps.ts'
import { cardWith } from './offer-table.ts'
import * as people from './people.ts'

export const toDesk = async (page: Page): Promise<void> => {
  await page.locator('#tab-desk:visible').click()
  await deskPart(page, 'Who is where').waitFor()
}

export const deskPart = (page: Page, name: string | RegExp): Locator =>
  page.locator('section[aria-labelledby="heading-desk"]').getByRole('region', { name })

/** From another space back to where one was in the joint room. */
export const backToJoint = async (page: Page): Promise<void> => {
  await page.locator('[data-go-to="joint"]:visible').first().click()
  await page.locator('[data-frame][data-space="joint"]').waitFor()
}

/** Into the caucus that is on, by the line that says so. */
export const goIn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Go there', exact: true }).click()
  await atTable(page)
}

export const statement = (page: Page, text: string): Locator =>
  page.locator('[data-statement]').filter({ hasText: text })

export const sayBack = async (page: Page, text: string, heard: string): Promise<void> => {
  await statement(page, text).getByRole('button', { name: 'Say it back' }).click()
  await page.keyboard.type(heard)
  await page.keyboard.press('Control+Enter')
}

/** Knocks at a side's door from the desk. */
export const knockFromDesk = async (page: Page, side: string, task: string): Promise<void> => {
  await deskPart(page, 'Who is where')
    .getByRole('button', { name: `Caucus with ${side}` })
    .click()
  const dialog = page.getByRole('dialog', { name: `Speak with ${side} alone` })
  await dialog.getByRole('textbox').fill(task)
  await dialog.getByRole('button', { name: 'Knock' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Puts an item on the agenda and begins it, by way of the desk. */
export const beginItem = async (page: Page, title: string, minutes: string): Promise<void> => {
  await deskPart(page, 'Agenda').getByRole('button', { name: 'Order, begin, summon' }).click()
  const sheet = page.getByRole('dialog', { name: 'Agenda' })
  await sheet.getByRole('button', { name: 'Add an item' }).click()
  await page.keyboard.type(title)
  await sheet.getByRole('textbox', { name: 'Minutes' }).fill(minutes)
  await page.keyboard.press('Enter')
  await sheet
    .locator('[data-agenda]')
    .filter({ hasText: title })
    .getByRole('button', { name: 'Begin' })
    .click()
  await page.getByText(`Now: ${title}`).first().waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
}

export interface Bid {
  readonly value: string
  readonly gain: string
}

/** An offer on an issue that stands for half an hour, or a counter to the one with this gain. */
export const bid = async (page: Page, issue: string, { value, gain }: Bid, to?: string): Promise<void> => {
  if (to === undefined) await people.openComposer(page, 'Offer')
  else await cardWith(page, to).getByRole('button', { name: 'Counter', exact: true }).click()
  await people.writeOffer(page, issue, value, gain)
  await page.getByLabel('How long does it stand?').selectOption('30')
  await page
    .getByRole('button', { name: to === undefined ? 'Send the offer' : 'Send the counter-offer' })
    .click()
  await cardWith(page, gain).waitFor()
}

export const proposal = (page: Page): Locator =>
  page.getByRole('article', { name: /^Mediator’s proposal by/ })

/** From the question on the desk, which both sides answer with yes, to the words before both. */
export const putProposal = async (
  { mediator, maya, tom }: people.Table,
  text: string,
  { issue, value }: { readonly issue: string; readonly value: string },
): Promise<void> => {
  const onDesk = deskPart(mediator.page, 'Mediator’s proposal')
  await onDesk.getByRole('button', { name: 'Ask both sides' }).click()
  for (const { page } of [maya, tom]) {
    await page.getByText('The mediator asks whether you would receive a proposal.').waitFor()
    await page.getByRole('button', { name: 'Look', exact: true }).click()
    await proposal(page).getByRole('button', { name: 'Yes, we would receive it' }).click()
  }
  await onDesk.getByRole('button', { name: 'Write it' }).click()
  const form = proposal(mediator.page)
  await form.getByRole('textbox', { name: 'The proposal' }).fill(text)
  await form.getByRole('checkbox', { name: issue }).check()
  await form.getByLabel(`Value of ${issue}`).fill(value)
  await form.getByRole('button', { name: 'Put it to both sides' }).click()
}
