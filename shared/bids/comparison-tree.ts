/**
 * A Merkle tree over all pairs of labels: which of the two comes first in a secret order. One root commits to every pair;
 * some of them can be opened together, and what is opened says nothing of the others.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'

/** Bytes of a hash, and of what hides a leaf: 128 bits, as nobody can try them all. */
export const hashBytes = 32
export const nonceBytes = 16

/** Two labels, and what hides which of them comes first. */
export interface Comparison {
  readonly first: number
  readonly second: number
  readonly nonce: Uint8Array
}

/** Digits of a label in base two. */
const digitsFor = (labels: number): number => Math.max(1, Math.ceil(Math.log2(labels)))

/**
 * Where a pair stands: the digits of both labels in turn. So all pairs of one label lie close together from every side, and
 * opening them needs few hashes of others.
 */
export const placeOf = (one: number, other: number): number => {
  const [low, high] = one < other ? [one, other] : [other, one]
  let place = 0
  for (let digit = 0; low >> digit > 0 || high >> digit > 0; digit += 1)
    place += ((low >> digit) & 1) * 4 ** digit * 2 + ((high >> digit) & 1) * 4 ** digit
  return place
}

/** A leaf says its place too: no pair can be passed off as another. */
const leafOf = ({ first, second, nonce }: Comparison): Uint8Array => {
  const [low, high] = first < second ? [first, second] : [second, first]
  return sha256(concatBytes(Uint8Array.of(0, low, high, first < second ? 1 : 0), nonce))
}

const nodeOf = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(concatBytes(Uint8Array.of(1), left, right))

/** A place has no pair where a label is not below the other: such places are left out, the same way for everybody. */
type Level<Node> = readonly (Node | undefined)[]

const levelsAbove = <Node>(
  lowest: Level<Node>,
  join: (left: Node, right: Node) => Node,
): readonly Level<Node>[] => {
  const levels = [lowest]
  for (let level = lowest; level.length > 1; ) {
    const below = level
    level = Array.from({ length: below.length / 2 }, (_, at) => {
      const [left, right] = [below[2 * at], below[2 * at + 1]]
      return left === undefined || right === undefined ? (left ?? right) : join(left, right)
    })
    levels.push(level)
  }
  return levels
}

const lowestOf = <Node>(labels: number, leaf: (low: number, high: number) => Node): Level<Node> => {
  const lowest = Array.from<Node | undefined>({ length: 4 ** digitsFor(labels) })
  for (let low = 0; low < labels; low += 1)
    for (let high = low + 1; high < labels; high += 1) lowest[placeOf(low, high)] = leaf(low, high)
  return lowest
}

export type ComparisonTree = readonly Level<Uint8Array>[]

/** `compare`: the comparison of two labels, the smaller given first. */
export const treeOf = (labels: number, compare: (low: number, high: number) => Comparison): ComparisonTree =>
  levelsAbove(
    lowestOf(labels, (low, high) => leafOf(compare(low, high))),
    nodeOf,
  )

export const rootOf = (tree: ComparisonTree): Uint8Array => {
  const root = tree.at(-1)?.[0]
  if (!root) throw new Error('a tree has two labels or more')
  return root
}

/** Neighbours that are there and not on the way: whoever makes a proof and whoever checks it walk the same way. */
const beside = (level: Level<unknown>, on: Iterable<number>): readonly number[] => {
  const known = new Set(on)
  return [...known]
    .map((at) => at ^ 1)
    .filter((at) => !known.has(at) && level[at] !== undefined)
    .sort((one, other) => one - other)
}

/** The hashes beside the way from these places to the root, in the order in which they are used. */
export const proofOf = (tree: ComparisonTree, places: readonly number[]): readonly Uint8Array[] => {
  const hashes: Uint8Array[] = []
  let on: readonly number[] = places
  for (const level of tree.slice(0, -1)) {
    for (const at of beside(level, on)) hashes.push(level[at] ?? new Uint8Array())
    on = on.map((at) => at >> 1)
  }
  return hashes
}

export interface Proven {
  readonly root: Uint8Array
  /** Hashes of the proof it took. */
  readonly used: number
}

/** The root that opened comparisons lead to, one or more; undefined where hashes are missing. */
export const rootFrom = (
  labels: number,
  opened: readonly Comparison[],
  proof: readonly Uint8Array[],
): Proven | undefined => {
  const there = levelsAbove(
    lowestOf(labels, () => true),
    () => true,
  )
  let used = 0
  let on = new Map(opened.map((one) => [placeOf(one.first, one.second), leafOf(one)]))
  for (const level of there.slice(0, -1)) {
    for (const at of beside(level, on.keys())) {
      const hash = proof[used]
      if (!hash) return undefined
      used += 1
      on.set(at, hash)
    }
    const above = new Map<number, Uint8Array>()
    for (const at of new Set([...on.keys()].map((below) => below >> 1))) {
      const [left, right] = [on.get(2 * at), on.get(2 * at + 1)]
      const node = left && right ? nodeOf(left, right) : (left ?? right)
      if (node) above.set(at, node)
    }
    on = above
  }
  const root = on.get(0)
  return root && { root, used }
}
