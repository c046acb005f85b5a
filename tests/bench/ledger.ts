/** How a long ledger opens, scrolls and lets one write in Chromium, while the other side makes offers all the time. */
import type { Page } from 'playwright-core'
import { goTo } from '../browser/people.ts'
import { fillLedger } from './full-ledger.ts'
import { type FullScene, inFullRoom, pageLetIn } from './full-page.ts'
import { middle, type Row, rowsOf } from './row.ts'

type Watched = Window & { busy?: number; keys?: number[] }

/** A timer asked for every 4 ms: how much later than that it came is how long the page was busy. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched: Watched = window
    watched.busy = 0
    watched.keys = []
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      watched.busy = Math.max(watched.busy ?? 0, now - last - 4)
      last = now
    }, 4)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry instanceof PerformanceEventTiming && entry.name === 'keydown')
          watched.keys?.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })

/** The longest since this was asked last. */
const busy = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const watched: Watched = window
    const longest = watched.busy ?? 0
    watched.busy = 0
    return Math.round(longest)
  })

/** Processor time of the page's own thread so far, ms: what else the machine does counts for nothing. */
const workOf = async (page: Page): Promise<() => Promise<number>> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
  }
}

/** Presses the tab and answers with the ms until the newest offer has been painted. */
const openTab = (page: Page, newest: string): Promise<number> =>
  page.evaluate(async (id) => {
    const begun = performance.now()
    document.getElementById('tab-ledger')?.click()
    for (;;) {
      const box = document.getElementById(`offer-${id}`)?.getBoundingClientRect()
      if (box && box.height > 0 && box.top < innerHeight && box.bottom > 0) break
      await new Promise(requestAnimationFrame)
    }
    // A frame begins after the picture of the one before.
    await new Promise(requestAnimationFrame)
    return Math.round(performance.now() - begun)
  }, newest)

/** By the other side, while one reads and while one writes. */
const offersMade = 25

const sentence = 'A tenant who stays, and pays on the first of every month.'

const scrollUp = async (page: Page): Promise<number> => {
  await busy(page)
  await page.evaluate(async () => {
    const list = [...document.querySelectorAll<HTMLElement>('[role="log"]')].find(
      ({ clientHeight }) => clientHeight > 0,
    )
    if (!list) return
    const step = Math.max(400, list.scrollHeight / 60)
    while (list.scrollTop > 0) {
      list.scrollTop -= step
      await new Promise(requestAnimationFrame)
    }
  })
  return busy(page)
}

interface Long {
  readonly entries: number
  readonly issues: readonly string[]
  /** Puts the server's clock forward. */
  readonly later: (ms: number) => void
}

const measured = async (scene: FullScene, { entries, issues, later }: Long): Promise<readonly Row[]> => {
  const page = await pageLetIn(scene, 'Hazel')
  const { b } = scene.table.sides
  // What is not in front comes while nobody waits.
  await page.waitForLoadState('networkidle')
  await watch(page)
  const newest = (): string => [...b.session.state().offers.keys()].at(-1) ?? ''
  const open = await openTab(page, newest())
  await goTo(page, 'goals')
  const again = await openTab(page, newest())

  const others = async (count: number): Promise<void> => {
    for (let number = 0; number < count; number += 1) {
      later(5_000)
      await new Promise<void>((resolve) => scene.surroundings.schedule(resolve, 120))
      const [issue = ''] = issues
      await b.session.act({
        type: 'offer',
        terms: [{ issue, to: String(3000 - number) }],
        benefit: 'A roof that is done before winter.',
      })
    }
  }
  const work = await workOf(page)
  await busy(page)
  const before = await work()
  await others(offersMade)
  const worked = (await work()) - before
  const reading = await busy(page)
  await page.keyboard.press('n')
  const field = page.getByLabel(/^What .+ gains/)
  await field.click()
  await busy(page)
  await page.evaluate(() => {
    const watched: Watched = window
    watched.keys = []
  })
  await Promise.all([page.keyboard.type(sentence, { delay: 40 }), others(offersMade)])
  const writing = await busy(page)
  const slow = await page.evaluate(() => {
    const watched: Watched = window
    return watched.keys ?? []
  })
  const quick = Array.from({ length: Math.max(0, sentence.length - slow.length) }, () => 16)
  const keys = [...quick, ...slow]
  await page.keyboard.press('Escape')
  const scrolling = await scrollUp(page)
  const of = (what: string, value: number, unit = 'ms'): readonly Row[] =>
    rowsOf(what, unit, { [`${entries} entries`]: value })
  return [
    ...of('from the press on the tab to the newest offer', open),
    ...of('the same once more', again),
    ...of('longest busy while reading, the other side making offers', reading),
    ...of('longest busy while writing an offer, the same going on', writing),
    ...of('processor time of the page for one of their offers', Math.round(worked / offersMade)),
    ...of('from a key to the next picture: median', middle(keys)),
    ...of('from a key to the next picture: worst', Math.max(...keys)),
    ...of('longest busy while scrolling from the newest to the oldest', scrolling),
    ...of('offers the page holds at once', await page.locator('article[id^="offer-"]').count(), ''),
  ]
}

const rowsFor = async (entries: number): Promise<readonly Row[]> => {
  let ahead = 0
  const later = (ms: number): void => {
    ahead += ms
  }
  let issues: readonly string[] = []
  return inFullRoom(
    async ({ surroundings, table }) => {
      issues = await fillLedger(surroundings, { table, issues: 12, offers: entries - 12, later })
    },
    (scene) => measured(scene, { entries, issues, later }),
    () => Date.now() + ahead,
  )
}
export const ledgerRows = async (): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const entries of [500, 2_000]) rows.push(...(await rowsFor(entries)))
  return rows
}
