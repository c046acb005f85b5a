/** What was sent to the server and what came of it. A frame is one message on a WebSocket, or one HTTP request. */

export interface Counts {
  readonly frames: number
  /** Answered with a refusal, or by hanging up. */
  readonly refused: number
  /** Answered otherwise: it was fine, or harmless. */
  readonly taken: number
  /** Refusals by code; `closed` for hanging up, `http-413` and the like for answers without a code. */
  readonly codes: Readonly<Record<string, number>>
  /** Frames by what kind of attack they belong to. */
  readonly kinds: Readonly<Record<string, number>>
}

export class Counter {
  #quota = 0
  #frames = 0
  #refused = 0
  #taken = 0
  readonly #codes = new Map<string, number>()
  readonly #kinds = new Map<string, number>()

  /** So many frames more are to be sent. */
  allow(frames: number): void {
    this.#quota += frames
  }

  get done(): boolean {
    return this.#frames >= this.#quota
  }

  sent(kind: string): void {
    this.#frames += 1
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1)
  }

  refused(code: string): void {
    this.#refused += 1
    this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1)
  }

  taken(): void {
    this.#taken += 1
  }

  counts(): Counts {
    return {
      frames: this.#frames,
      refused: this.#refused,
      taken: this.#taken,
      codes: Object.fromEntries(this.#codes),
      kinds: Object.fromEntries(this.#kinds),
    }
  }
}
