/** How soon the next picture follows what a person does, in Chromium, in a room late on a long day while the other side types. */
import type { Page } from 'playwright-core'
import { goTo } from '../browser/people.ts'
import { inFullRoom, pageLetIn, whileOthersWrite } from './full-page.ts'
import { type Fullness, fillRoom } from './full-room.ts'
import { middle, type Row, rowsOf } from './row.ts'

interface Timed {
  readonly interaction: number
  readonly duration: number
}

type Watched = Window & { timed?: Timed[] }

const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const timed: Timed[] = []
    const watched: Watched = window
    watched.timed = timed
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry instanceof PerformanceEventTiming && entry.interactionId)
          timed.push({ interaction: entry.interactionId, duration: entry.duration })
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })

/** Every interaction since this was asked last: the longest of the events it was made of. */
const timings = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => {
    // The observer hears of an event after its picture.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve, 0))
    const watched: Watched = window
    const longest = new Map<number, number>()
    for (const { interaction, duration } of watched.timed?.splice(0) ?? [])
      longest.set(interaction, Math.max(duration, longest.get(interaction) ?? 0))
    return [...longest.values()]
  })

/** Resolves when what is on the page now has been painted: a frame begins after the picture of the one before. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
  })

/**
 * Interaction to next paint in ms, as Event Timing says it, in steps of 8. Interactions too quick to be told of count as below
 * the threshold: 16 ms.
 */
const painting = (what: string, interactions: number, told: readonly number[]): readonly Row[] => {
  const quick = Array.from({ length: Math.max(0, interactions - told.length) }, () => 16)
  const all = [...quick, ...told]
  return [
    ...rowsOf(what, 'ms', { median: middle(all), worst: Math.max(...all) }),
    ...rowsOf(what, '', { interactions: all.length }),
  ]
}

const sentence = 'and nobody has to explain it twice, whatever the winter brings'

/** Where a button is that endorses a goal in sight: people press what they see, and nothing has to scroll for it. */
const endorsable = (page: Page): Promise<{ x: number; y: number } | undefined> =>
  page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('article[data-goal] button')]
    const places = buttons
      .filter(({ textContent }) => textContent === 'Endorse')
      .map((button) => button.getBoundingClientRect())
    const seen = places.find(({ top, bottom }) => top > 150 && bottom < innerHeight - 20)
    return seen && { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }
  })

/** What a tab is looked at for; there are no issues in this room. */
const content = {
  goals: 'article[data-goal]',
  conversation: '[data-statement]',
  ledger: 'button',
  evidence: 'svg.recharts-surface',
} as const

/** What people do most, each named, and how many interactions it takes. */
const doings: readonly { readonly what: string; readonly do: (page: Page) => Promise<number> }[] = [
  {
    what: 'typing into a goal card',
    do: async (page) => {
      await goTo(page, 'goals')
      const card = page.locator('[data-column="a"] article[data-goal]').nth(3)
      await card.press('Enter')
      await page.locator('article[data-writing="true"] .ProseMirror-focused').waitFor()
      await timings(page)
      await page.keyboard.type(sentence, { delay: 30 })
      await page.keyboard.press('Escape')
      return sentence.length + 1
    },
  },
  {
    what: 'endorsing goals',
    do: async (page) => {
      for (let time = 0; time < 8; time += 1) {
        const at = await endorsable(page)
        if (!at) return time
        await page.mouse.click(at.x, at.y)
        await page.evaluate(() => new Promise(requestAnimationFrame))
      }
      return 8
    },
  },
  {
    what: 'changing tabs',
    do: async (page) => {
      for (const tab of [
        'conversation',
        'ledger',
        'goals',
        'evidence',
        'goals',
        'conversation',
        'evidence',
        'conversation',
      ] as const) {
        await goTo(page, tab)
        // People press again once they see what they pressed for.
        await page
          .locator(`section[aria-labelledby="heading-${tab}"]`)
          .locator(content[tab])
          .first()
          .waitFor()
        await painted(page)
      }
      return 8
    },
  },
  {
    what: 'answering evidence',
    do: async (page) => {
      await goTo(page, 'evidence')
      const accept = page.getByRole('button', { name: 'Accept', exact: true })
      await accept.first().waitFor()
      await timings(page)
      for (let time = 0; time < 6; time += 1) await accept.first().click()
      return 6
    },
  },
  {
    what: 'typing a statement',
    do: async (page) => {
      await goTo(page, 'conversation')
      await timings(page)
      await page.getByLabel('Your statement').click()
      await page.keyboard.type(sentence, { delay: 30 })
      await page.keyboard.press('Control+Enter')
      return sentence.length + 2
    },
  },
]

export const smoothRows = (full: Fullness): Promise<readonly Row[]> =>
  inFullRoom(
    ({ surroundings, table }) => fillRoom(surroundings, table, full),
    async (scene) => {
      const page = await pageLetIn(scene, 'Hazel')
      await watch(page)
      const rows: Row[] = []
      await whileOthersWrite(scene, async () => {
        for (const doing of doings) {
          await timings(page)
          const interactions = await doing.do(page)
          rows.push(...painting(doing.what, interactions, await timings(page)))
        }
      })
      return rows
    },
  )
