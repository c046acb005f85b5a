/** A commitment binds: no two bids have the same, and neither it nor a share that is shown lets anyone try out amounts. */

import { createHash } from 'node:crypto'
import { commitmentOf, type SealedBid, shareOf } from '@common-ground/shared/bids/commitment'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bitsOf } from '../rig/bid-rules.ts'

const bids: fc.Arbitrary<SealedBid> = fc.record({
  bidding: fc.uuid(),
  round: fc.integer({ min: 1, max: 3 }),
  side: fc.constantFrom('a', 'b'),
  amount: fc.oneof(
    fc.integer({ min: 0, max: 10_000 }).map(String),
    fc.constantFrom('none', '0.5', '0.50', ''),
  ),
  nonce: fc.string({ minLength: 1, maxLength: 20 }).map(bitsOf),
})

it('[T8] another bid, round, side, bidding or nonce has another commitment; the same bid has the same', () => {
  fc.assert(
    fc.property(
      bids,
      bids,
      fc.subarray(['bidding', 'round', 'side', 'amount', 'nonce'] as const),
      (one, two, parts) => {
        const other = { ...one, ...Object.fromEntries(parts.map((part) => [part, two[part]])) }
        const same = parts.every((part) => one[part] === two[part])
        expect(commitmentOf(one) === commitmentOf(other)).toBe(same)
      },
    ),
    { numRuns: 2_000 },
  )
})

it('is what RFC 8785 and SHA-256 make of it, so that anyone can work it out again', () => {
  const bid = { bidding: 'x', round: 2, side: 'b', amount: '2150', nonce: 'ff' } as const
  const written =
    '{"amount":"2150","bidding":"x","is":"common ground: a sealed bid","nonce":"ff","round":2,"side":"b"}'
  expect(commitmentOf(bid)).toBe(createHash('sha256').update(written).digest('hex'))
})

it('a share is the same whatever the amount, and is not the nonce', () => {
  fc.assert(
    fc.property(bids, (bid) => {
      const share = shareOf(bid)
      expect(shareOf({ ...bid, ...{ amount: '1' } })).toBe(share)
      expect(share).not.toBe(bid.nonce)
      expect(share).not.toBe(commitmentOf(bid))
    }),
  )
})
