/** What came to somebody's browser on its sockets, from now on: what is on no page may still have been sent. */
import type { Page } from 'playwright-core'
import type { Visitor } from '../rig/browser.ts'
import * as people from './people.ts'

export interface Overheard {
  /** Whether these words stand in any frame that came, or in those after so many. */
  has(words: string, after?: number): boolean
  /** How many came so far. */
  count(): number
  /** Those of these words that its page holds, or that ever came to it. */
  knowsOf(words: readonly string[]): Promise<readonly string[]>
}

const again = async (page: Page): Promise<void> => {
  await page.reload()
  await page.getByRole('region', { name: /Common ground/ }).waitFor()
}

/** Listens from the first frame of a page that is opened anew. */
export const overhear = async ({ page }: Visitor): Promise<Overheard> => {
  const frames: Buffer[] = []
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(Buffer.from(payload))),
  )
  await again(page)
  const has = (words: string, after = 0) => frames.slice(after).some((frame) => frame.includes(words))
  return {
    has,
    count: () => frames.length,
    knowsOf: async (words) => {
      const held = await people.heldBy(page)
      return words.filter((one) => held.includes(one) || has(one))
    },
  }
}
