/** What people do with three equal packages at their pages: issues to trade, own numbers, presenting and ranking. */
import type { Page } from 'playwright-core'
import { openIssue } from './people.ts'

export const issues = {
  rent: 'Rent from May',
  term: 'Term of the lease',
  roof: 'Who mends the roof',
} as const

const openChoice = async (page: Page, title: string, options: readonly string[]): Promise<void> => {
  await page
    .getByRole('button', { name: /^Open an issue/ })
    .first()
    .click()
  await page.getByLabel('Neutral title').fill(title)
  await page.getByText('One of several options').click()
  for (const [at, option] of options.entries()) {
    const field = page.getByRole('textbox', { name: `Option ${at + 1}` })
    if ((await field.count()) === 0) await page.getByRole('button', { name: /another option|Add/i }).click()
    await field.fill(option)
  }
  await page.getByRole('button', { name: 'Open this issue' }).click()
  await page.getByRole('heading', { name: title }).first().waitFor()
}

/** An amount and two issues of options: enough to trade. */
export const openIssues = async (page: Page): Promise<void> => {
  await openIssue(page, issues.rent, '€ a month')
  await openChoice(page, issues.term, ['3 years', '4 years', '5 years'])
  await openChoice(page, issues.roof, ['Landlord', 'Tenant', 'Both by half'])
}

/** Where the side walks away: an amount that nobody else is to see. */
export const walkAway = '2388.88'

/** The numbers of the first side, set on its own page. */
export const setNumbers = async (page: Page): Promise<void> => {
  const weight = (issue: string) => page.getByLabel(`How much ${issue} weighs, as a number from 0 to 100`)
  const worth = (issue: string, option: string) =>
    page.getByLabel(`What “${option}” is worth to us, ${issue}, as a number from 0 to 100`)
  await weight(issues.rent).fill('45')
  await page.getByLabel(`Our target for ${issues.rent}`).fill('2000')
  await page.getByLabel(`We walk away from ${issues.rent} beyond`).fill(walkAway)
  await weight(issues.term).fill('30')
  for (const [option, value] of [
    ['3 years', '20'],
    ['4 years', '60'],
    ['5 years', '100'],
  ] as const)
    await worth(issues.term, option).fill(value)
  await weight(issues.roof).fill('25')
  for (const [option, value] of [
    ['Landlord', '100'],
    ['Tenant', '10'],
    ['Both by half', '50'],
  ] as const)
    await worth(issues.roof, option).fill(value)
  await page.getByLabel('Our own alternative, 0–100').fill('41')
  await page.keyboard.press('Tab')
}

export const backToTable = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Back to the joint room' }).first().click()
  await page.locator('[data-frame][data-space="joint"]').waitFor()
}
