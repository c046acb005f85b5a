/** Words written in the heat of the moment, and the coach beside them, for a picture. */
import type { Table } from '../browser/people.ts'

/** One side writes in the heat of the moment, and asks the coach. */
export const coach = async ({ maya: { page } }: Table): Promise<void> => {
  await page.getByRole('heading', { name: 'Wording coach' }).waitFor()
  await page.getByLabel('Your statement').fill('')
  await page.getByLabel('Your statement').focus()
  await page.keyboard.type(
    'You should have told us about the deliveries before we signed. We start at four and need the street until six.',
  )
  await page.locator('[data-finding]:visible').first().waitFor()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Alt+Enter')
  await page.getByRole('dialog', { name: /^Another way to say/ }).waitFor()
}

/** The words are not sent after all. */
export const putAway = async ({ maya: { page } }: Table): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.getByLabel('Your statement').fill('')
}
