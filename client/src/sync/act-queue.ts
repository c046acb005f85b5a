/** Acts on their way out: one after another, each with one id for all its tries, until recorded or refused. */
import type { Act } from '@common-ground/shared/acts/act'
import { unreadSpaceOf } from '@common-ground/shared/acts/pulse'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type { ActRecorded, Answer } from '@common-ground/shared/wire/messages'
import { passes, Retry } from './backoff.ts'
import type { Connection } from './connection.ts'
import type { Schedule } from './surroundings.ts'

export interface ActQueueNeeds {
  readonly connection: Pick<Connection, 'act'>
  readonly space: Space
  readonly schedule: Schedule
  readonly newId: () => string
  /** What an act waits for: the author's own words, so that the room judges it on what its author saw. */
  readonly before?: () => Promise<void>
  readonly changed?: () => void
  /** A refusal that passes by itself is given to the author after this many tries. */
  readonly tries?: number
}

interface Waiting {
  readonly id: string
  readonly act: Act
  readonly answer: (reply: Answer<ActRecorded>) => void
  readonly left: (error: Error) => void
}

const triesAtMost = 5

export class ActQueue {
  readonly #needs: ActQueueNeeds
  #waiting: Waiting[] = []
  #open = false
  /** Whether the first act is being sent or waits for its next try. */
  #busy = false
  /** Tries of the first act the room could not take then. */
  #tries = 0
  readonly #retry: Retry
  #left = false

  constructor(needs: ActQueueNeeds) {
    this.#needs = needs
    this.#retry = new Retry(needs.schedule)
  }

  /** Whether acts are sent now. */
  get open(): boolean {
    return this.#open
  }

  /** How many acts have no answer yet. */
  get unanswered(): number {
    return this.#waiting.length
  }

  /** Whether the room could not save the act that is waiting. */
  get unsaved(): boolean {
    return this.#retry.because === 'not-saved'
  }

  send(act: Act): Promise<Answer<ActRecorded>> {
    const id = this.#needs.newId()
    return new Promise((answer, left) => {
      this.#waiting.push({ id, act, answer, left })
      this.#needs.changed?.()
      if (this.#left) this.leave()
      void this.#next()
    })
  }

  /** The room takes acts: the unanswered ones are sent, those whose fate is unknown with the id they had. */
  resume(): void {
    this.#open = true
    void this.#next()
  }

  pause(): void {
    this.#open = false
    if (this.#retry.waiting) this.#busy = false
    this.#retry.stop()
  }

  /** The room lets this client in no more: every act gets that answer. */
  refuse(refusal: RefusalReply): void {
    this.pause()
    for (const { answer } of this.#waiting.splice(0)) answer(refusal)
    this.#needs.changed?.()
  }

  leave(): void {
    this.#left = true
    this.pause()
    const error = new Error('The session was left before this act had an answer.')
    for (const { left } of this.#waiting.splice(0)) left(error)
  }

  async #next(): Promise<void> {
    if (this.#busy || !this.#open) return
    this.#busy = true
    for (let first = this.#waiting[0]; first && this.#open; first = this.#waiting[0]) {
      if (!(await this.#mayGo())) break
      const { connection } = this.#needs
      const space = unreadSpaceOf(first.act) ?? this.#needs.space
      const reply = await connection.act({ space, id: first.id, act: first.act })
      if (this.#waiting[0] !== first) continue
      if (reply === 'cut' || this.#passes(reply)) {
        // After a cut `resume` goes on; on a living connection the same act is tried again in a moment.
        if (!this.#open) break
        const again = () => {
          this.#busy = false
          void this.#next()
        }
        this.#retry.later(again, reply === 'cut' || !('refused' in reply) ? undefined : reply.refused)
        this.#needs.changed?.()
        return
      }
      this.#waiting.shift()
      this.#tries = 0
      this.#retry.worked()
      first.answer(reply)
      this.#needs.changed?.()
    }
    this.#busy = false
  }

  #passes(reply: Answer<ActRecorded>): boolean {
    if (!('refused' in reply) || !passes(reply.refused)) return false
    this.#tries += 1
    return this.#tries < (this.#needs.tries ?? triesAtMost)
  }

  /** Rejected means left, and then `leave` answers the acts. */
  #mayGo(): Promise<boolean> {
    const before = this.#needs.before?.() ?? Promise.resolve()
    return before.then(
      () => this.#open,
      () => false,
    )
  }
}
