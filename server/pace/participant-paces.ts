/** The pace of everyone who is or was just connected, so that a new connection is no new allowance. */
import { limits } from '@common-ground/shared/room/limits'
import { Bucket } from './bucket.ts'

/** The pace of one participant, whatever the number of their connections. */
export class Pace {
  readonly open: Bucket
  readonly words: Bucket
  readonly wordBytes: Bucket
  readonly act: Bucket
  readonly presence: Bucket

  constructor(now: number) {
    this.open = new Bucket(limits.rate.opens, now)
    this.words = new Bucket(limits.rate.words, now)
    this.wordBytes = new Bucket(limits.rate.wordBytes, now)
    this.act = new Bucket(limits.rate.acts, now)
    this.presence = new Bucket(limits.rate.presence, now)
  }
}

/** What refused words cost, taken from the pace of words. */
export const tollOn = (words: Bucket, clock: () => number) => ({
  isOwed: (): boolean => words.isInDebt(clock()),
  charge: (messages: number): void => words.charge(clock(), messages),
})

/** After this long without a connection every bucket is full again, and a pace can be forgotten. */
const forgetAfterMs = 60_000

/** Keeps the pace of everyone who is or was just connected, so that a new connection is no new allowance. */
export class Paces {
  readonly #paces = new Map<string, { readonly pace: Pace; connections: number; leftAt: number }>()

  join(participant: string, now: number): Pace {
    for (const [id, { connections, leftAt }] of this.#paces)
      if (connections === 0 && now - leftAt > forgetAfterMs) this.#paces.delete(id)
    const known = this.#paces.get(participant) ?? { pace: new Pace(now), connections: 0, leftAt: now }
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
