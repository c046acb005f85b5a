/** What people do at the page of the agreement, step by step. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import * as people from './people.ts'

/** An accepted offer on an issue: a clause of the agreement. */
export const agree = async ({ maya, tom }: people.Table, issue: string, value: string, gain: string) => {
  await people.openComposer(maya.page, 'Offer')
  await people.writeOffer(maya.page, issue, value, gain)
  await maya.page.getByRole('button', { name: 'Send the offer' }).click()
  const card = tom.page.getByRole('log').locator('article').filter({ hasText: gain })
  await card.getByRole('button', { name: 'Accept', exact: true }).click()
  await card.getByRole('button', { name: 'Accept', exact: true }).waitFor({ state: 'detached' })
}

export const page = (at: Page): Locator => at.getByRole('article', { name: 'The agreement' })

/** The clause about this. */
export const clause = (at: Page, about: string): Locator =>
  page(at).locator('li[data-clause]').filter({ hasText: about })

export const editor = (at: Page): Locator => page(at).locator('[data-writing="true"] .ProseMirror')
export const focused = (at: Page): Locator => page(at).locator('[data-writing="true"] .ProseMirror-focused')

/** Begins to write in a clause, worded already or not, at its end. */
export const write = async (at: Page, about: string) => {
  await clause(at, about)
    .getByRole('button', { name: /^(Word it together|Write)/ })
    .click()
  await focused(at).waitFor()
}

/** Goes to the first letter of the clause one writes in: an editor that has just got the keyboard puts its caret once more. */
export const toStart = async (at: Page) => {
  await expect
    .poll(async () => {
      await at.keyboard.press('Control+Home')
      return at.evaluate(() => {
        const { anchorNode, anchorOffset } = document.getSelection() ?? {}
        const first = document.activeElement?.querySelector('p')
        return anchorOffset === 0 && first?.contains(anchorNode ?? null) === true
      })
    })
    .toBe(true)
}

export const done = async (at: Page) => {
  await at.keyboard.press('Escape')
  await editor(at).waitFor({ state: 'detached' })
}

/** Lays a clause down in words of its own, and writes nothing in it. */
export const wordClause = async (at: Page, about: string) => {
  await people.goTo(at, 'agreement')
  await write(at, about)
  await done(at)
}

export const addMilestone = async (
  at: Page,
  what: string,
  { if: condition, by }: { readonly if?: string; readonly by?: string },
) => {
  await page(at).getByRole('button', { name: 'Add a milestone' }).click()
  const form = page(at).locator('[data-milestone-form]')
  await form.locator('.ProseMirror-focused').waitFor()
  await at.keyboard.type(what)
  if (condition !== undefined) {
    await form.getByRole('textbox', { name: /^Only if/ }).click()
    await at.keyboard.type(condition)
  }
  if (by !== undefined) await form.getByLabel('By', { exact: true }).fill(by)
  await form.getByRole('button', { name: 'Done' }).click()
  await form.waitFor({ state: 'detached' })
}

export const setFollowUp = async (at: Page, day: string) => {
  await page(at).getByRole('button', { name: 'Choose a day' }).click()
  await page(at).getByLabel('Day', { exact: true }).fill(day)
  await at.keyboard.press('Enter')
}

/** Presses something that asks once more, and answers. */
export const press = async (at: Page, name: string, sure: string) => {
  await at.getByRole('button', { name, exact: true }).click()
  await at.getByRole('dialog').getByRole('button', { name: sure, exact: true }).click()
  await at.getByRole('dialog').waitFor({ state: 'detached' })
}

export const signatures = (at: Page): Locator => at.getByRole('region', { name: 'Signatures' })
export const sheet = (at: Page): Locator => at.getByRole('dialog', { name: 'Sign the agreement' })

/** Opens the sheet, writes the name and ticks the box. */
export const prepareToSign = async (at: Page, name: string) => {
  await signatures(at).getByRole('button', { name: 'Read and sign' }).click()
  await sheet(at).getByLabel('Your name, as it is to stand under the text').fill(name)
  await sheet(at)
    .getByRole('checkbox', { name: /^I have read this text/ })
    .check()
}

export const sign = async (at: Page, name: string) => {
  await prepareToSign(at, name)
  await sheet(at).getByRole('button', { name: 'Sign', exact: true }).click()
  await sheet(at).waitFor({ state: 'detached' })
  await signatures(at).getByText(name).waitFor()
}
