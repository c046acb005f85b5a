/** The Nash solution: the package with the greatest product of what both sides gain over what they have without one. */
import { byContent } from './content-order.ts'
import { type Frontier, type Point, pointAt } from './frontier.ts'
import { termsOf, type Utilities } from './problem.ts'

/** Points of a frontier from the first to the last, both counted. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

export interface NashPoint extends Point {
  /** Exactly, however large. */
  readonly product: bigint
}

const exactProduct = (x: number, y: number): bigint => BigInt(x) * BigInt(y)

/** Which of two points of a frontier comes first by its content. */
export const comesFirst = (frontier: Frontier, at: number, other: number): boolean => {
  const terms = (index: number) => termsOf(frontier.problem, pointAt(frontier, index).package)
  return byContent(terms(at), terms(other)) < 0
}

/**
 * Among the points of a stretch that is not empty, all worth no less than `over`. Of equal products the one where the gains
 * lie closer together; of two that mirror each other, the one whose content comes first. With the sides swapped it is the same.
 */
export const nashIndex = (frontier: Frontier, { first, last }: Stretch, over: Utilities): number => {
  const { a, b } = frontier
  const gains = (at: number) => ({ x: (a[at] ?? 0) - over.a, y: (b[at] ?? 0) - over.b })
  let greatest = 0
  for (let at = first; at <= last; at += 1) {
    const { x, y } = gains(at)
    greatest = Math.max(greatest, x * y)
  }
  let best = { at: first, product: -1n, apart: 0 }
  for (let at = first; at <= last; at += 1) {
    const { x, y } = gains(at)
    // Rounding keeps the order, so a smaller product is smaller; equal ones are told apart exactly.
    if (x * y < greatest) continue
    const [product, apart] = [exactProduct(x, y), Math.abs(x - y)]
    const wins =
      product > best.product ||
      (product === best.product &&
        (apart < best.apart || (apart === best.apart && comesFirst(frontier, at, best.at))))
    if (wins) best = { at, product, apart }
  }
  return best.at
}

/** The first index from which on the test holds, for a test that holds from some index on; `length` where it never does. */
export const firstWhere = (length: number, holds: (at: number) => boolean): number => {
  let [from, to] = [0, length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** The points that are worth at least so much to each side; empty (`last` before `first`) where there are none. */
export const stretchFrom = ({ a, b }: Frontier, least: Utilities): Stretch => ({
  first: firstWhere(a.length, (at) => (a[at] ?? 0) >= least.a),
  last: firstWhere(b.length, (at) => (b[at] ?? 0) < least.b) - 1,
})

/**
 * `over`: what each side has without an agreement, a whole number on its own scale; nothing where it is left out. Undefined
 * when no efficient package gives both at least that.
 */
export const nash = (frontier: Frontier, over: Utilities = { a: 0, b: 0 }): NashPoint | undefined => {
  const stretch = stretchFrom(frontier, over)
  if (stretch.last < stretch.first) return undefined
  const point = pointAt(frontier, nashIndex(frontier, stretch, over))
  return { ...point, product: exactProduct(point.a - over.a, point.b - over.b) }
}
