/** A table whose room's clock and browsers go on together, and what people do at it with offers. */
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../rig/browser.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { offerIfThen } from './ledger-steps.ts'
import * as people from './people.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

interface OfferTable {
  readonly server: RunningServer
  readonly table: people.Table
  readonly pages: readonly Page[]
}

let standing: (OfferTable & { readonly browser: Browser }) | undefined
let ahead = 0

export const there = (): OfferTable => {
  if (!standing) throw new Error('the table stands once the tests begin')
  return standing
}

/** For one file of tests: two issues, and all three look at them. */
export const offerTable = (): void => {
  beforeAll(async () => {
    const server = await runServer({ clientDir, clock: () => Date.now() + ahead })
    const browser = await launchBrowser()
    const table = await people.sitDown(browser, server.origin)
    const pages = people.everyone(table).map(({ page }) => page)
    for (const page of pages) {
      await page.clock.install()
      await page.reload()
      await page.getByRole('region', { name: /Common ground/ }).waitFor()
      await people.goTo(page, 'ledger')
    }
    await people.openIssue(table.mediator.page, 'Rent from May', '€ a month')
    await people.openIssue(table.mediator.page, 'Term', 'years')
    standing = { server, browser, table, pages }
  }, 120_000)
  afterAll(async () => {
    await standing?.browser.close()
    await standing?.server.close()
  })
}

/** The room's clock and everybody's own go on together. */
export const forward = async (ms: number): Promise<void> => {
  ahead += ms
  await Promise.all(there().pages.map((page) => page.clock.fastForward(ms)))
}

export const cardWith = (page: Page, text: string): Locator =>
  page.getByRole('log').locator('article').filter({ hasText: text })

export const everywhere = async (text: string, says: string | RegExp): Promise<void> => {
  for (const page of there().pages) await cardWith(page, text).getByText(says).first().waitFor()
}

export const press = (page: Page, text: string, name: string | RegExp): Promise<void> =>
  cardWith(page, text).getByRole('button', { name }).click()

/** An offer on the rent that is on every screen. */
export const offer = async (page: Page, value: string, gain: string, minutes?: string): Promise<void> => {
  await people.openComposer(page, 'Offer')
  await people.writeOffer(page, 'Rent from May', value, gain)
  if (minutes !== undefined) {
    await page.getByLabel('How long does it stand?').selectOption('minutes')
    await page.getByLabel('Minutes', { exact: true }).fill(minutes)
  }
  await page.getByRole('button', { name: 'Send the offer' }).click()
  for (const one of there().pages) await cardWith(one, gain).waitFor()
}

/** The same for the rent if they give on the term. */
export const ifThen = async (page: Page, gain: string): Promise<void> => {
  await offerIfThen(page, {
    gives: { 'Rent from May': '2200' },
    theyGain: gain,
    gets: { Term: '4' },
    weGain: 'A term we can plan with',
  })
  for (const one of there().pages) await cardWith(one, gain).waitFor()
}
