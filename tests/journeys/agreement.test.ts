/** The agreement to mediate: its creator may reword it until someone accepts it, and whoever read another text is asked again. */
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { limits } from '@common-ground/shared/room/limits'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Hand, newSecret, type OpenedRoom, openRoom, post } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())

const reword = async ({ room, links }: OpenedRoom, text: string, link = links.mediator) =>
  JSON.parse((await post(`${server.origin}/api/rooms/${room}/agreement`, { link, text })).text)

const door = async ({ room }: OpenedRoom, body: object) =>
  JSON.parse((await post(`${server.origin}/api/rooms/${room}/door`, body)).text)

it('[T26] changing its text asks again: consent to the text read before counts for nothing', async () => {
  const opened = await openRoom(server.origin)
  const ana = await Hand.sit(opened, 'a', 'Ana')
  const text = 'Nothing leaves this room, and we end at five.'
  expect(await reword(opened, text)).toEqual({ hash: sha256Hex(text) })
  expect((await ana.act({ type: 'consent', agreement: ana.agreement })).refused).toBe('consent-changed')
  expect((await ana.open()).refused).toBe('consent-first')
  expect(await door(opened, { seat: ana.seat })).toMatchObject({ agreement: { text } })
  expect((await ana.act({ type: 'consent', agreement: sha256Hex(text) })).seq).toBe(0)
  expect((await ana.open()).refused).toBeUndefined()
  ana.leave()
})

it('[T26] once someone has accepted it, its text stands', async () => {
  const opened = await openRoom(server.origin)
  expect(await door(opened, { link: opened.links.mediator })).toMatchObject({ mayReword: true })
  const ana = await Hand.enter(opened, 'a', 'Ana')
  expect(await door(opened, { link: opened.links.mediator })).toMatchObject({ mayReword: false })
  expect((await reword(opened, 'Another text')).refused).toBe('agreement-settled')
  const both = await openRoom(server.origin)
  const ben = await Hand.sit(both, 'b', 'Ben')
  // At the same moment: whichever came first, nobody is in on a text that is not in force.
  const [consent, reworded] = await Promise.all([
    ben.act({ type: 'consent', agreement: ben.agreement }),
    reword(both, 'Another text'),
  ])
  expect([consent.seq === undefined, reworded.hash === undefined].filter(Boolean)).toHaveLength(1)
  for (const hand of [ana, ben]) hand.leave()
})

it('[T31] is reworded by its creator alone; another’s link is not told why', async () => {
  const opened = await openRoom(server.origin)
  expect((await reword(opened, 'Ours', opened.links.a)).refused).toBe('not-for-your-role')
  expect((await reword(opened, 'Ours', newSecret())).refused).toBe('link-unknown')
  expect((await reword(opened, ' ')).refused).toBe('text-empty')
  expect((await reword(opened, 'x'.repeat(limits.text.agreementToMediate + 1))).refused).toBe('text-too-long')
})
