/** The server's time on this device: how far the two clocks are apart is asked once, and one ticking serves whoever shows it. */
import { type Pauses, timeLeft } from '@common-ground/shared/acts/pause'
import { useSyncExternalStore } from 'react'

let known: Promise<number> | undefined
let offset = 0
let now = Date.now()
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** The answer's date has whole seconds: half of one is added. Without an answer this device's clock has to do. */
const ask = async (): Promise<number> => {
  const before = Date.now()
  const { headers } = await fetch('/health', { cache: 'no-store' })
  const said = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(said) ? 0 : said + 500 - (before + Date.now()) / 2
}

const tell = (): void => {
  now = Date.now()
  for (const listener of listeners) listener()
}

/** As a second of the server's clock begins, so that what runs out does so on all screens in the same moment. */
const tick = (): void => {
  timer = setTimeout(
    () => {
      tell()
      tick()
    },
    1_000 - (((Math.floor(serverTime()) % 1_000) + 1_000) % 1_000),
  )
}

const learnOffset = (): void => {
  known ??= ask().catch(() => {
    // The next one asks again.
    known = undefined
    return 0
  })
  void known.then((ms) => {
    offset = ms
    tell()
  })
}

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    now = Date.now()
    tick()
    learnOffset()
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) clearTimeout(timer)
  }
}

const atRest = (): (() => void) => () => undefined

/** A moment of this device's clock, by the server's. */
export const serverTimeOf = (moment: number): number => moment + offset

/** For what is done at a press; what is shown reads `useServerTime`. */
export const serverTime = (): number => Date.now() + offset

/**
 * Something read off the server's time, ms since 1970, each second: drawn again only when what is read changes. What does not
 * run is not ticked for.
 */
export const useServerTime = <Part extends number | string | boolean>(
  read: (now: number) => Part,
  runs = true,
): Part => useSyncExternalStore(runs ? subscribe : atRest, () => read(now + offset))

/** ms of the room's time until a moment of the server's clock, drawn anew each second: still in a pause, never below 0. */
export const useTimeLeft = (until: number, pauses: Pick<Pauses, 'all'>): number =>
  useServerTime((now) => timeLeft(pauses, until, now))
