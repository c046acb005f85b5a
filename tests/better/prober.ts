/**
 * A prober: one side that knows everything but the other's weights, and reads the answers as well as can be (Bayes, over
 * all weights there can be). How many bits it learns, and how far off its best guess of a weight still is.
 */
import { looksPerQuestion } from '@common-ground/shared/better/plan'
import { limits } from '@common-ground/shared/room/limits'
import type { Random } from '../world/random.ts'
import { allWeights, lookChances, type Numbers, packageCount, rowLength } from './small-game.ts'

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
    const known = this.#known.get(reference) ?? lookChances(reference, this.#prober)
    this.#known.set(reference, known)
    return known.subarray(weights * rowLength, (weights + 1) * rowLength)
  }
}

const drawOne = (chances: Float64Array, random: Random): number => {
  let left = random.fraction()
  for (const [at, chance] of chances.entries()) {
    left -= chance
    if (left < 0) return at
  }
  return packageCount
}

/** The menu as the room makes it: look by look, until there are as many different ones as are wanted. */
export const menuOf = (chances: Float64Array, wanted: number, random: Random): readonly number[] => {
  const found = new Set<number>()
  for (let look = 0; look < looksPerQuestion && found.size < wanted; look += 1) {
    const at = drawOne(chances, random)
    if (at !== packageCount) found.add(at)
  }
  return [...found]
}

const orders = (menu: readonly number[]): readonly (readonly number[])[] =>
  menu.length < 2
    ? [menu]
    : menu.flatMap((one) => orders(menu.filter((other) => other !== one)).map((rest) => [one, ...rest]))

/**
 * How likely these are found, one after the other, and nothing else: by the number found so far, look after look. Looks
 * end with the last that is wanted; where fewer are found, all looks are made.
 */
const inThisOrder = (steps: readonly number[], nothing: number, isFull: boolean): number => {
  const found = [1, ...steps.map(() => 0)]
  for (let look = 0; look < looksPerQuestion; look += 1) {
    for (let at = steps.length; at >= 0; at -= 1) {
      const stays =
        at === steps.length && isFull ? 1 : steps.slice(0, at).reduce((sum, one) => sum + one, nothing)
      const comes = at === 0 ? 0 : (found[at - 1] ?? 0) * (steps[at - 1] ?? 0)
      found[at] = (found[at] ?? 0) * stays + comes
    }
  }
  return found[steps.length] ?? 0
}

/** How likely exactly this menu is, in whatever order it was found. */
const likelihood = (chances: Float64Array, menu: readonly number[], wanted: number): number => {
  if (menu.some((at) => chances[at] === 0)) return 0
  const nothing = chances[packageCount] ?? 0
  return orders(menu).reduce((sum, order) => {
    const steps = order.map((at) => chances[at] ?? 0)
    return sum + inThisOrder(steps, nothing, menu.length === wanted)
  }, 0)
}

const entropy = (chance: number): number => (chance > 0 ? -chance * Math.log2(chance) : 0)

/** What one look would tell of the weights, in bits, by what is held likely now. */
const informationOf = (looks: Looks, reference: number, held: ReadonlyMap<number, number>): number => {
  const together = new Float64Array(rowLength)
  let known = 0
  for (const [weights, likely] of held) {
    const chances = looks.of(reference, weights)
    for (let at = 0; at < rowLength; at += 1) {
      const chance = chances[at] ?? 0
      if (chance === 0) continue
      together[at] = (together[at] ?? 0) + likely * chance
      known += likely * entropy(chance)
    }
  }
  return together.reduce((sum, chance) => sum + entropy(chance), 0) - known
}

export type Choosing = (
  looks: Looks,
  held: Float64Array,
  asked: ReadonlySet<number>,
  random: Random,
) => number

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
