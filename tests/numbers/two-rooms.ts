/**
 * Two rooms alike in everything but side A's own numbers: in one it sets, shows and takes back what it likes, in the other
 * it does nothing. What the others are told and answered must be the same, bit for bit.
 */
import type { Act } from '@common-ground/shared/acts/act'
import { numberKinds } from '@common-ground/shared/acts/numbers'
import type { Listener } from '../round/listener.ts'
import { RoomOfFour } from '../round/room-of-four.ts'
import { Random } from '../world/random.ts'

export type WhatAShows = 'nothing' | 'some'

export interface Heard {
  readonly b: readonly string[]
  readonly observer: readonly string[]
  readonly mediator: readonly string[]
}

class Lease {
  readonly #room: RoomOfFour
  readonly #shared: Random
  #issue = ''
  #term = ''
  readonly #offers: string[] = []
  /** The act in which A said last what the issue is about. */
  #about: string | undefined

  constructor(room: RoomOfFour, shared: Random) {
    this.#room = room
    this.#shared = shared
  }

  /** `own`: what only A's numbers are drawn from. */
  async run(own: Random | undefined, shows: WhatAShows): Promise<Heard> {
    const { a, b, mediator, observer } = this.#room.people
    this.#issue = await a.act('joint', {
      type: 'open-issue',
      title: 'Rent',
      kind: { type: 'amount', unit: 'EUR' },
    })
    this.#term = await b.act('joint', {
      type: 'open-issue',
      title: 'Term',
      kind: { type: 'choice', options: ['3', '4'] },
    })
    for (let step = this.#shared.between(3, 8); step > 0; step -= 1) {
      this.#room.clock.now += 1_000
      if (own?.chance(0.8)) await this.#ofA(a, own, shows)
      await this.#ofB(b)
      if (own?.chance(0.5)) await this.#ofA(a, own, shows)
      if (this.#shared.chance(0.3)) await a.act('joint', this.#offer())
      if (this.#shared.chance(0.3)) await this.#pry(b)
    }
    await this.#pry(b)
    return { b: b.heard, observer: observer.heard, mediator: mediator.heard }
  }

  #offer(): Act {
    const to = String(this.#shared.below(3_000))
    return { type: 'offer', terms: [{ issue: this.#issue, to }], benefit: 'A plan' }
  }

  async #ofB(b: Listener): Promise<void> {
    const random = this.#shared
    this.#offers.push(await b.act('joint', this.#offer()))
    if (random.chance(0.4))
      await b.act('side-b', {
        type: 'set-issue-numbers',
        issue: this.#issue,
        weight: random.below(100),
        target: String(random.below(3_000)),
      })
    if (random.chance(0.3)) await b.act('side-b', { type: 'grant-numbers', kind: random.pick(numberKinds) })
  }

  /** Any number of acts of A's own family. The ids are A's own too. */
  async #ofA(a: Listener, own: Random, shows: WhatAShows): Promise<void> {
    const act = (): Act => {
      const how = own.below(shows === 'some' ? 6 : 4)
      if (how === 0)
        return {
          type: 'set-issue-numbers',
          issue: this.#issue,
          weight: own.below(101),
          target: String(own.below(3_000)),
          walkAway: String(3_000 + own.below(3_000)),
        }
      if (how === 1)
        return {
          type: 'set-issue-numbers',
          issue: this.#term,
          worths: [{ option: own.pick(['3', '4']), worth: own.below(101) }],
        }
      if (how === 2)
        return { type: 'rate-offer', offer: own.maybe(this.#offers) ?? own.id(), worth: own.below(4) }
      if (how === 3)
        return own.chance(0.5)
          ? { type: 'set-alternative', worth: own.below(101) }
          : {
              type: 'note-about',
              issue: this.#issue,
              ...(this.#about === undefined ? {} : { on: this.#about }),
              text: `${own.word()}`,
            }
      return { type: how === 4 ? 'grant-numbers' : 'revoke-numbers', kind: own.pick(numberKinds) }
    }
    for (let left = own.below(5); left > 0; left -= 1) {
      const next = act()
      const id = await a.act('side-a', next, own.id())
      if (next.type === 'note-about') this.#about = id
    }
  }

  /** All that B could try to learn more. */
  async #pry(b: Listener): Promise<void> {
    const random = this.#shared
    for (const space of ['side-a', 'caucus-a', 'mediator']) await b.open(space)
    const kind = random.pick(numberKinds)
    for (const space of ['side-a', 'mediator', 'caucus-b', 'joint'] as const)
      await b.act(space, { type: 'revoke-numbers', kind })
    await b.act('side-a', { type: 'set-alternative', worth: 1 })
    await b.act('side-b', { type: 'rate-offer', offer: random.maybe(this.#offers) ?? '', worth: 1 })
    await b.open('joint')
    await b.open('side-b')
  }
}

/** One room with A's numbers and one without, from one seed. */
export const twoRooms = async (seed: number, shows: WhatAShows): Promise<readonly [Heard, Heard]> => {
  const run = async (own: Random | undefined): Promise<Heard> => {
    const room = await RoomOfFour.open(seed)
    return new Lease(room, new Random(seed + 1)).run(own, shows)
  }
  return [await run(new Random(seed * 3 + 5)), await run(undefined)]
}

export const difference = (one: readonly string[], other: readonly string[]): string | undefined => {
  const at = one.findIndex((told, index) => other[index] !== told)
  if (at !== -1) return `${one[at]?.slice(0, 200)} in one room, ${other[at]?.slice(0, 200)} in the other`
  return one.length === other.length ? undefined : 'more in one room than in the other'
}
