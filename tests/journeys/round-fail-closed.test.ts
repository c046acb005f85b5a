/** A goal round with the server killed after every act: nothing sealed is open on return, and the round goes on where it was. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Round } from '@common-ground/shared/acts/rounds'
import type { Space } from '@common-ground/shared/room/space'
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

type Sides = Readonly<Record<'a' | 'b' | 'mediator', Hand>>

const isMarked = (message: object, secret: string): boolean =>
  JSON.stringify(message, (_, part: unknown) =>
    part instanceof Uint8Array ? Buffer.from(part).toString('latin1') : part,
  ).includes(secret)

it('[T11] kill -9 after every act of a goal round opens nothing sealed, and each phase goes on after a restart', {
  timeout: 360_000,
}, async () => {
  let opened = await openRoom(server.origin)
  const seats: { seat: string; participant: string }[] = []
  for (const standing of ['a', 'b', 'mediator'] as const) {
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
    const [a, b, mediator] = hands
    if (!a || !b || !mediator) throw new Error('someone is missing')
    await a.open('side-a')
    await b.open('side-b')
    return { a, b, mediator }
  }
  const round = randomUUID()
  const secret = 'canary-of-side-a'
  const alone = (hand: Hand, space: Space, act: object) => hand.act(act, randomUUID(), space)
  const cardOf = (hand: Hand, text: string) =>
    stateOf(hand)
      .rounds.all.at(-1)
      ?.cards.find((card) => card.text === text)?.id
  const about = { round, marking: 1 }
  const mark = (hand: Hand, space: Space, as: string) =>
    alone(hand, space, { type: 'mark-card', round, card: cardOf(hand, secret), mark: as })
  const steps: readonly (readonly [
    Round['phase'] | undefined,
    (hands: Sides) => Promise<Record<string, unknown>>,
  ])[] = [
    [undefined, ({ a }) => a.act({ type: 'start-round', minutes: 1 })],
    ['writing', ({ b }) => b.act({ type: 'start-round', minutes: 1 }, round)],
    ['writing', ({ a }) => alone(a, 'side-a', { type: 'hand-in', round, text: secret })],
    ['writing', ({ a }) => alone(a, 'side-a', { type: 'done-writing', round })],
    ['marking', ({ mediator }) => mediator.act({ type: 'end-writing', round })],
    ['marking', ({ a }) => mark(a, 'side-a', 'support')],
    ['marking', ({ a }) => alone(a, 'side-a', { type: 'done-marking', ...about })],
    ['marking', ({ b }) => mark(b, 'side-b', 'can-live-with')],
    ['revealed', ({ b }) => alone(b, 'side-b', { type: 'done-marking', ...about })],
    ['revealed', ({ b }) => b.act({ type: 'mark-again', round })],
    ['marking', ({ a }) => a.act({ type: 'mark-again', round })],
  ]
  for (const [at, [phase, step]] of steps.entries()) {
    const hands = await backIn()
    expect((await step(hands)).refused, `step ${at}`).toBeUndefined()
    await server.kill()
    server = await startServer(dataDir)
    opened = { ...opened, origin: server.origin }
    const back = await backIn()
    const last = stateOf(back.mediator).rounds.all.at(-1)
    expect(last?.phase, `after step ${at}`).toBe(phase)
    expect(last?.matches, `after step ${at}`).toEqual(at < 8 ? undefined : [cardOf(back.b, secret)])
    const answers = [await back.b.open('side-a'), await back.b.open()]
    expect(answers[0]).toMatchObject({ refused: 'space-unknown' })
    // Before the cards are dealt, what A handed in is nowhere B could look.
    if (at < 4) for (const told of [...answers, ...back.b.told]) expect(isMarked(told, secret)).toBe(false)
    for (const hand of Object.values(back)) hand.leave()
  }
})
