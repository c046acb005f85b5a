/** How long one page's own thread was busy at once, from Chromium's own trace: by the clock, and of processor time alone. */
import type { Browser, Page } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: when it began, how long it took, how much of that the processor worked for it. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

export interface Busy {
  /** ms of the longest task by the processor: what else the machine does counts for nothing. */
  readonly processor: number
  readonly wall: number
  /** How many took more than a frame of 16 ms, by the processor. */
  readonly overFrame: number
}

const [begun, over] = ['bench-begun', 'bench-over']
const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing']

const eventsOf = (trace: Buffer): readonly TraceEvent[] => {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] }
  return traceEvents
}

/** Of what the page does between two marks: the tasks of the thread the marks are on. */
const busyIn = (events: readonly TraceEvent[]): Busy => {
  const from = events.find(({ name }) => name === begun)
  const to = events.find(({ name }) => name === over)
  if (!from || !to) throw new Error('the trace has lost its marks')
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name === 'RunTask' && pid === from.pid && tid === from.tid && ts > from.ts && ts < to.ts,
  )
  const processor = tasks.map(({ tdur = 0 }) => tdur / 1_000)
  return {
    processor: Math.max(0, ...processor),
    wall: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1_000)),
    overFrame: processor.filter((ms) => ms > 16).length,
  }
}

const mark = (page: Page, name: string): Promise<void> =>
  page.evaluate(async (marked) => {
    performance.mark(marked)
    // A task of its own: what asks for the mark is none of the page's.
    await new Promise((resolve) => setTimeout(resolve, 50))
  }, name)

export const longestTask = async (browser: Browser, page: Page, run: () => Promise<void>): Promise<Busy> => {
  await browser.startTracing(page, { categories })
  await mark(page, begun)
  await run()
  await mark(page, over)
  return busyIn(eventsOf(await browser.stopTracing()))
}
