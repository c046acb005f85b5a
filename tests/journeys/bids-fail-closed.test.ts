/** Sealed bids with the server killed after every act: nothing sealed is open on return, and the draw is the one that was committed to. */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BiddingStatus } from '@common-ground/shared/acts/bidding'
import { checkDraw } from '@common-ground/shared/bids/check-draw'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { canariesIn } from '../rig/canary.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { type ServerProcess, startServer } from '../rig/server-process.ts'
import { stateOf } from '../rig/three-hands.ts'

let dataDir: string
let server: ServerProcess
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'common-ground-'))
  server = await startServer(dataDir)
})
afterEach(async () => {
  await server.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

interface Sides {
  readonly a: Hand
  readonly b: Hand
}

it('[T11] [T8] kill -9 after every act of sealed bids opens nothing, and the price drawn after a restart is checked by both', {
  timeout: 360_000,
}, async () => {
  let opened = await openRoom(server.origin)
  const seats: { seat: string; participant: string }[] = []
  for (const standing of ['a', 'b'] as const) {
    const hand = await Hand.enter(opened, standing, `Person ${standing}`)
    seats.push({ seat: hand.seat, participant: hand.participant })
    hand.leave()
  }
  const backIn = async (): Promise<Sides> => {
    const hands: Hand[] = []
    for (const { seat, participant } of seats) {
      const hand = await Hand.connect(opened, seat, participant)
      await hand.open()
      hands.push(hand)
    }
    const [a, b] = hands
    if (!a || !b) throw new Error('someone is missing')
    await a.open('side-a')
    await b.open('side-b')
    return { a, b }
  }
  const [issue, bidding] = [randomUUID(), randomUUID()]
  const range = { from: '1733.4172', to: '1733.4173', step: '0.000001' }
  const nonce = () => randomBytes(32).toString('hex')
  const bid = (round: number, amount: string) => ({
    type: 'place-bid',
    bidding,
    round,
    amount,
    nonce: nonce(),
  })
  const secrets = ['1733.417211', '1733.417287']
  const [bidOfA, idOfA] = [bid(2, '1733.417287'), randomUUID()]
  const kind = { type: 'amount', unit: 'EUR' }
  const steps: readonly (readonly [
    BiddingStatus | undefined,
    rounds: number,
    (hands: Sides) => Promise<Record<string, unknown>>,
  ])[] = [
    [undefined, 0, ({ a }) => a.act({ type: 'open-issue', title: 'Rent', kind }, issue)],
    [
      'proposed',
      0,
      ({ a }) => a.act({ type: 'propose-bidding', issue, payer: 'a', rounds: 2, ...range }, bidding),
    ],
    ['running', 1, ({ b }) => b.act({ type: 'join-bidding', bidding })],
    ['running', 1, ({ a }) => a.act(bid(1, '1733.417211'), randomUUID(), 'side-a')],
    ['running', 2, ({ b }) => b.act(bid(1, '1733.41729'), randomUUID(), 'side-b')],
    ['running', 2, ({ a }) => a.act(bidOfA, idOfA, 'side-a')],
    // Whether it was recorded is not known to whoever was cut off: they send it again.
    ['running', 2, ({ a }) => a.act(bidOfA, idOfA, 'side-a')],
    ['settled', 2, ({ b }) => b.act(bid(2, '1733.417222'), randomUUID(), 'side-b')],
  ]
  let root: string | undefined
  for (const [at, [status, rounds, step]] of steps.entries()) {
    const hands = await backIn()
    const answer = await step(hands)
    expect(answer.refused, `step ${at}`).toBeUndefined()
    await server.kill()
    server = await startServer(dataDir)
    opened = { ...opened, origin: server.origin }
    const back = await backIn()
    const now = stateOf(back.b).biddings.get(bidding)
    expect(now?.status, `after step ${at}`).toBe(status)
    expect(now?.played.length ?? 0, `after step ${at}`).toBe(rounds)
    const price = now?.settled?.price
    const told = [await back.b.open('side-a'), await back.b.open(), back.b.told]
    expect(told[0]).toMatchObject({ refused: 'space-unknown' })
    expect(
      canariesIn(
        told,
        secrets.filter((one) => one !== price),
      ),
    ).toEqual([])
    // What the room committed to before the second round's bids is what the price came of.
    if (at === 4) root = now?.played[1]?.root
    if (status === 'settled') {
      expect(now?.played[1]?.root).toBe(root)
      for (const side of ['a', 'b'] as const) {
        const joint = back[side].entries()
        const own = ledgerOf(back[side].copyOf(`side-${side}`)).toArray()
        const check = checkDraw({ side, bidding, joint, own })
        expect(Object.values(check?.holds ?? { none: false }).every((holds) => holds)).toBe(true)
      }
    }
    for (const hand of Object.values(back)) hand.leave()
  }
})
