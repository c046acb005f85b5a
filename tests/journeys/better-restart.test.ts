/** "Better for both" when the server is killed while it looks: the question stands, and is answered once, after it is back. */
import { rmSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { answered, answersSeen, betterOf, offerAll, openIssues, weigh } from '../rig/bargaining-hands.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { newDataDir } from '../rig/running-server.ts'
import { type ServerProcess, startServer } from '../rig/server-process.ts'

const data = newDataDir()
let server: ServerProcess | undefined
afterEach(async () => {
  await server?.kill()
  rmSync(data.dir, { recursive: true, force: true })
})

describe('better for both', { timeout: 120_000 }, () => {
  it('[T11] asked before the server was killed is answered after it is back, once, to everybody alike', async () => {
    server = await startServer(data.dir)
    const room = await openRoom(server.origin)
    const ana = await Hand.enter(room, 'a', 'Ana')
    const ben = await Hand.enter(room, 'b', 'Ben')
    await ana.open('side-a')
    await ben.open('side-b')
    const issues = await openIssues(ana)
    await weigh(ana, 'a', issues, [50, 30, 15, 5])
    await weigh(ben, 'b', issues, [5, 15, 30, 50])
    for (const hand of [ana, ben]) await hand.act({ type: 'switch-better', on: true })
    await offerAll(ben, issues, ['high', 'middle', 'middle', 'low'])
    expect(await ana.act({ type: 'ask-better' })).not.toHaveProperty('refused')
    await server.kill()
    for (const hand of [ana, ben]) hand.leave()

    server = await startServer(data.dir)
    const back = { ...room, origin: server.origin }
    const again = await Promise.all([ana, ben].map((hand) => Hand.connect(back, hand.seat, hand.participant)))
    // Whoever comes first wakes the room: it begins to look by itself.
    for (const hand of again) await hand.open()
    await Promise.all(again.map((hand) => answered(hand, 1)))
    const [first, second] = again.map(answersSeen)
    expect(first).toHaveLength(1)
    expect(second).toEqual(first)
    for (const hand of again)
      expect([...betterOf(hand).questions.values()].map(({ ended }) => ended)).toEqual(['answered'])
    for (const hand of again) hand.leave()
    expect(await server.stop()).toBe(0)
  })
})
