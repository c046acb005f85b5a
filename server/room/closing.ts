/**
 * Closes proposals when their time is over, in a turn of the room: the same second for every proposal, whatever was
 * answered. A room that was asleep by then does it as soon as it wakes.
 */
import { closingBy, nextClosing } from '@common-ground/shared/acts/proposals-following'
import type { ClerkDependencies } from './clerk-needs.ts'
import type { Table } from './table.ts'
import { turnByItself } from './turn-by-itself.ts'
import type { Turns } from './turns.ts'

type ClosingNeeds = Pick<ClerkDependencies, 'schedule' | 'clock' | 'chance'>

/** Timers count 31 bits of milliseconds at the most: a longer time is looked at again on the way. */
const farthestMs = 24 * 60 * 60_000
/** Until one that could not be recorded is tried again. */
const againMs = 2_000

export class Closing {
  readonly #table: Table
  readonly #turns: Turns
  readonly #with: ClosingNeeds
  #timer: { readonly at: number; readonly cancel: () => void } | undefined

  constructor(table: Table, turns: Turns, needs: ClosingNeeds) {
    this.#table = table
    this.#turns = turns
    this.#with = needs
  }

  /** After everything recorded, and on waking: a pause, an answer or another proposal moves the time. */
  look(): void {
    const { state } = this.#table
    const isOver = state.stage.stage === 'closed' || state.destruction.agreed !== undefined
    const at = isOver ? undefined : nextClosing(state)
    if (at === this.#timer?.at) return
    this.close()
    if (at !== undefined) this.#wait(at)
  }

  close(): void {
    this.#timer?.cancel()
    this.#timer = undefined
  }

  /** By the room's own time, which never goes back: a clock that was set back does not give more of it. */
  #wait(at: number, least = 0): void {
    const { clock, schedule } = this.#with
    const left = Math.max(least, Math.min(farthestMs, at - this.#table.time(clock())))
    this.#timer = { at, cancel: schedule(() => void this.#due(at), left) }
  }

  async #due(at: number): Promise<void> {
    const { clock, chance } = this.#with
    if (this.#table.time(clock()) >= at) {
      const turn = turnByItself(this.#table, { due: closingBy, now: clock, chance })
      await this.#turns.take({ id: this.#table.room.id }, turn)
    }
    // What was recorded has looked for the next already; where it is still this one, it was too early or could not be saved.
    if (this.#timer?.at === at) this.#wait(at, againMs)
  }
}
