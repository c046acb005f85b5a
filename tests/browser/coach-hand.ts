/** What people do with the wording coach at a page, and where its lines stand. */
import type { Locator, Page } from 'playwright-core'

/** The coach comes once the room has been seen. */
export const coachThere = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'Wording coach' }).waitFor()

export const panel = (page: Page): Locator => page.getByRole('dialog', { name: /^Another way to say/ })

/** The lines under words that could be said another way, in fields and editors alike. */
export const lines = (page: Page): Locator => page.locator('[data-finding]:visible')

/** The rewrites the panel offers, as they are read, once it is there. */
export const rewrites = async (page: Page): Promise<readonly string[]> => {
  await panel(page).locator('bdi').first().waitFor()
  return panel(page).locator('bdi').allTextContents()
}

/** The middle of the words above the n-th line. */
export const wordsAt = async (page: Page, index: number): Promise<{ x: number; y: number }> => {
  const box = await lines(page).nth(index).boundingBox()
  if (!box) throw new Error('the line is on screen')
  // A line in a field is drawn by itself, under the words; in an editor it belongs to them.
  return { x: box.x + box.width / 2, y: box.height < 6 ? box.y - 6 : box.y + box.height / 2 }
}

export const pointAt = async (page: Page, index: number): Promise<void> => {
  const { x, y } = await wordsAt(page, index)
  await page.mouse.move(x - 1, y)
  await page.mouse.move(x, y)
}

export const pressAt = async (page: Page, index: number): Promise<void> => {
  const { x, y } = await wordsAt(page, index)
  await page.mouse.click(x, y)
}
