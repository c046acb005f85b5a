/** How a side sets its own numbers on the page of its own, and goes there and back. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

interface OfIssue {
  readonly weight: string
  /** Of an amount. */
  readonly target?: string
  readonly walkAway?: string
  readonly about?: string
  /** Of options, by what they are called. */
  readonly worths?: Readonly<Record<string, string>>
}

export interface OwnNumbers {
  readonly alternative: string
  readonly issues: Readonly<Record<string, OfIssue>>
}

/** On the page of one's own numbers, until all of them are saved. */
export const setOwnNumbers = async (page: Page, { alternative, issues }: OwnNumbers): Promise<void> => {
  for (const [issue, { weight, target, walkAway, about, worths = {} }] of Object.entries(issues)) {
    await page.getByLabel(`How much ${issue} weighs, as a number from 0 to 100`).fill(weight)
    for (const [label, value] of [
      [`Our target for ${issue}`, target],
      [`We walk away from ${issue} beyond`, walkAway],
    ] as const)
      if (value !== undefined) await page.getByLabel(label).fill(value)
    if (about !== undefined)
      await page
        .getByRole('group', { name: new RegExp(`^${issue}`) })
        .getByLabel('What this is really about, for us')
        .fill(about)
    for (const [option, worth] of Object.entries(worths))
      await page
        .getByLabel(`What “${option}” is worth to us, ${issue}, as a number from 0 to 100`)
        .fill(worth)
  }
  await page.getByLabel('Our own alternative, 0–100').fill(alternative)
  await page.keyboard.press('Tab')
  await expect.poll(() => page.getByText(/^(Saving…|Kept in this tab, not saved yet)$/).count()).toBe(0)
}

/** From the rail of the joint room to the page of one's own numbers. */
export const goToNumbers = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /^(Set|Change) our numbers$/ })
    .first()
    .click()
  await page.locator('[data-frame]:not([data-space="joint"])').waitFor()
  await page.getByRole('heading', { name: 'Our own numbers' }).waitFor()
}

export const backToTable = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Back to the joint room' }).filter({ visible: true }).first().click()
  await page.locator('[data-frame][data-space="joint"]').waitFor()
}
