/** The keys of the rooms in use, unwrapped: a bounded cache. What is destroyed is forgotten here as well. */
import type { Kysely } from 'kysely'
import type { RoomKey } from './room-key.ts'
import type { Tables } from './schema.ts'
import type { Vault } from './vault.ts'

export class RoomKeys {
  readonly #db: Kysely<Tables>
  readonly #vault: Vault
  readonly #capacity: number
  /** In the order of last use, the longest unused first. */
  readonly #keys = new Map<string, RoomKey>()
  readonly #loading = new Map<string, Promise<RoomKey | undefined>>()

  constructor(db: Kysely<Tables>, vault: Vault, capacity = 1_000) {
    this.#db = db
    this.#vault = vault
    this.#capacity = capacity
  }

  /** The key, when it is at hand: the usual case of an append, without a turn of the event loop. */
  cached(room: string): RoomKey | undefined {
    const key = this.#keys.get(room)
    if (key) this.#keep(room, key)
    return key
  }

  /** Undefined when there is no such room. */
  async of(room: string): Promise<RoomKey | undefined> {
    return this.cached(room) ?? (await this.#load(room))
  }

  /** Unwraps a key that was read along with other rows. */
  unwrap(room: string, wrapped: Uint8Array): RoomKey {
    return this.cached(room) ?? this.#vault.roomKey(room, wrapped)
  }

  /** A load that is under way must not bring back what is forgotten: it is disowned too. */
  forget(room: string): void {
    this.#keys.delete(room)
    this.#loading.delete(room)
  }

  async #load(room: string): Promise<RoomKey | undefined> {
    const running = this.#loading.get(room)
    if (running) return await running
    const loading = this.#read(room)
    this.#loading.set(room, loading)
    try {
      const key = await loading
      if (key && this.#loading.get(room) === loading) this.#keep(room, key)
      return key
    } finally {
      if (this.#loading.get(room) === loading) this.#loading.delete(room)
    }
  }

  async #read(room: string): Promise<RoomKey | undefined> {
    const row = await this.#db
      .selectFrom('room_keys')
      .select('wrapped')
      .where('room', '=', room)
      .executeTakeFirst()
    return row && this.#vault.roomKey(room, row.wrapped)
  }

  #keep(room: string, key: RoomKey): void {
    this.#keys.delete(room)
    this.#keys.set(room, key)
    if (this.#keys.size <= this.#capacity) return
    const [longestUnused] = this.#keys.keys()
    if (longestUnused !== undefined) this.#keys.delete(longestUnused)
  }
}
