/**
 * Group commit without a timer: rows that arrive while a commit runs, or in the same turn of the event loop, go into
 * the next one, so a wait is at most two commits long whatever the number of rooms.
 */
import { type Row, type Store, StoreUnavailable } from '../store/store.ts'

interface Waiting {
  readonly rows: readonly Row[]
  readonly recorded: () => void
  readonly failed: (reason: unknown) => void
}

const maxRowsPerCommit = 512

export class Recorder {
  readonly #store: Pick<Store, 'append'>
  readonly #pause: () => Promise<void>
  #waiting: Waiting[] = []
  #running: Promise<void> | undefined

  /** `pause` lets everything that is ready in this turn of the event loop happen first. */
  constructor(store: Pick<Store, 'append'>, pause: () => Promise<void>) {
    this.#store = store
    this.#pause = pause
  }

  /** Resolves when the rows are durable; rejects when none of them is. Rows of one call stay together. */
  record(rows: readonly Row[]): Promise<void> {
    const done = new Promise<void>((recorded, failed) => {
      this.#waiting.push({ rows, recorded, failed })
    })
    this.#running ??= this.#run()
    return done
  }

  /** Resolves when everything handed in so far is settled. */
  async idle(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      // What is ready now joins the commit.
      await this.#pause()
      await this.#commit(this.#take())
    }
    this.#running = undefined
  }

  #take(): readonly Waiting[] {
    let rows = 0
    let count = 0
    for (const { rows: more } of this.#waiting) {
      if (count > 0 && rows + more.length > maxRowsPerCommit) break
      rows += more.length
      count += 1
    }
    return this.#waiting.splice(0, count)
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    try {
      await this.#store.append(group.flatMap(({ rows }) => rows))
    } catch (reason) {
      // One bad row must not take the others of its commit with it; a store that is gone takes all.
      if (group.length > 1 && !(reason instanceof StoreUnavailable))
        for (const one of group) await this.#commit([one])
      else for (const { failed } of group) failed(reason)
      return
    }
    for (const { recorded } of group) recorded()
  }
}
