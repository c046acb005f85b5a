/** What people do at the tab "Evidence", step by step. */
import type { Locator, Page } from 'playwright-core'

export interface Claim {
  readonly claim: string
  readonly shows: string
  readonly source?: string
  readonly kind?: string
  readonly audience?: string
  readonly table?: string
}

export const proof = (page: Page, claim: string): Locator =>
  page.locator('article[data-evidence]:visible').filter({ hasText: claim })

/** Fills the composer that is open. */
export const fillProof = async (page: Page, { claim, shows, source, kind, audience, table }: Claim) => {
  if (audience !== undefined) await page.getByRole('radio', { name: audience }).check()
  await page.getByLabel('The claim, in one sentence').fill(claim)
  await page.getByLabel('What it shows').fill(shows)
  if (source !== undefined) await page.getByLabel('Source (optional)').fill(source)
  if (kind !== undefined) await page.getByLabel('Kind').selectOption(kind)
  if (table !== undefined) await page.getByLabel('Table (optional)').fill(table)
}

/** Adds evidence on the table, and waits until it is recorded. */
export const addProof = async (page: Page, said: Claim): Promise<void> => {
  await page.getByRole('button', { name: 'Add evidence', exact: true }).click()
  await fillProof(page, said)
  // It is read as a table first.
  if (said.table !== undefined) await page.getByLabel('Table (optional)').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Add it' }).click()
  await proof(page, said.claim).waitFor()
}

/** Gives an answer from the ladder, with the words it needs. */
export const answerProof = async (
  page: Page,
  claim: string,
  rung: string,
  more: { readonly text?: string; readonly until?: string } = {},
): Promise<void> => {
  const card = proof(page, claim)
  await card.getByRole('button', { name: rung, exact: true }).click()
  if (more.text !== undefined) await card.getByRole('textbox').first().fill(more.text)
  if (more.until !== undefined) await card.getByLabel('Until when?').fill(more.until)
  if (more.text !== undefined || more.until !== undefined)
    await card.getByRole('button', { name: 'Give this answer' }).click()
}
