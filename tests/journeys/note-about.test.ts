/** Two colleagues and what an issue is really about, on real sockets: sent twice, and at the same moment. */
import { randomUUID } from 'node:crypto'
import { triesOf } from '@common-ground/shared/documents/declare'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newCanary } from '../rig/canary.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { type SixHands, sixHands } from '../rig/six-hands.ts'

let server: RunningServer
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())

/** An issue, and something a colleague noted about it: the act. */
const noted = async ({ ana }: SixHands) => {
  const [issue, on] = [randomUUID(), randomUUID()]
  await ana.act({ type: 'open-issue', title: 'Rent', kind: { type: 'amount', unit: 'EUR' } }, issue)
  await ana.act({ type: 'note-about', issue, text: newCanary() }, on, 'side-a')
  return { issue, on }
}

it('[R4] the same act sent again is one entry, also when its words are gone; other words under its id are refused', async () => {
  const hands = await sixHands(server.origin)
  const { ana } = hands
  const { issue, on } = await noted(hands)
  const id = randomUUID()
  const note = { type: 'note-about', issue, on, text: newCanary() }
  const first = await ana.act(note, id, 'side-a')
  expect(first.refused).toBeUndefined()
  await ana.act({ ...note, on: id, text: newCanary() }, randomUUID(), 'side-a')
  expect(await ana.act(note, id, 'side-a')).toEqual(first)
  expect((await ana.act({ ...note, text: newCanary() }, id, 'side-a')).refused).toBe('act-id-taken')
  expect((await ana.act({ ...note, on: id }, id, 'side-a')).refused).toBe('act-id-taken')
  hands.leave()
})

it('[R4] of two colleagues at the same moment one stands and the other is told, who then has both before them', async () => {
  const hands = await sixHands(server.origin)
  const { ana, amy } = hands
  const { issue, on } = await noted(hands)
  const tries = [ana, amy].map((hand) => ({ hand, id: randomUUID(), text: newCanary() }))
  const answers = await Promise.all(
    tries.map(({ hand, id, text }) => hand.act({ type: 'note-about', issue, on, text }, id, 'side-a')),
  )
  expect(answers.map(({ refused }) => refused).sort()).toEqual(['about-changed', undefined])
  const at = answers.findIndex(({ refused }) => refused === undefined)
  const [stands, other] = [tries[at], tries[1 - at]]
  if (!stands || !other) throw new Error('one of the two stands')
  const words = () => triesOf(other.hand.copyOf('side-a')).get(stands.id)
  await other.hand.until(() => words() === stands.text)
  // Read, and written over all the same.
  const again = { type: 'note-about', issue, on: stands.id, text: other.text }
  expect((await other.hand.act(again, randomUUID(), 'side-a')).refused).toBeUndefined()
  hands.leave()
})
