/**
 * The draw of a price. The room commits to a secret order of labels before anyone bids; the shares of both sides, known only
 * when both have bid, deal the labels to the values; the value in the overlap whose label comes first is the price.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../ledger/chain.ts'
import type { Side } from '../room/side.ts'
import {
  type Comparison,
  type ComparisonTree,
  hashBytes,
  nonceBytes,
  placeOf,
  proofOf,
  rootFrom,
  rootOf,
  treeOf,
} from './comparison-tree.ts'
import { shuffled } from './shuffle.ts'

export type Shares = Readonly<Record<Side, string>>

/** Which draw, among all there ever are. */
export interface Draw {
  readonly bidding: string
  readonly round: number
}

/** For each label how early it comes in the secret order. */
const ranksOf = (secret: string, labels: number): readonly number[] =>
  shuffled(labels, `common ground: an order of labels ${secret}`)

/** The label of each value, known to everybody once both shares are. */
export const labelsOf = ({ bidding, round }: Draw, shares: Shares, values: number): readonly number[] =>
  shuffled(values, canonicalJson({ is: 'common ground: labels of values', bidding, round, shares }))

const rankAt = (ranks: readonly number[], label: number | undefined): number => {
  const rank = label === undefined ? undefined : ranks[label]
  if (rank === undefined) throw new Error('every value has a label, and every label a place')
  return rank
}

/** The position of the price among the values from the lowest of the overlap to its highest. */
export const drawn = (
  secret: string,
  labels: readonly number[],
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): number => {
  const ranks = ranksOf(secret, labels.length)
  let price = lowest
  for (let value = lowest + 1; value <= highest; value += 1)
    if (rankAt(ranks, labels[value]) < rankAt(ranks, labels[price])) price = value
  return price
}

/** What hides one comparison. Nobody without the secret can make it, and one of them says nothing of another. */
const noncesOf = (secret: string): ((one: number, other: number) => Uint8Array) => {
  const key = sha256(utf8ToBytes(`common ground: what hides comparisons ${secret}`))
  return (one, other) => {
    const pair = Uint8Array.of(2, Math.min(one, other), Math.max(one, other))
    return sha256(concatBytes(pair, key)).subarray(0, nonceBytes)
  }
}

const comparisonsOf = (secret: string, labels: number): ComparisonTree => {
  const ranks = ranksOf(secret, labels)
  const nonceOf = noncesOf(secret)
  return treeOf(labels, (low, high) => {
    const [first, second] = rankAt(ranks, low) < rankAt(ranks, high) ? [low, high] : [high, low]
    return { first, second, nonce: nonceOf(low, high) }
  })
}

/** Commits to the whole order, one comparison for each two labels: said before anyone bids. */
export const commitDraw = (secret: string, labels: number): string =>
  bytesToHex(rootOf(comparisonsOf(secret, labels)))

/** Hashes it takes to prove comparisons of one label with any others: never as many. A test holds it. */
export const mostHashes = (labels: number): number => 2 * labels

/** The same for every draw among so many: whoever sees how much was sent, or stored, does not learn how far a limit lies from the price. */
const openingBytes = (labels: number): number => nonceBytes * (labels - 1) + hashBytes * mostHashes(labels)

/** Opens that the first of these labels comes before all others of them, and nothing else. The tree is made whatever they are: it takes the same time. */
export const openDraw = (
  secret: string,
  labels: number,
  [price = 0, ...others]: readonly number[],
): string => {
  const nonceOf = noncesOf(secret)
  const nonces = others.map((other) => nonceOf(price, other))
  const places = others.map((other) => placeOf(price, other))
  const hashes = proofOf(comparisonsOf(secret, labels), places)
  return bytesToHex(concatBytes(...nonces, ...hashes)).padEnd(2 * openingBytes(labels), '0')
}

const pieces = (bytes: Uint8Array, length: number): readonly Uint8Array[] =>
  Array.from({ length: Math.floor(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  )

/** Whether an opening says, under this root, that the first of these labels comes before all others of them, and holds nothing else. */
export const opens = (
  root: string,
  labels: number,
  [price = 0, ...others]: readonly number[],
  opening: string,
): boolean => {
  if (opening.length !== 2 * openingBytes(labels) || !/^[0-9a-f]*$/.test(opening)) return false
  const bytes = hexToBytes(opening)
  const from = nonceBytes * others.length
  const rest = bytes.subarray(from)
  const nonces = pieces(bytes.subarray(0, from), nonceBytes)
  const isEmpty = (after: number): boolean => rest.subarray(after).every((byte) => byte === 0)
  if (others.length === 0) return isEmpty(0)
  const opened = others.map(
    (second, at): Comparison => ({
      first: price,
      second,
      nonce: nonces[at] ?? new Uint8Array(),
    }),
  )
  const proven = rootFrom(labels, opened, pieces(rest, hashBytes))
  return proven !== undefined && bytesToHex(proven.root) === root && isEmpty(proven.used * hashBytes)
}
