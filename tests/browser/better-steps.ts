/** What people do with "better for both" at their pages: switching it on, and reading what the room found. */
import type { Locator, Page } from 'playwright-core'

export const betterSection = (page: Page): Locator => page.getByRole('region', { name: 'Better for both' })

/** What was found, on the spine of time. */
export const foundCard = (page: Page): Locator => page.getByRole('article', { name: 'What the room found' })

/** By keyboard, past what it tells. */
export const switchOn = async (page: Page): Promise<void> => {
  await betterSection(page).getByRole('button', { name: 'Switch it on' }).press('Enter')
  await betterSection(page).getByRole('button', { name: 'Switch on for our side' }).press('Enter')
}

/** The packages as they read, without what a side can press. */
export const packagesRead = async (page: Page): Promise<string> => {
  const menus = await foundCard(page).locator('ol').allInnerTexts()
  return menus.join().replaceAll('Make it an offer', '').replaceAll(/\s+/g, ' ').trim()
}
