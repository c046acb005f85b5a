/** The frames of the socket, over real ones: in their order, over any transport, in either form, and hostile ones. */
import { randomUUID } from 'node:crypto'
import { addGoal, goalsOf } from '@common-ground/shared/documents/goals'
import { pageParser } from '@common-ground/shared/wire/page-parser'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import { io, NodeWebSocket, NodeXHR, type Socket } from 'socket.io-client'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Counter } from '../fuzz/counts.ts'
import { Wire } from '../fuzz/wire.ts'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer, type ServerOptions } from '../rig/running-server.ts'

let server: RunningServer
let ana: Hand
let ben: Hand
let room: OpenedRoom
const leaving: (() => void)[] = []

const begin = async (options: ServerOptions = {}): Promise<void> => {
  server = await runServer(options)
  room = await openRoom(server.origin)
  ana = await Hand.enter(room, 'a', 'Ana')
  ben = await Hand.enter(room, 'b', 'Ben')
}
afterEach(async () => {
  for (const leave of leaving.splice(0)) leave()
  for (const hand of [ana, ben]) hand.leave()
  await server.close()
})

const hello = (hand: Hand) => ({ protocol: protocolVersion, room: room.room, seat: hand.seat, opening: 1 })

const wireOf = async (hand: Hand): Promise<Wire> => {
  const wire = await Wire.open({ origin: server.origin, counter: new Counter(), address: '10.0.0.1' })
  if (!wire) throw new Error('the server does not listen')
  leaving.push(() => wire.leave())
  await wire.join('handshakes', JSON.stringify(hello(hand)))
  return wire
}

/** Another page of the same seat. */
const pageOf = async (hand: Hand, options: object): Promise<Socket> => {
  const socket = io(server.origin, {
    path: '/socket',
    auth: hello(hand),
    forceNew: true,
    reconnection: false,
    parser: pageParser('bytes'),
    ...options,
  })
  leaving.push(() => socket.disconnect())
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
  return socket
}

const aCard = (): Uint8Array => {
  const doc = new Y.Doc()
  addGoal(doc, randomUUID(), 'middle', 'Good neighbours')
  return Y.encodeStateAsUpdate(doc)
}

/** A page that has opened the joint space, and the number of cards it has been told of. */
const reading = async (socket: Socket): Promise<{ readonly cards: () => number }> => {
  const doc = new Y.Doc()
  socket.on('words', ({ update }: { update: Uint8Array }) => Y.applyUpdate(doc, update))
  const stateVector = Y.encodeStateVector(doc)
  const { words } = await socket.emitWithAck('open', { space: 'joint', stateVector, clientId: 7 })
  Y.applyUpdate(doc, words)
  return { cards: () => goalsOf(doc).size }
}

const say = (socket: Socket, update: Uint8Array): Promise<object> =>
  socket.emitWithAck('words', { space: 'joint', update })

it('[R4] words keep their place behind what the same connection said before them', async () => {
  await begin()
  const olu = await Hand.sit(room, 'mediator', 'Olu')
  leaving.push(() => olu.leave())
  const consent = olu.act({ type: 'consent', agreement: olu.agreement })
  // Before the consent, which is not waited for, it would be `consent-first`.
  const words = await olu.ask('words', { space: 'joint', update: aCard() })
  expect(words.refused).toBe('not-open')
  expect((await consent).refused).toBeUndefined()
})

describe('words and what is told of them come over', () => {
  /** Twelve cards of either, and what becomes of words that are nothing new or nothing at all. */
  const talk = async (socket: Socket, inTheMiddle: () => Promise<void>): Promise<void> => {
    const page = await reading(socket)
    for (let card = 1; card <= 12; card += 1) {
      const said = say(socket, aCard())
      if (card === 6) await inTheMiddle()
      expect(await said).toEqual({ words: 'recorded' })
      await ben.words((doc) => addGoal(doc, randomUUID(), 'middle', 'Quiet nights'))
    }
    await expect.poll(page.cards).toBe(12)
    await ben.until(() => goalsOf(ben.doc).size === 24)
    expect(await say(socket, Uint8Array.of(0, 0))).toEqual({ words: 'nothing-new' })
    expect(await say(socket, Uint8Array.of(1))).toMatchObject({ refused: 'words-malformed' })
  }

  it.each([['polling'], ['websocket']])('%s alone', async (transport) => {
    await begin()
    const socket = await pageOf(ana, { transports: [transport], upgrade: false })
    await talk(socket, async () => undefined)
    expect(socket.io.engine.transport.name).toBe(transport)
  })

  it('polling, and WebSocket from the middle of the talk on', async () => {
    await begin()
    let free: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      free = resolve
    })
    class LateWebSocket extends NodeWebSocket {
      override doOpen(): this {
        void held.then(() => super.doOpen())
        return this
      }
    }
    const socket = await pageOf(ana, { transports: [NodeXHR, LateWebSocket] })
    const { engine } = socket.io
    await talk(socket, () => {
      expect(engine.transport.name).toBe('polling')
      free()
      return new Promise((resolve) => engine.once('upgrade', () => resolve()))
    })
    expect(engine.transport.name).toBe('websocket')
  })
})

it('all of it can be read as text, when whoever runs the room wants that, and said as text', async () => {
  await begin({ wire: 'text' })
  const socket = await pageOf(ana, { transports: ['websocket'], parser: pageParser('text') })
  const page = await reading(socket)
  const kinds = new Set<string>()
  const texts: string[] = []
  socket.io.engine.on('data', (frame: unknown) => {
    kinds.add(typeof frame)
    if (typeof frame === 'string') texts.push(frame)
  })
  expect(await say(socket, aCard())).toEqual({ words: 'recorded' })
  await ben.words((doc) => addGoal(doc, randomUUID(), 'middle', 'Quiet nights'))
  await expect.poll(page.cards).toBe(1)
  await reading(socket)
  expect([...kinds]).toEqual(['string'])
  expect(texts.some((text) => /^2\["words",\{"space":"joint","update":\{"\$bytes":"/.test(text))).toBe(true)
  expect(texts.some((text) => /^3\d+\[\{"words":"recorded"\}\]$/.test(text))).toBe(true)
})

describe('[R9] hostile frames', () => {
  it.each<[string, readonly number[]]>([
    ['nothing', []],
    ['words without a space', [1]],
    ['words with half an id', [1, 0, 128]],
    ['words with an id of 2^31', [1, 0, 128, 128, 128, 128, 8, 0]],
    ['a verdict', [2, 0, 0]],
    ['words told', [3, 0, 1, 2, 3]],
    ['a general frame cut short', [5, 40, 50]],
    ['a general frame of a length beyond all bounds', [5, 255, 255, 255, 255, 255, 255, 15]],
    ['a kind nobody knows', [77, 1, 2]],
  ])('of %s end that connection, and no other', async (_, frame) => {
    await begin()
    const wire = await wireOf(ana)
    wire.send('hostile', Uint8Array.from(frame))
    await wire.closed
    expect((await ana.act({ type: 'post-statement', text: 'Still here' })).seq).toBeDefined()
  })

  it('of words before the handshake end that connection', async () => {
    await begin()
    const wire = await Wire.open({ origin: server.origin, counter: new Counter(), address: '10.0.0.1' })
    wire?.send('hostile', Uint8Array.of(1, 0, 0, 1))
    await wire?.closed
    expect(wire).toBeDefined()
  })

  it('that ask to come in again and again on one line let one in, and harm nobody', async () => {
    await begin()
    const wire = await Wire.open({ origin: server.origin, counter: new Counter(), address: '10.0.0.1' })
    const again = JSON.stringify(hello(ana))
    for (let asked = 0; asked < 4; asked += 1) wire?.send('hostile', `40${again}`)
    expect((await wire?.askWords('hostile', 'joint', Uint8Array.of(0, 0)))?.closed).toBeDefined()
    // Gone, and back on the same line.
    wire?.send('hostile', '41')
    wire?.send('hostile', `40${again}`)
    await wire?.closed
    expect((await ben.act({ type: 'post-statement', text: 'Still here' })).seq).toBeDefined()
  })

  it('for no space are answered, and counted as what cannot be read', async () => {
    await begin()
    const wire = await wireOf(ana)
    const update = Uint8Array.of(0, 0)
    for (let sent = 0; sent < 50; sent += 1)
      expect((await wire.askWords('hostile', 'nowhere', update)).refused).toBe('malformed')
    expect((await wire.askWords('hostile', 'joint', update)).refused).toBe('not-open')
    void wire.askWords('hostile', 'nowhere', update)
    await wire.closed
  })

  it('of words that are too long, or too many, are answered as ever', async () => {
    await begin()
    const wire = await wireOf(ana)
    expect((await wire.askWords('hostile', 'joint', new Uint8Array(300 * 1024))).refused).toBe('too-large')
    const answers = await Promise.all(
      Array.from({ length: 400 }, () => wire.askWords('hostile', 'joint', Uint8Array.of(0, 0))),
    )
    expect(answers.some(({ refused }) => refused === 'too-fast')).toBe(true)
  })
})
