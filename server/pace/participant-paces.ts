/** The pace of everyone who is or was just connected, so that a new connection is no new allowance. */
import { limits } from '@common-ground/shared/room/limits'
import { Bucket } from './bucket.ts'

/** The pace of one participant, whatever the number of their connections. A bucket nobody took from is full: it is made then. */
export class Pace {
  #open: Bucket | undefined
  #words: Bucket | undefined
  #wordBytes: Bucket | undefined
  #act: Bucket | undefined
  #presence: Bucket | undefined

  get open(): Bucket {
    this.#open ??= new Bucket(limits.rate.opens)
    return this.#open
  }

  get words(): Bucket {
    this.#words ??= new Bucket(limits.rate.words)
    return this.#words
  }

  get wordBytes(): Bucket {
    this.#wordBytes ??= new Bucket(limits.rate.wordBytes)
    return this.#wordBytes
  }

  get act(): Bucket {
    this.#act ??= new Bucket(limits.rate.acts)
    return this.#act
  }

  get presence(): Bucket {
    this.#presence ??= new Bucket(limits.rate.presence)
    return this.#presence
  }
}

/** What refused words cost, taken from the pace of words. */
export class WordsToll {
  readonly #pace: Pace
  readonly #clock: () => number

  constructor(pace: Pace, clock: () => number) {
    this.#pace = pace
    this.#clock = clock
  }

  isOwed(): boolean {
    return this.#pace.words.isInDebt(this.#clock())
  }

  charge(messages: number): void {
    this.#pace.words.charge(this.#clock(), messages)
  }
}

/** After this long without a connection every bucket is full again, and a pace can be forgotten. */
const forgetAfterMs = 60_000

/** Keeps the pace of everyone who is or was just connected, so that a new connection is no new allowance. */
export class Paces {
  readonly #paces = new Map<string, { readonly pace: Pace; connections: number; leftAt: number }>()

  join(participant: string, now: number): Pace {
    for (const [id, { connections, leftAt }] of this.#paces)
      if (connections === 0 && now - leftAt > forgetAfterMs) this.#paces.delete(id)
    const known = this.#paces.get(participant) ?? { pace: new Pace(), connections: 0, leftAt: now }
    known.connections += 1
    this.#paces.set(participant, known)
    return known.pace
  }

  leave(participant: string, now: number): void {
    const known = this.#paces.get(participant)
    if (!known) return
    known.connections -= 1
    known.leftAt = now
  }
}
