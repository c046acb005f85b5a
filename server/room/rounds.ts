/**
 * The rounds of one room: decides what waits, has it recorded together with what other rooms decided, settles it in order; and
 * starts over from the store when that failed. Only what has to wait for something makes a promise.
 */
import { refuse } from '@common-ground/shared/room/refusal'
import { type Row, StoreUnavailable } from '../store/store.ts'
import { readWhole } from './archive.ts'
import type { ClerkDependencies } from './clerk-needs.ts'
import { compact, compactEnded, isLong } from './compacting.ts'
import type { Outcome, Round } from './recorder.ts'
import type { Table } from './table.ts'
import { decideAll, type Turn, Turns } from './turns.ts'

interface RoundsOf {
  readonly table: Table
  readonly needs: ClerkDependencies
  /** The room is no more: whatever waits is told so. */
  readonly isDestroyed: () => boolean
  /** After something was recorded. */
  readonly recorded: () => void
}

interface Decided {
  readonly turns: readonly Turn[]
  /** Not decided: the joint room is opened afresh before. */
  readonly late: ReadonlySet<Turn>
  readonly fails?: 'destroyed' | 'behind' | { readonly bug: unknown }
}

const nobody: ReadonlySet<Turn> = new Set()
const nothingDecided: Decided = { turns: [], late: nobody }

export class Rounds implements Round {
  readonly turns = new Turns(() => this.#due())
  readonly #of: RoundsOf
  #decided = nothingDecided
  /** Something may be recorded that is not known here: nothing is until the store has been read again. */
  #behind = false

  constructor(of: RoundsOf) {
    this.#of = of
  }

  decide(): readonly Row[] {
    const turns = this.turns.next()
    if (this.#of.isDestroyed()) {
      this.#decided = { turns, late: nobody, fails: 'destroyed' }
      return []
    }
    try {
      const { rows, late } = decideAll(turns, () => this.#of.table.opensAfresh)
      if (!this.#behind || rows.length === 0) {
        this.#decided = { turns, late }
        return rows
      }
      this.#decided = { turns, late, fails: 'behind' }
    } catch (bug) {
      this.#decided = { turns, late: nobody, fails: { bug } }
    }
    return []
  }

  settle(outcome: Outcome): void {
    let waits: Promise<void> | undefined
    try {
      waits = this.#settle(outcome)
    } catch (bug) {
      waits = this.#broke(bug)
    }
    if (waits) void waits.catch((bug) => this.#broke(bug)).then(() => this.#finished())
    else this.#finished()
  }

  /** A room nobody writes in keeps nothing of its last round. */
  #finished(): void {
    this.#decided = nothingDecided
    this.turns.finished()
  }

  /** What is behind reads the store again before it decides anything. */
  #due(): void {
    const { recorder } = this.#of.needs
    if (this.#behind && !this.#of.isDestroyed()) void this.#startOver().then(() => recorder.enlist(this))
    else recorder.enlist(this)
  }

  #settle(outcome: Outcome): Promise<void> | undefined {
    const { turns, fails } = this.#decided
    if (fails === 'destroyed') {
      for (const turn of turns) turn.refuse(refuse('room-destroyed'))
      return undefined
    }
    if (fails !== undefined && fails !== 'behind') return this.#broke(fails.bug)
    if (outcome !== 'stored') this.#reportStore(outcome.reason)
    if (outcome !== 'stored' || fails) return this.#fail()
    this.#of.table.recorded()
    const waits =
      turns.length > 1 ? this.#of.needs.together(() => this.#turns(0, false)) : this.#turns(0, false)
    return waits ? waits.then(() => this.#finish()) : this.#finish()
  }

  /** Nothing of the round is recorded. */
  async #fail(): Promise<void> {
    await this.#startOver()
    await this.#turns(0, true)
    for (const turn of this.#decided.late) turn.refuse(refuse('not-saved'))
    if (!this.#of.isDestroyed()) this.#of.recorded()
  }

  /** What is recorded is recorded: a bug in telling one must not keep the others of the round from hearing. */
  #turns(from: number, failed: boolean): Promise<void> | undefined {
    const { turns, late } = this.#decided
    for (let at = from; at < turns.length; at += 1) {
      const turn = turns[at]
      if (!turn || late.has(turn)) continue
      try {
        const waits = turn.settle(failed)
        if (waits)
          return waits.catch((error) => this.#missed(turn, error)).then(() => this.#turns(at + 1, failed))
      } catch (error) {
        this.#missed(turn, error)
      }
    }
    return undefined
  }

  #missed(turn: Turn, error: unknown): void {
    const gone = error instanceof StoreUnavailable
    this.#of.needs.report(gone ? 'store-unavailable' : 'clerk-bug', error)
    turn.refuse(refuse(gone ? 'not-saved' : 'busy'))
  }

  #finish(): Promise<void> | undefined {
    const { table, needs } = this.#of
    for (const turn of this.#decided.late) turn.refuse(refuse('reopened'))
    if (table.opensAfresh) return compactEnded(table.reopen(), needs).then(() => this.#look())
    return this.#look()
  }

  #look(): Promise<void> | undefined {
    const { table, needs, isDestroyed, recorded } = this.#of
    if (isDestroyed()) return undefined
    recorded()
    return table.drafts.all().some(isLong) ? compact(table.drafts, isLong, needs) : undefined
  }

  /** A bug in this room must not take the process, and with it every other room, down. */
  async #broke(bug: unknown): Promise<void> {
    this.#of.needs.report('clerk-bug', bug)
    await this.#startOver()
    for (const turn of this.#decided.turns) turn.refuse(refuse('not-saved'))
  }

  #reportStore(reason: unknown): void {
    this.#of.needs.report(reason instanceof StoreUnavailable ? 'store-unavailable' : 'store-error', reason)
  }

  /**
   * Recording failed: nothing of this round may count. The recorded documents are what was recorded before, and still true;
   * the store is asked again so that an outcome we could not see is not missed. Never rejects.
   */
  async #startOver(): Promise<void> {
    const { table, needs } = this.#of
    try {
      const whole = await readWhole(needs.store, table.room.id)
      if (!whole) throw new Error('the room is not in the store any more')
      table.readAnew(whole)
      this.#behind = false
    } catch (error) {
      needs.report('store-unreadable', error)
      table.rollBack()
      this.#behind = true
    }
  }
}
