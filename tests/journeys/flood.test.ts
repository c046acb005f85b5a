/** One participant at full speed, and everybody else: their acts are decided next, whatever waits in between. */
import { randomUUID } from 'node:crypto'
import { addGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Hand, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { FailingStore } from '../world/failing-store.ts'

let server: RunningServer
let ana: Hand
let ben: Hand
/** While it is there, what the store is to write waits. */
let held: { readonly until: Promise<void>; readonly release: () => void } | undefined

beforeEach(async () => {
  held = undefined
  const slow = new FailingStore((what) => (what === 'append' && held ? held.until : Promise.resolve()))
  server = await runServer({ wrapStore: (store) => slow.over(store) })
  const room = await openRoom(server.origin)
  ana = await Hand.enter(room, 'a', 'Ana')
  ben = await Hand.enter(room, 'b', 'Ben')
})
afterEach(async () => {
  for (const hand of [ana, ben]) hand.leave()
  await server.close()
})

const hold = (): void => {
  let release: () => void = () => undefined
  const until = new Promise<void>((resolve) => {
    release = resolve
  })
  held = { until, release }
}

/** Resolves when the server has read everything this hand sent so far: the answer to nonsense waits for nobody. */
const arrived = (hand: Hand): Promise<unknown> => hand.ask('act', 'nonsense')

const statement = (text: string) => ({
  space: 'joint',
  id: randomUUID(),
  act: { type: 'post-statement', text },
})

it('[R10] an act is decided before another’s flood that was there first', async () => {
  const { burst } = limits.rate.acts
  hold()
  const flood = Array.from({ length: burst / 2 }, () => ana.ask('act', statement('Again')))
  await arrived(ana)
  const act = ben.act({ type: 'post-statement', text: 'One point' })
  await arrived(ben)
  held?.release()
  const [{ seq }] = await Promise.all([act, ...flood])
  // Two consents, what was already being written, and at most one of the others in the same round.
  expect(seq).toBeLessThanOrEqual(2 + limits.turnsPerRound + 1)
  expect((await ana.act({ type: 'post-statement', text: 'Last' })).seq).toBe(2 + burst / 2 + 1)
})

it('[R10] the same behind words, the refused and the huge among them', async () => {
  const goal = randomUUID()
  await ana.words((doc) => addGoal(doc, goal, 'middle', 'Good neighbours'))
  const updates: Uint8Array[] = []
  ana.doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let count = 0; count < 120; count += 1) typeAtEnd(ana.doc, goal, 'x')
  const elsewhere = new Y.Doc()
  elsewhere.getMap('goals').set('no card', 'x'.repeat(limits.updateBytes - 200))
  const refused = Y.encodeStateAsUpdate(elsewhere)
  hold()
  let answered = 0
  const flood = [...updates, refused, ...updates.slice(0, 20), refused].map(async (update) => {
    await ana.ask('words', { space: 'joint', update })
    answered += 1
  })
  await arrived(ana)
  const act = ben.act({ type: 'post-statement', text: 'One point' })
  await arrived(ben)
  held?.release()
  await act
  expect(answered).toBeLessThan(flood.length / 2)
  await Promise.all(flood)
})
