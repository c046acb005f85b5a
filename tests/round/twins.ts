/**
 * Two rooms alike in everything but side A's marks, with the same matches: what B, the mediator and an observer are told
 * and answered must be the same, bit for bit.
 *
 *   one seed --> B's script, hostile tries among it (the same in both rooms)
 *            --> A's hand-ins and its final answer to every card, up to what the matches leave open (different)
 *            --> A's changes of mind on the way: how many, which, when, said to be done and not (different)
 */
import { type Mark, marks } from '@common-ground/shared/acts/hands'
import type { Card } from '@common-ground/shared/acts/rounds'
import { Random } from '../world/random.ts'
import type { Listener } from './listener.ts'
import { RoomOfFour } from './room-of-four.ts'

const isPositive = (mark: Mark | undefined): boolean => mark === 'support' || mark === 'can-live-with'
const positive = ['support', 'can-live-with'] as const

/** What everybody but A has heard. */
export interface Heard {
  readonly b: readonly string[]
  readonly mediator: readonly string[]
  readonly observer: readonly string[]
  readonly matches: readonly string[]
}

class Twin {
  readonly #room: RoomOfFour
  /** What is the same in both rooms. */
  readonly #shared: Random
  /** What is not. */
  readonly #own: Random
  readonly #aMarks = new Map<string, Mark>()
  readonly #bMarks = new Map<string, Mark>()
  #round = ''
  #marking = 0
  #cards: readonly Card[] = []

  constructor(room: RoomOfFour, shared: Random, own: Random) {
    this.#room = room
    this.#shared = shared
    this.#own = own
  }

  async run(): Promise<Heard> {
    await this.#write()
    await this.#mark()
    if (this.#shared.chance(0.4)) {
      // The id of an act is its sender's: drawn where both rooms draw alike.
      await this.#a.act('joint', { type: 'mark-again', round: this.#round }, this.#shared.id())
      await this.#b.act('joint', { type: 'mark-again', round: this.#round })
      await this.#mark()
    }
    await this.#pry()
    const { people } = this.#room
    const { matches = [] } = await this.#room.round()
    const [b, mediator, observer] = [people.b.heard, people.mediator.heard, people.observer.heard]
    return { b, mediator, observer, matches }
  }

  get #a(): Listener {
    return this.#room.people.a
  }

  get #b(): Listener {
    return this.#room.people.b
  }

  async #write(): Promise<void> {
    const { mediator } = this.#room.people
    const random = this.#shared
    const minutes = random.between(1, 9)
    if (random.chance(0.5)) this.#round = await mediator.act('joint', { type: 'start-round', minutes })
    else {
      await this.#a.act('joint', { type: 'start-round', minutes })
      this.#round = await this.#b.act('joint', { type: 'start-round', minutes })
    }
    const round = this.#round
    for (let card = random.below(4); card > 0; card -= 1)
      await this.#a.act('side-a', { type: 'hand-in', round, text: `Of A ${card} ${random.word()}` })
    for (let card = random.below(4); card > 0; card -= 1)
      await this.#b.act('side-b', { type: 'hand-in', round, text: `Of B ${card} ${random.word()}` })
    if (random.chance(0.5)) await mediator.act('joint', { type: 'end-writing', round })
    else {
      this.#room.clock.now += minutes * 60_000
      await this.#b.act('joint', { type: 'end-writing', round })
    }
    this.#cards = (await this.#room.round()).cards
  }

  /** One time of marking, until the matches are shown. */
  async #mark(): Promise<void> {
    this.#marking += 1
    const about = { round: this.#round, marking: this.#marking }
    for (let step = this.#shared.between(2, 10); step > 0; step -= 1) {
      this.#room.clock.now += 1_000
      // At once or one after the other: in one commit of the store, or in two.
      if (this.#shared.chance(0.3)) await Promise.all([this.#aChanges(), this.#bStep()])
      else {
        await this.#aChanges()
        if (this.#own.chance(0.2)) await this.#aHesitates()
        await this.#bStep()
      }
    }
    await this.#aSettles()
    const bLast = this.#shared.chance(0.5)
    for (const side of bLast ? [this.#a, this.#b] : [this.#b, this.#a])
      await side.act(side === this.#a ? 'side-a' : 'side-b', { type: 'done-marking', ...about })
  }

  async #setA(card: string, mark: Mark): Promise<void> {
    this.#aMarks.set(card, mark)
    await this.#a.act('side-a', { type: 'mark-card', round: this.#round, card, mark })
  }

  async #aChanges(): Promise<void> {
    for (let change = this.#own.below(4); change > 0; change -= 1)
      await this.#setA(this.#own.pick(this.#cards).id, this.#own.pick(marks))
  }

  async #aHesitates(): Promise<void> {
    const about = { round: this.#round, marking: this.#marking }
    await this.#a.act('side-a', { type: 'done-marking', ...about })
    await this.#a.act('side-a', { type: 'not-done-marking', ...about })
  }

  /** A's answer to each card B could live with is the same in both rooms but for which yes; to the others it is any. */
  async #aSettles(): Promise<void> {
    for (const { id } of this.#cards) {
      const yes = this.#shared.chance(0.6)
      const free = !isPositive(this.#bMarks.get(id))
      const wanted = free ? this.#own.pick(marks) : yes ? this.#own.pick(positive) : 'not-for-us'
      const now = this.#aMarks.get(id)
      // No mark is the same as "not for us".
      if (now === wanted || (wanted === 'not-for-us' && now === undefined && this.#own.chance(0.5))) continue
      await this.#setA(id, wanted)
    }
  }

  async #bStep(): Promise<void> {
    const round = this.#round
    const card = this.#shared.pick(this.#cards).id
    const mark = this.#shared.pick(marks)
    const how = this.#shared.weighted({ mark: 10, again: 2, pry: 2 })
    if (how === 'pry') return this.#pry()
    const id = await this.#b.act('side-b', { type: 'mark-card', round, card, mark })
    this.#bMarks.set(card, mark)
    if (how === 'again') await this.#b.act('side-b', { type: 'mark-card', round, card, mark }, id)
    return undefined
  }

  /** All that B could try to learn more. */
  async #pry(): Promise<void> {
    const round = this.#round
    const card = this.#shared.pick(this.#cards).id
    const b = this.#b
    await b.open('side-a')
    await b.open('caucus-a')
    await b.act('side-a', { type: 'mark-card', round, card, mark: 'support' })
    await b.act('side-b', { type: 'mark-card', round, card: this.#shared.id(), mark: 'support' })
    await b.act('side-b', { type: 'not-done-marking', round, marking: this.#marking })
    await b.act('side-b', { type: 'done-marking', round, marking: this.#marking + 1 })
    await b.act('side-b', { type: 'hand-in', round, text: 'Late' })
    await b.act('joint', { type: 'end-writing', round })
    await b.open('joint')
  }
}

/** The same room twice, for one seed. */
export const twins = async (seed: number): Promise<readonly [Heard, Heard]> => {
  const run = async (which: number): Promise<Heard> => {
    const room = await RoomOfFour.open(seed)
    return new Twin(room, new Random(seed + 1), new Random(seed * 2 + which + 7)).run()
  }
  return [await run(0), await run(1)]
}

/** What somebody but A heard in one room and not in the other; undefined when all of it is the same. */
export const difference = ([one, other]: readonly [Heard, Heard]): string | undefined => {
  for (const who of ['b', 'mediator', 'observer', 'matches'] as const) {
    const at = one[who].findIndex((told, index) => other[who][index] !== told)
    if (at !== -1) return `${who} heard ${one[who][at]} in one room, ${other[who][at]} in the other`
    if (one[who].length !== other[who].length) return `${who} heard more in one room than in the other`
  }
  return undefined
}
