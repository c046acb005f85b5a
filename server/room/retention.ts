/**
 * The retention clock: destroys every room whose time is over, forgets files nobody used and bytes that are no file, looked for
 * again and again.
 */
import { limits } from '@common-ground/shared/room/limits'
import type { Store } from '../store/store.ts'
import type { Registry, Schedule } from './registry.ts'

export interface RetentionNeeds {
  readonly store: Pick<Store, 'due' | 'withUnnamedFiles' | 'looseBytes' | 'forgetBytes'>
  readonly registry: Pick<Registry, 'destroy' | 'unfinished' | 'forgetFiles'>
  readonly clock: () => number
  readonly schedule: Schedule
  readonly report: (what: string, error: unknown) => void
}

/** How often it looks, in ms: nobody chooses the minute a room ends. */
const lookEveryMs = 60_000

export class Retention {
  readonly #needs: RetentionNeeds
  /** Made before anything of this process was laid. */
  readonly #begun: number
  #cancel: (() => void) | undefined
  #looking: Promise<void> | undefined

  constructor(needs: RetentionNeeds) {
    this.#needs = needs
    this.#begun = needs.clock()
  }

  /** Looks now, and every minute from now on. */
  start(): void {
    this.#looking = this.#look().then(() => {
      this.#looking = undefined
      this.#cancel = this.#needs.schedule(() => this.start(), lookEveryMs)
    })
  }

  async stop(): Promise<void> {
    await this.#looking
    this.#cancel?.()
  }

  /** A store that is away now, or one room that cannot be destroyed, is tried again the next time. */
  async #look(): Promise<void> {
    const { store, registry, clock, report } = this.#needs
    try {
      const rooms = new Set([...(await registry.unfinished()), ...(await store.due(clock()))])
      for (const room of rooms)
        try {
          await registry.destroy(room)
        } catch (error) {
          report('not-destroyed', error)
        }
      const before = clock() - limits.file.unnamedMs
      for (const room of await store.withUnnamedFiles(before)) await registry.forgetFiles(room, before)
      // Those from before this start are of a process that is no more; others may be on their way.
      for (const { room, contents } of await store.looseBytes(Math.max(before, this.#begun - 1)))
        await store.forgetBytes(room, contents)
    } catch (error) {
      report('retention-store-unavailable', error)
    }
  }
}
