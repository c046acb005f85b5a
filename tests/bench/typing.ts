/** Whether typing ever blocks: the longest task of one's own page in a full room, while the other side types and while oneself does. */
import type { Page } from 'playwright-core'
import { goTo } from '../browser/people.ts'
import { inFullRoom, pageLetIn, whileOthersWrite } from './full-page.ts'
import { type Fullness, fillRoom } from './full-room.ts'
import { type Busy, longestTask } from './longest-task.ts'
import { middle, type Plan, type Row, rowsOf } from './row.ts'

const sentence = 'and nobody has to explain it twice, whatever the winter brings us'

/** A frame of a screen that shows sixty of them a second. */
const frame = 16

interface Doing {
  readonly what: string
  readonly before: (page: Page) => Promise<void>
  readonly during: (page: Page, keys: number) => Promise<void>
}

/** Between two keys, in ms. */
const breath = 60

const type = (page: Page, keys: number): Promise<void> =>
  page.keyboard.type(sentence.slice(0, keys), { delay: breath })

/** For as long as typing would take. */
const look = (page: Page, keys: number): Promise<void> =>
  page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), keys * breath)

const intoCard = async (page: Page): Promise<void> => {
  await goTo(page, 'goals')
  await page.locator('[data-column="a"] article[data-goal]').nth(3).press('Enter')
  await page.locator('article[data-writing="true"] .ProseMirror-focused').waitFor()
}

const doings: readonly Doing[] = [
  {
    what: 'reading the goals',
    before: (page) => goTo(page, 'goals'),
    during: look,
  },
  { what: 'typing into a goal', before: intoCard, during: type },
  {
    what: 'reading the conversation',
    before: (page) => goTo(page, 'conversation'),
    during: look,
  },
  {
    what: 'typing a statement',
    before: async (page) => {
      await goTo(page, 'conversation')
      await page.getByLabel('Your statement').click()
    },
    during: type,
  },
]

const busyRows = (what: string, rounds: readonly Busy[]): readonly Row[] => {
  const worst = Math.max(...rounds.map(({ processor }) => processor))
  const typical = middle(rounds.map(({ processor }) => processor))
  return [
    ...rowsOf(what, 'ms of processor', { median: typical, worst }, { median: frame }),
    ...rowsOf(what, 'ms by the clock', { worst: Math.max(...rounds.map(({ wall }) => wall)) }),
    ...rowsOf(what, '', { 'over 16 ms': rounds.reduce((sum, { overFrame }) => sum + overFrame, 0) }),
  ]
}

/** The longest task of each round: the middle one of them, and the worst. */
export const typingRows = ({ rounds, size }: Plan, full: Fullness): Promise<readonly Row[]> =>
  inFullRoom(
    ({ surroundings, table }) => fillRoom(surroundings, table, full),
    async (scene) => {
      const page = await pageLetIn(scene, 'Hazel')
      const keys = size === 'whole' ? sentence.length : 5
      const once = async ({ before, during }: Doing): Promise<Busy> => {
        await before(page)
        const busy = await longestTask(scene.browser, page, () => during(page, keys))
        await page.keyboard.press('Escape')
        return busy
      }
      const rows: Row[] = []
      await whileOthersWrite(scene, async () => {
        for (const doing of doings) {
          // The first time fetches what comes later, and warms up.
          await once(doing)
          const found: Busy[] = []
          for (let round = 0; round < rounds; round += 1) found.push(await once(doing))
          rows.push(...busyRows(doing.what, found))
        }
      })
      return rows
    },
  )
