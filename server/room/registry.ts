/** Wakes the clerk of a room when someone comes, lets it rest some time after the last one left, and ends it for good. */
import type { RoomRecord } from '../store/store.ts'
import { Agreements } from './agreements.ts'
import { Clerk } from './clerk.ts'
import type { ClerkDependencies } from './clerk-needs.ts'
import { Resting } from './resting.ts'

/** Runs something later; the answer cancels it. */
export type Schedule = (action: () => void, ms: number) => () => void

/** A reload or a short cut must not read the room again from the store. */
const lingerMs = 20_000

export class Registry {
  readonly #dependencies: ClerkDependencies
  readonly #resting: Resting
  readonly #agreements = new Agreements()
  readonly #clerks = new Map<string, Promise<Clerk | undefined>>()
  readonly #lingering = new Map<string, () => void>()
  /** How many hold each room awake: connections, and questions at its door. */
  readonly #held = new Map<string, number>()

  constructor(dependencies: Omit<ClerkDependencies, 'resting'>) {
    this.#resting = new Resting(dependencies)
    this.#dependencies = { ...dependencies, resting: this.#resting }
  }

  /** The room's one clerk; undefined when there is no such room any more. Rejects with StoreUnavailable. To be released. */
  async wake(room: RoomRecord): Promise<Clerk | undefined> {
    const { id } = room
    this.#held.set(id, (this.#held.get(id) ?? 0) + 1)
    this.#lingering.get(id)?.()
    this.#lingering.delete(id)
    try {
      const clerk = await (this.#clerks.get(id) ?? this.#wakeAnew(room))
      if (clerk && !clerk.destroyed) return clerk
    } catch (error) {
      this.#letGo(id)
      throw error
    }
    this.#letGo(id)
    return undefined
  }

  /** Someone is done with this room for now. */
  release(clerk: Clerk): void {
    const { id } = clerk.room
    const held = this.#letGo(id)
    if (clerk.destroyed) this.#clerks.delete(id)
    // What is to be destroyed stays awake, so that those inside can be told when it is.
    if (held || clerk.inUse || clerk.destroyed || clerk.ending) return
    this.#lingering.get(id)?.()
    this.#lingering.set(
      id,
      this.#dependencies.schedule(() => void this.#rest(clerk), lingerMs),
    )
  }

  /** Destroys a room through its clerk, awake or not, so that nobody is in the middle of writing into it. */
  async destroy(id: string): Promise<void> {
    const { store, clock } = this.#dependencies
    const awake = await this.#clerks.get(id)
    const room = awake?.room ?? (await store.room(id))
    const clerk = room && (await this.wake(room))
    if (!clerk) {
      await store.destroy(id, 'keep-until', clock())
      return
    }
    await clerk.destroy()
    this.release(clerk)
  }

  /** Forgets files of a room that came at `before` or earlier and that no entry names. Whoever is in the room is not disturbed. */
  async forgetFiles(id: string, before: number): Promise<void> {
    const room = await this.#dependencies.store.room(id)
    const clerk = room && (await this.wake(room))
    if (!clerk) return
    try {
      await clerk.shelf.forget(before)
    } finally {
      this.release(clerk)
    }
  }

  /** Rooms whose destruction was begun and failed, as far as anyone was told. */
  async unfinished(): Promise<readonly string[]> {
    const clerks = await Promise.all(this.#clerks.values())
    return clerks
      .filter((clerk) => clerk !== undefined)
      .flatMap(({ ending, room }) => (ending ? [room.id] : []))
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
    this.#resting.close()
  }

  async #wakeAnew(room: RoomRecord): Promise<Clerk | undefined> {
    const agreement = this.#agreements.same(room.agreement)
    const waking = Clerk.wake({ ...room, agreement }, this.#dependencies)
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
    const { id } = clerk.room
    this.#lingering.delete(id)
    await clerk.rest()
    // Somebody came meanwhile, and may have gone again: then another rest is due.
    if (this.#held.has(id) || this.#lingering.has(id)) return
    this.#clerks.delete(id)
    clerk.close()
  }

  /** Whether anyone else still holds the room awake. */
  #letGo(id: string): boolean {
    const left = (this.#held.get(id) ?? 1) - 1
    if (left > 0) this.#held.set(id, left)
    else this.#held.delete(id)
    return left > 0
  }
}
