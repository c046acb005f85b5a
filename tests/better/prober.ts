/**
 * A prober: one side that knows everything but the other's weights, and reads the answers as well as can be (Bayes, over
 * all weights there can be). How many bits it learns, and how far off its best guess of a weight still is.
 */
import { looksPerQuestion } from '@common-ground/shared/better/looks'
import { limits } from '@common-ground/shared/room/limits'
import type { Random } from '../world/random.ts'
import { allWeights, type Numbers, oneLook, packageCount, probedNumbers } from './small-game.ts'

export interface Learned {
  readonly bits: number
  /** Mean distance of a weight from the prober's best guess, in points. */
  readonly off: number
}

/** Chances of one look by reference and weights, made when they are asked for. */
export class Looks {
  readonly #prober: Numbers
  readonly #known = new Map<number, Float64Array>()

  constructor(prober: Numbers) {
    this.#prober = prober
  }

  of(reference: number, weights: number): Float64Array {
    const key = reference * allWeights.length + weights
    const known = this.#known.get(key)
    if (known) return known
    const made = oneLook(reference, probedNumbers(allWeights[weights] ?? []), this.#prober)
    this.#known.set(key, made)
    return made
  }
}

const total = (chances: Float64Array): number => chances.reduce((sum, one) => sum + one, 0)

const drawOne = (chances: Float64Array, random: Random): number | undefined => {
  let left = random.fraction()
  for (const [at, chance] of chances.entries()) {
    left -= chance
    if (left < 0) return at
  }
  return undefined
}

/** The menu as the room makes it: look by look, until there are as many different ones as are wanted. */
const menuOf = (chances: Float64Array, wanted: number, random: Random): readonly number[] => {
  const found = new Set<number>()
  for (let look = 0; look < looksPerQuestion && found.size < wanted; look += 1) {
    const at = drawOne(chances, random)
    if (at !== undefined) found.add(at)
  }
  return [...found]
}

const orders = (menu: readonly number[]): readonly (readonly number[])[] =>
  menu.length < 2
    ? [menu]
    : menu.flatMap((one) => orders(menu.filter((other) => other !== one)).map((rest) => [one, ...rest]))

/** How likely exactly this menu is, in whatever order it was found: over all numbers of looks that bring nothing new. */
export const likelihood = (chances: Float64Array, menu: readonly number[], wanted: number): number => {
  const nothing = Math.max(0, 1 - total(chances))
  return orders(menu).reduce((sum, order) => {
    let reached = [1, ...order.map(() => 0)]
    let full = 0
    for (let look = 0; look < looksPerQuestion; look += 1) {
      const next = reached.map(() => 0)
      let idle = nothing
      for (const [at, here] of reached.entries()) {
        const step = chances[order[at] ?? -1] ?? 0
        const isFull = at === order.length && at === wanted
        if (isFull) full += here
        else next[at] = (next[at] ?? 0) + here * idle
        if (at < order.length) next[at + 1] = (next[at + 1] ?? 0) + here * step
        idle += step
      }
      reached = next
    }
    return sum + full + (reached[order.length] ?? 0)
  }, 0)
}

/** What one look would tell of the weights, in bits, by what is held likely now. */
const informationOf = (looks: Looks, reference: number, held: ReadonlyMap<number, number>): number => {
  const together = new Float64Array(packageCount + 1)
  let known = 0
  const entropy = (chance: number): number => (chance > 0 ? -chance * Math.log2(chance) : 0)
  for (const [weights, likely] of held) {
    const chances = looks.of(reference, weights)
    const nothing = Math.max(0, 1 - total(chances))
    for (const [at, chance] of chances.entries()) {
      if (chance === 0) continue
      together[at] = (together[at] ?? 0) + likely * chance
      known += likely * entropy(chance)
    }
    together[packageCount] = (together[packageCount] ?? 0) + likely * nothing
    known += likely * entropy(nothing)
  }
  return together.reduce((sum, chance) => sum + entropy(chance), 0) - known
}

export type Choosing = (looks: Looks, held: Float64Array, asked: ReadonlySet<number>, random: Random) => number

/** What is on the table is what the other side offered, or both agreed on: it comes as it comes. */
export const asItComes: Choosing = (_looks, _held, asked, random) => {
  for (;;) {
    const reference = random.below(packageCount)
    if (!asked.has(reference)) return reference
  }
}

/** Weights that are looked at when a prober thinks about its next question. */
const thoughtOf = 60

/** With a mediator who asks about every offer of the prober's: the reference that tells most. */
export const chosen: Choosing = (looks, held, asked, random) => {
  const likely = [...held.keys()].filter((weights) => (held[weights] ?? 0) > 0)
  const some = new Map<number, number>()
  for (let draw = 0; draw < thoughtOf; draw += 1) {
    const weights = likely[random.below(likely.length)] ?? 0
    some.set(weights, held[weights] ?? 0)
  }
  const sum = [...some.values()].reduce((one, other) => one + other, 0)
  const scaled = new Map([...some].map(([weights, chance]) => [weights, chance / sum]))
  let best = { reference: 0, bits: -1 }
  for (let reference = 0; reference < packageCount; reference += 1) {
    if (asked.has(reference)) continue
    const bits = informationOf(looks, reference, scaled)
    if (bits > best.bits) best = { reference, bits }
  }
  return best.reference
}

const offBy = (held: Float64Array): number => {
  let sum = 0
  for (const issue of [0, 1, 2, 3]) {
    const each = (read: (weight: number) => number): number =>
      held.reduce((so, likely, weights) => so + likely * read(allWeights[weights]?.[issue] ?? 0), 0)
    const guess = each((weight) => weight)
    sum += each((weight) => Math.abs(weight - guess)) / 4
  }
  return sum
}

export interface Allowance {
  readonly answers: number
  readonly packages: number
  readonly perAnswer: number
}

/** All answers of one room. `lockFor` gives the prober's numbers for each question: one and the same without a new lock. */
export const probe = (
  lockFor: (question: number) => Looks,
  choose: Choosing,
  truth: number,
  random: Random,
  allowance: Allowance = limits.better,
): Learned => {
  let held = new Float64Array(allWeights.length).fill(1 / allWeights.length)
  const asked = new Set<number>()
  let left = allowance.packages
  for (let question = 0; question < allowance.answers && left > 0; question += 1) {
    const looks = lockFor(question)
    const reference = choose(looks, held, asked, random)
    asked.add(reference)
    const wanted = Math.min(allowance.perAnswer, left)
    const menu = menuOf(looks.of(reference, truth), wanted, random)
    left -= menu.length
    const next = held.map((likely, weights) =>
      likely === 0 ? 0 : likely * likelihood(looks.of(reference, weights), menu, wanted),
    )
    const sum = next.reduce((one, other) => one + other, 0)
    held = next.map((likely) => likely / sum)
  }
  return { bits: Math.log2((held[truth] ?? 0) * allWeights.length), off: offBy(held) }
}
