/** Borders with hostile hands on real sockets: what one may not read or write does not exist, and nothing moves. */

import { ledgerOf, roots } from '@common-ground/shared/documents/declare'
import { addGoal, readGoals, typeAtEnd } from '@common-ground/shared/documents/goals'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Hand, newSecret, type OpenedRoom, openRoom, post } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'

let server: RunningServer
let room: OpenedRoom
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  room = await openRoom(server.origin)
})

const goal = '00000000-0000-4000-8000-000000000001'

describe('[T2] [T31] a link opens only its own chair', () => {
  const wrong: [string, (opened: OpenedRoom) => readonly [string, unknown]][] = [
    ['an unknown secret', ({ room }) => [room, { link: newSecret() }]],
    ['an unknown room', ({ links }) => ['11111111-1111-4111-8111-111111111111', { link: links.a }]],
    ['another room’s shape', ({ links }) => ['../../etc', { link: links.a }]],
    ['a malformed secret', ({ room }) => [room, { link: 'short' }]],
    ['a secret of the wrong type', ({ room }) => [room, { link: 7 }]],
    ['no secret', ({ room }) => [room, {}]],
    ['a body that is no JSON', ({ room }) => [room, '{"link":']],
    ['a huge body', ({ room }) => [room, { link: 'x'.repeat(100_000) }]],
  ]
  it('answers every link that does not open with the same status and body', async () => {
    const answers = await Promise.all(
      wrong.flatMap(([, make]) => {
        const [where, body] = make(room)
        const path = `${server.origin}/api/rooms/${encodeURIComponent(where)}`
        const seat = typeof body === 'object' ? { seat: newSecret(), name: 'Eve', ...body } : body
        return [post(`${path}/door`, body), post(`${path}/seat`, seat)]
      }),
    )
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
  })

  it('binds once: twenty at the same moment, one seat, and the others knock', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        post(`${server.origin}/api/rooms/${room.room}/seat`, {
          link: room.links.b,
          seat: newSecret(),
          name: 'Eve',
        }),
      ),
    )
    const said = answers.map(({ text }) => JSON.parse(text))
    expect(said.filter(({ admittance }) => admittance === 'seated')).toHaveLength(1)
    const others = said.filter(({ admittance }) => admittance !== 'seated')
    expect(new Set(others.map(({ admittance, refused }) => admittance ?? refused))).toEqual(
      new Set(['waiting', 'too-many-waiting']),
    )
  })

  it('asking again with the same seat key is the same seat', async () => {
    const seat = newSecret()
    const ask = () =>
      post(`${server.origin}/api/rooms/${room.room}/seat`, { link: room.links.b, seat, name: 'Ben' })
    expect(await ask()).toEqual(await ask())
  })

  it('a seat of one room opens no socket in another', async () => {
    const ana = await Hand.sit(room, 'a', 'Ana')
    const other = await openRoom(server.origin)
    await expect(Hand.connect({ ...other }, ana.seat, ana.participant)).rejects.toMatchObject({
      data: { refused: 'seat-unknown' },
    })
    ana.leave()
  })
})

describe('[T26] before consent', () => {
  it('nothing is served, and no word or act is taken', async () => {
    const ben = await Hand.enter(room, 'b', 'Ben')
    await ben.words((doc) => addGoal(doc, goal, 'b', 'CANARY-7f1c'))
    const ana = await Hand.sit(room, 'a', 'Ana')
    const update = Y.encodeStateAsUpdate(ben.doc)
    const answers = [
      await ana.open(),
      await ana.ask('words', { space: 'joint', update }),
      await ana.act({ type: 'post-statement', text: 'Hello' }),
      await ana.act({ type: 'move-stage', to: 'goals' }),
    ]
    expect(answers.map(({ refused }) => refused)).toEqual(Array.from(answers, () => 'consent-first'))
    ana.socket.emit('presence', { space: 'joint', at: { goal } })
    await ben.words((doc) => typeAtEnd(doc, goal, ' more'))
    expect(ana.told).toEqual([])
    expect(ben.told.filter(({ event }) => event === 'presence')).toEqual([])
    const door = await post(`${server.origin}/api/rooms/${room.room}/door`, { seat: ana.seat })
    expect(door.text).not.toContain('CANARY')
    ana.leave()
    ben.leave()
  })

  it('consent is to the agreement in force, and to no other', async () => {
    const ana = await Hand.sit(room, 'a', 'Ana')
    const answer = await ana.act({ type: 'consent', agreement: textHash('another text') })
    expect(answer.refused).toBe('consent-changed')
    ana.leave()
  })
})

describe('[T3] forged frames are refused and change nothing', () => {
  it('spaces one may not read look like spaces that are not there', async () => {
    const ana = await Hand.enter(room, 'a', 'Ana')
    const told = ana.told.length
    for (const space of ['side-b', 'caucus-b', 'mediator', 'nowhere', '', '__proto__', 'constructor']) {
      const update = Y.encodeStateAsUpdate(ana.doc)
      const answers = [
        await ana.open(space),
        await ana.ask('words', { space, update }),
        await ana.ask('act', { space, id: crypto.randomUUID(), act: { type: 'post-statement', text: 'x' } }),
      ]
      for (const answer of answers)
        expect(answer).toEqual({ refused: 'space-unknown', sentence: 'There is nothing here for you.' })
      ana.socket.emit('presence', { space, at: {} })
    }
    expect(ana.told.length).toBe(told)
    ana.leave()
  })

  it('an act is its sender’s, whatever it says about itself', async () => {
    const ana = await Hand.enter(room, 'a', 'Ana')
    const ben = await Hand.enter(room, 'b', 'Ben')
    const forged = { type: 'post-statement', text: 'I give in', by: ben.participant, standing: 'b' }
    expect((await ana.act(forged)).refused).toBe('malformed')
    const id = crypto.randomUUID()
    await ben.act({ type: 'post-statement', text: 'Mine' }, id)
    expect((await ana.act({ type: 'post-statement', text: 'Mine' }, id)).refused).toBe('act-id-taken')
    expect((await ana.act({ type: 'post-statement', text: 'Not mine' }, id)).refused).toBe('act-id-taken')
    ana.leave()
    ben.leave()
  })

  it('presence shows under the sender’s seat, and nobody’s cursor can be taken over', async () => {
    const ana = await Hand.enter(room, 'a', 'Ana')
    const ben = await Hand.enter(room, 'b', 'Ben')
    const taken = await ana.ask('open', {
      space: 'joint',
      stateVector: Y.encodeStateVector(ana.doc),
      clientId: ben.doc.clientID,
    })
    expect(taken.refused).toBe('malformed')
    ana.socket.emit('presence', { space: 'joint', at: { goal }, participant: ben.participant })
    ana.socket.emit('presence', { space: 'joint', at: { goal } })
    await ben.until(() =>
      ben.told.some(({ message }) => JSON.stringify(message.at) === JSON.stringify({ goal })),
    )
    const stamped = ben.told
      .filter(({ event }) => event === 'presence')
      .map(({ message }) => message.participant)
    expect(new Set(stamped)).toEqual(new Set([ana.participant]))
    ana.leave()
    ben.leave()
  })
})

describe('[T4] read-only is read-only', () => {
  it('a side’s modified client can write neither the ledger nor the other side’s cards; it starts again with a fresh copy', async () => {
    const ana = await Hand.enter(room, 'a', 'Ana')
    const ben = await Hand.enter(room, 'b', 'Ben')
    await ben.words((doc) => addGoal(doc, goal, 'b', 'A building that pays its way'))
    await ana.until(() => readGoals(ana.doc).length === 1)
    const before = Y.encodeStateAsUpdate(ben.doc)
    const forgeries: ((doc: Y.Doc) => void)[] = [
      (doc) => doc.getArray(roots.ledger).push([{ seq: 2, act: { type: 'accept' } }]),
      (doc) => ledgerOf(doc).delete(0),
      (doc) => doc.getMap(roots.goals).delete(goal),
      (doc) => addGoal(doc, goal, 'b', 'Replaced'),
    ]
    for (const forge of forgeries) {
      expect((await ana.words(forge)).refused).toBe('not-yours-to-write')
      await ana.startOver()
    }
    expect(Y.encodeStateAsUpdate(ben.doc)).toEqual(before)
    const fresh = await Hand.connect(room, ben.seat, ben.participant)
    await fresh.open()
    expect(readGoals(fresh.doc).map(({ text }) => text)).toEqual(['A building that pays its way'])
    expect(checkChain(fresh.entries())).toMatchObject({ whole: true, length: 2 })
    for (const hand of [ana, ben, fresh]) hand.leave()
  })

  it('a closed room takes no words and no acts but moving back', async () => {
    const mediator = await Hand.enter(room, 'mediator', 'Mo')
    const ana = await Hand.enter(room, 'a', 'Ana')
    await mediator.act({ type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    expect((await ana.words((doc) => addGoal(doc, goal, 'a', 'Late'))).refused).toBe('room-closed')
    expect((await ana.act({ type: 'post-statement', text: 'Late' })).refused).toBe('room-closed')
    expect((await mediator.act({ type: 'move-stage', to: 'goals' })).refused).toBeUndefined()
    mediator.leave()
    ana.leave()
  })
})
