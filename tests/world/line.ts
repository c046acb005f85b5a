/** One socket as the network sees it: ordered in each direction, slow, and able to end without either end being told. */
import type { Schedule } from '@common-ground/client/sync/surroundings'

export interface LineNeeds {
  readonly schedule: Schedule
  readonly now: () => number
  /** How long the next message takes, in ms. */
  readonly latency: () => number
}

/** Each end's own idea of when the line is gone; called at most once. */
export interface LineEnds {
  readonly clientLost: () => void
  serverLost: () => void
}

export class Line {
  readonly #needs: LineNeeds
  readonly #ends: LineEnds
  #upAt = 0
  #downAt = 0
  /** Nothing passes any more, in either direction, whatever was on its way. */
  #dead = false
  /** The server hung up: what it said before still arrives, and what was on its way to it may still be read. */
  #hungUp = false
  #clientTold = false
  #serverTold = false

  constructor(needs: LineNeeds, clientLost: () => void) {
    this.#needs = needs
    this.#ends = { clientLost, serverLost: () => undefined }
  }

  set serverLost(serverLost: () => void) {
    this.#ends.serverLost = serverLost
  }

  get dead(): boolean {
    return this.#dead
  }

  /** Whether something said may still arrive, at either end. */
  get onItsWay(): boolean {
    return !this.#dead && Math.max(this.#upAt, this.#downAt) > this.#needs.now()
  }

  /** From the client to the server. */
  up(arrive: () => void): void {
    this.#upAt = this.#after(this.#upAt)
    this.#at(this.#upAt, () => {
      if (!this.#dead) arrive()
    })
  }

  /** From the server to the client. */
  down(arrive: () => void): void {
    if (this.#hungUp) return
    this.#send(arrive)
  }

  /** Everything sent from now on waits this long. */
  stall(ms: number): void {
    const until = this.#needs.now() + ms
    this.#upAt = Math.max(this.#upAt, until)
    this.#downAt = Math.max(this.#downAt, until)
  }

  /** The server ends it: the client hears of that after all that was said before. */
  hangUp(): void {
    if (this.#hungUp || this.#dead) return
    this.#hungUp = true
    this.#tellServer()
    this.#send(() => this.#tellClient())
  }

  /** The line breaks: what is on its way is lost, and each end learns of it after a while. */
  cut(clientAfter: number, serverAfter: number): void {
    if (this.#dead) return
    this.#dead = true
    this.#at(this.#needs.now() + clientAfter, () => this.#tellClient())
    this.#at(this.#needs.now() + serverAfter, () => this.#tellServer())
  }

  #send(arrive: () => void): void {
    this.#downAt = this.#after(this.#downAt)
    this.#at(this.#downAt, () => {
      if (!this.#dead) arrive()
    })
  }

  #after(last: number): number {
    return Math.max(last, this.#needs.now() + this.#needs.latency())
  }

  #at(when: number, action: () => void): void {
    this.#needs.schedule(action, when - this.#needs.now())
  }

  #tellClient(): void {
    if (this.#clientTold) return
    this.#clientTold = true
    this.#dead = true
    this.#ends.clientLost()
  }

  #tellServer(): void {
    if (this.#serverTold) return
    this.#serverTold = true
    this.#ends.serverLost()
  }
}
