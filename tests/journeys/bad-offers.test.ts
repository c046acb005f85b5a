/** What does not fit the concession ledger, over real sockets: a stable code and a sentence each, and nothing changed. */
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Hand, openRoom } from '../rig/hand.ts'
import { newDataDir, runServer } from '../rig/running-server.ts'
import { makeOffer, openIssue, settledAt, stateOf, threeHands } from '../rig/three-hands.ts'

/** How far the server's clock is ahead of this machine's. */
let ahead = 0
const clock = () => Date.now() + ahead
const table = threeHands({ clock })
const benefit = 'You can plan'
const minute = 60_000

type Case = readonly [code: string, hand: Hand, act: unknown]

/** Each is refused with its code and a sentence, and the ledger is what it was on every copy. */
const allRefused = async (cases: readonly Case[]): Promise<void> => {
  const hands = [table.ana, table.ben, table.mediator]
  await settledAt(table, Math.max(...hands.map((hand) => hand.entries().length)))
  const ledgers = () => hands.map((hand) => [hand.entries().length, hand.entries().at(-1)?.hash])
  const before = ledgers()
  for (const [code, hand, act] of cases) {
    const answer = await hand.ask('act', { space: 'joint', id: randomUUID(), act })
    expect({ act, refused: answer.refused }).toEqual({ act, refused: code })
    expect(answer.sentence).toMatch(/^\p{Lu}.+[.]$/su)
  }
  // What a fresh copy says is what the room says.
  const fresh = await Hand.connect(table.room, table.ben.seat, table.ben.participant)
  await fresh.open()
  expect([fresh.entries().length, fresh.entries().at(-1)?.hash]).toEqual(before[0])
  fresh.leave()
  expect(ledgers()).toEqual(before)
}

const offerOf = (...terms: object[]) => ({ type: 'offer', terms, benefit })

it('[R9] amounts that are none, or lie between two steps, or have another unit', async () => {
  const { ben } = table
  const issue = await openIssue(table, { type: 'amount', unit: 'EUR a month', step: '0.5' })
  const amounts: Readonly<Record<string, string>> = {
    NaN: 'amount-unreadable',
    Infinity: 'amount-unreadable',
    '-Infinity': 'amount-unreadable',
    '': 'amount-unreadable',
    '1.': 'amount-unreadable',
    '+5': 'amount-unreadable',
    '00': 'amount-unreadable',
    '２１５０': 'amount-unreadable',
    '-2150': 'amount-negative',
    '-0': 'amount-negative',
    '1e308': 'amount-too-large',
    '9999999999999999': 'amount-too-large',
    '2150.25': 'amount-step',
    '2150.5000001': 'amount-step',
    '2150 USD': 'amount-unit',
    '2150 EUR a month': 'amount-unit',
  }
  const named = Object.entries(amounts).flatMap(([amount, code]): Case[] => [
    [code, ben, offerOf({ issue, to: amount })],
    [code, ben, offerOf({ issue, from: amount, to: '2150' })],
  ])
  const untyped = [Number.NaN, Number.POSITIVE_INFINITY, 2150, null, ['2150'], { amount: '2150' }]
  await allRefused([
    ...named,
    ...untyped.map((to): Case => ['malformed', ben, offerOf({ issue, to: to as object })]),
    [
      'step-unfit',
      ben,
      { type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR', step: '0' } },
    ],
    [
      'step-unfit',
      ben,
      { type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR', step: '1e3' } },
    ],
  ])
})

it('[R9] packages that name an issue twice, in both halves, or one that is not there; and times that are none', async () => {
  const { ana, ben } = table
  const issue = await openIssue(table)
  const where = await openIssue(table, { type: 'choice', options: ['North', 'South', '__proto__'] })
  await ben.act({ type: 'remove-option', issue: where, option: '__proto__' })
  const unknown = randomUUID()
  const gets = (...terms: object[]) => ({ gets: { terms, benefit } })
  const rent = { issue, to: '2150' }
  await allRefused([
    ['issue-twice', ana, offerOf(rent, { issue, to: '2200' })],
    ['issue-twice', ana, { ...offerOf(rent), ...gets({ issue, to: '2200' }) }],
    ['issue-unknown', ana, offerOf({ issue: unknown, to: '1' })],
    ['issue-unknown', ana, { ...offerOf(rent), ...gets({ issue: unknown, to: '1' }) }],
    ['issue-unknown', ana, { type: 'gift', text: 'A step', terms: [{ issue: unknown, to: '1' }], benefit }],
    ['issue-unknown', ana, { type: 'explore', text: 'What if', terms: [{ issue: unknown, to: '1' }] }],
    ['terms-missing', ana, offerOf()],
    ['terms-missing', ana, { ...offerOf(rent), ...gets() }],
    ['option-removed', ana, offerOf({ issue: where, to: '__proto__' })],
    ['option-unknown', ana, offerOf({ issue: where, to: 'constructor' })],
    ['option-unknown', ana, offerOf({ issue: where, to: 'north' })],
    ['option-there', ana, { type: 'add-option', issue: where, option: ' north ' }],
    ['issue-options', ana, { type: 'remove-option', issue: where, option: 'North' }],
    ['no-options', ana, { type: 'add-option', issue, option: 'East' }],
    ['title-changed', ben, { type: 'accept-title', issue, title: 'Rent from June' }],
    ...[0, -1, 0.5, 43_201, 1e308, '5', null].map(
      (minutes): Case => ['malformed', ana, { ...offerOf(rent), minutes }],
    ),
    ['malformed', ana, { ...offerOf(rent), whole: false }],
    ['malformed', ana, { type: 'gift', text: 'A step', terms: [], benefit, minutes: 5 }],
    ['nothing-to-answer', ana, { ...offerOf(rent), answers: issue }],
    ['text-empty', ana, { ...offerOf(rent), credit: ' ' }],
    ['text-too-long', ana, { ...offerOf(rent), check: 'x'.repeat(301) }],
  ])
})

it('[R9] answers to offers that are over, to one’s own, and to what was only explored', async () => {
  const { ana, ben, mediator } = table
  const issue = await openIssue(table)
  const ends = {
    'offer-withdrawn': (offer: string) => ana.act({ type: 'withdraw', offer }),
    'offer-countered': (offer: string) => ben.act({ ...offerOf({ issue, to: '9' }), type: 'counter', offer }),
    'offer-answered': (offer: string) => ben.act({ type: 'accept', offer }),
  }
  for (const [code, end] of Object.entries(ends)) {
    const offer = await makeOffer(ana, issue, '2150')
    expect((await end(offer)).refused).toBeUndefined()
    await allRefused([
      [code, ben, { type: 'accept', offer }],
      [code, ben, { type: 'decline', offer }],
      [code, ben, { ...offerOf({ issue, to: '1' }), type: 'counter', offer }],
      [code, ana, { type: 'withdraw', offer }],
    ])
  }
  const offer = await makeOffer(ana, issue, '2150')
  const explored = randomUUID()
  await mediator.act({ type: 'explore', text: 'What if?', terms: [{ issue, to: '1' }] }, explored)
  await allRefused([
    ['own-offer', ana, { type: 'accept', offer }],
    ['own-offer', ana, { type: 'decline', offer }],
    ['own-offer', ana, { ...offerOf({ issue, to: '1' }), type: 'counter', offer }],
    ['not-your-offer', ben, { type: 'withdraw', offer }],
    ['not-for-your-role', mediator, { type: 'accept', offer }],
    ['not-for-your-role', mediator, offerOf({ issue, to: '1' })],
    ['offer-unknown', ben, { type: 'accept', offer: issue }],
    ['exploring-binds-nobody', ben, { type: 'accept', offer: explored }],
    ['not-your-exploring', ben, { type: 'take-back-exploring', exploring: explored }],
    ['issue-agreed', ben, { type: 'retitle-issue', issue, title: 'Rent for ever' }],
  ])
})

it('an offer whose time is over stays so when the clock is set back, also over a restart', async () => {
  const data = newDataDir()
  let server = await runServer({ clock, data })
  const room = await openRoom(server.origin)
  const [ana, ben] = [await Hand.enter(room, 'a', 'Ana'), await Hand.enter(room, 'b', 'Ben')]
  const issue = randomUUID()
  await ana.act({ type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR' } }, issue)
  const offers = [randomUUID(), randomUUID()]
  for (const offer of offers)
    expect((await ana.act({ ...offerOf({ issue, to: '2150' }), minutes: 1 }, offer)).refused).toBeUndefined()
  const [first, second] = offers
  ahead += minute
  // Nothing of the joint ledger: the time of every ledger counts.
  const claim = { claim: 'It is late', shows: 'The time', source: 'The clock', kind: 'data' }
  const noted = await ana.act({ type: 'add-evidence', ...claim }, randomUUID(), 'side-a')
  expect(noted.refused).toBeUndefined()
  expect((await ben.act({ type: 'accept', offer: first })).refused).toBe('offer-expired')
  ahead -= 60 * minute
  expect((await ben.act({ type: 'accept', offer: first })).refused).toBe('offer-expired')
  for (const hand of [ana, ben]) hand.leave()
  await server.close()
  server = await runServer({ clock, data })
  const back = await Hand.connect({ ...room, origin: server.origin }, ben.seat, ben.participant)
  await back.open()
  expect((await back.act({ type: 'accept', offer: second })).refused).toBe('offer-expired')
  expect((await back.act({ type: 'post-statement', text: 'Good evening' })).at).toBe(noted.at)
  ahead = 0
  back.leave()
  await server.close()
  rmSync(data.dir, { recursive: true, force: true })
})

it('[R10] 200 offers in a minute: sixty are taken, the others’ acts are not kept waiting', async () => {
  const { ana, ben } = table
  const issue = await openIssue(table)
  const codes = new Map<string, number>()
  const flood = Array.from({ length: 200 }, async () => {
    const answer = await ana.act(offerOf({ issue, to: '2150' }))
    const code = String(answer.refused ?? 'recorded')
    codes.set(code, (codes.get(code) ?? 0) + 1)
  })
  const slowest: number[] = []
  for (let count = 0; count < 10; count += 1) {
    const sent = performance.now()
    expect((await ben.act(offerOf({ issue, to: '2400' }))).refused).toBeUndefined()
    slowest.push(performance.now() - sent)
  }
  await Promise.all(flood)
  expect(Math.max(...slowest)).toBeLessThan(1_000)
  expect(codes.get('recorded')).toBe(60)
  // How many were too fast for the line, and never looked at, is a matter of how quick this machine is.
  const others = [...codes.keys()].filter((code) => code !== 'recorded' && code !== 'too-fast')
  expect(others).toEqual(['too-many-offers'])
  await settledAt(table, 4 + 60 + 10)
  ahead += minute
  let again = await ana.act(offerOf({ issue, to: '2150' }))
  while (again.refused === 'too-fast') again = await ana.act(offerOf({ issue, to: '2150' }))
  expect(again.refused).toBeUndefined()
  expect(stateOf(ben).offers.size).toBe(70)
  ahead = 0
})
