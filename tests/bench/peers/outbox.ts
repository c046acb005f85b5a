/**
 * Words on their way to the room. Each edit is a message of its own, as the peers' clients send them, as long as that is no faster
 * than one participant may be; what comes faster is gathered until the next may go.
 */
import { limits } from '@common-ground/shared/room/limits'
import * as Y from 'yjs'

export type Verdict = { readonly words: string } | { readonly refused: string }

interface OutboxNeeds {
  readonly send: (update: Uint8Array, answer: (verdict: Verdict) => void) => void
  readonly refused: (why: string) => void
}

/** Updates merged into one message. */
const gathered = 400
const { perSecond, burst } = limits.rate.words
/** The room's clock and ours are read at different moments. */
const spared = 20

export class Outbox {
  readonly #needs: OutboxNeeds
  #waiting: Uint8Array[] = []
  #tokens = burst - spared
  #at = performance.now()
  #timer = false

  constructor(needs: OutboxNeeds) {
    this.#needs = needs
  }

  send(update: Uint8Array): void {
    if (this.#waiting.length === 0 && this.#mayGo()) this.#say(update)
    else {
      this.#waiting.push(update)
      this.#later()
    }
  }

  #say(update: Uint8Array): void {
    this.#needs.send(update, (verdict) => {
      if ('refused' in verdict) this.#needs.refused(verdict.refused)
    })
  }

  #mayGo(): boolean {
    const now = performance.now()
    this.#tokens = Math.min(burst - spared, this.#tokens + ((now - this.#at) / 1_000) * perSecond)
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
      if (this.#waiting.length > 0 && this.#mayGo()) {
        const share = this.#waiting.splice(0, gathered)
        const [first] = share
        if (first) this.#say(share.length === 1 ? first : Y.mergeUpdates(share))
      }
      if (this.#waiting.length > 0) this.#later()
    }, 1_000 / perSecond)
  }
}
