/** Words on their way out: local updates gathered until the room has given its verdict on them. */
import * as Y from 'yjs'

/** Merging walks both sides, so growing one huge chunk keystroke by keystroke would be slow. */
const chunkBytes = 16 * 1024
const gatherAtMost = 64

interface Chunk {
  readonly bytes: Uint8Array
  /** How many updates had been added when this chunk's last one was. */
  readonly upTo: number
}

/**
 * Invariants: `added` counts updates ever added, `answered` those with a verdict; what lies between is, in order,
 * in flight, in chunks, or gathered. At most one batch is in flight.
 */
export class Outbox {
  #gathered: Uint8Array[] = []
  #gatheredBytes = 0
  #chunks: Chunk[] = []
  #flying: Chunk | undefined
  #added = 0
  #answered = 0
  #waiting: { readonly upTo: number; readonly done: () => void; readonly left: (error: Error) => void }[] = []

  get added(): number {
    return this.#added
  }

  get answered(): number {
    return this.#answered
  }

  get empty(): boolean {
    return this.#answered === this.#added
  }

  get flying(): boolean {
    return this.#flying !== undefined
  }

  /** Whether someone waits for a verdict. */
  get awaited(): boolean {
    return this.#waiting.length > 0
  }

  add(update: Uint8Array): void {
    this.#added += 1
    this.#gathered.push(update)
    this.#gatheredBytes += update.length
    if (this.#gathered.length >= gatherAtMost || this.#gatheredBytes >= chunkBytes) this.#compact()
  }

  /** Takes the oldest words as one update of at most `limit` bytes (more only if one single change is larger). */
  take(limit: number): Uint8Array | undefined {
    this.#compact()
    if (this.#flying || this.#chunks.length === 0) return undefined
    let size = 0
    const fitting = this.#chunks.findIndex(({ bytes }) => {
      size += bytes.length
      return size > limit
    })
    const batch = this.#chunks.splice(0, fitting === -1 ? this.#chunks.length : Math.max(1, fitting))
    const bytes = merge(batch.map((chunk) => chunk.bytes))
    this.#flying = { bytes, upTo: batch.at(-1)?.upTo ?? this.#added }
    return bytes
  }

  /** The room has recorded what was in flight. */
  confirm(): void {
    if (this.#flying) this.#answered = this.#flying.upTo
    this.#flying = undefined
    this.#tell()
  }

  /** Nobody knows whether the room has what was in flight, or it could not take it now: it is sent again. */
  giveBack(): void {
    if (this.#flying) this.#chunks.unshift(this.#flying)
    this.#flying = undefined
  }

  /** Everything unsent is given up: its verdict was no. */
  clear(): void {
    this.#gathered = []
    this.#gatheredBytes = 0
    this.#chunks = []
    this.#flying = undefined
    this.#answered = this.#added
    this.#tell()
  }

  /** Everything without a verdict, in order. */
  unanswered(): readonly Uint8Array[] {
    const flying = this.#flying ? [this.#flying] : []
    return [...[...flying, ...this.#chunks].map(({ bytes }) => bytes), ...this.#gathered]
  }

  /** Resolves when everything added so far has a verdict. */
  verdict(): Promise<void> {
    if (this.empty) return Promise.resolve()
    return new Promise((done, left) => {
      this.#waiting.push({ upTo: this.#added, done, left })
    })
  }

  /** Nothing is sent any more: who waits for a verdict is told that there will be none. */
  leave(): void {
    const error = new Error('The session was left before every word had a verdict.')
    for (const { left } of this.#waiting.splice(0)) left(error)
  }

  #tell(): void {
    const [...all] = this.#waiting
    this.#waiting = all.filter(({ upTo }) => upTo > this.#answered)
    for (const { upTo, done } of all) if (upTo <= this.#answered) done()
  }

  #compact(): void {
    if (this.#gathered.length === 0) return
    const bytes = merge(this.#gathered)
    this.#gathered = []
    this.#gatheredBytes = 0
    const last = this.#chunks.at(-1)
    if (last && last.bytes.length + bytes.length <= chunkBytes)
      this.#chunks[this.#chunks.length - 1] = { bytes: merge([last.bytes, bytes]), upTo: this.#added }
    else this.#chunks.push({ bytes, upTo: this.#added })
  }
}

const merge = (updates: readonly Uint8Array[]): Uint8Array => {
  const [only] = updates
  return only && updates.length === 1 ? only : Y.mergeUpdates([...updates])
}
