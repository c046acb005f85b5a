/** Does one thing so many times a second, until it is stopped. */

export interface Steady {
  /** Stops, and answers how often it was done and for how long, in seconds. */
  stop(): { readonly count: number; readonly seconds: number }
}

/** Between two looks at the clock, in ms. */
const lookEveryMs = 4

export const steadily = (perSecond: number, doIt: () => void): Steady => {
  const begunAt = performance.now()
  const passed = () => (performance.now() - begunAt) / 1000
  let count = 0
  const timer = setInterval(() => {
    for (const due = passed() * perSecond; count < due; count += 1) doIt()
  }, lookEveryMs)
  return {
    stop: () => {
      clearInterval(timer)
      return { count, seconds: passed() }
    },
  }
}
