/**
 * Group commit: rooms with something to decide are gathered, decided together and stored in one durable transaction, so the
 * store flushes once however many rooms are at work. While a commit runs, whoever comes waits for the next one.
 *
 *   enlist --> gather --> decide, room by room --> one commit --> settle, room by room
 */
import { type Row, type Store, StoreUnavailable } from '../store/store.ts'
import type { Gathering } from './gathering.ts'

/** Of one room's part of a commit: its rows are stored; or none of them is, and `reason` says why. */
export type Outcome = 'stored' | { readonly reason: unknown }

/** One room's part of a commit. It is enlisted again when it has more. */
export interface Round {
  /** What it decides comes to. Never throws. */
  decide(): readonly Row[]
  /** Never throws. */
  settle(outcome: Outcome): void
}

interface Decided {
  readonly round: Round
  readonly rows: readonly Row[]
}

const maxRowsPerCommit = 512

export class Recorder {
  readonly #store: Pick<Store, 'append'>
  readonly #gathering: Gathering
  #waiting: Round[] = []
  #running: Promise<void> | undefined

  constructor(store: Pick<Store, 'append'>, gathering: Gathering) {
    this.#store = store
    this.#gathering = gathering
  }

  enlist(round: Round): void {
    this.#waiting.push(round)
    this.#running ??= this.#run()
  }

  /** Resolves when everything handed in so far is settled. */
  async idle(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    // Never in the middle of what enlists: `#running` is set when this goes on.
    await this.#gathering.pause()
    for (;;) {
      const group = this.#decide()
      if (group.length > 0) {
        this.#gathering.begins()
        await this.#commit(group)
        this.#gathering.ends()
      }
      if (this.#waiting.length === 0) break
      await this.#gathering.pause()
    }
    this.#running = undefined
  }

  /** Takes rooms until there are rows enough. Those that store nothing are settled at once. */
  #decide(): readonly Decided[] {
    const group: Decided[] = []
    const taken = this.#waiting
    this.#waiting = []
    let count = 0
    let at = 0
    for (; at < taken.length && count < maxRowsPerCommit; at += 1) {
      const round = taken[at]
      if (!round) break
      const rows = round.decide()
      count += rows.length
      if (rows.length > 0) group.push({ round, rows })
      else round.settle('stored')
    }
    if (at < taken.length) this.#waiting = [...taken.slice(at), ...this.#waiting]
    return group
  }

  async #commit(group: readonly Decided[]): Promise<void> {
    const [first] = group
    const rows = group.length === 1 && first ? first.rows : group.flatMap((one) => one.rows)
    try {
      await this.#store.append(rows)
    } catch (reason) {
      // One bad row must not take the others of its commit with it; a store that is gone takes all.
      if (group.length > 1 && !(reason instanceof StoreUnavailable))
        for (const one of group) await this.#commit([one])
      else for (const { round } of group) round.settle({ reason })
      return
    }
    for (const { round } of group) round.settle('stored')
  }
}
