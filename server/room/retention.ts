/** The retention clock: destroys every room whose time is over, and forgets files nobody used, looked for again and again. */
import { limits } from '@common-ground/shared/room/limits'
import type { Store } from '../store/store.ts'
import type { Registry, Schedule } from './registry.ts'

export interface RetentionNeeds {
  readonly store: Pick<Store, 'due' | 'withUnnamedFiles'>
  readonly registry: Pick<Registry, 'destroy' | 'unfinished' | 'forgetFiles'>
  readonly clock: () => number
  readonly schedule: Schedule
  readonly report: (what: string, error: unknown) => void
}

/** How often it looks, in ms: nobody chooses the minute a room ends. */
const lookEveryMs = 60_000

export class Retention {
  readonly #needs: RetentionNeeds
  #cancel: (() => void) | undefined
  #looking: Promise<void> | undefined

  constructor(needs: RetentionNeeds) {
    this.#needs = needs
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
    } catch (error) {
      report('retention-store-unavailable', error)
    }
  }
}
