/** Words on their way to the room: sent one message at a time, gathered in between, kept until there is a verdict on each. */
import { limits } from '@common-ground/shared/room/limits'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { passes, Retry } from './backoff.ts'
import type { Connection } from './connection.ts'
import { Outbox } from './outbox.ts'
import type { Schedule } from './surroundings.ts'

/** How far the author's words are: all recorded, on their way, or kept here until the room takes them. */
export type WordsState = 'recorded' | 'sending' | 'waiting'

export interface WordsOutNeeds {
  readonly connection: Pick<Connection, 'words'>
  readonly space: Space
  readonly schedule: Schedule
  /** Whether the room takes words of this copy now. */
  readonly mayGo: () => boolean
  readonly recorded: (update: Uint8Array) => void
  readonly refused: (refusal: RefusalReply) => void
  /** Nobody knows whether they arrived, or the room does not read this space with us: it is to be opened again. */
  readonly unheard: () => void
  readonly changed: () => void
}

/** The least time between two messages: what is typed meanwhile is gathered, so that fast typing is a few of them. */
const apart = 30

export class WordsOut {
  readonly #needs: WordsOutNeeds
  readonly #outbox = new Outbox()
  readonly #retry: Retry
  /** Until it is time for the next message; the answer to a timer, which stops it. */
  #holding: (() => void) | undefined
  /** Counts copies: a verdict on words of an earlier one says nothing of this one's. */
  #copy = 0

  constructor(needs: WordsOutNeeds) {
    this.#needs = needs
    this.#retry = new Retry(needs.schedule)
  }

  state(): WordsState {
    if (this.#outbox.empty) return 'recorded'
    return this.#needs.mayGo() && !this.#retry.waiting ? 'sending' : 'waiting'
  }

  /** Whether the room could not save the words that are waiting. */
  get unsaved(): boolean {
    return this.#retry.because === 'not-saved'
  }

  /** How many updates were ever added, and how many of those have a verdict. */
  get added(): number {
    return this.#outbox.added
  }

  get answered(): number {
    return this.#outbox.answered
  }

  /** Everything without a verdict, in order. */
  unanswered(): readonly Uint8Array[] {
    return this.#outbox.unanswered()
  }

  add(update: Uint8Array): void {
    this.#outbox.add(update)
    if (!this.#needs.mayGo()) return
    // A single key goes at once, and what one task writes goes together.
    if (!this.#holding) this.#hold(0)
  }

  /** Resolves when everything added so far has a verdict. Sends at once what is still being gathered. */
  settled(): Promise<void> {
    const verdict = this.#outbox.verdict()
    this.send()
    return verdict
  }

  /** Sends what has been gathered, unless something is in flight or in the way; then it is sent after that. */
  send(): void {
    if (!this.#needs.mayGo() || this.#retry.waiting) return
    const update = this.#outbox.take(limits.updateBytes)
    if (update) void this.#deliver(update)
  }

  /** The room reads this space with us. */
  opened(): void {
    this.#retry.worked()
    this.send()
  }

  /** The connection went. */
  cut(): void {
    this.#retry.stop()
  }

  /** The copy is thrown away: whatever has no verdict is given up. */
  clear(): void {
    this.#copy += 1
    this.#retry.stop()
    this.#stopHolding()
    this.#outbox.clear()
  }

  leave(): void {
    this.#copy += 1
    this.#retry.stop()
    this.#stopHolding()
    this.#outbox.leave()
  }

  #hold(ms: number): void {
    this.#stopHolding()
    this.#holding = this.#needs.schedule(() => {
      this.#holding = undefined
      this.send()
    }, ms)
  }

  #stopHolding(): void {
    this.#holding?.()
    this.#holding = undefined
  }

  async #deliver(update: Uint8Array): Promise<void> {
    const { connection, space } = this.#needs
    const copy = this.#copy
    this.#hold(apart)
    const verdict = await connection.words({ space, update })
    if (copy !== this.#copy) return
    if (verdict !== 'cut' && !('refused' in verdict)) this.#recorded(update)
    else if (verdict === 'cut' || verdict.refused === 'not-open') {
      this.#outbox.giveBack()
      this.#needs.unheard()
    } else if (passes(verdict.refused)) {
      this.#outbox.giveBack()
      if (this.#needs.mayGo()) this.#retry.later(() => this.send(), verdict.refused)
    } else this.#needs.refused(verdict)
    this.#needs.changed()
  }

  #recorded(update: Uint8Array): void {
    this.#retry.worked()
    this.#outbox.confirm()
    this.#needs.recorded(update)
    // Who waits for a verdict does not wait for more to be gathered.
    if (!this.#holding || this.#outbox.awaited) this.send()
  }
}
