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

/** Updates merged into one message, and their bytes. */
const gathered = { updates: 400, bytes: 48 * 1024 }
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

  #share(): Uint8Array[] {
    let bytes = 0
    const over = this.#waiting.findIndex(({ byteLength }, at) => {
      bytes += byteLength
      return at > 0 && (at >= gathered.updates || bytes > gathered.bytes)
    })
    return this.#waiting.splice(0, over === -1 ? this.#waiting.length : over)
  }

  #later(): void {
    if (this.#timer) return
    this.#timer = true
    setTimeout(() => {
      this.#timer = false
      if (this.#waiting.length > 0 && this.#mayGo()) {
        const share = this.#share()
        const [first] = share
        if (first) this.#say(share.length === 1 ? first : Y.mergeUpdates(share))
      }
      if (this.#waiting.length > 0) this.#later()
    }, 1_000 / perSecond)
  }
}
