/** A client made by hand: raw HTTP and raw sockets, able to send what the real client never would. */
import { randomBytes, randomUUID } from 'node:crypto'
import { declareDocument, ledgerOf } from '@common-ground/shared/documents/declare'
import { straightenUndo } from '@common-ground/shared/documents/undo-neighbours'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Standing } from '@common-ground/shared/room/participant'
import { isSpace, type Space } from '@common-ground/shared/room/space'
import { pageParser } from '@common-ground/shared/wire/page-parser'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import { io, type Socket } from 'socket.io-client'
import * as Y from 'yjs'

export interface Reply {
  readonly status: number
  readonly text: string
}

export const post = async (url: string, body: unknown): Promise<Reply> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: answer.status, text: await answer.text() }
}

export const newSecret = (): string => randomBytes(32).toString('base64url')

export interface OpenedRoom {
  readonly origin: string
  readonly room: string
  /** The secret of each chair's link. */
  readonly links: Readonly<Record<Standing, string>>
}

export const plainRoom = {
  title: 'Lease at 14 Harbour Street',
  sides: { a: 'Harbour Bakery', b: 'Quayside Estates' },
  creator: { role: 'mediator' },
} as const

/** `more`: what the request says besides. */
export const openRoom = async (origin: string, more: object = {}): Promise<OpenedRoom> => {
  const { text } = await post(`${origin}/api/rooms`, { ...plainRoom, ...more })
  const { room, links } = JSON.parse(text)
  const secretOf = (index: number): string => links[index].path.split('#')[1]
  return {
    origin,
    room,
    links: { a: secretOf(0), b: secretOf(1), mediator: secretOf(2), observer: secretOf(3) },
  }
}

/** Bytes as they arrive in Node, as Yjs wants them. */
const bytes = (value: Uint8Array): Uint8Array => new Uint8Array(value)

const newCopy = (space: Space): Y.Doc => {
  const doc = declareDocument(space, new Y.Doc())
  straightenUndo(doc)
  return doc
}

/** Asks and waits for the answer; a connection that closes instead is an answer too. */
const ask = (socket: Socket, event: string, message: unknown): Promise<Record<string, unknown>> =>
  new Promise((resolve) => {
    const closed = () => resolve({ closed: true })
    socket.once('disconnect', closed)
    socket.emit(event, message, (answer: Record<string, unknown>) => {
      socket.off('disconnect', closed)
      resolve(answer)
    })
  })

/** `hello`: what the handshake says besides, or otherwise. */
const socketOf = ({ origin, room }: OpenedRoom, seat: string, hello: object): Socket =>
  io(origin, {
    path: '/socket',
    query: { room },
    auth: { protocol: protocolVersion, room, seat, ...hello },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    parser: pageParser('bytes'),
  })

type Refused = Error & { readonly data?: { readonly refused: string } }

const connected = (socket: Socket): Promise<Refused | undefined> =>
  new Promise((resolve) => {
    socket.once('connect', () => resolve(undefined))
    socket.once('connect_error', resolve)
  })

/** One participant on a raw socket, with a copy of each space's document that follows what the server tells. */
export class Hand {
  readonly opened: OpenedRoom
  readonly socket: Socket
  readonly seat: string
  readonly participant: string
  readonly agreement: string
  readonly #copies = new Map<Space, Y.Doc>()
  /** Everything the server has told, in order. */
  readonly told: { readonly event: string; readonly message: Record<string, unknown> }[] = []

  /** Own clock from which words of a space are unsent. */
  readonly #unsentFrom = new Map<Space, number>()

  private constructor(
    opened: OpenedRoom,
    seat: string,
    participant: string,
    agreement: string,
    socket: Socket,
  ) {
    this.opened = opened
    this.seat = seat
    this.participant = participant
    this.agreement = agreement
    this.socket = socket
    socket.onAny((event: string, message: Record<string, unknown>) => {
      this.told.push({ event, message })
      const { space, update } = message
      if (event === 'words' && typeof space === 'string' && isSpace(space) && update instanceof Uint8Array)
        Y.applyUpdate(this.copyOf(space), bytes(update))
    })
  }

  /** Takes the chair of a link and connects, without consenting. */
  static async sit(opened: OpenedRoom, standing: Standing, name: string): Promise<Hand> {
    const { origin, room, links } = opened
    const seat = newSecret()
    const taken = await post(`${origin}/api/rooms/${room}/seat`, { link: links[standing], seat, name })
    return Hand.connect(opened, seat, JSON.parse(taken.text).participant)
  }

  static async connect(opened: OpenedRoom, seat: string, participant: string): Promise<Hand> {
    const { origin, room } = opened
    const door = JSON.parse((await post(`${origin}/api/rooms/${room}/door`, { seat })).text)
    const socket = socketOf(opened, seat, { opening: door.opening })
    const refusal = await connected(socket)
    if (refusal) throw refusal
    return new Hand(opened, seat, participant, door.agreement.hash, socket)
  }

  /** What a handshake with this seat key is answered: `undefined` when it is let in. `hello`: what it says otherwise. */
  static async handshake(opened: OpenedRoom, seat: string, hello: object = {}): Promise<string | undefined> {
    const { text } = await post(`${opened.origin}/api/rooms/${opened.room}/door`, { seat })
    const { opening = 1 } = JSON.parse(text)
    const socket = socketOf(opened, seat, { opening, ...hello })
    const refusal = await connected(socket)
    socket.disconnect()
    return refusal?.data?.refused
  }

  /** Sits, consents and opens the joint space. */
  static async enter(opened: OpenedRoom, standing: Standing, name: string): Promise<Hand> {
    const hand = await Hand.sit(opened, standing, name)
    await hand.act({ type: 'consent', agreement: hand.agreement })
    await hand.open()
    return hand
  }

  /** The copy of the joint document. */
  get doc(): Y.Doc {
    return this.copyOf('joint')
  }

  copyOf(space: Space): Y.Doc {
    const known = this.#copies.get(space) ?? newCopy(space)
    this.#copies.set(space, known)
    return known
  }

  ask(event: string, message: unknown): Promise<Record<string, unknown>> {
    return ask(this.socket, event, message)
  }

  async open(space = 'joint', more: object = {}): Promise<Record<string, unknown>> {
    const doc = isSpace(space) ? this.copyOf(space) : new Y.Doc()
    const stateVector = Y.encodeStateVector(doc)
    const answer = await this.ask('open', { space, stateVector, clientId: doc.clientID, ...more })
    if (answer.words instanceof Uint8Array) Y.applyUpdate(doc, bytes(answer.words))
    return answer
  }

  act(act: object, id: string = randomUUID(), space: Space = 'joint'): Promise<Record<string, unknown>> {
    return this.ask('act', { space, id, act })
  }

  /** Changes this copy and sends what changed, and what an earlier answer of `too-fast` left unsent. */
  async words(change: (doc: Y.Doc) => void, space: Space = 'joint'): Promise<Record<string, unknown>> {
    const doc = this.copyOf(space)
    const own = doc.clientID
    const from = this.#unsentFrom.get(space) ?? Y.getState(doc.store, own)
    change(doc)
    // What others wrote is not this client's to send.
    const known = Y.decodeStateVector(Y.encodeStateVector(doc)).set(own, from)
    const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(known))
    const answer = await this.ask('words', { space, update })
    if (answer.refused === 'too-fast') this.#unsentFrom.set(space, from)
    else this.#unsentFrom.delete(space)
    return answer
  }

  /** Throws this copy away and opens a fresh one, as a client does after a refusal. */
  async startOver(space: Space = 'joint'): Promise<void> {
    this.#copies.delete(space)
    this.#unsentFrom.delete(space)
    await this.open(space)
  }

  entries(): readonly Entry[] {
    return ledgerOf(this.doc).toArray()
  }

  /** Resolves when `seen` holds, looked at again whenever the server tells something. */
  async until(seen: () => boolean): Promise<void> {
    while (!seen())
      await new Promise<void>((resolve) => {
        this.socket.onAny(function once() {
          resolve()
        })
      })
  }

  leave(): void {
    this.socket.disconnect()
  }
}
