/** What child processes cost, as Linux tells it: their processor time once they have ended, and the most memory they held. */
import { readFileSync } from 'node:fs'

/** How often their memory is looked at, in ms. */
const look = 5

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Not on this system, or the process has just ended.
    return undefined
  }
}

/** Seconds of processor time of all children that have ended and were waited for; the kernel counts in hundredths. */
const ended = (): number | undefined => {
  const fields = read('/proc/self/stat')
    ?.replace(/^.*\) /, '')
    .split(' ')
  return fields && (Number(fields[13]) + Number(fields[14])) / 100
}

const childrenOf = (pid: number | 'self'): readonly number[] =>
  (read(`/proc/${pid}/task/${pid === 'self' ? process.pid : pid}/children`) ?? '')
    .split(' ')
    .filter((child) => child !== '')
    .map(Number)
    .flatMap((child) => [child, ...childrenOf(child)])

/** The most one process has held so far, in MB. */
const peak = (pid: number): number =>
  Number(/^VmHWM:\s*(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1] ?? 0) / 1_000

export interface ChildCost {
  /** Seconds; undefined where this system does not tell. */
  readonly processor: number | undefined
  /** MB of all of them together. */
  readonly memory: number | undefined
}

/** Of the children that `run` begins and that end before it does; those that were there already count for nothing. */
export const withChildren = async (run: () => Promise<void>): Promise<ChildCost> => {
  const before = ended()
  const others = new Set(childrenOf('self'))
  const peaks = new Map<number, number>()
  const timer = setInterval(() => {
    // One that has ended and waits to be noticed holds nothing any more.
    for (const child of childrenOf('self'))
      if (!others.has(child)) peaks.set(child, Math.max(peak(child), peaks.get(child) ?? 0))
  }, look)
  try {
    await run()
  } finally {
    clearInterval(timer)
  }
  const after = ended()
  const memory = [...peaks.values()].reduce((sum, one) => sum + one, 0)
  return {
    processor: before === undefined || after === undefined ? undefined : after - before,
    memory: memory > 0 ? memory : undefined,
  }
}
