/** Refused words make work that grows with the document: one participant's do not hold everybody up. */
import { limits } from '@common-ground/shared/room/limits'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { forge } from '../rig/forge.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'

let server: RunningServer
let ana: Hand
beforeEach(async () => {
  server = await runServer()
  ana = await Hand.enter(await openRoom(server.origin), 'a', 'Ana')
})
afterEach(async () => {
  ana.leave()
  await server.close()
})

it('[R10] what waits behind refused words is not looked at before they are paid for', async () => {
  const noCard = (client: number) =>
    forge([{ client, structs: [{ holds: 'value', text: 'x', key: 'no card' }] }])
  const sent = Array.from({ length: 100 }, (_, at) =>
    ana.ask('words', { space: 'joint', update: noCard(at + 1) }),
  )
  const codes = (await Promise.all(sent)).map(({ refused }) => refused)
  const judged = codes.filter((code) => code === 'words-malformed').length
  expect(codes.filter((code) => code === 'too-fast')).toHaveLength(100 - judged)
  expect(judged).toBeGreaterThan(1)
  expect(judged).toBeLessThanOrEqual(limits.rate.words.burst / limits.refusalCost.messages)
})
