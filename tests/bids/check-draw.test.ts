/** What a side can check of a draw: everything a cheating room could change is found, and the check says which part does not hold. */
import { checkDraw, type DrawStep, drawSteps } from '@common-ground/shared/bids/check-draw'
import { countOf, valueAt } from '@common-ground/shared/bids/grid'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BidRules, bitsOf, usualTerms } from '../rig/bid-rules.ts'
import { resealed } from '../rig/resealed.ts'

interface Settled {
  readonly rules: BidRules
  readonly bidding: string
  readonly price: string
}

/** Both have bid, one round without an overlap before; A pays up to 2,300 and B takes from 2,100. */
const settled = (seed: number, payer: Side = 'a', most = '2300', least = '2100'): Settled => {
  const rules = new BidRules(seed)
  const bidding = rules.begin({ payer })
  rules.bid(payer, bidding, '2000')
  rules.bid(otherSide(payer), bidding, '2400')
  rules.bid(payer, bidding, most, 2)
  rules.bid(otherSide(payer), bidding, least, 2)
  return { rules, bidding, price: rules.bidding(bidding).settled?.price ?? '' }
}

const ledgersOf = (rules: BidRules, side: Side) => ({
  joint: rules.entries.get('joint') ?? [],
  own: rules.entries.get(homeOf[side]) ?? [],
})

const failed = (check: ReturnType<typeof checkDraw>): readonly DrawStep[] =>
  check ? drawSteps.filter((step) => !check.holds[step]) : ['record']

/** What A's check finds once a server has changed a ledger and chained it anew. */
const found = (
  { rules, bidding }: Settled,
  which: 'joint' | 'own',
  change: (entry: Entry) => readonly Entry[],
): readonly DrawStep[] => {
  const ledgers = ledgersOf(rules, 'a')
  const changed = { ...ledgers, [which]: resealed(ledgers[which], change) }
  return failed(checkDraw({ side: 'a', bidding, ...changed }))
}

/** Changes the acts of one type, of the round in which the price was drawn. */
const acts =
  (type: Entry['act']['type'], change: (act: Record<string, unknown>) => object) =>
  (entry: Entry): readonly Entry[] => {
    const act: Record<string, unknown> = { ...entry.act }
    if (act.type !== type || (act.round !== undefined && act.round !== 2)) return [entry]
    return [{ ...entry, act: { ...act, ...change(act) } } as Entry]
  }

describe('a draw that was made as promised', () => {
  it('[T8] holds for both sides, whoever pays, and both together see every value of the overlap', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.constantFrom<Side>('a', 'b'),
        fc.nat(20),
        fc.nat(20),
        (seed, payer, one, other) => {
          const [least, most] = [Math.min(one, other), Math.max(one, other)]
          const at = (position: number) => valueAt(usualTerms, position)
          const { rules, bidding, price } = settled(seed, payer, at(most), at(least))
          const [a, b] = [rules.check('a', bidding), rules.check('b', bidding)]
          expect(price).not.toBe('')
          expect(failed(a)).toEqual([])
          expect(failed(b)).toEqual([])
          expect((a?.compared ?? 0) + (b?.compared ?? 0)).toBe(most - least)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is nothing to check before a price is drawn, nor for bids that are not there', () => {
    const rules = new BidRules(1)
    const bidding = rules.begin()
    expect(rules.check('a', bidding)).toBeUndefined()
    expect(rules.check('a', rules.issue)).toBeUndefined()
    expect(countOf(usualTerms)).toBe(21)
  })
})

describe('[T8] what a cheating room changes is found', () => {
  it('another price', () => {
    for (let seed = 0; seed < 8; seed += 1) {
      const made = settled(seed)
      for (let position = 0; position < 21; position += 1) {
        const price = valueAt(usualTerms, position)
        const steps = found(
          made,
          'joint',
          acts('settle-bids', () => ({ price })),
        )
        if (price === made.price) expect(steps).toEqual([])
        else if (Number(price) > 2300) expect(steps).toContain('limit')
        else expect(steps).toEqual(['first'])
      }
    }
    expect(
      found(
        settled(1),
        'joint',
        acts('settle-bids', () => ({ price: '2111' })),
      ),
    ).toEqual(['limit', 'first'])
  })

  it('another share of either side', () => {
    const seed =
      [...Array(20).keys()].find((one) => Number(settled(one, 'a', '2400', '2000').price) < 2200) ?? 0
    const made = settled(seed, 'a', '2400', '2000')
    const share = (side: Side) =>
      acts('settle-bids', ({ shares }) => ({ shares: { ...(shares as object), [side]: bitsOf('mine') } }))
    expect(found(made, 'joint', share('a'))).toEqual(['shares', 'first'])
    // The other's share is bound by the other's commitment, which the other checks; what it makes of the labels shows here.
    expect(found(made, 'joint', share('b'))).toEqual(['first'])
  })

  it('another root, and one that was said after a bid', () => {
    const made = settled(3)
    expect(
      found(
        made,
        'joint',
        acts('open-bid-round', () => ({ root: bitsOf('mine') })),
      ),
    ).toEqual(['first'])
    const opened = ledgersOf(made.rules, 'a').joint.find(
      ({ act }) => act.type === 'open-bid-round' && act.round === 2,
    )
    let moved = false
    const late = (entry: Entry): readonly Entry[] => {
      if (entry === opened) return []
      if (entry.act.type !== 'bid-committed' || entry.act.round !== 2 || moved || !opened) return [entry]
      moved = true
      return [entry, opened]
    }
    expect(found(made, 'joint', late)).toEqual(['root-first'])
    expect(
      found(made, 'joint', (entry) => (entry === opened && opened ? [opened, opened] : [entry])),
    ).toEqual(['record', 'root-first', 'first'])
  })

  it('another commitment, one that is missing, and one that came after the price', () => {
    const made = settled(4)
    const other = acts('bid-committed', ({ side, commitment }) => ({
      commitment: side === 'a' ? bitsOf('mine') : commitment,
    }))
    expect(found(made, 'joint', other)).toEqual(['own-bid'])
    const without = (side: Side) => (entry: Entry) =>
      entry.act.type === 'bid-committed' && entry.act.round === 2 && entry.act.side === side ? [] : [entry]
    expect(found(made, 'joint', without('a'))).toEqual(['own-bid', 'root-first'])
    expect(found(made, 'joint', without('b'))).toEqual(['root-first'])
  })

  it('another bid of one’s own', () => {
    const made = settled(5)
    expect(
      found(
        made,
        'own',
        acts('place-bid', () => ({ amount: '2320' })),
      ),
    ).toEqual(['own-bid', 'first'])
    expect(
      found(
        made,
        'own',
        acts('place-bid', () => ({ amount: '2000' })),
      ),
    ).toContain('limit')
    expect(
      found(
        made,
        'own',
        acts('place-bid', () => ({ nonce: bitsOf('mine') })),
      ),
    ).toEqual(['own-bid', 'shares'])
  })

  it('another opening, none, and two', () => {
    const made = settled(6)
    const changed = ({ opening }: Record<string, unknown>) => ({
      opening: String(opening).replace(/^./, 'x'),
    })
    expect(found(made, 'own', acts('open-draw', changed))).toEqual(['first'])
    const none = (entry: Entry) => (entry.act.type === 'open-draw' ? [] : [entry])
    expect(found(made, 'own', none)).toEqual(['first'])
    const twice = (entry: Entry) =>
      entry.act.type === 'open-draw' ? [entry, { ...entry, id: bitsOf('x') }] : [entry]
    expect(found(made, 'own', twice)).toEqual(['first'])
  })

  it('a chain that was not made anew, another range, and the ledger of the other side', () => {
    const { rules, bidding } = settled(7)
    const { joint, own } = ledgersOf(rules, 'a')
    const cut = joint.map((entry) => ({ ...entry, at: entry.at + 1 }))
    expect(failed(checkDraw({ side: 'a', bidding, joint: cut, own }))).toEqual(['record'])
    const wider = acts('propose-bidding', () => ({ to: '2420' }))
    expect(found({ rules, bidding, price: '' }, 'joint', wider)).toContain('first')
    const { own: others } = ledgersOf(rules, 'b')
    expect(failed(checkDraw({ side: 'a', bidding, joint, own: others }))).toContain('record')
  })
})
