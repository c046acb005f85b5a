/** What people do at one text, step by step. */
import type { Page } from 'playwright-core'
import type { Table } from './people.ts'

/** The newest one. */
export const card = (page: Page) => page.getByRole('article', { name: /^One text by/ }).last()
/** Where the newest is answered. */
export const answers = (page: Page) => page.getByRole('article', { name: /^The text, version/ }).last()
export const inCaucus = (page: Page) => page.getByRole('region', { name: 'The text both sides work on' })
export const press = (page: Page, name: string) =>
  card(page).getByRole('button', { name, exact: true }).click()
export const said = (page: Page, side: 'a' | 'b') => card(page).locator(`[data-side="${side}"]`).first()
export const backToJoint = async (page: Page) => {
  await page.locator('[data-go-to="joint"]:visible').click()
  await card(page).waitFor()
}

export const begin = async (page: Page, place: 'Before everybody' | 'Each in its caucus') => {
  const dialog = page.getByRole('dialog', { name: 'One text for both sides' })
  await dialog.getByText(place, { exact: true }).click()
  await dialog.getByRole('button', { name: 'Show it to both sides' }).click()
  await card(page).waitFor()
}

export const revise = async (page: Page, version: number, text: string) => {
  await press(page, 'Write the next version')
  await card(page)
    .getByRole('textbox', { name: `Version ${version}` })
    .fill(text)
  await press(page, `Show version ${version} to both sides`)
}

export const put = async ({ mediator, maya, tom }: Table, version: number) => {
  await press(mediator.page, `Ask for a yes or no to version ${version}`)
  await card(mediator.page).getByLabel('Time to answer').selectOption('5')
  await press(mediator.page, `Put version ${version} to both sides`)
  for (const { page } of [maya, tom]) await press(page, 'To your side’s answer')
}

export const answer = async (page: Page, said: 'Yes' | 'No') => {
  await answers(page).getByRole('button', { name: said, exact: true }).click()
}
