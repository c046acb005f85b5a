/** Wakes the clerk of a room when someone comes, and lets it rest some time after the last one left. */
import type { RoomRecord } from '../store/store.ts'
import { Clerk, type ClerkDependencies } from './clerk.ts'

/** Runs something later; the answer cancels it. */
export type Schedule = (action: () => void, ms: number) => () => void

/** A reload or a short cut must not read the room again from the store. */
const lingerMs = 20_000

export class Registry {
  readonly #dependencies: ClerkDependencies
  readonly #schedule: Schedule
  readonly #clerks = new Map<string, Promise<Clerk>>()
  readonly #lingering = new Map<string, () => void>()

  constructor(dependencies: ClerkDependencies, schedule: Schedule) {
    this.#dependencies = dependencies
    this.#schedule = schedule
  }

  /** The room's one clerk. Rejects with StoreUnavailable when the room cannot be read now. */
  async wake(room: RoomRecord): Promise<Clerk> {
    this.#lingering.get(room.id)?.()
    this.#lingering.delete(room.id)
    const awake = this.#clerks.get(room.id)
    if (awake) return awake
    const waking = Clerk.wake(room, this.#dependencies)
    this.#clerks.set(room.id, waking)
    try {
      return await waking
    } catch (error) {
      this.#clerks.delete(room.id)
      throw error
    }
  }

  /** Someone is done with this room for now. */
  release(clerk: Clerk): void {
    if (clerk.inUse) return
    const id = clerk.room.id
    this.#lingering.get(id)?.()
    this.#lingering.set(
      id,
      this.#schedule(() => this.#rest(clerk), lingerMs),
    )
  }

  /** What the last one to leave had sent may still be on its way into the store. */
  async #rest(clerk: Clerk): Promise<void> {
    await clerk.idle()
    const id = clerk.room.id
    if (clerk.inUse || !this.#lingering.delete(id)) return
    this.#clerks.delete(id)
    clerk.close()
  }

  /** Settles what every clerk has taken and lets all of them rest. */
  async close(): Promise<void> {
    for (const cancel of this.#lingering.values()) cancel()
    this.#lingering.clear()
    for (const waking of this.#clerks.values()) {
      const clerk = await waking
      await clerk.idle()
      clerk.close()
    }
    this.#clerks.clear()
  }
}
