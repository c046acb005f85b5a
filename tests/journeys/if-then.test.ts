/** An if-then between two people who act at the same moment: withdrawn or accepted, whole, on everybody's screen. */
import { randomUUID } from 'node:crypto'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { expect, it } from 'vitest'
import { Hand } from '../rig/hand.ts'
import { openIssue, settledAt, stateOf, threeHands } from '../rig/three-hands.ts'

/** The server's clock goes on by a few seconds for each round: nobody is told that it was a lot in a minute. */
let ahead = 0
const table = threeHands({ clock: () => Date.now() + ahead })
const rounds = 200

/** What a copy says is agreed, by which offer. */
const agreedIn = (state: RoomState) => issueStandings(state).map(({ agreed }) => agreed?.offer)

it(`[R7] withdrawn and accepted at the same moment ${rounds} times: both halves or none, and the same for all`, async () => {
  const { ana, ben, mediator } = table
  const rent = await openIssue(table)
  const term = await openIssue(table, { type: 'choice', options: ['three years', 'four years'] })
  const won = { accepted: 0, withdrawn: 0 }
  let standing: string | undefined
  for (let round = 1; round <= rounds; round += 1) {
    ahead += 5_000
    const offer = randomUUID()
    const ifThen = {
      type: 'offer',
      terms: [{ issue: term, to: 'four years' }],
      benefit: 'You can borrow on it',
      gets: { terms: [{ issue: rent, to: String(2_000 + round) }], benefit: 'We keep a margin' },
      minutes: 30,
    }
    expect((await ana.act(ifThen, offer)).refused).toBeUndefined()
    const both = [() => ana.act({ type: 'withdraw', offer }), () => ben.act({ type: 'accept', offer })]
    if (round % 2 === 0) both.reverse()
    const answers = await Promise.all(both.map((act) => act()))
    expect(answers.filter(({ refused }) => refused === undefined)).toHaveLength(1)
    // Three consents, two issues, and of each round the offer and what became of it.
    await settledAt(table, 5 + 2 * round)
    const states = [ana, ben, mediator].map(stateOf)
    const status = states[0]?.offers.get(offer)?.status
    if (status !== 'accepted' && status !== 'withdrawn') throw new Error(`the offer is ${status}`)
    won[status] += 1
    if (status === 'accepted') standing = offer
    for (const state of states) {
      expect(state.offers.get(offer)?.status).toBe(status)
      expect(agreedIn(state)).toEqual([standing, standing])
    }
  }
  expect(Math.min(won.accepted, won.withdrawn)).toBeGreaterThan(0)
  const fresh = await Hand.connect(table.room, ben.seat, ben.participant)
  await fresh.open()
  expect(stateOf(fresh).head).toBe(stateOf(ana).head)
  expect(agreedIn(stateOf(fresh))).toEqual([standing, standing])
  fresh.leave()
}, 180_000)
