/** Trying again: which refusals are worth it, and how long to wait before. */
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import type { Schedule } from './surroundings.ts'

const first = 250
const longest = 8_000

/** Waiting time before the next try, in ms, after `tries` tries that failed. */
export const backoff = (tries: number): number => Math.min(longest, first * 2 ** Math.min(tries, 10))

/** Refusals that pass by themselves: the room has nothing against the message, only not now. */
export const passes = (code: RefusalCode): boolean =>
  code === 'busy' || code === 'too-fast' || code === 'not-saved'

/** One thing that is tried again, later each time until it worked. */
export class Retry {
  readonly #schedule: Schedule
  #tries = 0
  #cancel: (() => void) | undefined
  #because: RefusalCode | undefined

  constructor(schedule: Schedule) {
    this.#schedule = schedule
  }

  get waiting(): boolean {
    return this.#cancel !== undefined
  }

  /** The refusal that made the last try fail; undefined once one worked. */
  get because(): RefusalCode | undefined {
    return this.#because
  }

  later(again: () => void, because?: RefusalCode): void {
    this.stop()
    this.#because = because
    this.#cancel = this.#schedule(() => {
      this.#cancel = undefined
      again()
    }, backoff(this.#tries))
    this.#tries += 1
  }

  /** Takes back the try that is waiting, if any. */
  stop(): void {
    this.#cancel?.()
    this.#cancel = undefined
  }

  /** The next wait is a short one again. */
  worked(): void {
    this.#tries = 0
    this.#because = undefined
  }
}
