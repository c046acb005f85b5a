/** The server killed around every act that opens the joint room afresh: on return it is the old room with the newcomer outside, or the new one, and never half of either. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { again } from '../rig/late-mediator.ts'
import { type ServerProcess, startServer } from '../rig/server-process.ts'
import { type Knocker, knock } from '../rig/six-hands.ts'

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

const restarted = async (opened: OpenedRoom): Promise<OpenedRoom> => {
  await server.kill()
  server = await startServer(dataDir)
  return { ...opened, origin: server.origin }
}

/** What stands there for both sides and whoever came: which room it is, and nothing in between. */
const look = async (opened: OpenedRoom, sides: readonly Knocker[], max: Knocker, said: string) => {
  const hands: Hand[] = []
  for (const side of sides) hands.push(await again(opened, side))
  const openings = hands.map((hand) => {
    expect(checkChain(hand.entries()).whole).toBe(true)
    const [first] = hand.entries()
    const isNew = first?.act.type === 'open-afresh'
    expect(canariesIn(hand.doc.toJSON(), [said])).toEqual(isNew ? [] : [said])
    return isNew ? 2 : 1
  })
  for (const hand of hands) hand.leave()
  const letIn = (await Hand.handshake(opened, max.seat)) === undefined
  if (letIn) {
    const inside = await Hand.connect(opened, max.seat, max.participant)
    await inside.act({ type: 'consent', agreement: inside.agreement })
    await inside.open()
    expect(canariesIn([inside.told, inside.doc.toJSON()], [said])).toEqual([])
    inside.leave()
  }
  return { openings, letIn }
}

const prepared = async () => {
  const opened = await openRoom(server.origin)
  const said = newCanary()
  const [ana, ben] = [await Hand.enter(opened, 'a', 'Ana'), await Hand.enter(opened, 'b', 'Ben')]
  await ana.act({ type: 'post-statement', text: said })
  const max = await knock(opened, 'mediator', 'Max')
  for (const hand of [ana, ben]) hand.leave()
  return { opened, said, max, sides: [ana, ben] as const }
}

const oldRoom = { openings: [1, 1], letIn: false }
const newRoom = { openings: [2, 2], letIn: true }

it('[T27] [T11] kill -9 after every act: one yes opens nothing, two open it, and sent again neither does anything', {
  timeout: 360_000,
}, async () => {
  const { said, max, sides, ...room } = await prepared()
  let { opened } = room
  const [first, second] = [randomUUID(), randomUUID()]
  const admit = (history: boolean) => ({ type: 'admit', participant: max.participant, history })
  const steps = [
    [0, admit(true), first, oldRoom],
    [0, admit(true), first, oldRoom],
    [1, admit(false), second, newRoom],
    [1, admit(false), second, newRoom],
    [0, admit(true), first, newRoom],
  ] as const
  for (const [at, [who, act, id, expected]] of steps.entries()) {
    const hand = await again(opened, sides[who])
    await hand.act(act, id)
    hand.leave()
    opened = await restarted(opened)
    expect(await look(opened, sides, max, said), `after step ${at}`).toEqual(expected)
  }
})

it('[T27] [T11] kill -9 while the second yes is on its way: the old room or the new one, and it goes on from there', {
  timeout: 360_000,
}, async () => {
  const seen: number[] = []
  for (const after of [0, 1, 2, 4, 8]) {
    const { said, max, sides, ...room } = await prepared()
    let { opened } = room
    const [a, b] = [await again(opened, sides[0]), await again(opened, sides[1])]
    await a.act({ type: 'admit', participant: max.participant, history: false })
    const answered = b.act({ type: 'admit', participant: max.participant, history: true })
    // So many more questions are answered before it is killed: some moments before, some after the commit.
    for (let asked = 0; asked < after; asked += 1) void a.open()
    if (after === 8) await answered
    opened = await restarted(opened)
    const found = await look(opened, sides, max, said)
    expect([oldRoom, newRoom]).toContainEqual(found)
    seen.push(found.openings[0] ?? 0)
    if (found.letIn) continue
    const back = await again(opened, sides[1])
    expect(await back.act({ type: 'admit', participant: max.participant, history: true })).toHaveProperty(
      'seq',
    )
    back.leave()
    expect(await look(opened, sides, max, said)).toEqual(newRoom)
  }
  // What was answered stands.
  expect(seen.at(-1)).toBe(2)
})
