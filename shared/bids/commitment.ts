/** What a sealed bid is bound to before anyone can read it, and its side's part in the draw, which tells nothing of the amount. */
import { canonicalJson } from '../ledger/chain.ts'
import { sha256Hex } from '../ledger/hash.ts'
import type { Side } from '../room/side.ts'

/** Instead of an amount: no value of the range is one this side could say yes to. Being none of them, it overlaps with nothing. */
export const noneOfThese = 'none'

export interface SealedBid {
  readonly bidding: string
  readonly round: number
  readonly side: Side
  readonly amount: string
  /** 256 random bits of the page, in hexadecimal. Without them the hash of a bid could be found by trying all amounts. */
  readonly nonce: string
}

/** SHA-256 over the canonical form of all of it: no other bid has the same, and nobody reads an amount out of it. */
export const commitmentOf = ({ bidding, round, side, amount, nonce }: SealedBid): string =>
  sha256Hex(canonicalJson({ is: 'common ground: a sealed bid', bidding, round, side, amount, nonce }))

/** Made of the nonce one way, so that a share that is shown does not open the commitment, whatever a page did. */
export const shareOf = ({ bidding, round, side, nonce }: Omit<SealedBid, 'amount'>): string =>
  sha256Hex(canonicalJson({ is: 'common ground: a share in a draw', bidding, round, side, nonce }))
