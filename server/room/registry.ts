/** Wakes the clerk of a room when someone comes, lets it rest some time after the last one left, and ends it for good. */
import type { DestructionReason } from '@common-ground/shared/room/certificate'
import type { RoomRecord } from '../store/store.ts'
import { Clerk, type ClerkDependencies } from './clerk.ts'

/** Runs something later; the answer cancels it. */
export type Schedule = (action: () => void, ms: number) => () => void

/** A reload or a short cut must not read the room again from the store. */
const lingerMs = 20_000

export class Registry {
  readonly #dependencies: ClerkDependencies
  readonly #schedule: Schedule
  readonly #clerks = new Map<string, Promise<Clerk | undefined>>()
  readonly #lingering = new Map<string, () => void>()

  constructor(dependencies: ClerkDependencies, schedule: Schedule) {
    this.#dependencies = dependencies
    this.#schedule = schedule
  }

  /** The room's one clerk; undefined when there is no such room any more. Rejects with StoreUnavailable. */
  async wake(room: RoomRecord): Promise<Clerk | undefined> {
    this.#lingering.get(room.id)?.()
    this.#lingering.delete(room.id)
    const clerk = await (this.#clerks.get(room.id) ?? this.#wakeAnew(room))
    return clerk?.destroyed ? undefined : clerk
  }

  /** Someone is done with this room for now. */
  release(clerk: Clerk): void {
    const { id } = clerk.room
    if (clerk.destroyed) this.#clerks.delete(id)
    if (clerk.inUse || clerk.destroyed) return
    this.#lingering.get(id)?.()
    this.#lingering.set(
      id,
      this.#schedule(() => void this.#rest(clerk), lingerMs),
    )
  }

  /** Destroys a room through its clerk, awake or not, so that nobody is in the middle of writing into it. */
  async destroy(id: string, because: DestructionReason): Promise<void> {
    const { store, clock } = this.#dependencies
    const room = await store.room(id)
    const clerk = room && (await this.wake(room))
    if (!clerk) await store.destroy(id, because, clock())
    else {
      await clerk.destroy(because)
      this.release(clerk)
    }
  }

  /** Settles what every clerk has taken and lets all of them rest. */
  async close(): Promise<void> {
    for (const cancel of this.#lingering.values()) cancel()
    this.#lingering.clear()
    for (const waking of this.#clerks.values()) {
      const clerk = await waking
      await clerk?.rest()
      clerk?.close()
    }
    this.#clerks.clear()
  }

  async #wakeAnew(room: RoomRecord): Promise<Clerk | undefined> {
    const waking = Clerk.wake(room, this.#dependencies)
    this.#clerks.set(room.id, waking)
    try {
      const clerk = await waking
      if (!clerk) this.#clerks.delete(room.id)
      return clerk
    } catch (error) {
      this.#clerks.delete(room.id)
      throw error
    }
  }

  /** What the last one to leave had sent may still be on its way into the store. */
  async #rest(clerk: Clerk): Promise<void> {
    await clerk.rest()
    const { id } = clerk.room
    if (clerk.inUse || !this.#lingering.delete(id)) return
    this.#clerks.delete(id)
    clerk.close()
  }
}
