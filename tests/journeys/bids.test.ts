/** Sealed bids on a real server with everyone listening and one side hostile: nobody learns the other's limit, and both check the price. */
import { randomBytes, randomUUID } from 'node:crypto'
import { checkDraw } from '@common-ground/shared/bids/check-draw'
import { commitmentOf } from '@common-ground/shared/bids/commitment'
import { valueAt } from '@common-ground/shared/bids/grid'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import type { Side } from '@common-ground/shared/room/side'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { canariesIn } from '../rig/canary.ts'
import type { Hand } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { type SixHands, sixHands } from '../rig/six-hands.ts'
import { stateOf } from '../rig/three-hands.ts'

let server: RunningServer
let hands: SixHands
/** What each was answered, beside what they were told. */
const answered = new Map<Hand, object[]>()

beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  hands = await sixHands(server.origin)
  answered.clear()
})
afterEach(() => hands.leave())

const nonce = (): string => randomBytes(32).toString('hex')

const act = async (hand: Hand, what: object, space: Space = 'joint', id = randomUUID()) => {
  const answer = await hand.act(what, id, space)
  answered.set(hand, [...(answered.get(hand) ?? []), answer])
  return answer
}

/** Amounts nothing else can hold by accident: their point stands in no hash, and their digits in no time. */
const range = { from: '1733.4172', to: '1733.4173', step: '0.000001' } as const
const amount = (position: number): string => valueAt(range, position)

const entriesOf = (hand: Hand, space: Space) => ledgerOf(hand.copyOf(space)).toArray()
const biddingOf = (hand: Hand, bidding: string) => stateOf(hand).biddings.get(bidding)

/** An issue, bids proposed by A and joined by B. */
const begun = async (payer: Side, rounds = 3): Promise<string> => {
  const { ana, ben, mo } = hands
  const [issue, bidding] = [randomUUID(), randomUUID()]
  await act(mo, { type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR' } }, 'joint', issue)
  await act(ana, { type: 'propose-bidding', issue, payer, rounds, ...range }, 'joint', bidding)
  await act(ben, { type: 'join-bidding', bidding })
  await Promise.all(
    [ana, ben, mo].map((hand) => hand.until(() => biddingOf(hand, bidding)?.played.length === 1)),
  )
  return bidding
}

const bid = (hand: Hand, side: Side, bidding: string, round: number, value: string, id = randomUUID()) =>
  act(hand, { type: 'place-bid', bidding, round, amount: value, nonce: nonce() }, homeOf[side], id)

const everyEntry = async (who: Hand): Promise<void> => {
  const length = Math.max(...[hands.ana, hands.ben, hands.mo].map((hand) => hand.entries().length))
  await who.until(() => who.entries().length >= length)
}

/** All that someone got: told, answered, and a whole fresh copy of what they may read. */
const gotBy = async (hand: Hand): Promise<unknown> => {
  const copies: object[] = []
  for (const space of ['joint', 'side-a', 'side-b', 'caucus-a', 'caucus-b', 'mediator']) {
    const answer = await hand.ask('open', {
      space,
      stateVector: new Uint8Array([0]),
      clientId: hand.doc.clientID,
    })
    copies.push(answer)
  }
  return [hand.told, answered.get(hand), copies]
}

/** What A's side, or a hostile B, could ask for that a room with a bid of A in it must not give. */
const hostile = async (bidding: string, round: number): Promise<void> => {
  const { ben, bea, mo, olu } = hands
  const one = { type: 'place-bid', bidding, round, amount: amount(50), nonce: nonce() }
  for (const hand of [ben, bea])
    for (const space of ['side-a', 'caucus-a', 'joint', 'mediator'] as const)
      expect(await act(hand, one, space)).toMatchObject({ refused: 'space-unknown' })
  expect(await act(mo, one, 'mediator')).toMatchObject({ refused: 'space-unknown' })
  expect(await act(mo, one, 'caucus-a')).toMatchObject({ refused: 'space-unknown' })
  expect(await act(olu, one, 'joint')).toMatchObject({ refused: 'space-unknown' })
  expect(await act(bea, one, 'side-b')).toMatchObject({ refused: 'authority-needed' })
  const shares = { a: nonce(), b: nonce() }
  for (const forged of [
    { type: 'open-bid-round', bidding, round: round + 1, draw: randomUUID(), root: nonce() },
    { type: 'bid-committed', bidding, round, side: 'a', commitment: nonce() },
    { type: 'no-overlap', bidding, round },
    { type: 'settle-bids', bidding, round, price: amount(50), shares },
    { type: 'open-draw', bidding, round, opening: '00' },
    { ...one, round: 4 },
    { ...one, round: 1.5 },
    { ...one, nonce: 'short' },
    { ...one, amount: 1733.41725 },
    { ...one, side: 'a' },
    { type: 'propose-bidding', issue: bidding, payer: 'a', rounds: 4, ...range },
    { type: 'propose-bidding', issue: bidding, payer: 'mediator', rounds: 1, ...range },
  ])
    expect(await act(round === 1 ? ben : bea, forged, round === 1 ? 'joint' : 'side-b')).toMatchObject({
      refused: 'malformed',
    })
}

/** Places of the bids of three rounds: apart, apart, and with a wide overlap. None ends in 0, or it would be the beginning of others. */
const low = [3, 41, 91] as const
const high = [61, 71, 7] as const

describe.each<Side>(['a', 'b'])('[T8] [T1] three rounds of sealed bids, side %s pays', (payer) => {
  it('end in a price; no limit of one side is in any byte the other, the mediator or an observer gets', async () => {
    const { ana, amy, ben, bea, mo, olu } = hands
    const bidding = await begun(payer)
    const limits = payer === 'a' ? { ana: low, ben: high } : { ana: high, ben: low }
    for (const round of [1, 2, 3]) {
      const [ofA, ofB] = [amount(limits.ana[round - 1] ?? 0), amount(limits.ben[round - 1] ?? 0)]
      const id = randomUUID()
      const first = { type: 'place-bid', bidding, round, amount: ofA, nonce: nonce() }
      expect((await act(ana, first, 'side-a', id)).refused).toBeUndefined()
      // The same again is the same; anything else is no other bid.
      expect((await act(ana, first, 'side-a', id)).refused).toBeUndefined()
      expect(await act(ana, { ...first, amount: amount(98) }, 'side-a', id)).toMatchObject({
        refused: 'act-id-taken',
      })
      expect(await act(ana, { ...first, amount: amount(98) }, 'side-a')).toMatchObject({
        refused: 'bid-placed',
      })
      if (round < 3) await hostile(bidding, round)
      expect((await bid(ben, 'b', bidding, round, ofB)).refused).toBeUndefined()
      expect((await bid(ben, 'b', bidding, round, amount(99))).refused).toMatch(
        round < 3 ? 'bid-round-over' : 'bidding-over',
      )
      await Promise.all([ana, amy, ben, bea, mo, olu].map(everyEntry))
    }
    expect(await bid(ben, 'b', bidding, 3, amount(1))).toMatchObject({ refused: 'bidding-over' })
    const { settled, status, played } = biddingOf(olu, bidding) ?? {}
    expect(status).toBe('settled')
    expect(played?.map(({ over }) => over)).toEqual([true, true, true])
    const failed = olu.entries().filter(({ act: said }) => said.type === 'no-overlap')
    expect(failed.map(({ act: said }) => said)).toEqual(
      [1, 2].map((round) => ({ type: 'no-overlap', bidding, round })),
    )
    const [standing] = issueStandings(stateOf(mo))
    expect(standing?.agreed).toMatchObject({ value: settled?.price, offer: bidding })

    // A price that happens to be a limit is known as the price.
    const secret = (side: readonly number[]): readonly string[] =>
      side.map(amount).filter((value) => value !== settled?.price)
    for (const hand of [ben, bea, mo, olu])
      expect(canariesIn(await gotBy(hand), [...secret(limits.ana), amount(98)])).toEqual([])
    for (const hand of [ana, amy, mo, olu])
      expect(canariesIn(await gotBy(hand), secret(limits.ben))).toEqual([])
    expect(canariesIn(await gotBy(amy), secret(limits.ana))).toEqual(secret(limits.ana))

    for (const [hand, side] of [
      [ana, 'a'],
      [amy, 'a'],
      [ben, 'b'],
      [bea, 'b'],
    ] as const) {
      const own = homeOf[side]
      await hand.until(() => entriesOf(hand, own).some(({ act: said }) => said.type === 'open-draw'))
      const check = checkDraw({ side, bidding, joint: entriesOf(hand, 'joint'), own: entriesOf(hand, own) })
      expect(Object.values(check?.holds ?? { none: false }).every((holds) => holds)).toBe(true)
    }
  })
})

describe('[T8] what stands open for everybody to read', () => {
  it('opens no commitment: not with anything one was ever told as its nonce, for any amount of the range', async () => {
    const { ana, ben } = hands
    const bidding = await begun('a', 1)
    await bid(ana, 'a', bidding, 1, amount(60))
    await bid(ben, 'b', bidding, 1, amount(40))
    await ben.until(() => entriesOf(ben, 'side-b').some(({ act: said }) => said.type === 'open-draw'))
    const committed = biddingOf(ben, bidding)?.played[0]?.committed.a
    expect(committed).toMatch(/^[0-9a-f]{64}$/)
    const got = JSON.stringify([
      entriesOf(ben, 'joint'),
      entriesOf(ben, 'side-b'),
      ben.told,
      answered.get(ben),
    ])
    const words = [...new Set(got.match(/[0-9a-f]{64}/g))]
    expect(words.length).toBeGreaterThan(20)
    for (const word of words.slice(0, 400))
      for (let position = 0; position <= 100; position += 1) {
        const tried = { bidding, round: 1, side: 'a', amount: amount(position), nonce: word } as const
        expect(commitmentOf(tried) === committed).toBe(false)
      }
  })

  it('is one order of things, also when both bid, and one drops the bids, at the same moment', async () => {
    const { ana, ben, mo } = hands
    for (let turn = 0; turn < 6; turn += 1) {
      const bidding = await begun(turn % 2 ? 'a' : 'b', 1)
      const answers = await Promise.all([
        bid(ana, 'a', bidding, 1, amount(50)),
        bid(ben, 'b', bidding, 1, amount(50)),
        ...(turn > 2 ? [act(mo, { type: 'drop-bidding', bidding })] : []),
      ])
      await Promise.all([ana, ben, mo].map(everyEntry))
      const { status } = biddingOf(mo, bidding) ?? {}
      const refused = answers.flatMap((answer) => answer.refused ?? [])
      if (status === 'settled') expect(refused.filter((code) => code !== 'bidding-over')).toEqual([])
      else expect(status).toBe('dropped')
      expect(biddingOf(ana, bidding)).toEqual(biddingOf(ben, bidding))
    }
  })
})
