/** A proposal and a caucus with the server killed after every act: nothing sealed is open on return, no caucus is joined, nothing is half agreed. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exactWords } from '@common-ground/shared/acts/relays'
import type { Space } from '@common-ground/shared/room/space'
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

interface Hands {
  readonly a: Hand
  readonly b: Hand
  readonly m: Hand
}
type Step = readonly [who: keyof Hands, act: object, space: Space, id?: string]

const sealedItem = `sealed ${randomUUID()}`
const approvedWords = `carried ${randomUUID()}`

/** Takes each step, kills the server after it, and looks at what is there for those who come back. */
const play = async (steps: readonly Step[], look: (back: Hands, at: number) => void): Promise<void> => {
  let opened = await openRoom(server.origin)
  const seats: { standing: keyof Hands; seat: string; participant: string }[] = []
  for (const standing of ['a', 'b', 'm'] as const) {
    const hand = await Hand.enter(opened, standing === 'm' ? 'mediator' : standing, `Person ${standing}`)
    seats.push({ standing, seat: hand.seat, participant: hand.participant })
    hand.leave()
  }
  const own: Readonly<Record<keyof Hands, readonly Space[]>> = {
    a: ['joint', 'side-a', 'caucus-a'],
    b: ['joint', 'side-b', 'caucus-b'],
    m: ['joint', 'caucus-a', 'caucus-b', 'mediator'],
  }
  const backIn = async (): Promise<Hands> => {
    const hands: Partial<Record<keyof Hands, Hand>> = {}
    for (const { standing, seat, participant } of seats) {
      const hand = await Hand.connect(opened, seat, participant)
      for (const space of own[standing]) await hand.open(space)
      hands[standing] = hand
    }
    const { a, b, m } = hands
    if (!a || !b || !m) throw new Error('someone is missing')
    return { a, b, m }
  }
  for (const [at, [who, act, space, id = randomUUID()]] of steps.entries()) {
    const hands = await backIn()
    const answer = await hands[who].act(act, id, space)
    expect(answer.refused, `step ${at}`).toBeUndefined()
    await server.kill()
    server = await startServer(dataDir)
    opened = { ...opened, origin: server.origin }
    const back = await backIn()
    look(back, at)
    for (const hand of Object.values(back)) hand.leave()
  }
}

it('[T11] kill -9 between any two acts of a proposal: no answer is seen, nothing is half agreed, and it ends as it would have', {
  timeout: 360_000,
}, async () => {
  const [proposal, yesOfB] = [randomUUID(), randomUUID()]
  const vote = (answer: 'yes' | 'no') => ({ type: 'vote', proposal, answer })
  const statuses = ['announced', 'announced', 'announced', 'put', 'put', 'put', 'put', 'agreed', 'agreed']
  await play(
    [
      ['m', { type: 'announce-proposal' }, 'joint', proposal],
      ['a', { type: 'receive-proposal', proposal }, 'joint'],
      ['b', { type: 'receive-proposal', proposal }, 'joint'],
      ['m', { type: 'put-proposal', proposal, text: 'Four years.', terms: [], minutes: 60 }, 'joint'],
      ['a', vote('no'), 'side-a'],
      ['b', vote('yes'), 'side-b', yesOfB],
      // Whether it was recorded is not known to whoever was cut off: they send it again.
      ['b', vote('yes'), 'side-b', yesOfB],
      ['a', vote('yes'), 'side-a'],
      ['m', { type: 'announce-proposal' }, 'joint'],
    ],
    ({ a, b, m }, at) => {
      for (const hand of [a, b, m])
        expect(stateOf(hand).proposals.get(proposal)?.status, `after step ${at}`).toBe(statuses[at])
      const others = JSON.stringify([m.entries(), m.told])
      expect(others.includes('"vote"'), `after step ${at}`).toBe(false)
      expect(others.includes('"said"'), `after step ${at}`).toBe(at >= 7)
    },
  )
})

it('[T11] [T10] kill -9 between any two acts of a caucus: it stays apart, its items sealed, and only approved words are outside', {
  timeout: 360_000,
}, async () => {
  const [knock, item, relay] = [randomUUID(), randomUUID(), randomUUID()]
  const caucuses = [0, 1, 1, 1, 1, 1]
  await play(
    [
      ['m', { type: 'knock', minutes: 15 }, 'caucus-a', knock],
      ['a', { type: 'let-in', knock }, 'caucus-a'],
      ['a', { type: 'add-caucus-item', text: sealedItem }, 'caucus-a', item],
      ['m', { type: 'propose-relay', to: 'joint', text: approvedWords }, 'caucus-a', relay],
      ['a', { type: 'approve-relay', relay, words: exactWords(approvedWords) }, 'caucus-a'],
      ['m', { type: 'deliver-relay', relay, text: approvedWords }, 'caucus-a'],
    ],
    ({ b }, at) => {
      const told = [b.entries(), b.told]
      expect(canariesIn(told, [sealedItem]), `after step ${at}`).toEqual([])
      expect(canariesIn(told, [approvedWords]).length, `after step ${at}`).toBe(at < 5 ? 0 : 1)
      expect(stateOf(b).caucuses.length, `after step ${at}`).toBe(caucuses[at])
      expect(stateOf(b).relayed.length, `after step ${at}`).toBe(at < 5 ? 0 : 1)
    },
  )
})
