/** The clients of the benchmark in one load generator: each is a person in a room, on a socket of their own. */
import { randomUUID } from 'node:crypto'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { addGoal, goalFragment, readGoals } from '@common-ground/shared/documents/goals'
import * as Y from 'yjs'
import { cardOf, noteCard, storyCard } from './board.ts'
import { Bridge } from './bridge.ts'
import { Line, type SocketMaker } from './line.ts'
import { Outbox } from './outbox.ts'
import { type BenchRoom, type Chair, chairs, Rooms } from './seats.ts'
import { OwnLetters, smallEditIn } from './small-edit.ts'
import { warmUp } from './warm-up.ts'

/** What peerbench hands an adapter: one side of a room without transport (its lib/peer.mjs). */
interface Peer {
  readonly doc: Y.Doc | null
  /** What counts and clocks an update that came, once it is in the document. */
  readonly onUpdate: ((update: Uint8Array) => void) | null
  remote(update: Uint8Array): void
  synced(): void
  fail(error: Error): void
}

interface Coming {
  readonly url: string
  readonly room: string
  readonly peer: Peer
}

interface Client {
  send(update: Uint8Array): void
  close(): void
}

interface ClientsOf {
  readonly MiniSio: SocketMaker
  readonly port: number
  /** The file in which the seats are noted. */
  readonly notes: string
}

const nothing = new Uint8Array([0])
const ownCard = (chair: Chair): string => cardOf(`own ${chair}`)

/** The board every room begins with: a card for each person's own letters, and one they all write in. */
const firstBoard = (doc: Y.Doc): void =>
  doc.transact(() => {
    for (const card of [...chairs.map(ownCard), noteCard]) addGoal(doc, card, 'middle', '')
  })

/** The item of the text in a card that has nothing in it. */
const textItem = (doc: Y.Doc, card: string) => {
  const paragraph = goalFragment(doc, card)?.get(0)
  const id = paragraph instanceof Y.XmlElement ? paragraph.get(0)?._item?.id : undefined
  if (!id) throw new Error('the card is not there')
  return { client: id.client, clock: id.clock }
}

export const clientsOf = ({ MiniSio, port, notes }: ClientsOf) => {
  warmUp(firstBoard)
  const rooms = new Rooms(port, notes)
  const boards = new Map<string, Promise<void>>()
  /** Who is connected, by room and chair: the clause needs both sides. */
  const lines = new Map<string, Line>()
  const stories = new Map<string, Promise<void>>()

  const layBoard = async (line: Line): Promise<void> => {
    const opened = await line.open(nothing)
    const doc = declareDocument('joint', new Y.Doc())
    Y.applyUpdateV2(doc, opened)
    if (readGoals(doc).length > 0) return
    const before = Y.encodeStateVector(doc)
    firstBoard(doc)
    await line.words(Y.encodeStateAsUpdate(doc, before))
  }

  /** Both sides endorse a goal, and put its clause into words of their own. */
  const beginStory = async (room: BenchRoom): Promise<void> => {
    const [a, b] = (['a', 'b'] as const).map((chair) => lines.get(`${room.name} ${chair}`))
    if (!a || !b) throw new Error('a clause needs both sides')
    const doc = declareDocument('joint', new Y.Doc())
    Y.applyUpdateV2(doc, await a.open(nothing))
    const before = Y.encodeStateVector(doc)
    addGoal(doc, storyCard, 'middle', 'story')
    await a.words(Y.encodeStateAsUpdate(doc, before))
    const text = goalHash({ text: 'story', measure: '' })
    await a.act(randomUUID(), { type: 'endorse', goal: storyCard, text })
    await b.act(randomUUID(), { type: 'endorse', goal: storyCard, text })
    await a.act(randomUUID(), { type: 'word-clause', clause: storyCard })
  }

  const connect = async ({ url, room: name, peer }: Coming): Promise<Client> => {
    const { room, seat } = await rooms.come(name)
    let told: (update: Uint8Array) => void = () => undefined
    const line = await Line.connect(MiniSio, url, {
      room: room.id,
      seat: seat.key,
      agreement: room.agreement,
      told: (update) => told(update),
      ended: (why) => peer.fail(new Error(why)),
    })
    lines.set(`${name} ${seat.chair}`, line)
    const laying = boards.get(name) ?? (rooms.isKnown(name) ? undefined : layBoard(line)) ?? Promise.resolve()
    boards.set(name, laying)
    await laying
    const outbox = new Outbox({
      send: (update, answer) => line.say(update, answer),
      refused: (why) => {
        console.error(`${name}: words were refused: ${why}`)
        peer.fail(new Error(why))
      },
    })
    // The benchmark leaves alone what is changed in its document in a peer's own name.
    const bridgeTo = (bench: Y.Doc) =>
      new Bridge({ bench, fromRoom: peer, toRoom: (update) => outbox.send(update) })

    if (peer.doc) {
      const { doc } = peer
      if (doc.store.clients.size > 0) throw new Error('a document that says something already is not bridged')
      const bridge = bridgeTo(doc)
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === peer) peer.onUpdate?.(update)
      })
      told = (update) => bridge.told(update)
      bridge.opened(await line.open(nothing))
      peer.synced()
      // The bridge has heard of it from the document.
      return { send: () => undefined, close: () => line.close() }
    }

    // A light client: what the room tells is handed on as it is, and small edits are written by hand.
    told = (update) => peer.remote(update)
    const opened = await line.open(nothing)
    const doc = declareDocument('joint', new Y.Doc())
    let letters: OwnLetters | undefined
    let bench: Promise<Y.Doc> | undefined
    const lettersNow = (): OwnLetters => {
      Y.applyUpdateV2(doc, opened)
      return new OwnLetters(textItem(doc, ownCard(seat.chair)))
    }
    const benchNow = async (): Promise<Y.Doc> => {
      const bench = new Y.Doc()
      const bridge = bridgeTo(bench)
      if (name.includes('hist')) {
        const beginning = stories.get(name) ?? beginStory(room)
        stories.set(name, beginning)
        await beginning
      }
      bridge.opened(await line.open(nothing))
      return bench
    }
    let queue: Promise<void> | undefined
    const throughBridge = (update: Uint8Array): void => {
      bench ??= benchNow()
      const coming = bench
      const before = queue
      queue = (async () => {
        await before
        Y.applyUpdate(await coming, update)
      })()
      queue.catch((error) => peer.fail(error))
    }
    peer.synced()
    return {
      send: (update) => {
        const edit = queue ? undefined : smallEditIn(update)
        if (!edit) return throughBridge(update)
        letters ??= lettersNow()
        outbox.send(letters.replace(edit))
      },
      close: () => line.close(),
    }
  }
  return { connect }
}
