/** The rules of sealed bids: who proposes, joins and bids when, and what a round says. */
import { noneOfThese } from '@common-ground/shared/bids/commitment'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { limits } from '@common-ground/shared/room/limits'
import { describe, expect, it } from 'vitest'
import { BidRules, bitsOf, usualTerms } from '../rig/bid-rules.ts'
import { id } from '../rig/evidence-rules.ts'

const isRecorded = (answer: string): boolean => answer.startsWith('00000000')

const agreedOn = (rules: BidRules) => {
  const standing = issueStandings(rules.state()).find(({ issue }) => issue.id === rules.issue)
  return standing?.agreed
}

describe('sealed bids begin', () => {
  it('when both sides have said yes; a side that proposes has', () => {
    const rules = new BidRules(1)
    const bidding = rules.propose('a')
    expect(rules.bidding(bidding)).toMatchObject({ status: 'proposed', joined: ['a'], played: [] })
    expect(rules.act('a', { type: 'join-bidding', bidding })).toBe('already-said')
    expect(rules.act('mediator', { type: 'join-bidding', bidding })).toBe('not-for-your-role')
    expect(rules.bid('a', bidding, '2100')).toBe('bidding-not-begun')
    rules.act('b', { type: 'join-bidding', bidding })
    expect(rules.bidding(bidding)).toMatchObject({ status: 'running', joined: ['a', 'b'] })
    expect(rules.bidding(bidding).played).toMatchObject([{ round: 1, committed: {}, over: false }])
  })

  it('on a proposal of the mediator once both have joined it', () => {
    const rules = new BidRules(1)
    const bidding = rules.propose('mediator', { payer: 'b' })
    for (const side of ['b', 'a'] as const) {
      expect(rules.bidding(bidding).status).toBe('proposed')
      rules.act(side, { type: 'join-bidding', bidding })
    }
    expect(rules.bidding(bidding)).toMatchObject({ status: 'running', payer: 'b' })
  })

  it('on amounts only, in a range that fits the issue, once at a time on one issue', () => {
    const rules = new BidRules(1)
    const about = (issue: string, more: object = {}): string =>
      rules.act('a', { type: 'propose-bidding', issue, ...usualTerms, ...more })
    const words = rules.act('a', { type: 'open-issue', title: 'Key', kind: { type: 'text' } })
    expect(about(words)).toBe('bids-for-amounts')
    expect(about(id(5))).toBe('issue-unknown')
    expect(about(rules.issue, { to: '2410' })).toBe('bid-range')
    expect(about(rules.issue, { from: '1e308' })).toBe('amount-too-large')
    const first = about(rules.issue)
    expect(isRecorded(first)).toBe(true)
    expect(rules.propose('b')).toBe('bidding-open')
    expect(rules.propose('mediator')).toBe('bidding-open')
    rules.act('b', { type: 'drop-bidding', bidding: first })
    expect(isRecorded(rules.propose('b'))).toBe(true)
  })

  it('as often as a chair may propose them, and no more', () => {
    const rules = new BidRules(1)
    for (let count = 0; count < limits.bids.perChair; count += 1) {
      const bidding = rules.propose('a')
      rules.act('b', { type: 'drop-bidding', bidding })
    }
    expect(rules.propose('a')).toBe('too-many-biddings')
    expect(isRecorded(rules.propose('b'))).toBe(true)
  })
})

describe('[T8] a bid', () => {
  it('is one for each side and round, and stands', () => {
    const rules = new BidRules(2)
    const bidding = rules.begin()
    expect(isRecorded(rules.bid('a', bidding, '2100'))).toBe(true)
    for (const amount of ['2100', '2120', '2400', noneOfThese])
      expect(rules.bid('a', bidding, amount)).toBe('bid-placed')
    expect(rules.bid('a', bidding, '2100', 2)).toBe('bid-round-over')
    expect(rules.bid('b', bidding, '2200', 3)).toBe('bid-round-over')
    expect(rules.bid('b', id(6), '2200')).toBe('bidding-unknown')
    rules.bid('b', bidding, '2200')
    expect(rules.bid('a', bidding, '2300', 1)).toBe('bid-round-over')
    expect(isRecorded(rules.bid('a', bidding, '2300', 2))).toBe(true)
  })

  it('is a value of the range or none of them, by someone who may commit for the side', () => {
    const rules = new BidRules(2)
    const bidding = rules.begin()
    for (const amount of ['2110', '1980', '2420', '', 'all', '-2000', '2000.0000001', '1e3', 'NaN'])
      expect(rules.bid('a', bidding, amount)).toBe('bid-misfit')
    const nonce = bitsOf('x')
    const bid = { type: 'place-bid', bidding, round: 1, amount: '2100', nonce } as const
    const amy = { id: id(77) }
    rules.act('a', { type: 'consent', agreement: 'f'.repeat(64) }, amy)
    expect(rules.act('a', bid, amy)).toBe('authority-needed')
    rules.act('a', { type: 'share-authority', participant: amy.id })
    expect(isRecorded(rules.act('a', bid, amy))).toBe(true)
    expect(isRecorded(rules.bid('b', bidding, noneOfThese))).toBe(true)
    expect(rules.bidding(bidding).played).toMatchObject([{ over: true }, { round: 2, over: false }])
  })

  it('is for nobody but the sides, and stands when whoever placed it has left', () => {
    const rules = new BidRules(2)
    const bidding = rules.begin()
    const bid = { type: 'place-bid', bidding, round: 1, amount: '2300', nonce: bitsOf('x') } as const
    expect(rules.act('mediator', bid)).toBe('space-unknown')
    const amy = { id: id(77) }
    rules.act('a', { type: 'consent', agreement: 'f'.repeat(64) }, amy)
    rules.act('a', bid)
    rules.act('a', { type: 'leave' })
    expect(rules.act('a', bid, amy)).toBe('bid-placed')
    rules.bid('b', bidding, '2200')
    expect(rules.bidding(bidding).status).toBe('settled')
    expect(rules.check('a', bidding)?.holds).toEqual(rules.check('b', bidding)?.holds)
  })

  it('says nothing to the other side, and its answer comes of the own side’s bids alone', () => {
    const rules = new BidRules(2)
    const bidding = rules.begin()
    const before = rules.state().length
    rules.bid('a', bidding, '2100')
    expect(rules.saidSince(before)).toEqual([
      {
        type: 'bid-committed',
        bidding,
        round: 1,
        side: 'a',
        commitment: rules.bidding(bidding).played[0]?.committed.a,
      },
    ])
    expect(rules.state('side-b').length).toBe(0)
  })
})

describe('[T8] a round', () => {
  it('without an overlap is followed by the next, and the last one ends the bids: three at the most', () => {
    for (const rounds of [1, 2, 3]) {
      const rules = new BidRules(rounds)
      const bidding = rules.begin({ rounds })
      for (let round = 1; round <= rounds; round += 1) {
        expect(rules.bidding(bidding).status).toBe('running')
        rules.bid('a', bidding, '2100', round)
        rules.bid('b', bidding, '2120', round)
      }
      expect(rules.bidding(bidding)).toMatchObject({ status: 'no-overlap', ended: {} })
      expect(rules.bidding(bidding).played).toHaveLength(rounds)
      expect(rules.bid('a', bidding, '2400', rounds)).toBe('bidding-over')
      expect(agreedOn(rules)).toBeUndefined()
    }
    expect(limits.bids.rounds).toEqual({ least: 1, most: 3 })
  })

  it('says the same without an overlap whatever was bid, and who bid first', () => {
    const said = new Set<string>()
    const bids = [
      ['2000', '2020'],
      ['2000', '2400'],
      ['2380', '2400'],
      [noneOfThese, '2000'],
      ['2400', noneOfThese],
      [noneOfThese, noneOfThese],
    ] as const
    for (const [a, b] of bids)
      for (const first of ['a', 'b'] as const) {
        const rules = new BidRules(4)
        const bidding = rules.begin({ rounds: 1 })
        rules.bid(first, bidding, first === 'a' ? a : b)
        const before = rules.state().length
        rules.bid(first === 'a' ? 'b' : 'a', bidding, first === 'a' ? b : a)
        const [, ...after] = rules.saidSince(before)
        said.add(JSON.stringify(after))
        expect(rules.state('side-a').length + rules.state('side-b').length).toBe(2)
      }
    expect(said.size).toBe(1)
    expect([...said][0]).toMatch(/^\[\{"type":"no-overlap","bidding":"[^"]+","round":1\}\]$/)
  })

  it('with an overlap has a price both sides said yes to, also where the limits are the same value', () => {
    for (const payer of ['a', 'b'] as const) {
      const rules = new BidRules(5)
      const bidding = rules.begin({ payer })
      rules.bid('a', bidding, '2140')
      rules.bid('b', bidding, '2140')
      expect(rules.bidding(bidding).settled?.price).toBe('2140')
      expect(rules.saidSince(0, 'side-a').map(({ type }) => type)).toEqual(['place-bid', 'open-draw'])
    }
  })
})
