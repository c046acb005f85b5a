/** The concession ledger against a second account of it: random scripts of both sides, and every interleaving of short ones. */
import { termsOf } from '@common-ground/shared/acts/offers'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, commands, mirrored, type Who } from './concession-commands.ts'
import { play } from './concession-script.ts'

const runs = 10_000

/** Of what stands agreed by one offer: everything it names, but for what a later one replaced; or nothing. */
const halves = (script: readonly Command[]): void => {
  const { room } = play(script, 'a')
  const agreedBy = new Map<string, number>()
  for (const { agreed } of issueStandings(room.joint))
    if (agreed) agreedBy.set(agreed.offer, (agreedBy.get(agreed.offer) ?? 0) + 1)
  for (const offer of room.joint.offers.values()) {
    const named = termsOf(offer).length
    const holds = agreedBy.get(offer.id) ?? 0
    if (offer.status !== 'accepted') expect(holds).toBe(0)
    else if (room.joint.offers.size === 1) expect(holds).toBe(named)
  }
}

/** All orders in which what several people do can come in, each keeping their own order. */
const interleavings = <Step>(lines: readonly (readonly Step[])[]): readonly (readonly Step[])[] => {
  if (lines.every((line) => line.length === 0)) return [[]]
  return lines.flatMap((line, at) => {
    const [next, ...rest] = line
    if (next === undefined) return []
    return interleavings(lines.with(at, rest)).map((after) => [next, ...after])
  })
}

describe('the concession ledger', () => {
  it('[R4] [R7] is what a second account of it says, after every act of any script', () => {
    const codes = new Map<string, number>()
    fc.assert(
      fc.property(commands, (script) => {
        for (const { refused = 'recorded' } of play(script, 'a').sent)
          codes.set(refused, (codes.get(refused) ?? 0) + 1)
      }),
      { numRuns: runs },
    )
    // A script in which nothing happens shows nothing.
    expect(codes.get('recorded')).toBeGreaterThan(runs * 3)
    for (const code of [
      'offer-expired',
      'offer-withdrawn',
      'offer-answered',
      'offer-countered',
      'title-waits',
    ])
      expect([code, codes.get(code) ?? 0]).not.toEqual([code, 0])
  }, 300_000)

  it('[E1] comes to the same with the sides exchanged', () => {
    fc.assert(
      fc.property(commands, (script) => {
        expect(play(mirrored(script), 'b').outcome).toBe(play(script, 'a').outcome)
      }),
      { numRuns: runs / 5 },
    )
  }, 300_000)

  it('[R7] an if-then is agreed with both halves or not at all, in every order of accept, withdraw, counter and its end', () => {
    const by = <Line extends Omit<Command, 'who'>>(who: Who, ...steps: Line[]): readonly Command[] =>
      steps.map((step) => ({ ...step, who }) as Command)
    const ifThen = { do: 'offer', gives: { place: 0, amount: 3 }, minutes: 1, whole: false } as const
    const [made] = by(0, ifThen)
    const lines = [
      by(0, { do: 'retitle-issue', title: 1 }, { do: 'withdraw', target: 0 }),
      by(2, { do: 'accept', target: 0 }, { do: 'accept-title', title: 1 }, { do: 'accept', target: 0 }),
      by(3, { do: 'counter', target: 0, gives: { place: 1, amount: 2 }, whole: false }),
      by(4, { do: 'remove-option', place: 0 }),
      by(1, { do: 'boundary', target: 0, off: 0 }),
    ]
    const orders = interleavings(lines)
    expect(orders).toHaveLength(3_360)
    for (const order of orders) halves([made as Command, ...order])
  }, 120_000)

  it.each([
    [-1, undefined],
    [0, 'offer-expired'],
    [1, 'offer-expired'],
  ] as const)('an offer is accepted %i ms from the end of its time: %s', (off, refused) => {
    for (const pauses of [
      [],
      [{ do: 'ask-pause', minutes: 5 }],
      [{ do: 'ask-pause', minutes: 5 }, { do: 'go-on' }],
    ]) {
      const script = [
        { who: 0, do: 'offer', gives: { amount: 1 }, minutes: 1, whole: false },
        { who: 0, do: 'clock', ms: 59_999 },
        ...pauses.map((step) => ({ who: 4, ...step })),
        { who: 0, do: 'boundary', target: 0, off },
        { who: 2, do: 'accept', target: 0 },
      ] as readonly Command[]
      expect(play(script, 'a').sent.at(-1)).toMatchObject({ refused })
    }
  })
})
