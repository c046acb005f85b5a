/** How a long ledger opens, scrolls and lets one write in Chromium, while the other side makes offers all the time. */
import { fileURLToPath } from 'node:url'
import { browserSurroundings } from '@common-ground/client/sync/credentials'
import type { Page } from 'playwright-core'
import { goTo, knock } from '../browser/people.ts'
import { leave, openRoom, sitAt } from '../replay/table.ts'
import { until } from '../replay/until.ts'
import { launchBrowser, visit } from '../rig/browser.ts'
import { runServer } from '../rig/running-server.ts'
import { fillLedger } from './full-ledger.ts'

export interface LedgerRow {
  readonly entries: number
  /** From the press on the tab to the picture of its newest offer, ms: the first time, and once more. */
  readonly open: number
  readonly again: number
  /** The longest the page was busy, ms, while the other side made offers: reading, and writing an offer of one's own. */
  readonly reading: number
  readonly writing: number
  /** What one offer of the other side costs the page's own thread, ms of processor time. */
  readonly work: number
  /** From a key to the next picture, ms, while writing one: the middle one and the worst. */
  readonly key: { readonly median: number; readonly worst: number }
  /** The longest the page was busy, ms, on the way from the newest entry to the oldest. */
  readonly scrolling: number
  /** Offers the page holds at once. */
  readonly drawn: number
}

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

const rowFor = async (entries: number, clientDir: string): Promise<LedgerRow> => {
  let ahead = 0
  const later = (ms: number): void => {
    ahead += ms
  }
  const server = await runServer({ clientDir, clock: () => Date.now() + ahead })
  const browser = await launchBrowser()
  const surroundings = browserSurroundings(server.origin)
  const opened = await openRoom(surroundings, 'A long day')
  const table = await sitAt(surroundings, opened, 'all')
  try {
    const issues = await fillLedger(surroundings, { table, issues: 12, offers: entries - 12, later })
    const { page } = await visit(browser)
    await knock(page, `${server.origin}${opened.paths.a}`, 'Hazel')
    const { a, b } = table.sides
    await until(surroundings, [a], 'the knock', () => a.session.knocks().length > 0)
    const [waiting] = a.session.knocks()
    if (waiting) await a.session.act({ type: 'admit', participant: waiting.participant })
    await page.getByRole('region', { name: /Common ground/ }).waitFor()
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
        await new Promise<void>((resolve) => surroundings.schedule(resolve, 120))
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
    const keys = [...quick, ...slow].sort((one, other) => one - other)
    await page.keyboard.press('Escape')
    const scrolling = await scrollUp(page)
    return {
      entries,
      open,
      again,
      reading,
      writing,
      work: Math.round(worked / offersMade),
      key: { median: keys[Math.floor(keys.length / 2)] ?? 0, worst: keys.at(-1) ?? 0 },
      scrolling,
      drawn: await page.locator('article[id^="offer-"]').count(),
    }
  } finally {
    leave(table)
    await browser.close()
    await server.close()
  }
}

export const ledgerRows = async (): Promise<readonly LedgerRow[]> => {
  const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
  const rows: LedgerRow[] = []
  for (const entries of [500, 2_000]) rows.push(await rowFor(entries, clientDir))
  return rows
}
