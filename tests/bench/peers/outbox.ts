/** Words on their way to the room, as a client of ours sends them: one message at a time, the rest gathered meanwhile, never faster than the room takes. */
import { limits } from '@common-ground/shared/room/limits'
import * as Y from 'yjs'

export type Verdict = { readonly words: string } | { readonly refused: string }

interface OutboxNeeds {
  readonly send: (update: Uint8Array, answer: (verdict: Verdict) => void) => void
  readonly refused: (why: string) => void
}

/** Updates merged into one message. */
const gathered = 400
/** What the room says when the same words may be sent again a little later. */
const passing: ReadonlySet<string> = new Set(['too-fast', 'busy', 'not-saved'])
const { perSecond, burst } = limits.rate.words

export class Outbox {
  readonly #needs: OutboxNeeds
  #waiting: Uint8Array[] = []
  #flying = false
  #tokens = burst - 20
  #at = performance.now()
  #timer = false

  constructor(needs: OutboxNeeds) {
    this.#needs = needs
  }

  send(update: Uint8Array): void {
    this.#waiting.push(update)
    this.#next()
  }

  #next(): void {
    if (this.#flying || this.#timer || this.#waiting.length === 0) return
    if (!this.#mayGo()) {
      this.#later()
      return
    }
    const share = this.#waiting.splice(0, gathered)
    const [first] = share
    if (!first) return
    const update = share.length === 1 ? first : Y.mergeUpdates(share)
    this.#flying = true
    this.#needs.send(update, (verdict) => {
      this.#flying = false
      if ('refused' in verdict) {
        if (!passing.has(verdict.refused)) {
          this.#needs.refused(verdict.refused)
          return
        }
        this.#waiting.unshift(update)
        this.#later()
      } else this.#next()
    })
  }

  #mayGo(): boolean {
    const now = performance.now()
    this.#tokens = Math.min(burst - 20, this.#tokens + ((now - this.#at) / 1_000) * perSecond)
    this.#at = now
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }

  #later(): void {
    if (this.#timer) return
    this.#timer = true
    setTimeout(() => {
      this.#timer = false
      this.#next()
    }, 1_000 / perSecond)
  }
}
