/** Offers and a pause with the server killed after every act: nothing is agreed by half, and every clock stands where it stood. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expiresAt } from '@common-ground/shared/acts/offers'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { afterEach, beforeEach, expect, it } from 'vitest'
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

type Hands = Readonly<Record<'a' | 'b' | 'mediator', Hand>>

const minute = 60_000

/** What can be said of the room without knowing when things happened. */
interface Stand {
  readonly offers: readonly string[]
  /** Issues with something agreed. */
  readonly agreed: number
  /** ms the offer with a time has from when it was made. */
  readonly runs?: number
  /** Pauses there were, how long each is in minutes, ended early or not. */
  readonly pauses: readonly string[]
}

const standOf = (hand: Hand, minutes: number): Stand => {
  const { offers, pauses, ...state } = stateOf(hand)
  const timed = [...offers.values()].find((offer) => offer.minutes === minutes)
  const end = timed && expiresAt(timed, pauses)
  return {
    offers: [...offers.values()].map(({ kind, status }) => `${kind} ${status}`),
    agreed: issueStandings({ ...state, offers }).filter(({ agreed }) => agreed).length,
    ...(timed && end !== undefined ? { runs: Math.round((end - timed.at) / minute) } : {}),
    pauses: pauses.all.map(({ from, until }) => (until - from === 15 * minute ? 'whole' : 'ended')),
  }
}

it('[T11] kill -9 after every act of the bargaining leaves whole acts only, and clocks that go on from where they stood', {
  timeout: 240_000,
}, async () => {
  let opened = await openRoom(server.origin)
  const seats: { seat: string; participant: string }[] = []
  for (const standing of ['a', 'b', 'mediator'] as const) {
    const hand = await Hand.enter(opened, standing, `Person ${standing}`)
    seats.push({ seat: hand.seat, participant: hand.participant })
    hand.leave()
  }
  const backIn = async (): Promise<Hands> => {
    const [a, b, mediator] = await Promise.all(
      seats.map(async ({ seat, participant }) => {
        const hand = await Hand.connect(opened, seat, participant)
        await hand.open()
        return hand
      }),
    )
    if (!a || !b || !mediator) throw new Error('someone is missing')
    await mediator.open('mediator')
    return { a, b, mediator }
  }
  const [rent, term, ifThen, another] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const benefit = 'Something to plan with'
  const pair = {
    type: 'offer',
    terms: [{ issue: term, to: 'four years' }],
    benefit,
    gets: { terms: [{ issue: rent, to: '2200' }], benefit },
    minutes: 30,
  }
  const open = { offers: ['if-then open'], agreed: 0, runs: 30 }
  const steps: readonly (readonly [Stand, (hands: Hands) => Promise<Record<string, unknown>>])[] = [
    [
      { offers: [], agreed: 0, pauses: [] },
      ({ a }) => a.act({ type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR' } }, rent),
    ],
    [
      { offers: [], agreed: 0, pauses: [] },
      ({ b }) => b.act({ type: 'open-issue', title: 'Term', kind: { type: 'text' } }, term),
    ],
    [{ ...open, pauses: [] }, ({ a }) => a.act(pair, ifThen)],
    [
      { ...open, runs: 45, pauses: ['whole'] },
      ({ b }) => b.act({ type: 'ask-pause', minutes: 15 }, randomUUID(), 'mediator'),
    ],
    [{ ...open, runs: 45, pauses: ['whole'] }, ({ a }) => a.act({ type: 'go-on' })],
    [{ ...open, runs: 30, pauses: ['ended'] }, ({ b }) => b.act({ type: 'go-on' })],
    [
      { offers: ['if-then accepted'], agreed: 2, runs: 30, pauses: ['ended'] },
      ({ b }) => b.act({ type: 'accept', offer: ifThen }),
    ],
    [
      { offers: ['if-then accepted', 'if-then open'], agreed: 2, runs: 30, pauses: ['ended'] },
      ({ a }) => a.act({ ...pair, minutes: 60 }, another),
    ],
    [
      { offers: ['if-then accepted', 'if-then withdrawn'], agreed: 2, runs: 30, pauses: ['ended'] },
      ({ a }) => a.act({ type: 'withdraw', offer: another }),
    ],
  ]
  for (const [at, [stand, step]] of steps.entries()) {
    const hands = await backIn()
    expect((await step(hands)).refused, `step ${at}`).toBeUndefined()
    for (const hand of Object.values(hands)) hand.leave()
    await server.kill()
    server = await startServer(dataDir)
    opened = { ...opened, origin: server.origin }
    const back = await backIn()
    for (const hand of Object.values(back)) expect(standOf(hand, 30), `after step ${at}`).toEqual(stand)
    // A pause that was asked for has begun: the two are in different ledgers, and in one transaction.
    const { asked } = foldAll(emptyRoom, ledgerOf(back.mediator.copyOf('mediator')).toArray()).pauses
    expect(asked.map(({ standing }) => standing)).toEqual(stand.pauses.map(() => 'b'))
    for (const hand of Object.values(back)) hand.leave()
  }
})
