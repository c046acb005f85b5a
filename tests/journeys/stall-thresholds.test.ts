/** Setting when the room says that it may be in a stall, on real sockets: who may, and that everybody has the same entry. */
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { usualThresholds } from '@common-ground/shared/momentum/usual-thresholds'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Hand, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { sixHands } from '../rig/six-hands.ts'

let server: RunningServer
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())

const sooner = { ...usualThresholds, 'nothing-touched': { minutes: 5 } }
const set = (hand: Hand, thresholds: object) => hand.act({ type: 'set-stall-thresholds', thresholds })
const thresholdsOf = (hand: Hand) => foldAll(emptyRoom, hand.entries()).stalls.thresholds

it('[E2] the mediator’s setting is one entry that both sides and observers have alike', async () => {
  const hands = await sixHands(server.origin)
  const { ana, amy, ben, bea, mo, olu } = hands
  for (const side of [ana, ben]) expect((await set(side, sooner)).refused).toBe('stall-thresholds-mediator')
  expect((await set(olu, sooner)).refused).toBe('not-for-your-role')
  const { seq, hash } = await set(mo, sooner)
  for (const hand of [ana, amy, ben, bea, mo, olu]) {
    await hand.until(() => hand.entries().at(-1)?.hash === hash)
    expect(hand.entries().at(-1)).toMatchObject({ seq, act: { thresholds: sooner }, standing: 'mediator' })
    expect(thresholdsOf(hand)).toEqual(sooner)
  }
  hands.leave()
})

it('[E1] without a mediator both sides set it, whoever is first; a setting out of bounds is no message', async () => {
  for (const first of ['a', 'b'] as const) {
    const room = await openRoom(server.origin)
    const ana = await Hand.enter(room, 'a', 'Ana')
    const ben = await Hand.enter(room, 'b', 'Ben')
    const [one, other] = first === 'a' ? [ana, ben] : [ben, ana]
    expect((await set(one, { 'nothing-touched': { minutes: 1 } })).refused).toBe('malformed')
    expect((await set(one, sooner)).refused).toBeUndefined()
    expect((await set(one, sooner)).refused).toBe('already-proposed')
    await other.until(() => foldAll(emptyRoom, other.entries()).stalls.proposed[first] !== undefined)
    expect(thresholdsOf(other)).toEqual(usualThresholds)
    const { hash } = await set(other, sooner)
    for (const hand of [one, other]) {
      await hand.until(() => hand.entries().at(-1)?.hash === hash)
      expect(thresholdsOf(hand)).toEqual(sooner)
      hand.leave()
    }
  }
})
