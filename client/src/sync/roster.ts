/** Who is in the room right now: every connection, and every participant once. */
import type { Standing } from '@common-ground/shared/room/participant'
import type { PresenceTold, Whereabouts } from '@common-ground/shared/wire/messages'
import { isInWords } from './own-whereabouts.ts'

/** One connection of a participant. */
export interface Present {
  readonly participant: string
  readonly clientId: number
  readonly at: Whereabouts
}

/** What the ledger says of a participant; never taken from a presence message. */
export interface KnownPerson {
  readonly name: string
  readonly standing: Standing
}
export type Who = (participant: string) => KnownPerson | undefined

/** One participant who is here; of several connections, one that is in a text. */
export interface Here extends KnownPerson {
  readonly participant: string
  readonly at: Whereabouts
}

/** In words of the joint room, or with their cursor on a page of notes. */
const isInText = (at: Whereabouts): boolean => isInWords(at) || at.cursor !== undefined

export class Roster {
  readonly #who: Who
  readonly #others = new Map<number, Present>()
  #people: readonly Present[] = []
  #here: readonly Here[] = []

  constructor(who: Who) {
    this.#who = who
  }

  /** Every connection, this one first. */
  get people(): readonly Present[] {
    return this.#people
  }

  /** The same array, and the same objects in it, while nothing changed. */
  get here(): readonly Here[] {
    return this.#here
  }

  has(clientId: number): boolean {
    return this.#others.has(clientId)
  }

  others(): readonly number[] {
    return [...this.#others.keys()]
  }

  hear({ participant, clientId, at }: PresenceTold): void {
    if (at === null) this.#others.delete(clientId)
    else this.#others.set(clientId, { participant, clientId, at })
  }

  clear(): void {
    this.#others.clear()
  }

  /** Looks everyone up again. */
  refresh(own: Present): void {
    // This connection may have been told of itself under the id it has now.
    this.#others.delete(own.clientId)
    this.#people = [own, ...this.#others.values()]
    const here = this.#gather()
    const same = here.length === this.#here.length && here.every((one, index) => one === this.#here[index])
    if (!same) this.#here = here
  }

  #gather(): readonly Here[] {
    const before = new Map(this.#here.map((one) => [one.participant, one]))
    const here = new Map<string, Here>()
    for (const { participant, at } of this.#people) {
      const known = this.#who(participant)
      const already = here.get(participant)
      if (!known || (already && (isInText(already.at) || !isInText(at)))) continue
      const { name, standing } = known
      const last = before.get(participant)
      const unchanged = last && last.at === at && last.name === name && last.standing === standing
      here.set(participant, unchanged ? last : { participant, name, standing, at })
    }
    return [...here.values()]
  }
}
