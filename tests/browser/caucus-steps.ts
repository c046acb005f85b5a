/** What people do in and around a caucus, step by step. */
import type { Locator, Page } from 'playwright-core'

/** Knocks at a side's door, from the rail or from within its caucus. */
export const knock = async (
  page: Page,
  side: string,
  { task = '' }: { readonly task?: string } = {},
): Promise<void> => {
  await page.getByRole('button', { name: `Caucus with ${side}` }).click()
  const dialog = page.getByRole('dialog', { name: `Speak with ${side} alone` })
  await dialog.getByRole('textbox').fill(task)
  await dialog.getByRole('button', { name: 'Knock' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** The table of a caucus is on the page. */
export const atTable = (page: Page): Promise<void> =>
  page.getByRole('region', { name: /put on this table$/ }).waitFor()

export const item = (page: Page, text: string): Locator =>
  page.getByRole('listitem').and(page.locator('[data-item]')).filter({ hasText: text })

/** Puts an item on the table by the keys, as one goes on writing. */
export const put = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Say it here first').fill(text)
  await page.keyboard.press('Control+Enter')
  await item(page, text).waitFor()
}

export const share = async (
  page: Page,
  text: string,
  sharing: 'Sealed' | 'May hint' | 'May say',
): Promise<void> => {
  const choice = item(page, text).getByRole('radio', { name: sharing })
  await item(page, text).getByText(sharing, { exact: true }).click()
  await page.waitForFunction(
    (radio) => radio instanceof HTMLInputElement && radio.checked,
    await choice.elementHandle(),
  )
}

/** In the form that is open: these words, there. */
export const propose = async (page: Page, text: string, to: string): Promise<void> => {
  await page.getByLabel('The words', { exact: true }).fill(text)
  await page.getByRole('radiogroup', { name: 'Where to' }).getByText(to, { exact: true }).click()
  await page.getByRole('button', { name: 'Ask for a yes' }).click()
  await page.getByLabel('The words', { exact: true }).waitFor({ state: 'detached' })
}
