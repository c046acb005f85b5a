/** Whoever has any number of addresses is slowed as far as possible, and takes no memory without bound. */
import { networkOf } from '@common-ground/server/pace/address'
import { Buckets } from '@common-ground/server/pace/buckets'
import { limits } from '@common-ground/shared/room/limits'
import { describe, expect, it } from 'vitest'

const rate = { perSecond: 1, burst: 2 }

describe('buckets', () => {
  it('give a burst, and then what the rate gives', () => {
    const buckets = new Buckets(rate)
    expect([0, 0, 0, 999, 1_000].map((now) => buckets.take('x', now))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ])
    expect(buckets.take('y', 1_000)).toBe(true)
  })

  it('are forgotten once they are full, and not before', () => {
    const buckets = new Buckets({ perSecond: 1, burst: 200 })
    for (let taken = 0; taken < 200; taken += 1) buckets.take('slow', 60_000)
    buckets.take('quick', 60_000)
    buckets.take('now', 121_000)
    expect(buckets.size).toBe(2)
    expect(Array.from({ length: 62 }, () => buckets.take('slow', 121_000)).filter(Boolean)).toHaveLength(61)
  })

  it('[R10] of more keys than are kept, the one not heard of longest is forgotten', () => {
    const buckets = new Buckets(rate)
    buckets.take('first', 1)
    for (let key = 0; key < limits.pacesKept + 10; key += 1) {
      buckets.take(String(key), 1)
      if (key % 1_000 === 0) buckets.take('first', 1)
    }
    expect(buckets.size).toBe(limits.pacesKept)
    expect(buckets.take('first', 1)).toBe(false)
  })
})

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['not an address', 'unknown'],
  ['', 'unknown'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
