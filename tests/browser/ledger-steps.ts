/** What people do at the ledger beyond an amount and an offer on it: issues of every kind, and both halves of an if-then. */
import type { Locator, Page } from 'playwright-core'
import { nameIssue, openComposer, sendIssue, writeValue } from './people.ts'

export const openChoice = async (page: Page, issue: string, options: readonly string[]): Promise<void> => {
  await nameIssue(page, issue)
  await page.getByRole('radio', { name: 'One of several options' }).check()
  for (const [at, option] of options.entries()) {
    const field = page.getByLabel(`Option ${at + 1}`, { exact: true })
    if ((await field.count()) === 0) await page.getByRole('button', { name: 'Add an option' }).click()
    await field.fill(option)
  }
  await sendIssue(page, issue)
}

export const openYesNo = async (page: Page, issue: string): Promise<void> => {
  await nameIssue(page, issue)
  await page.getByRole('radio', { name: 'Yes or no' }).check()
  await sendIssue(page, issue)
}

/** An issue at a glance, above the spine of time. */
export const issueCard = (page: Page, issue: string): Locator =>
  page.locator('li[id^="issue-"]').filter({ has: page.getByRole('heading', { name: issue, exact: true }) })

/** Both halves of an if-then, as what moves where and what it brings those who do not give it. */
export interface Halves {
  readonly gives: Readonly<Record<string, string>>
  readonly theyGain: string
  readonly gets: Readonly<Record<string, string>>
  readonly weGain: string
}

/** Fills the composer that is open, of an if-then. */
export const writeHalves = async (page: Page, halves: Halves): Promise<void> => {
  for (const [name, terms] of [
    ['We give', halves.gives],
    [/^If .+ gives/, halves.gets],
  ] as const)
    for (const [issue, value] of Object.entries(terms)) {
      await page.getByRole('group', { name }).getByRole('checkbox', { name: issue }).check()
      await writeValue(page, issue, value)
    }
  await page.getByLabel(/^What .+ gains/).fill(halves.theyGain)
  await page.getByLabel('What we gain').fill(halves.weGain)
}

/** Offers an if-then; it is on the way then. */
export const offerIfThen = async (page: Page, halves: Halves): Promise<void> => {
  await openComposer(page, 'If-then')
  await writeHalves(page, halves)
  await page.getByRole('button', { name: 'Offer both halves' }).click()
}
