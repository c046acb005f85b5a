/** How much JavaScript comes over the wire before somebody sees the room. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { acceptAndEnter, linkFor, openRoomAsMediator, sides } from '../browser/people.ts'
import { launchBrowser, visit } from '../rig/browser.ts'
import { runServer } from '../rig/running-server.ts'
import { type Row, rowsOf } from './row.ts'

/** kB of 1000 bytes, compressed, as it was sent. */
const weightOf = async (page: Page, what: string, budget?: number): Promise<readonly Row[]> => {
  const { files, bytes } = await page.evaluate(() => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && /\.js$/.test(entry.name))
    const sizes = scripts.map((entry) =>
      entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0,
    )
    return { files: scripts.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
  })
  return [
    ...rowsOf(what, 'kB', { weight: bytes / 1000 }, budget === undefined ? {} : { weight: budget }),
    ...rowsOf(what, '', { files }),
  ]
}

/** Of a guest who opens their link, says who they are, and comes into a room where nobody has written yet. */
export const weightRows = async (): Promise<readonly Row[]> => {
  const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
  const server = await runServer({ clientDir })
  const browser = await launchBrowser()
  try {
    const host = await visit(browser)
    await openRoomAsMediator(host.page, server.origin)
    const link = await linkFor(host.page, sides.a)
    const { page } = await visit(browser)
    await page.goto(link)
    await page.getByLabel('Your name, as the others will see it').waitFor()
    const door = await weightOf(page, 'at the door')
    await acceptAndEnter(page, 'Maya Okafor')
    return [...door, ...(await weightOf(page, 'when the room is seen', 250))]
  } finally {
    await browser.close()
    await server.close()
  }
}
