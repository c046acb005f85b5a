/** How sealed bids end, and what a price that was drawn means for its issue; both sides alike. */
import type { Act } from '@common-ground/shared/acts/act'
import { settlementsOf } from '@common-ground/shared/acts/settlements'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { isStuck, narrowing } from '@common-ground/shared/momentum/narrowing'
import type { Standing } from '@common-ground/shared/room/participant'
import { describe, expect, it } from 'vitest'
import { BidRules, bitsOf, usualTerms } from '../rig/bid-rules.ts'
import { id, people } from '../rig/evidence-rules.ts'

const isRecorded = (answer: string): boolean => answer.startsWith('00000000')

const settledRules = () => {
  const rules = new BidRules(11)
  const bidding = rules.begin()
  rules.bid('a', bidding, '2400')
  rules.bid('b', bidding, '2000')
  return { rules, bidding, price: rules.bidding(bidding).settled?.price ?? '' }
}

const offerAndAccept = (rules: BidRules, to: string, answer: 'accept' | 'decline' = 'accept'): void => {
  const offer = rules.act('a', { type: 'offer', terms: [{ issue: rules.issue, to }], benefit: 'Peace' })
  rules.act('b', { type: answer, offer })
}

const agreedOn = (rules: BidRules) => {
  const standing = issueStandings(rules.state()).find(({ issue }) => issue.id === rules.issue)
  return standing?.agreed
}

describe('sealed bids end', () => {
  it('by either side or the mediator, and show nothing', () => {
    for (const standing of ['a', 'b', 'mediator'] as const) {
      const rules = new BidRules(6)
      const bidding = rules.begin()
      rules.bid('a', bidding, '2400')
      const before = rules.state().length
      rules.act(standing, { type: 'drop-bidding', bidding })
      expect(rules.saidSince(before)).toEqual([{ type: 'drop-bidding', bidding }])
      expect(rules.bidding(bidding)).toMatchObject({ status: 'dropped', ended: { by: people[standing].id } })
      expect(rules.bid('b', bidding, '2000')).toBe('bidding-over')
      expect(rules.act('a', { type: 'drop-bidding', bidding })).toBe('bidding-over')
      expect(rules.act('b', { type: 'join-bidding', bidding })).toBe('bidding-over')
    }
    const observed = new BidRules(6)
    const bidding = observed.begin()
    expect(observed.act('mediator', { type: 'drop-bidding', bidding: id(9) })).toBe('bidding-unknown')
    expect(observed.bidding(bidding).status).toBe('running')
  })

  it('when an offer on the issue is accepted, and not when one is made or answered otherwise', () => {
    const rules = new BidRules(6)
    const bidding = rules.begin()
    rules.bid('a', bidding, '2400')
    offerAndAccept(rules, '2222', 'decline')
    expect(rules.bidding(bidding).status).toBe('running')
    offerAndAccept(rules, '2222')
    expect(rules.bidding(bidding).status).toBe('agreed')
    expect(rules.bid('b', bidding, '2000')).toBe('bidding-over')
    expect(agreedOn(rules)).toMatchObject({ value: '2222' })
  })

  it('when the issue gets another title: what was bid on is called otherwise now', () => {
    const rules = new BidRules(6)
    const bidding = rules.propose('a')
    const retitle = (title: string): Act => ({ type: 'retitle-issue', issue: rules.issue, title })
    rules.act('b', retitle('Rent without heating'))
    expect(rules.bidding(bidding).status).toBe('retitled')
    expect(rules.act('b', { type: 'join-bidding', bidding })).toBe('bidding-over')
    const { rules: settled, bidding: drawn } = settledRules()
    const anew = { type: 'retitle-issue', issue: settled.issue, title: 'Rent as of May' } as const
    expect(settled.act('b', anew)).toBe('issue-agreed')
    expect(settled.bidding(drawn).status).toBe('settled')
  })

  it('and begin under a title a side has seen: whoever has not accepted another one says nothing to bids on it', () => {
    const rules = new BidRules(6)
    const title = 'Rent without heating'
    rules.act('mediator', { type: 'retitle-issue', issue: rules.issue, title })
    expect(rules.propose('a')).toBe('title-first')
    rules.act('a', { type: 'accept-title', issue: rules.issue, title })
    const bidding = rules.propose('a')
    expect(rules.act('b', { type: 'join-bidding', bidding })).toBe('title-first')
    rules.act('b', { type: 'accept-title', issue: rules.issue, title })
    rules.act('b', { type: 'join-bidding', bidding })
    expect(rules.bidding(bidding).status).toBe('running')
  })

  it('not in a closed room, where nothing is bid; they go on when it is moved back', () => {
    const rules = new BidRules(6)
    const bidding = rules.begin()
    rules.bid('a', bidding, '2400')
    rules.act('mediator', { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    expect(rules.bid('b', bidding, '2000')).toBe('room-closed')
    for (const act of [
      { type: 'drop-bidding', bidding },
      { type: 'join-bidding', bidding },
    ] as const)
      expect(rules.act('b', act)).toBe('room-closed')
    expect(rules.propose('b')).toBe('room-closed')
    rules.act('mediator', { type: 'move-stage', to: 'bargaining' })
    rules.bid('b', bidding, '2000')
    expect(rules.bidding(bidding).status).toBe('settled')
  })

  it('not in a room that is destroyed', () => {
    const rules = new BidRules(6)
    const bidding = rules.begin()
    rules.bid('a', bidding, '2400')
    for (const side of ['a', 'b'] as const) rules.act(side, { type: 'close-and-destroy' })
    expect(rules.bid('b', bidding, '2000')).toBe('room-destroyed')
  })
})

describe('a price that was drawn', () => {
  it('is agreed: the issue names the bids it comes from, and no term is stuck any more', () => {
    const { rules, bidding, price } = settledRules()
    expect(agreedOn(rules)).toEqual({ value: price, offer: bidding, at: 1_000, conditional: false })
    const [issue] = rules.state().issues.values()
    if (!issue) throw new Error('no issue')
    const { offers } = rules.state()
    expect(narrowing(issue, offers.values(), settlementsOf(rules.state()))).toEqual({
      positions: { a: price, b: price },
      gap: 0n,
      without: 0,
    })
    const stuck = new BidRules(6)
    for (const to of ['2000', '2400', '2000'])
      stuck.act(to === '2000' ? 'a' : 'b', {
        type: 'offer',
        terms: [{ issue: stuck.issue, to }],
        benefit: 'Peace',
      })
    const [open] = stuck.state().issues.values()
    const reading = () => {
      const { offers } = stuck.state()
      return open && isStuck(narrowing(open, offers.values(), settlementsOf(stuck.state())))
    }
    expect(reading()).toBe(true)
    const again = stuck.begin()
    expect(reading()).toBe(true)
    stuck.bid('a', again, '2400')
    stuck.bid('b', again, '2400')
    expect(reading()).toBe(false)
  })

  it('gives way to what is agreed after it, and takes the place of what was agreed before, also within one millisecond', () => {
    const { rules, bidding } = settledRules()
    offerAndAccept(rules, '2222')
    expect(rules.bidding(bidding)).toMatchObject({ status: 'replaced', settled: {} })
    expect(agreedOn(rules)).toMatchObject({ value: '2222' })
    const next = rules.begin({ from: '100', to: '200', step: '50' })
    rules.bid('a', next, '150')
    rules.bid('b', next, '150')
    expect(agreedOn(rules)).toMatchObject({ value: '150', offer: next })
    const third = rules.begin({ from: '300', to: '400', step: '50' })
    rules.bid('a', third, '350')
    rules.bid('b', third, '350')
    expect(rules.bidding(next).status).toBe('replaced')
    expect(agreedOn(rules)).toMatchObject({ value: '350', offer: third })
  })

  it('counts for a package that holds once every issue is agreed', () => {
    const { rules } = settledRules()
    const other = rules.act('a', { type: 'open-issue', title: 'Term', kind: { type: 'yes-no' } })
    const offer = rules.act('a', {
      type: 'offer',
      terms: [{ issue: other, to: 'yes' }],
      benefit: 'Peace',
      whole: true,
    })
    rules.act('b', { type: 'accept', offer })
    const agreed = issueStandings(rules.state()).map((standing) => standing.agreed?.conditional)
    expect(agreed).toEqual([false, false])
  })
})

/** The same session, as it is or with the sides changed over: what everybody reads of it, with whatever is random left out. */
const session = (swap: boolean): unknown => {
  const rules = new BidRules(8)
  const as = (standing: Standing): Standing =>
    swap && standing !== 'mediator' && standing !== 'observer' ? (standing === 'a' ? 'b' : 'a') : standing
  const said: string[] = []
  const say = (standing: Standing, act: Act): string => {
    const answer = rules.act(as(standing), act)
    said.push(isRecorded(answer) ? 'recorded' : answer)
    return answer
  }
  const terms = { ...usualTerms, payer: swap ? 'b' : 'a' } as const
  const bidding = say('a', { type: 'propose-bidding', issue: rules.issue, ...terms })
  say('a', { type: 'join-bidding', bidding })
  say('b', { type: 'join-bidding', bidding })
  const bid = (side: 'a' | 'b', amount: string, round: number) =>
    say(side, { type: 'place-bid', bidding, round, amount, nonce: bitsOf(`${side} ${round}`) })
  bid('a', '2100', 1)
  bid('a', '2200', 1)
  bid('b', '2150', 1)
  bid('b', '2160', 1)
  bid('b', '2240', 2)
  bid('a', '2240', 2)
  say('b', { type: 'drop-bidding', bidding })
  const entries = (['joint', 'side-a', 'side-b'] as const).map((space) =>
    rules.entries.get(space)?.map(({ act, standing }) => [act.type, standing]),
  )
  return { said, entries, settled: rules.bidding(bidding).settled?.price }
}

const mirror = (text: string): string => {
  const sides: Readonly<Record<string, string>> = { a: 'b', b: 'a' }
  return text.replace(/"(a|b)"/g, (_, side: string) => `"${sides[side]}"`)
}

it('[E1] a session with A and B changed over is the same session, mirrored', () => {
  const [straight, swapped] = [session(false), session(true)] as {
    said: unknown
    settled: unknown
    entries: unknown[]
  }[]
  expect(swapped?.said).toEqual(straight?.said)
  expect(swapped?.settled).toEqual(straight?.settled)
  const [joint, a, b] = straight?.entries ?? []
  const changedOver = [joint, b, a].map((entries) => JSON.parse(mirror(JSON.stringify(entries))))
  // Both consent in the same order at the beginning, whoever they are.
  const afterConsent = (entries: unknown) =>
    JSON.stringify(entries).replace(/\["consent","[ab]"\]/g, '["consent"]')
  expect(swapped?.entries.map(afterConsent)).toEqual(changedOver.map(afterConsent))
})
